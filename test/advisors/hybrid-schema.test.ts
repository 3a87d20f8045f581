import { describe, expect, test } from 'vitest';
import { shortNames } from '../../src/advisors/hybrid-schema/short-names.ts';
import { hybridSchema } from '../../src/advisors/hybrid-schema.ts';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { codes, findings, given, QUIET, sampled, trials } from '../support/evidence/documents.ts';
import {
  columnSample,
  jsonSample,
  keySample,
  near,
  quantiles,
  tableSample,
  trialOf,
} from '../support/evidence/samples.ts';

const LONG_KEYS = ['customer_country', 'device_identifier', 'session_duration'].map((key) =>
  keySample(key),
);

describe('keys', () => {
  test('long ones in values that are not compressed are computed', () => {
    const [found] = findings(given(sampled(jsonSample(LONG_KEYS))));
    expect(found).toMatchObject({
      code: 'key-length',
      severity: 'info',
      gain: { how: 'computed' },
    });
    expect(found?.outside).toContain('"customer_country" → a');
  });

  test('compressed ones are not told by their text: 41% of the text were 9% of the bytes', () => {
    const toast = {
      out_of_line: 0,
      pglz: 3900,
      lz4: 0,
      uncompressed: 100,
      out_of_line_uncompressed: 0,
    };
    const evidence = given(sampled(jsonSample(LONG_KEYS), { toast, raw: quantiles(300) }));
    expect(codes(evidence)).toEqual([['key-length', 'cannot-tell', 'info']]);
    const [request] = trials(evidence);
    expect(request).toMatchObject({ kind: 'rename-keys', map: { customer_country: 'a' } });
    const tried = (after: number) =>
      request === undefined
        ? []
        : [
            trialOf(request, {
              kind: 'rename-keys',
              before: { main: 300, toast: 0, total: 300 },
              after: { main: after, toast: 0, total: after },
            }),
          ];
    expect(codes({ ...evidence, trials: tried(273) })).toEqual([]);
    expect(codes({ ...evidence, trials: tried(200) })).toEqual([['key-length', 'found', 'info']]);
  });

  test('much of much is a warning', () => {
    const large = given(sampled(jsonSample(LONG_KEYS)), { bytes: 2e9 });
    expect(codes(large)).toEqual([['key-length', 'found', 'warning']]);
  });

  test('short ones, and few of them in long values, are fine', () => {
    expect(codes(given(sampled(jsonSample([keySample('a'), keySample('abc')]))))).toEqual([]);
    const long = { raw: quantiles(5000), raw_mean: near(5000) };
    expect(codes(given(sampled(jsonSample([keySample('customer')]), long)))).toEqual([]);
  });

  test('those that come once are values: no list of new names ends', () => {
    const json = jsonSample(LONG_KEYS, {
      ...{ once_share: { estimate: 0.4, low: 0.35, high: 0.45 }, seen_once: 5000, unseen: 90_000 },
    });
    expect(codes(given(sampled(json)))).toEqual([['keys-are-data', 'found', 'info']]);
    expect(trials(given(sampled(json)))).toEqual([]);
  });

  test('more than a million of one are told with their interval, under a finding about length', () => {
    const evidence = given(sampled(jsonSample(LONG_KEYS)), { reltuples: 5e6 });
    const repeated = findings(evidence).find(({ code }) => code === 'key-repetitions');
    expect(repeated).toMatchObject({ severity: 'info', under: { code: 'key-length' } });
    expect(repeated?.evidence[0]).toMatchObject({ value: 5e6, interval: [4_950_000, 5e6] });
    const fewer = given(sampled(jsonSample(LONG_KEYS)), { reltuples: 900_000 });
    expect(codes(fewer)).not.toContainEqual(['key-repetitions', 'found', 'info']);
  });

  test('new names do not collide with keys that stay', () => {
    const names = shortNames(
      jsonSample([keySample('country'), keySample('a'), keySample('device'), keySample('b')]),
    );
    expect(names).toEqual({ country: 'c', device: 'd' });
  });

  test('small tables and tiny samples say nothing', () => {
    expect(codes(given(sampled(jsonSample(LONG_KEYS)), { bytes: 1e6 }))).toEqual([]);
    const few = tableSample(
      10,
      [columnSample('payload', 'jsonb', { json: jsonSample(LONG_KEYS) })],
      { pages_with_rows: 12, pages: 12 },
    );
    expect(codes(given({ samples: [few], workload: QUIET }))).toEqual([]);
  });
});

describe('nesting', () => {
  const deep = (p95: number, low: number) =>
    jsonSample([keySample('a')], {
      depth: { ...quantiles(p95), max: p95 + 1 },
      depth_p95: { estimate: p95, low, high: p95 + 1 },
    });

  test('more than four levels', () => {
    expect(codes(given(sampled(deep(6, 5))))).toEqual([['nesting', 'found', 'warning']]);
  });

  test('four levels, and five that may be four', () => {
    expect(codes(given(sampled(deep(4, 4))))).toEqual([]);
    expect(codes(given(sampled(deep(5, 4))))).toEqual([]);
  });
});

test('documents that the role may not read are told once a table, with the GRANT', () => {
  const evidence = given({ workload: QUIET }, { readable: false });
  expect(codes(evidence)).toEqual([['not-readable', 'cannot-tell', 'info']]);
  expect(findings(evidence)[0]?.unanswered?.needs).toBe('GRANT SELECT ON app.note TO postgres');
  expect(hybridSchema.samples?.({ evidence, design: null, limits: DEFAULT_LIMITS })).toEqual([]);
});
