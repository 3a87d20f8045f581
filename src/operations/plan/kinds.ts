import {
  type Actual,
  type Address,
  address,
  type Change,
  type Declared,
  type Inquiry,
  type PartitionsStatus,
  type Provider,
  qualified,
  type RelationName,
  type Server,
  type Snapshot,
  type StateEntry,
  type Step,
  type StepContext,
  type Task,
} from '../../model/index.ts';
import type { How, Told } from '../../planner/index.ts';
import { PROVIDERS } from '../../providers/index.ts';

const BY_KIND = new Map(PROVIDERS.map((provider) => [provider.schema.kind, provider]));

/** What is known about a kind. A kind nobody knows is a bug: the design and the state name registered ones only. */
export function providerOf(kind: string): Provider {
  const provider = BY_KIND.get(kind);
  if (provider === undefined) throw new Error(`no provider for ${kind}`);
  return provider;
}

/** Not so of the places that a kind looks at beside its resources: they are in a snapshot too. */
export const isResource = ({ kind }: Pick<Actual, 'kind'>): boolean => BY_KIND.has(kind);

/** Whether PostgreSQL's parser is needed to understand an entry. */
export const needsParser = (declared: Declared): boolean =>
  providerOf(declared.kind).wishes.needsParser?.(declared) === true;

/** What the kinds say of the entries of a design, one after the other; nothing of those that have nothing to say. */
export const ofKinds = <T>(
  declared: readonly Declared[],
  say: (provider: Provider, entry: Declared) => T | readonly T[] | null | undefined,
): readonly T[] => declared.flatMap((entry) => say(providerOf(entry.kind), entry) ?? []);

/** The addresses of what retires partitions of a table. */
export const retirersOf = ({ schema, name }: RelationName): readonly Address[] =>
  PROVIDERS.flatMap((provider) =>
    provider.maintenance === undefined ? [] : address(provider.schema.kind, schema, name),
  );

/** How the tables that kinds retire stand in a snapshot. */
export const statusesIn = ({ actual, now }: Snapshot): readonly PartitionsStatus[] =>
  Object.values(actual).flatMap(
    (one) => BY_KIND.get(one.kind)?.maintenance?.status(one, now) ?? [],
  );

/** Whether what its steps make are relations, which share the names of a schema. */
export const namesRelations = (kind: string): boolean =>
  BY_KIND.get(kind)?.changes.namedIn === 'pg_class';

/** Whether it is of the whole server, so that designs of other databases may name it too. */
export const isOfServer = ({ kind }: Pick<Change, 'kind'>): boolean =>
  BY_KIND.get(kind)?.schema.ofServer === true;

/** Whether it stands beside the database, where only people decide. */
export const isBeside = ({ kind }: Pick<Change, 'kind'>): boolean =>
  BY_KIND.get(kind)?.beside !== undefined;

/** Whether a plan for this task has resources of a kind in it. */
export const isPartOf =
  (task: Task) =>
  ({ kind }: Pick<Change, 'kind'>): boolean =>
    task === 'plan' || providerOf(kind).wishes.due !== undefined;

export const how: How = (kind, field, change) => providerOf(kind).changes.how(field, change);

export const toldOn =
  (server: Server): Told =>
  (path, former, { kind, ...of }) =>
    providerOf(kind).changes.told(path, former, { ...of, server });

export const stepsOf = (change: Change, context: StepContext): readonly Step[] =>
  providerOf(change.kind).changes.steps(change, context);

export const inquiriesOf = (change: Change, context: StepContext): readonly Inquiry[] =>
  providerOf(change.kind).changes.inquire?.(change, context) ?? [];

/** What the state knows of tables that are let go. */
export function forgotten(
  changes: readonly Change[],
  entries: readonly StateEntry[],
): readonly Change[] {
  const gone = changes.flatMap((change) => providerOf(change.kind).changes.lets?.(change) ?? []);
  const names = new Set(gone.map(qualified));
  return entries
    .filter(({ table }) => table !== undefined && names.has(qualified(table)))
    .map(({ address, kind, table }) => ({
      ...{ address, kind, action: 'forget', fields: [], ours: true },
      ...(table === undefined ? {} : { table }),
      ...{ desired: null, actual: null, entry: null },
    }));
}
