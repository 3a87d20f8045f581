import {
  APPLY_RUNS,
  type Design,
  type Diagnostic,
  type Run,
  type StepRecord,
  timeText,
  type Underway,
} from '../model/index.ts';
import {
  applySessions,
  blockers,
  type Client,
  describeBlocker,
  lockHolder,
  progressOf,
  runsAtWork,
  statementOf,
} from '../postgres/index.ts';
import type { Store } from '../state/index.ts';
import { schemaOf } from './database.ts';

/** Runs of the journal that were never closed. */
export interface OpenRuns {
  /** The one that is at work; null: none. */
  readonly alive: Run | null;
  readonly dead: readonly Run[];
  /** On a standby nobody can tell the one from the other. */
  readonly isCertain: boolean;
}

/** Tells a run that is at work from those that died: its mark ends with the session that holds the lock. */
export async function openRuns(client: Client, store: Pick<Store, 'openRuns'>): Promise<OpenRuns> {
  const open = await store.openRuns();
  if (open.length === 0) return { alive: null, dead: [], isCertain: true };
  const marked = await runsAtWork(
    client,
    open.map(({ id }) => id),
  );
  if (marked === null) {
    const [newest = null, ...dead] = open;
    return { alive: newest, dead, isCertain: false };
  }
  const alive = open.find(({ id }) => marked.includes(id)) ?? null;
  const unmarked = open.filter((run) => run !== alive);
  if (unmarked.length === 0) return { alive, dead: [], isCertain: true };
  // A mark goes after its run was closed: whatever is open still had none.
  const still = new Set((await store.openRuns()).map(({ id }) => id));
  return { alive, dead: unmarked.filter(({ id }) => still.has(id)), isCertain: true };
}

type Journal = Pick<Store, 'openRuns' | 'steps'>;

/** The apply that is at work on the state of a design; null: none is. */
export async function underway(
  client: Client,
  design: Pick<Design, 'state'>,
  store: Journal,
): Promise<Underway | null> {
  const { alive, isCertain } = await openRuns(client, store);
  if (alive === null) return null;
  const schema = schemaOf(design);
  const steps = await store.steps(alive.id);
  const sessions = await applySessions(client, schema);
  const holder = await lockHolder(client, schema);
  const place = holder === null ? '' : ` (pid ${holder.pid}${from(holder.address)})`;
  const done = steps.filter(({ status }) => status === 'done').length;
  const begun = steps.filter(({ status }) => status === 'begun');
  const now = await Promise.all(sessions.map((pid) => atWork(client, pid)));
  const hands = begun.map((step) => stepText(step, now));
  const far = [
    `${done} ${done === 1 ? 'step' : 'steps'} done`,
    ...(hands.length === 0 ? [] : [`now ${hands.join('; and ')}`]),
  ];
  const told: Diagnostic = {
    severity: 'warning',
    code: APPLY_RUNS,
    message: `${isCertain ? 'an apply runs' : 'an apply runs or has died, which a standby cannot tell'}: ${alive.by}${place}, since ${timeText(alive.startedAt)}, ${far.join(', ')}`,
    hint: 'see again once it has ended',
  };
  return { run: alive, steps, sessions, told };
}

const from = (address: string): string => (address === '' ? '' : `, from ${address}`);

interface AtWork {
  readonly statement: string;
  /** '' where there is nothing to say. */
  readonly text: string;
}

async function atWork(client: Client, pid: number): Promise<AtWork> {
  const statement = await statementOf(client, pid);
  const progress = await progressOf(client, pid);
  const [blocker] = await blockers(client, pid);
  const texts = [
    ...(progress?.phase ? [`${progress.phase}${share(progress)}`] : []),
    ...(blocker === undefined ? [] : [`waits for ${describeBlocker(blocker)}`]),
  ];
  return { statement, text: texts.join(', ') };
}

const share = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  total > 0 ? ` ${Math.min(99, Math.floor((done / total) * 100))}%` : '';

/** pg_stat_activity may cut the end of a statement off. */
function stepText({ title, sql, startedAt }: StepRecord, now: readonly AtWork[]): string {
  const own = now.find(({ statement }) => sql.some((text) => isBegin(text, statement)));
  const more = own === undefined || own.text === '' ? '' : `: ${own.text}`;
  return `${title} (since ${timeText(startedAt)}${more})`;
}

const isBegin = (text: string, statement: string): boolean =>
  statement !== '' && text.startsWith(statement);
