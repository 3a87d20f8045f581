import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Actual,
  address,
  type Change,
  type Declared,
  type Desired,
  equal,
  type Field,
  type Fields,
  type Provider,
  type Scope,
  type Server,
  type Snapshot,
  type StateEntry,
  type ValueMap,
} from '../../src/model/index.ts';
import { type Client, readServer, readSnapshot } from '../../src/postgres/index.ts';

const PLACE = { file: 'dbopt.yaml', line: 1, column: 1 };

export const declare = (kind: string, name: string, spec: ValueMap): Declared => ({
  kind,
  address: address(kind, name),
  names: [name],
  spec,
  place: PLACE,
  keep: false,
});

export const scopeOf = (
  declared: readonly Declared[],
  entries: readonly StateEntry[] = [],
): Scope => ({
  declared,
  entries,
  tables: [...declared, ...entries].flatMap(({ table }) => table ?? []),
  measures: true,
});

/** What one kind reads and wants, on a real server. */
export async function look(
  client: Client,
  provider: Provider,
  declared: Declared,
  entries: readonly StateEntry[] = [],
  patch: Partial<Server> = {},
) {
  const server = { ...(await readServer(client)), ...patch };
  const snapshot = await readSnapshot(client, server, [provider], scopeOf([declared], entries));
  const actual = snapshot.actual[declared.address];
  const context = {
    declared: [declared],
    snapshot,
    entries: {},
    probed: {},
    task: 'plan',
  } as const;
  const { desired, diagnostics } = provider.wishes.desire(declared, context);
  const self = desired.find((d) => d.address === declared.address);
  return { server, snapshot, actual, desired, self, diagnostics };
}

type Looked = Awaited<ReturnType<typeof look>>;

const differing = ({ actual, self }: Looked) =>
  Object.entries(self?.fields ?? {}).filter(
    ([path, { value }]) => !equal(actual?.fields[path]?.value, value),
  );

/** The fields that differ, as `from → to`. */
export const differences = (looked: Looked): readonly string[] =>
  differing(looked).map(([path, { text }]) => {
    const from = looked.actual?.fields[path]?.text ?? 'none';
    return `${path}: ${from} → ${text}`;
  });

/** A change as the planner makes it: from what is to `to`, for all fields of `to`. */
export function change(
  provider: Provider,
  actual: Actual | undefined,
  desired: Desired | null,
  to: { readonly [path: string]: Field | null },
  action: Change['action'] = actual === undefined ? 'create' : 'update',
): Change {
  const resource = actual ?? desired;
  return {
    address: resource?.address ?? '',
    kind: provider.schema.kind,
    action,
    fields: Object.entries(to).map(([field, target]) => ({
      field,
      from: actual?.fields[field] ?? null,
      to: target,
      how: 'in place',
      why: 'declared',
    })),
    ours: false,
    desired,
    actual: actual ?? null,
    entry: null,
  };
}

export const stepsOf = (
  provider: Provider,
  planned: Change,
  snapshot: Snapshot,
  made: readonly string[] = [],
) => provider.changes.steps(planned, { snapshot, made: new Set(made), sizes: {} });

/** Runs a change's statements one by one and returns them. */
export async function run(
  client: Client,
  provider: Provider,
  planned: Change,
  snapshot: Snapshot,
  made: readonly string[] = [],
): Promise<readonly string[]> {
  const statements = stepsOf(provider, planned, snapshot, made).flatMap((step) => step.sql);
  for (const statement of statements) await client.query(statement);
  return statements;
}

/** Makes it so: look, run what differs. */
export async function settle(client: Client, provider: Provider, declared: Declared) {
  const before = await look(client, provider, declared);
  const to = Object.fromEntries(differing(before));
  const planned = change(provider, before.actual, before.self ?? null, to);
  const statements = await run(client, provider, planned, before.snapshot);
  return { before, statements, after: await lookReloaded(client, provider, declared) };
}

/** A reload reaches the session a moment after it was asked for. */
async function lookReloaded(client: Client, provider: Provider, declared: Declared) {
  let seen = await look(client, provider, declared);
  for (let i = 0; i < 50 && seen.diagnostics.some((d) => d.code === 'pending-reload'); i++) {
    await sleep(50);
    seen = await look(client, provider, declared);
  }
  return seen;
}

export const entry = (kind: string, name: string, fields: Fields): StateEntry => ({
  address: address(kind, name),
  kind,
  names: [name],
  made: false,
  keep: false,
  fields: Object.fromEntries(
    Object.entries(fields).map(([path, now]) => [path, { now, former: null }]),
  ),
  by: 'test',
  at: '2030-01-01T00:00:00Z',
  run: 'r1',
});
