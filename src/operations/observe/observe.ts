import { setTimeout as sleep } from 'node:timers/promises';
import { gapBetween } from '../../advisors/statistics/index.ts';
import {
  EVIDENCE_VERSION,
  type Evidence,
  type ObservedScope,
  type Reading,
  VERSION,
} from '../../model/index.ts';
import { type Client, loadParser } from '../../postgres/index.ts';
import {
  atOnce,
  cannotList,
  lackings,
  type Offered,
  type Pacing,
  readCounters,
  readFacts,
  readOffered,
  readWorkload,
  type SentText,
} from '../../postgres/observe/index.ts';

export interface ObserveOptions {
  readonly scope: ObservedScope;
  /** Schemas that are none of the application's: the state's. */
  readonly except: readonly string[];
  /** The reading that this one is compared with; null: none is at hand. */
  readonly before: Reading | null;
  /** Milliseconds between two readings; 0: `before` has to do. */
  readonly watch: number;
  /** Statements of the application, with literals. */
  readonly queries: readonly SentText[];
  /** How it rests between what it asks; absent: it does not. */
  readonly pacing?: Pacing;
}

export interface Observed {
  readonly evidence: Evidence;
  readonly offered: Offered;
  /** Statements as they were sent, by StatementUse.id: for trials, and never kept. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
}

/** Reads everything that advisors ask of a server, in a fixed number of messages however many tables there are.
 *  Changes nothing. Rests come between readings, never within one: its counters are of one moment. */
export async function observe(client: Client, options: ObserveOptions): Promise<Observed> {
  const { scope, except, watch, queries, pacing = async () => null } = options;
  const paced = (await pacing()) ?? atOnce;
  await loadParser();
  const offered = await paced(() => readOffered(client));
  const cannot = cannotList();
  for (const one of lackings(offered)) cannot.add(one);
  const count = () => paced(() => readCounters(client, offered, scope, except, cannot));
  const before = watch > 0 ? await count() : options.before;
  if (watch > 0) await sleep(watch);
  const facts = await readFacts(client, offered, scope, except, cannot, await pacing());
  const tables = new Set(facts.tables.map(({ oid }) => oid));
  const asked = { queries, literals: scope.literals, tables };
  const { workload, sent } = await readWorkload(client, offered, asked, cannot, await pacing());
  const after = await count();
  const gap = before === null ? null : gapBetween(before, after);
  return {
    evidence: {
      format_version: EVIDENCE_VERSION,
      dbopt: VERSION,
      scope,
      server: facts.server,
      // Of another database nothing is kept: no difference could be made of it.
      readings: { before: gap?.why === 'other' ? null : before, after, gap },
      tables: facts.tables,
      opclasses: facts.opclasses,
      horizon: facts.horizon,
      workload,
      samples: [],
      trials: [],
      cannot: cannot.all(),
    },
    ...{ offered, sent },
  };
}
