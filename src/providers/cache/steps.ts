import {
  type CacheOrder,
  type CacheSpace,
  type Change,
  factsOf,
  type Hazard,
  type Step,
  stepId,
} from '../../model/index.ts';
import { spanText } from './fields.ts';

export type CacheFacts = {
  readonly orders: readonly CacheOrder[];
  /** Why readers would miss what is to be served. */
  readonly cold: string | null;
};

const facts = factsOf<CacheFacts>('cache');

/** One step an order, each after the one before. */
export function steps(change: Change): readonly Step[] {
  if (change.desired === null) return [];
  const { orders, cold } = facts(change.desired);
  const hazards: readonly Hazard[] = cold === null ? [] : [{ code: 'cache-cold', message: cold }];
  return orders.map((order, i): Step => {
    const before = orders[i - 1];
    return {
      id: stepId(change.address, order.does),
      address: change.address,
      ...{ phase: 'caches', mode: 'outside', order, ...inWords(order) },
      ...{ locks: [], touches: 'catalog', effect: 'at once', bytes: null, seconds: null },
      hazards: order.does === 'serve' ? hazards : [],
      makes: [],
      needs: before === undefined ? [] : [stepId(change.address, before.does)],
    };
  });
}

/** What an order does, and what of it the server of the cache gets to see. */
function inWords(order: CacheOrder): Pick<Step, 'title' | 'sql'> {
  switch (order.does) {
    case 'keep': {
      const title = `let the keys of ${order.version} live on`;
      return { title, sql: [command('PERSIST', ofVersion(order, order.version))] };
    }
    case 'serve': {
      const { pointer, from, to } = order;
      const title = `serve ${to}${from === null ? '' : ` instead of ${from}`}`;
      const only = from === null ? 'only while it is not there' : `only while it is ${word(from)}`;
      return { title, sql: [`${command('SET', pointer, to)} -- ${only}`] };
    }
    case 'expire':
      return {
        title: `have the keys of ${order.versions.join(', ')} expire within ${spanText(order)}`,
        sql: order.versions.map((each) =>
          command('EXPIRE', ofVersion(order, each), `${Math.ceil(order.grace / 1000)}`, 'LT'),
        ),
      };
  }
}

const ofVersion = ({ prefix }: CacheSpace, version: string): string => `${prefix}${version}:*`;

/** As redis-cli takes it. */
const command = (...words: readonly string[]): string => words.map(word).join(' ');

const word = (text: string): string => (/^[\w:.{}*@/-]+$/.test(text) ? text : JSON.stringify(text));
