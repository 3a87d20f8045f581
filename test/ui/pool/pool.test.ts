import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { type Demand, demandOf, type PoolReport } from '../../../src/model/index.ts';
import {
  adviceSarif,
  poolJson,
  renderPoolMarkdown,
  renderPoolText,
} from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { expectGolden } from '../golden.ts';

const NONE = { gain: null, edits: [], action: null, unanswered: null, under: null, accepted: null };

const demand: Demand = demandOf(
  {
    ...{ kind: 'pool', unread: [], replicas: null, notes: [] },
    workers: { count: 17, place: 'gunicorn.conf.py:1' },
    pools: [
      {
        ...{ made: 'asyncpg.create_pool', place: 'src/api/db.py:12', most: 25, why: null },
        ...{ notes: ['a default of the environment at src/api/config.py:4'], branches: [] },
        queue: { seconds: null, said: false },
      },
    ],
  },
  { replicas: 3, workers: null },
);

const place = (line: number) => ({ file: 'src/api/a file.py', line, column: 1 });

const busy: PoolReport = {
  ...{ path: 'src/api', files: 12, demand, ceiling: 33, diffs: [], diagnostics: [] },
  limits: {
    ...{ from: 'the server, PostgreSQL 17.5', maxConnections: 100, reserved: 3 },
    ...{ role: { name: 'api', limit: -1, place: null }, database: null },
  },
  findings: [
    {
      ...{ ...NONE, code: 'pool-demand', advisor: 'pool', severity: 'info', verdict: 'found' },
      ...{ address: 'src/api/a file.py', remedy: null, outside: null, place: place(12) },
      title: '3 replicas × 17 workers × 25 = 1,275 connections; limit 97; ceiling 33',
      evidence: [
        { what: 'connections', value: 1275, unit: null, window: null, interval: null, from: 'all' },
        { what: 'workers', value: 17, unit: null, window: null, interval: null, from: 'g.py:1' },
      ],
      related: [{ what: 'processes', place: place(3) }],
    },
    {
      ...{ ...NONE, code: 'queue-timeout', advisor: 'pool', severity: 'warning', verdict: 'found' },
      ...{ address: 'src/api/a file.py', remedy: 'outside', place: place(12), related: [] },
      ...{ title: 'Requests wait up to 30 s for a connection', outside: 'say less', evidence: [] },
    },
    {
      ...{ ...NONE, code: 'pool-over-ceiling', advisor: 'pool', severity: 'info' },
      ...{ address: 'src/api/a file.py', remedy: null, place: place(12), related: [] },
      ...{ title: 'whether it does well', outside: null, evidence: [], verdict: 'cannot-tell' },
      unanswered: { question: 'whether it does well', why: 'nobody said', needs: 'say it' },
    },
  ],
};

const quiet: PoolReport = { ...busy, findings: [], limits: null, ceiling: null };

const samples = Object.entries({ poolBusy: busy, poolQuiet: quiet });

const file = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

test.each(samples)('%s as JSON', (name, sample) => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    strictly(file('../../../schema/pool.schema.json')),
  );
  validate(JSON.parse(JSON.stringify(poolJson(sample))));
  expect(validate.errors).toBeNull();
  expect(validate({ ...poolJson(sample), more: 1 })).toBe(false);
  expectGolden(`${name}.json`, `${JSON.stringify(poolJson(sample), null, 2)}\n`);
});

test.each(samples)('%s as SARIF, with lines that belong together', (name, sample) => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = {
    ...{ $schema: '', id: '' },
    ...file('../advice/sarif-2.1.0.json'),
  };
  const validate = new Ajv({
    ...{ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false },
  }).compile(schema);
  const sarif = adviceSarif(sample, { 'queue-timeout': 'requests wait' }, sample.path);
  validate(JSON.parse(JSON.stringify(sarif)));
  expect(validate.errors).toBeNull();
  expectGolden(`${name}.sarif`, `${JSON.stringify(sarif, null, 2)}\n`);
});

test.each(samples)('%s as markdown', (name, sample) => {
  expectGolden(`${name}.md`, renderPoolMarkdown(sample));
});

test.each(samples)('%s as text', (name, sample) => {
  for (const width of [80, 40]) {
    const text = renderPoolText(sample, { width, color: false });
    expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
    expectGolden(`${name}.${width}.txt`, text);
  }
});

test('a comment is never longer than GitHub takes', () => {
  const findings = Array.from({ length: 3_000 }, () => busy.findings).flat();
  expect(renderPoolMarkdown({ ...busy, findings }).length).toBeLessThanOrEqual(65_536);
});
