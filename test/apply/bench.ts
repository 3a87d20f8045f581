import { onTestFinished } from 'vitest';
import { type ApplyOptions, type ApplyResult, applyPlan } from '../../src/apply/index.ts';
import {
  type ApplyEvent,
  type Change,
  DEFAULT_POLICY,
  type Diagnostic,
  PLAN_VERSION,
  type Plan,
  type Policy,
  type Step,
} from '../../src/model/index.ts';
import {
  acquireLock,
  type Client,
  connect as connectPinned,
  type HeldLock,
} from '../../src/postgres/index.ts';
import { databaseStore, type Store } from '../../src/state/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { BLANK_STEP } from '../support/step.ts';

/** A database with a table `t` of 1,000 rows, a store, the lock, and what apply told. */
export interface Bench {
  readonly url: string;
  readonly client: Client;
  readonly store: Store;
  readonly lock: HeldLock;
  readonly events: ApplyEvent[];
  connect(): Promise<Client>;
  /** A connection as an apply opens it. */
  worker(): Promise<Client>;
  apply(work: Work, more?: Partial<ApplyOptions>): Promise<ApplyResult>;
}

export interface Work {
  readonly steps: readonly Step[];
  readonly changes?: readonly Change[];
}

export const QUICK: Policy = { ...DEFAULT_POLICY, lockTimeout: 100, lockRetryFor: 0 };

export async function bench(storeFor?: (client: Client) => Store): Promise<Bench> {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int, b text)');
  await client.query("INSERT INTO t SELECT n, 'x' FROM generate_series(1, 1000) n");
  const open = async () => {
    const other = await connect({ url, applicationName: 'someone' });
    onTestFinished(() => other.end());
    return other;
  };
  const store = (storeFor ?? ((on) => databaseStore(on, 'dbopt')))(await open());
  const lock = await acquireLock(await open(), client, { schema: 'dbopt' });
  const events: ApplyEvent[] = [];
  const own = async () => {
    const worker = await connectPinned({ url, applicationName: 'dbopt apply' });
    onTestFinished(() => worker.end());
    return worker;
  };
  const fixed = { store, lock, by: 'tester', policy: QUICK, connect: own };
  return {
    url,
    client,
    store,
    lock,
    events,
    connect: open,
    worker: own,
    apply: (work, more = {}) =>
      applyPlan({ ...fixed, emit: (event) => events.push(event), plan: planOf(work), ...more }),
  };
}

export function planOf({ steps, changes = [] }: Work): Plan {
  return {
    version: PLAN_VERSION,
    designHash: 'd',
    fingerprint: 'f',
    state: { lineage: '', serial: 0 },
    server: { database: 'd', version: '17', systemId: null },
    changes,
    steps,
    counts: { add: 0, change: 0, replace: 0, destroy: 0 },
    unchanged: 0,
    diagnostics: [],
  };
}

/** A step that says only what apply looks at. */
export function step(what: Pick<Step, 'mode' | 'sql'> & Partial<Step>): Step {
  const address = what.address ?? 'table.public.t';
  return {
    id: `${address}#${what.sql.join()}`,
    address,
    title: 'do it',
    ...BLANK_STEP,
    ...what,
  };
}

export const build = (name = 'i'): Step =>
  step({
    mode: 'concurrent',
    address: `index.public.${name}`,
    sql: [`CREATE INDEX CONCURRENTLY ${name} ON public.t (a)`],
    makes: [`public.${name}`],
  });

/** A change of the table's fillfactor, as far as the state sees it. */
export function change(address = 'table.public.t', more: Partial<Change> = {}): Change {
  return {
    address,
    kind: 'table',
    action: 'update',
    fields: [],
    ours: false,
    desired: null,
    actual: null,
    entry: {
      address,
      kind: 'table',
      names: ['public', 't'],
      made: false,
      keep: false,
      fields: { 'with.fillfactor': { now: { value: 90, text: '90' }, former: null } },
    },
    ...more,
  };
}

export const notices = ({ events }: Bench): Diagnostic[] =>
  events.flatMap((event) => (event.type === 'notice' ? event.diagnostic : []));
