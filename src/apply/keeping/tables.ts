import { type Phase, type Plan, parseName, qualified, type Step } from '../../model/index.ts';
import { type Client, type Mark, readMarks, readOwners } from '../../postgres/index.ts';
import { changed } from './changed.ts';
import { PinnedColumns } from './columns.ts';
import { PinnedIndexes } from './indexes.ts';
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
  /** Of indexes alone. */
  requireIndexes(client: Client, step: Step): Promise<void>;
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

export function pinnedTables({ plan: { steps }, tables }: Options): Tables {
  const pinned = new Map<string, Mark>();
  const indexes = new PinnedIndexes();
  const columns = new PinnedColumns();
  const pinnedOf = (step: Step) => aboutOf(step).filter((name) => pinned.has(name));
  return {
    async pin(observer) {
      const made = new Set(steps.flatMap(({ makes }) => makes));
      const names = [...new Set(steps.flatMap(aboutOf).filter((name) => !made.has(name)))];
      for (const [name, mark] of await readMarks(observer, names)) {
        pinned.set(name, tables?.get(name) ?? mark);
      }
      await indexes.pin(observer, names);
      await columns.pin(observer, steps);
    },
    async require(client, step) {
      // Statistics of another table harm nobody.
      if (step.phase === 'upkeep') return;
      for (const [name, { oid, owner }] of await readOwners(client, pinnedOf(step))) {
        const was = pinned.get(name);
        if (was?.oid !== oid) throw changed(step, `${name} is another table than it was`);
        if (was.owner !== owner) throw changed(step, `${name} belongs to another role`);
      }
      await indexes.require(client, step);
    },
    async requireRights(client, step) {
      if (!HANDED_ON.includes(step.phase)) return;
      for (const [name, { rights }] of await readMarks(client, pinnedOf(step))) {
        if (pinned.get(name)?.rights !== rights)
          throw changed(step, `privileges, row security or publications of ${name} have changed`);
      }
    },
    requireIndexes: (client, step) => indexes.require(client, step),
    requireColumn: (client, step) => columns.require(client, step),
    done: (step) => columns.done(step),
  };
}

/** The names in a step's statements, and the relation that its address is about. */
function aboutOf(step: Step): readonly string[] {
  const [, schema, name] = parseName(step.address) ?? [];
  if (schema === undefined || name === undefined) return namesOf(step);
  return [...namesOf(step), qualified({ schema, name })];
}
