import { expect, test } from 'vitest';
import { toast } from '../../src/advisors/toast.ts';
import {
  DEFAULT_LIMITS,
  type Evidence,
  type TableFacts,
  type VariantResult,
} from '../../src/model/index.ts';
import { evidenceOf, setting, tableCounters, tableFacts } from '../support/evidence/build.ts';
import {
  columnFacts,
  columnSample,
  columnUse,
  statementUse,
  tableSample,
  tableUse,
  trialOf,
  workloadOf,
} from '../support/evidence/samples.ts';

const TOASTED: TableFacts['toast'] = {
  ...{ oid: 99, options: {}, reltuples: 4e5, relpages: 1e5, relallvisible: 0, xid_age: 1 },
  ...{ mxid_age: 0, bytes: 800e6, index_bytes: 10e6 },
};
const NOTE = tableFacts(10, 'note', { columns: [columnFacts('body', 'text')], toast: TOASTED });
const SETTINGS = { default_toast_compression: setting('pglz', null, ['pglz', 'lz4']) };
const COMPRESSED = {
  out_of_line: 900,
  pglz: 900,
  lz4: 0,
  uncompressed: 0,
  out_of_line_uncompressed: 0,
};
const RANDOM = {
  out_of_line: 900,
  pglz: 10,
  lz4: 0,
  uncompressed: 890,
  out_of_line_uncompressed: 890,
};

interface Given {
  readonly table?: Partial<TableFacts>;
  readonly use?: typeof COMPRESSED;
  readonly reads?: number;
  readonly scans?: number;
}

function given({ table = {}, use = COMPRESSED, reads = 0, scans = 0 }: Given = {}): Evidence {
  return evidenceOf({
    server: { settings: SETTINGS },
    after: { tables: { 10: tableCounters({ seq_scan: scans }) } },
    more: {
      tables: [{ ...NOTE, ...table }],
      samples: [tableSample(10, [columnSample('body', 'text', { toast: use })])],
      workload: workloadOf([
        statementUse('1', reads, [tableUse(10, [columnUse('body', { position: 'output' })])]),
        statementUse('2', 100 - reads, [tableUse(10, [columnUse('id')])]),
      ]),
    },
  });
}

const advise = (evidence: Evidence) =>
  toast.findings({ evidence, design: null, limits: DEFAULT_LIMITS });
/** Without the ratio, which is for information. */
const codes = (evidence: Evidence) =>
  advise(evidence)
    .filter(({ code }) => code !== 'toast-ratio')
    .map(({ code, verdict, edits }) => ({
      code,
      verdict,
      edits: edits.map(({ field, to }) => `${field}: ${to}`),
    }));
const trials = (evidence: Evidence) =>
  toast.trials?.({ evidence, design: null, limits: DEFAULT_LIMITS }) ?? [];

const variant = (name: string, total: number, write: number, read = 100): VariantResult => ({
  ...{ name, main: 100, toast: total - 100, total, write_ms: [write, write * 1.1, write * 0.9] },
  ...{ read_ms: [read, read, read], scan_pages: 10, out_of_line: 900 },
});

function tried(evidence: Evidence, ...variants: readonly VariantResult[]): Evidence {
  const [request] = trials(evidence);
  return request === undefined
    ? evidence
    : { ...evidence, trials: [trialOf(request, { kind: 'storage', variants })] };
}
const LZ4 = [{ code: 'toast-compression', verdict: 'found', edits: ['compression: lz4'] }];

test('much out of line is information', () => {
  const [ratio] = advise(given());
  expect(ratio).toMatchObject({ code: 'toast-ratio', severity: 'info', address: 'table.app.note' });
  const low = evidenceOf({ more: { tables: [{ ...NOTE, bytes: 80e9 }] } });
  expect(advise(low).map(({ code }) => code)).not.toContain('toast-ratio');
  const small = { ...TOASTED, bytes: 1e6, index_bytes: 0 };
  expect(advise(given({ table: { toast: small } }))).toEqual([]);
});

test('lz4 where it takes no more room and less time', () => {
  const evidence = given();
  expect(codes(evidence)).toMatchObject([{ code: 'toast-compression', verdict: 'cannot-tell' }]);
  const today = variant('as it is', 1000, 100);
  expect(codes(tried(evidence, today, variant('lz4', 1020, 25)))).toEqual(LZ4);
  // A dozen words: 2.3 times the bytes. Lists of numbers: 1.17 times.
  expect(codes(tried(evidence, today, variant('lz4', 2300, 25)))).toEqual([]);
  expect(codes(tried(evidence, today, variant('lz4', 1170, 25)))).toEqual([]);
  expect(codes(tried(evidence, today, variant('lz4', 1000, 70)))).toEqual([]);
});

test('what is set already is not proposed, and nothing that the server cannot do', () => {
  expect(
    trials(given({ table: { columns: [columnFacts('body', 'text', { compression: 'lz4' })] } })),
  ).toEqual([]);
  const evidence = given();
  const server = (values: readonly string[], value: string) => ({
    ...evidence,
    server: {
      ...evidence.server,
      settings: { default_toast_compression: setting(value, null, values) },
    },
  });
  expect(trials(server(['pglz'], 'pglz'))).toEqual([]);
  expect(trials(server(['pglz', 'lz4'], 'lz4'))).toEqual([]);
});

test('values that do not compress are kept as they are, where lz4 finds nothing either', () => {
  const evidence = given({ use: RANDOM });
  const today = variant('as it is', 1000, 100);
  const external = variant('external', 1000, 40);
  expect(codes(tried(evidence, today, variant('lz4', 1000, 50), external))).toEqual([
    { code: 'toast-storage', verdict: 'found', edits: ['storage: external'] },
  ]);
  // pglz keeps nothing below a quarter saved; lz4 does.
  expect(codes(tried(evidence, today, variant('lz4', 800, 50), external))).toEqual(LZ4);
  const set = { columns: [columnFacts('body', 'text', { storage: 'e' })] };
  expect(codes(given({ use: RANDOM, table: set }))).toEqual([]);
});

test('in the row where nearly every call reads it and it takes no more room', () => {
  const evidence = given({ reads: 100 });
  const today = variant('as it is', 1000, 100);
  const lz4 = variant('lz4', 1200, 100);
  expect(codes(tried(evidence, today, lz4, variant('main', 1020, 100, 50)))).toEqual([
    { code: 'toast-storage', verdict: 'found', edits: ['storage: main'] },
  ]);
  const target = variant('target 8160', 1000, 100, 40);
  expect(codes(tried(evidence, today, lz4, variant('main', 1310, 100, 20), target))).toEqual([
    { code: 'toast-target', verdict: 'found', edits: ['with.toast_tuple_target: 8160'] },
  ]);
  expect(codes(tried(evidence, today, lz4, variant('main', 1310, 100, 20)))).toEqual([]);
});

test('not in the row where scans pass over it, or few calls read it', () => {
  const names = (evidence: Evidence) =>
    trials(evidence).flatMap((one) =>
      one.kind === 'storage' ? one.variants.map(({ name }) => name) : [],
    );
  expect(names(given({ reads: 70 }))).toEqual(['as it is', 'lz4']);
  expect(names(given({ reads: 90, scans: 3 }))).toEqual(['as it is', 'lz4']);
  expect(names(given({ reads: 90 }))).toContain('main');
  expect(names(given({ reads: 100, scans: 3 }))).toContain('main');
});

test('too few values, and no right to look, leave it open', () => {
  const few = { out_of_line: 150, pglz: 150, lz4: 0, uncompressed: 0, out_of_line_uncompressed: 0 };
  expect(codes(given({ use: few }))).toMatchObject([{ verdict: 'cannot-tell' }]);
  const hidden = { ...given({ table: { readable: false } }), samples: [] };
  expect(
    advise(hidden).find(({ verdict }) => verdict === 'cannot-tell')?.unanswered?.needs,
  ).toContain('GRANT SELECT');
});

test('what is written much is a warning', () => {
  const evidence = tried(given(), variant('as it is', 1000, 10_000), variant('lz4', 1020, 2500));
  expect(advise(evidence).find(({ code }) => code === 'toast-compression')?.severity).toBe('info');
  const { after } = evidence.readings;
  const before = { ...after, at: '2030-06-15T11:59:00.000Z' };
  const busy = { ...after, tables: { 10: tableCounters({ n_tup_ins: 60_000 }) } };
  const written = { ...evidence, readings: { before, after: busy, gap: null } };
  expect(advise(written).find(({ code }) => code === 'toast-compression')?.severity).toBe(
    'warning',
  );
});

test('a gain is told where each run was faster, and not where times overlap', () => {
  const evidence = given({ use: RANDOM });
  const today = variant('as it is', 1000, 100);
  const gains = (write: number) =>
    advise(
      tried(evidence, today, variant('external', 1000, write), variant('lz4', 1000, 100)),
    ).flatMap(({ code, gain }) => (code === 'toast-storage' ? [gain] : []));
  expect(gains(60)).toMatchObject([{ how: 'measured', before: 90, after: 54 }]);
  expect(gains(85)).toEqual([null]);
});
