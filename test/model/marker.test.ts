import { expect, test } from 'vitest';
import { markerText, type Retirement, readMarker } from '../../src/model/index.ts';

const RETIREMENT: Retirement = {
  parent: { schema: 'app', name: 'Odd: {"Name"' },
  bounds: "FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-01-02 00:00:00+00')",
  fate: 'archive',
  archive: { to: 's3://bucket/prefix', format: 'csv.gz' },
  comment: "it's \\ been said",
};

test.each<Retirement>([
  { ...RETIREMENT, parent: { schema: 'app', name: 'events' } },
  { ...RETIREMENT, fate: 'drop', archive: null, comment: null },
])('a marker is read back as it was written: %j', (retirement) => {
  expect(readMarker(markerText(retirement))).toEqual(retirement);
});

test('people can read it', () => {
  const text = markerText({ ...RETIREMENT, parent: { schema: 'app', name: 'events' } });
  expect(text).toMatch(/^dbopt retires this partition: \{.*"fate":"archive"/);
});

test.each([
  null,
  '',
  'ours since 2019',
  'dbopt retires this partition',
  'dbopt retires this partition: {',
  'dbopt retires this partition: {}',
  'dbopt retires this partition: {"parent":{"schema":"app","name":"events"},"bounds":"x","fate":"burn","archive":null,"comment":null}',
  'dbopt retires this partition: {"parent":{"schema":"app","name":"events"},"bounds":"x","fate":"archive","archive":null,"comment":null}',
])('%s is none of ours', (comment) => expect(readMarker(comment)).toBeNull());
