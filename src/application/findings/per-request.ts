import type { CodeFinding, PoolResult } from '../../model/index.ts';
import type { Call } from '../use/queries.ts';
import { connects } from '../use/queries.ts';
import type { Requests } from '../use/requests.ts';
import { isKept, nameOfFunc, type Use } from '../use/use.ts';
import { around } from '../use/way.ts';
import { told } from './finding.ts';

/** Pools and connections that are opened for each request anew. */
export function perRequest(
  use: Use,
  requests: Requests,
  { pools }: PoolResult,
): readonly CodeFinding[] {
  const made = new Map(pools.map((pool) => [pool.place, pool]));
  return use.calls.flatMap((call) => {
    const { within, module, line, name } = call;
    const by = within === null ? undefined : requests.get(within);
    if (within === null || by === undefined || isKept(within) || isGuarded(call)) return [];
    const at = `${module.path}:${line}`;
    const where = nameOfFunc(within);
    const how = by === where ? where : `${where}, for ${by}`;
    if (made.has(at) && made.get(at)?.made === name) {
      return [
        told({
          ...{ code: 'pool-per-request', at, where, severity: 'warning' },
          title: `Each request makes a pool of its own: ${name} in ${how}`,
          outside:
            'make it once, where the application starts (a lifespan), and let requests take connections of it',
        }),
      ];
    }
    if (!connects(call) || listens(within.node.text)) return [];
    return [
      told({
        ...{ code: 'connect-per-request', at, where, severity: 'warning' },
        title: `Each request opens a connection of its own: ${name} in ${how}`,
        outside: 'take it of a pool that is made once, where the application starts',
      }),
    ];
  });
}

/** Who listens for notifications needs a connection of its own. */
const listens = (text: string): boolean => /add_listener|\bLISTEN\b|\.notifies\b/.test(text);

const LOOKS = /\bNone\b|\bnot\b|\bhasattr\b|\bgetattr\b|\bin\b|\.closed\b|_closed\b|is_connected/;

/** What is given back where there is one already; an error is none. */
const KEPT = /pool|engine|conn|session|client|\bdb\b|database|self\.|instance/i;

/** It is made only where there is none yet. */
function isGuarded(call: Call): boolean {
  for (const { node } of around(call.found)) {
    if (node.type === 'boolean_operator' || node.type === 'except_clause') return true;
    if (!['if_statement', 'conditional_expression'].includes(node.type)) continue;
    const condition = node.childForFieldName('condition') ?? node;
    if (LOOKS.test(condition.text)) return !isOfRequest(call, condition.text);
  }
  const body = call.within?.node.childForFieldName('body');
  const before = body?.descendantsOfType('if_statement') ?? [];
  return before.some(
    (one) =>
      one !== null &&
      one.startIndex < call.node.startIndex &&
      LOOKS.test(one.childForFieldName('condition')?.text ?? '') &&
      one.descendantsOfType('return_statement').some((given) => KEPT.test(given?.text ?? '')),
  );
}

/** Flask's g begins anew with each request. */
const isOfRequest = ({ module }: Call, condition: string): boolean =>
  /\bg\b/.test(condition) && /^(flask|quart)\b/.test(module.imports.get('g')?.module ?? '');
