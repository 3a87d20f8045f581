import {
  type DboptError,
  fail,
  identifier,
  isScratch,
  type Phase,
  type Plan,
  parseName,
  qualified,
  type Step,
} from '../../model/index.ts';
import {
  type Client,
  type ColumnMark,
  type Mark,
  readColumnMark,
  readIndexes,
  readMarks,
  readNames,
  readOwners,
} from '../../postgres/index.ts';
import { namesOf } from './names.ts';

/** Looks whether what a plan is about is still that. Who waits for a lock gives others the time to put another table, or
 *  another column, in the place of the one that was planned for, to give it to somebody else, or to take rights back that
 *  the plan would hand on. Once a step has its locks none of that happens any more; privileges alone take none. */
export interface Tables {
  /** Keeps in mind what the plan is about. */
  pin(observer: Client): Promise<void>;
  /** Looks whether tables are the same, and whose, and indexes the same, in a step's transaction once it has its locks.
   *  Throws `changed-outside`. */
  require(client: Client, step: Step): Promise<void>;
  /** The same of rights that the step hands on; before its statements, since event triggers may change some with them. */
  requireRights(client: Client, step: Step): Promise<void>;
  /** The same of the column that a step fills or drops, before it does. */
  requireColumn(client: Client, step: Step): Promise<void>;
  /** What the step was about is by now what it made of it. */
  done(step: Step): void;
}

/** What comes of these has the rights that the table had. */
const HANDED_ON: readonly Phase[] = ['promote', 'promoted', 'partitions'];

interface Options {
  readonly plan: Pick<Plan, 'steps'>;
  /** By qualified name what tables were before it was planned; the others are what they are when it begins. */
  readonly tables?: ReadonlyMap<string, Mark>;
}

export function pinnedTables({ plan, tables }: Options): Tables {
  const made = new Set(plan.steps.flatMap(({ makes }) => makes));
  const pinned = new Map<string, Mark>();
  const indexes = new Map<string, number>();
  const columns = new Map<string, ColumnMark>();

  const pinnedOf = (step: Step): readonly string[] =>
    [...namesOf(step), relationOf(step)].filter((name) => pinned.has(name));

  /** By oid: one that was renamed by us has a name of ours, or that the step gives, one that was dropped none. */
  async function requireIndexes(client: Client, step: Step): Promise<void> {
    const own = namesOf(step).flatMap((name) => {
      const oid = indexes.get(name);
      return oid === undefined ? [] : [{ name, oid }];
    });
    if (own.length === 0) return;
    const now = await readNames(
      client,
      own.map(({ oid }) => oid),
    );
    const moved = own.find(({ name, oid }) => {
      const called = now.get(oid) ?? name;
      return called !== name && !isScratchName(called) && !gives(step, called);
    });
    if (moved === undefined) return;
    throw changed(
      step,
      `${moved.name} is called ${now.get(moved.oid)}, and its name another index’s`,
    );
  }

  return {
    async pin(observer) {
      const all = plan.steps.flatMap((step) => [...namesOf(step), relationOf(step)]);
      const names = new Set(all.filter((name) => !made.has(name)));
      for (const [name, mark] of await readMarks(observer, [...names])) {
        pinned.set(name, tables?.get(name) ?? mark);
      }
      for (const [name, oid] of await readIndexes(observer, [...names])) {
        if (!isScratchName(name)) indexes.set(name, oid);
      }
      for (const step of plan.steps.filter(({ phase }) => phase === 'drops')) {
        const mark = await columnOf(observer, step);
        if (mark !== null) columns.set(step.address, mark);
      }
    },
    async require(client, step) {
      const now = await readOwners(client, pinnedOf(step));
      for (const [name, { oid, owner }] of now) {
        const was = pinned.get(name);
        if (was === undefined) continue;
        if (was.oid !== oid) throw changed(step, `${name} is another table than it was`);
        if (was.owner !== owner) throw changed(step, `${name} belongs to another role`);
      }
      await requireIndexes(client, step);
    },
    async requireRights(client, step) {
      if (!HANDED_ON.includes(step.phase)) return;
      for (const [name, { rights }] of await readMarks(client, pinnedOf(step))) {
        if (pinned.get(name)?.rights !== rights)
          throw changed(step, `privileges, row security or publications of ${name} have changed`);
      }
    },
    async requireColumn(client, step) {
      const now = await columnOf(client, step);
      if (now === null) return;
      const was = columns.get(step.address) ?? now;
      columns.set(step.address, was);
      const name = step.address.slice(step.address.indexOf('.') + 1);
      if (was.attnum !== now.attnum) throw changed(step, `${name} is another column than it was`);
      const more = now.dependents.filter((one) => !was.dependents.includes(one));
      if (step.phase === 'drops' && more.length > 0)
        throw changed(step, `more depends on ${name} by now: ${more.join(', ')}`);
    },
    done({ address }) {
      columns.delete(address);
    },
  };
}

/** That a step's address is about. */
function relationOf({ address }: Step): string {
  const [, schema = '', name = ''] = parseName(address) ?? [];
  return qualified({ schema, name });
}

/** Whether a step renames something so. */
const gives = ({ sql }: Step, name: string): boolean => {
  const own = identifier(parseName(name)?.at(-1) ?? '');
  return sql.some((text) => text.endsWith(` RENAME TO ${own}`));
};

const isScratchName = (name: string): boolean => isScratch(parseName(name)?.at(-1) ?? '');

/** Of a step that is about a column. */
async function columnOf(client: Client, { address }: Step): Promise<ColumnMark | null> {
  const [, schema, name, column] = parseName(address) ?? [];
  if (schema === undefined || name === undefined || column === undefined) return null;
  return readColumnMark(client, qualified({ schema, name }), column);
}

const changed = ({ address, mode }: Step, what: string): DboptError =>
  fail('changed-outside', `since the plan was made, ${what}`, {
    address,
    hint:
      mode === 'concurrent'
        ? 'if the statement ran, it was about what had the name: look what is missing or new, and who is at work there; then plan again'
        : 'nothing of this step was kept; plan again, and look who is at work there',
  });
