import {
  grouped,
  identifier,
  type NewColumn,
  type Probe,
  type ProbeResult,
  qualified,
  type Row,
  texts,
  type ValueMap,
} from '../../model/index.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { STABLE_TEXT } from '../session/stable-text.ts';
import { within } from '../session/within.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { type Asked, askApart, ownersApart, type Results } from './apart.ts';
import { COLUMNS, ELSEWHERE, meantColumn } from './elsewhere.ts';
import { type Effect, effectOf, type Names } from './harmless.ts';
import { refusalOf } from './refusal.ts';
import { OUTCOMES, PRELUDE, QUIET, SETTLE } from './settle.ts';

/** Reads temporary objects by oid as the kind reads its real ones: rows that have an `oid`. */
export interface Describe {
  query(oids: Sql): Sql;
  rows(answer: readonly Row[]): readonly Row[];
}

/**
 * Sends definitions through the server and reads back what it makes of them.
 *
 * The deparser's text is no fixed point (`IN` on a varchar gains a cast, and another when fed back), so each
 * definition is stored and read until its text stays the same. Everything happens on empty temporary tables in
 * one transaction that is rolled back; the real tables are not even opened, so that a role needs no privilege on them.
 * What else a definition names (types, functions) may be closed to the role: then it has no result. `prelude` goes first: what the same
 * plan creates before it comes to these definitions, such as the extension that brings an opclass; and the copies have
 * the columns that it adds.
 */
export async function runProbes(
  client: Client,
  probes: readonly Probe[],
  describe: { readonly [kind in Probe['object']]: Describe },
  prelude: readonly string[] = [],
  columns: readonly NewColumn[] = [],
): Promise<{ readonly [id: string]: ProbeResult }> {
  const results: { [id: string]: ProbeResult } = {};
  // What is there is asked of once, however many new definitions might be the same.
  const asked = [...new Map(probes.map((probe) => [probe.id, probe])).values()];
  const ownerOf = await ownersApart(
    client,
    asked.map(({ table }) => table),
  );
  const ask = async (by: Client, some: readonly Work[], patience = PATIENCE) => {
    const answers: { [id: string]: ProbeResult } = {};
    for (let from = 0; from < some.length; from += BATCH) {
      const batch = some.slice(from, from + BATCH);
      Object.assign(answers, await runBatch(by, batch, { describe, prelude, patience }));
    }
    return answers;
  };
  const all = await Promise.all(asked.map((one) => work(one, ownerOf(one.table), columns)));
  for (const [owner, some] of grouped(all, (one) => one.apart)) {
    Object.assign(
      results,
      owner === '' ? await ask(client, some) : await askApart(client, owner, some, ask),
    );
  }
  return results;
}

/** Every temporary object holds its locks until the transaction ends, and the server has room for some thousands. */
const BATCH = 200;
/** Milliseconds for one of them. */
const PATIENCE = 60_000;

/** A probe as the server is asked it. */
type Work = ValueMap & Asked & { readonly apart: string };

interface Around {
  readonly describe: { readonly [kind in Probe['object']]: Describe };
  readonly prelude: readonly string[];
  /** Milliseconds. */
  readonly patience: number;
}

async function runBatch(
  client: Client,
  probes: readonly Work[],
  { describe, prelude, patience }: Around,
): Promise<Results> {
  const objects = [...new Set(probes.map(({ object }) => object as Probe['object']))];
  const script = [
    'BEGIN',
    ...STABLE_TEXT,
    'SET LOCAL client_min_messages = error',
    QUIET,
    sql`SELECT pg_catalog.set_config('dbopt.lacking', '', true), pg_catalog.set_config('dbopt.prelude', ${lit(JSON.stringify(prelude))}, true)`
      .text,
    PRELUDE,
    sql`SELECT pg_catalog.set_config('dbopt.probes', ${lit(JSON.stringify(probes))}, true)`.text,
    SETTLE,
    sql`SELECT id, oid, code, said, ${ELSEWHERE} AS hint, ${COLUMNS} AS columns FROM ${OUTCOMES}`
      .text,
    ...objects.map(
      (o) => describe[o].query(sql`SELECT oid FROM ${OUTCOMES} WHERE object = ${lit(o)}`).text,
    ),
    'ROLLBACK',
  ];
  try {
    const results: unknown = await within(client, patience, () => client.query(script.join(';\n')));
    const [outcomes = [], ...answers] = (results as readonly { rows: Row[] }[])
      .map((result) => result.rows)
      .slice(-2 - objects.length, -1);
    const rows = objects.flatMap((object, i) => describe[object].rows(answers[i] ?? []));
    return collect(outcomes, rows, probes);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function work(probe: Probe, apart: string, columns: readonly NewColumn[]): Promise<Work> {
  const { source } = probe;
  const effect = 'existing' in source ? null : await effectOf(probe.object, source.declared);
  const { names, qualified: named } = namesOf(effect);
  const added = columns.filter(({ table }) => qualified(table) === qualified(probe.table));
  return {
    id: probe.id,
    ...{ object: probe.object, apart },
    table: qualified(probe.table),
    schema: probe.table.schema,
    name: probe.table.name,
    copy: identifier(probe.table.name),
    ...{ names, qualified: named },
    added: added.map(({ name, type }) => `, ${identifier(name)} ${type}`).join(''),
    ...('existing' in source
      ? { oid: source.existing }
      : {
          unique: source.unique ?? false,
          definition: source.declared,
          harmless: effect?.kind === 'harmless',
          refused: effect?.kind === 'refused' ? effect.message : null,
          mentioned: mayMention(source.declared, probe.table.name) ? probe.table.name : null,
        }),
  };
}

const NO_NAMES: Names = { names: [], qualified: [] };
const namesOf = (effect: Effect | null): Names =>
  effect === null || effect.kind === 'refused' ? NO_NAMES : effect;

/** Whether a definition may name its table, which has to be there then under this name. */
const mayMention = (definition: string, table: string): boolean => {
  const text = definition.toLowerCase();
  return [table.toLowerCase(), '""', 'u&"'].some((sign) => text.includes(sign));
};

function collect(outcomes: readonly Row[], rows: readonly Row[], probes: readonly ValueMap[]) {
  const asked = new Map(probes.map((probe) => [probe.id, probe]));
  const byOid = new Map(rows.map((row) => [row.oid, row]));
  const results = outcomes.map((outcome): ProbeResult => {
    const { id, oid, code, columns, ...more } = outcome;
    const row = byOid.get(oid ?? null);
    const { definition = '', name = '' } = asked.get(id ?? null) ?? {};
    const names = [String(name), ...texts(columns)];
    const message = refusalOf(outcome, String(definition), names);
    const hint = more.hint ?? meantColumn(code, message, texts(columns));
    return row !== undefined
      ? { id: String(id), ok: true, row }
      : {
          ...{ id: String(id), ok: false, code: String(code), message },
          ...(typeof hint === 'string' ? { hint } : {}),
        };
  });
  return Object.fromEntries(results.map((result) => [result.id, result]));
}

/** A read-only role or server answers a probe with one of these; the caller then compares by syntax. */
export const cannotProbe = (error: unknown): boolean =>
  ['25006', '42501', '0A000', '53200'].includes(errorCode(error));
