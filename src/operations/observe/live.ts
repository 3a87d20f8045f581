import {
  type AdviceLimits,
  type Advisor,
  canonicalJson,
  type Design,
  type Evidence,
  type StateLocation,
  type TrialRequest,
} from '../../model/index.ts';
import type { Client } from '../../postgres/index.ts';
import { areApart } from '../../postgres/measure/index.ts';
import { atOnce, cannotList, type Pacing, pacingOf } from '../../postgres/observe/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { keepReading } from './keep.ts';
import { type Observed, type ObserveOptions, observe } from './observe.ts';
import { sampleRequests, trialRequests } from './requests.ts';
import { asSampled } from './sample/in-workload.ts';
import { takeSamples } from './sample/take.ts';
import { type Budget, makeTrials } from './trials.ts';

export interface LiveOptions
  extends Pick<ObserveOptions, 'scope' | 'watch' | 'queries'>,
    Omit<Budget, 'isPlain' | 'sessions'> {
  readonly url?: string | undefined;
  /** The evidence that is compared with; null: the reading kept in the state. */
  readonly since: Evidence | null;
  /** They say what is sampled, and tried. */
  readonly advisors: readonly Pick<Advisor, 'samples' | 'trials' | 'isPlain'>[];
  readonly limits: AdviceLimits;
  readonly trial: boolean;
  /** Sessions that search at once where searches are timed; absent: one. */
  readonly clients?: number;
  /** Told where others are at work, so that observing rests between what it asks. */
  rests?(): void;
  /** Told where the reading is kept that was to be compared with, and cannot be read. */
  damaged?(where: string): void;
  /** Told before the first trial runs. */
  announce?(requests: readonly TrialRequest[]): void;
}

export interface Live {
  readonly evidence: Evidence;
  /** Whether the reading was kept in the state. */
  readonly kept: Awaited<ReturnType<typeof keepReading>>;
}

/** The state's schema where no design says otherwise. */
const STATE_SCHEMA = 'dbopt';

/** Observes the database that the URL or the design names: readings, then samples, then trials. `design` null: there is
 *  none, and the state is where it would be without one. */
export async function observeLive(design: Design | null, options: LiveOptions): Promise<Live> {
  const { url, since, scope, watch, queries } = options;
  const db = database({ url }, design ?? {});
  try {
    const client = await db.connect('observe');
    const place: StateLocation = design?.state ?? { in: 'database', schema: STATE_SCHEMA };
    const store = openStore({ state: place }, client, { reads: true });
    const pacing = pacingOf(client);
    const pace = await pacing();
    if (pace !== null) options.rests?.();
    const paced = pace ?? atOnce;
    const before = await paced(() => store.reading(options.damaged).catch(() => null));
    const observed = await observe(client, {
      ...{ scope, watch, queries, pacing },
      except: [place.in === 'database' ? place.schema : STATE_SCHEMA],
      before: since?.readings.after ?? before,
    });
    const { after } = observed.evidence.readings;
    const kept = await paced(() => keepReading(store, place, before, after));
    const sampled = await withSamples(client, observed, design, options, pacing);
    const evidence = options.trial
      ? await withTrials(db, { ...observed, evidence: sampled }, design, options)
      : sampled;
    return { evidence, kept };
  } finally {
    await db.close();
  }
}

async function withSamples(
  client: Client,
  { evidence, offered }: Observed,
  design: Design | null,
  { advisors, limits, maxTime, seed }: LiveOptions,
  pacing: Pacing,
): Promise<Evidence> {
  const requests = sampleRequests(advisors, { evidence, design, limits });
  if (requests.length === 0) return evidence;
  const cannot = cannotList(evidence.cannot);
  const { literals } = evidence.scope;
  const terms = { seed, maxTime, pacing, literals };
  const samples = await takeSamples(client, offered, evidence.tables, requests, terms, cannot);
  const sampled = { ...evidence, samples, cannot: cannot.all() };
  return literals ? sampled : { ...sampled, workload: asSampled(sampled) };
}

/** On a connection of their own: what they set and make ends with it. */
async function withTrials(
  db: Database,
  { evidence, offered, sent }: Observed,
  design: Design | null,
  { advisors, limits, maxTime, maxBytes, seed, clients = 1, announce }: LiveOptions,
): Promise<Evidence> {
  const asked = (trials: Evidence['trials']) =>
    trialRequests(advisors, { evidence: { ...evidence, trials }, design, limits });
  const requests = asked([]);
  if (requests.length === 0) return evidence;
  announce?.(requests);
  const end = performance.now() + maxTime;
  const isPlain: Budget['isPlain'] = (trial) =>
    advisors.every((advisor) => advisor.isPlain?.(trial) ?? true);
  const own = await db.connect('trial');
  const sessions = await besides(db, own, clients);
  const budget = { maxBytes, seed, sessions, isPlain };
  const make = (some: readonly TrialRequest[], left: number) =>
    makeTrials(own, offered, evidence, some, sent, { ...budget, maxTime: left });
  const first = await make(requests, maxTime);
  // What the first ones told may call for others.
  const known = new Set(first.map(({ request }) => canonicalJson(request)));
  const more = asked(first).filter((request) => !known.has(canonicalJson(request)));
  const trials = [...first, ...(await make(more, end - performance.now()))];
  return { ...evidence, trials };
}

/** More sessions than the one that trials run in; none where all connections are one session, as with PGlite. */
async function besides(db: Database, own: Client, clients: number): Promise<readonly Client[]> {
  if (clients < 2) return [];
  const all: Client[] = [];
  for (let at = 0; at < clients; at += 1) all.push(await db.connect('trial'));
  return (await areApart([own, ...all])) ? all : [];
}
