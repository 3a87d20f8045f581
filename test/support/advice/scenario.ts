import { expect, test } from 'vitest';
import { ADVISORS } from '../../../src/advisors/index.ts';
import {
  type AdviceLimits,
  type AdviceReport,
  DEFAULT_LIMITS,
  type Design,
  type Evidence,
  type Finding,
  type Value,
  type Verdict,
} from '../../../src/model/index.ts';
import { advise, freshTexts, observeLive } from '../../../src/operations/index.ts';
import { verify } from '../../../src/operations/verify/verify.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { sentTexts } from '../../../src/postgres/observe/index.ts';
import type { Feature } from '../backend.ts';
import { connect } from '../connect.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { withDesign } from '../design.ts';
import { type OwnDatabase, ownDatabase } from '../own-server.ts';
import { carryOut, editing } from './circle.ts';

/*
 * A database made by SQL, what happens in it between two readings, what has to be found and what must not. Everything
 * goes the way of the command: observeLive, then advise; and once more with the evidence as it comes out of a file.
 * Whatever is found above `info` and not named is a false alarm. Edits go their whole way: written, planned, applied,
 * and what they were found for happens once more, upon which their finding is gone.
 */

/** Whoever else is there: sessions that last until the scenario is over. */
export interface Others {
  readonly url: string;
  session(): Promise<Client>;
}

export interface Scenario {
  /** The advisors asked; their names. */
  readonly ask: readonly string[];
  /** Makes the database. Statements apart by `;\n` run one by one, since some take no transaction. */
  readonly sql: string;
  /** Runs after the first reading, and again once edits were applied. Absent: there is one reading only. */
  readonly later?: string;
  /** As `later`, where it takes others' sessions. */
  readonly meanwhile?: (others: Others) => Promise<void>;
  readonly finds?: readonly Expected[];
  /** The gain that the finding of this code told is seen in what `query` gives before and after its edits were applied, and
   *  `apply`, which does what is no edit. */
  readonly proves?: { readonly code: string; readonly apply?: string; readonly query: string };
  /** Codes that must not be found, at any severity. */
  readonly not?: readonly string[];
  /** As --only: what else is true of the database is another scenario's. */
  readonly only?: readonly string[];
  readonly limits?: Partial<AdviceLimits>;
  readonly trial?: true;
  /** The design that is there already; its checks and resources count. */
  readonly design?: string;
  /** Checks of the design that fail until the edits are applied, and pass from then on. */
  readonly mends?: readonly string[];
  /** The application's statements, as --queries gives them. */
  readonly queries?: string;
  /** Who observes, where that is no superuser; made by `sql`. */
  readonly role?: string;
  /** Takes back what would outlive the database. */
  readonly after?: string;
  /** What the server of a file may lack: then it is made on one of the run's own that has it. */
  readonly needs?: readonly Feature[];
  /** Puts readings in place that no test can bring a server to; the rest of the evidence is what this one gave. */
  readonly amend?: (evidence: Evidence) => Evidence;
}

export interface Expected {
  readonly code: string;
  readonly address: string;
  readonly severity?: Finding['severity'];
  readonly verdict?: Finding['verdict'];
  /** By field, of the address itself. */
  readonly edits?: { readonly [field: string]: Value };
  readonly action?: RegExp;
  /** Code of the finding that it stands behind. */
  readonly under?: string;
}

/** Small and young databases are judged like large and old ones, so that a false alarm has nowhere to hide. */
const STRICT: AdviceLimits = { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 };

const SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  // Nobody comes by but who is asked to.
  autovacuum_naptime: '1d',
  // VACUUM marks pages all-visible only when what wrote them is flushed.
  synchronous_commit: 'on',
  max_prepared_transactions: '4',
  wal_level: 'logical',
};

/** Declares the scenario as a test. */
export const scenario = (name: string, of: Scenario): void => scenarioOn({})(name, of);

/** Where a file's server has other settings than most. */
export const scenarioOn =
  (settings: { readonly [name: string]: string }) =>
  (name: string, of: Scenario): void => {
    test(name, { timeout: 120_000 }, async (t) => {
      const db: Database =
        of.needs === undefined
          ? await ownDatabase({ ...SETTINGS, ...settings })
          : await freshDatabase(t, { needs: of.needs });
      const sessions: Client[] = [];
      const session = async () => {
        const client = await connect({ url: db.url, applicationName: 'shop' });
        sessions.push(client);
        return client;
      };
      try {
        const report = await first(db, of, { url: db.url, session });
        compare(report, of);
        await checked(db, of, of.design, 'fail');
        const carriedOut = editing(report).length > 0 ? () => carryOut(db.url, report) : null;
        const text = await prove(db.client, report, of, carriedOut);
        if (text !== null) await checked(db, of, text, 'pass');
        if (text !== null) await silent(db, text, report, of, { url: db.url, session });
      } finally {
        for (const client of sessions) await client.end();
        if (of.after !== undefined) await run(db.client, of.after);
        await db.drop();
      }
    });
  };

/** What is found at first, and the same of the evidence as it comes out of a file. */
const first = (db: Database, of: Scenario, others: Others): Promise<AdviceReport> =>
  withDesignOf(of, async (design) => {
    const read = await observed(db, of, design, others);
    const evidence = of.amend?.(read) ?? read;
    const report = await judged(evidence, of, design);
    const again = await judged(JSON.parse(JSON.stringify(evidence)), of, design);
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    return report;
  });

const withDesignOf = <T>({ design }: Scenario, use: (of: Design | null) => Promise<T>) =>
  design === undefined ? use(null) : withDesign(design, {}, use);

type Database = OwnDatabase | TestDatabase;

async function observed(
  db: Database,
  of: Scenario,
  design: Design | null,
  others: Others,
): Promise<Evidence> {
  // Servers of a run that others share may have neither.
  const { rows } = await db.client.query<{ name: string }>(
    "SELECT name FROM pg_available_extensions WHERE name IN ('pg_stat_statements', 'pgstattuple')",
  );
  for (const { name } of rows) await db.client.query(`CREATE EXTENSION ${name}`);
  await run(db.client, of.sql);
  return readings(db, of, design, others);
}

/** Two readings with what happens in between; one, where nothing does. */
async function readings(
  db: Database,
  of: Scenario,
  design: Design | null,
  others: Others,
): Promise<Evidence> {
  const options = {
    url: urlOf(db, of),
    watch: 0,
    scope: { schemas: [], tables: [], literals: false },
    queries: of.queries === undefined ? [] : sentTexts(of.queries),
    advisors: advisorsOf(of),
    limits: limitsOf(of),
    ...{ maxTime: 20_000, maxBytes: 2 ** 28, seed: 1 },
  };
  const read = (since: Evidence | null, trial: boolean) =>
    observeLive(design, { ...options, since, trial }).then(({ evidence }) => evidence);
  const trial = of.trial === true;
  if (of.later === undefined && of.meanwhile === undefined) return read(null, trial);
  const before = await read(null, false);
  if (of.later !== undefined) await run(db.client, of.later);
  await of.meanwhile?.(others);
  return read(before, trial);
}

function urlOf({ url }: Database, { role }: Scenario): string {
  if (role === undefined) return url;
  const own = new URL(url);
  own.username = role;
  own.password = 'only for this';
  return own.href;
}

/** What a session counts is told to others at once. */
async function run(client: Client, text: string): Promise<void> {
  for (const statement of text.split(/;\s*\n/).filter((one) => one.trim() !== '')) {
    await client.query(statement);
  }
  await client.query('SELECT pg_stat_force_next_flush()');
}

async function checked(
  { url }: Database,
  { mends = [] }: Scenario,
  text: string | undefined,
  verdict: Verdict,
): Promise<void> {
  if (mends.length === 0 || text === undefined) return;
  const options = { url, names: mends, watch: 0, minWindow: 0, load: true, seed: 2, since: null };
  const { results } = await withDesign(text, {}, (design) =>
    verify(design, { ...options, maxTime: 60_000 }),
  );
  expect(results.map((one) => [one.name, one.verdict])).toEqual(mends.map((one) => [one, verdict]));
}

/** Those whose edits were applied are silent when the same happens again. */
async function silent(
  db: Database,
  text: string,
  report: AdviceReport,
  of: Scenario,
  others: Others,
): Promise<void> {
  const keyOf = ({ code, address }: Finding) => `${code} ${address}`;
  const gone = new Set(editing(report).map(keyOf));
  const { findings } = await withDesign(text, {}, async (design) => {
    const read = await readings(db, of, design, others);
    return judged(of.amend?.(read) ?? read, of, design);
  });
  const told = findings.filter(({ verdict }) => verdict === 'found');
  expect(told.filter((one) => gone.has(keyOf(one))).map(({ title }) => title)).toEqual([]);
}

/** The share that is saved is within 30% of the share that was told. Gives what `carriedOut` gives. */
async function prove(
  client: Client,
  { findings }: AdviceReport,
  { proves }: Scenario,
  carriedOut: (() => Promise<string>) | null,
): Promise<string | null> {
  if (proves === undefined) return carriedOut?.() ?? null;
  const gain = findings.find(({ code }) => code === proves.code)?.gain;
  if (gain?.how !== 'measured') throw new Error(`${proves.code} tells no measured gain`);
  const look = async () => Number((await client.query<{ n: string }>(proves.query)).rows[0]?.n);
  const before = await look();
  const text = (await carriedOut?.()) ?? null;
  await run(client, proves.apply ?? '');
  const [saved, told] = [1 - (await look()) / before, 1 - gain.after / gain.before];
  expect(Math.abs(saved - told), `${saved} saved, ${told} told`).toBeLessThanOrEqual(0.3 * told);
  return text;
}

const advisorsOf = ({ ask }: Scenario) => ADVISORS.filter(({ name }) => ask.includes(name));
const limitsOf = ({ limits }: Scenario): AdviceLimits => ({ ...STRICT, ...limits });

const judged = (
  evidence: Evidence,
  of: Scenario,
  design: Design | null = null,
): Promise<AdviceReport> =>
  advise(evidence, design, textsFor(of), {
    advisors: advisorsOf(of),
    limits: limitsOf(of),
    only: of.only ?? [],
    scope: { schemas: [], tables: [] },
  });

const textsFor = ({ design }: Scenario) =>
  design === undefined
    ? freshTexts('dbopt.yaml')
    : { files: [{ file: 'dbopt.yaml', text: design }], fresh: false };

function compare({ findings }: AdviceReport, { finds = [], not = [] }: Scenario): void {
  const told = findings.map(
    ({ severity, verdict, code, address, title }) =>
      `${severity} ${verdict} ${code} ${address}: ${title}`,
  );
  for (const { code, address, severity, verdict = 'found', edits, action, under } of finds) {
    const one = findings.find((each) => each.code === code && each.address === address);
    if (one === undefined) throw new Error(`${code} ${address} is not in\n${told.join('\n')}`);
    expect(one.verdict, told.join('\n')).toBe(verdict);
    if (severity !== undefined) expect(one.severity, told.join('\n')).toBe(severity);
    for (const [field, to] of Object.entries(edits ?? {})) {
      expect(one.edits.find((edit) => edit.field === field)?.to, told.join('\n')).toEqual(to);
    }
    if (under !== undefined) expect(one.under?.code, told.join('\n')).toBe(under);
    if (action !== undefined) expect(one.action?.run).toMatch(action);
  }
  const isNamed = (one: Finding) =>
    finds.some(({ code, address }) => code === one.code && address === one.address);
  const alarms = findings.filter(
    (one) => !isNamed(one) && (one.severity !== 'info' || not.includes(one.code)),
  );
  expect(alarms.map(({ code, address, title }) => `${code} ${address}: ${title}`)).toEqual([]);
}
