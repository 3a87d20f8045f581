import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:20:00Z' };

test.each([
  ['every: 1 month, ahead: 1, name: "audit_{YYYY}"', 'would be the name of several partitions'],
  ['every: 1 month, ahead: 1, name: "audit_{YYYYMN}"', 'MN is no word for a moment'],
  ['every: 1 month, ahead: 1, name: "audit {YYYYMM}"', 'is no name without quotes'],
  ['every: 1 month, ahead: 1, name: "audit_{YYYYMM"', 'a brace is not closed'],
  ['every: 1 month, ahead: 1, name: "audit_{FROM}"', 'which is no number'],
  ['every: 1 week, ahead: 1, name: "audit_{YYYY}w{IW}"', 'would be the name of several partitions'],
  [`every: 1 month, ahead: 1, name: "${'a'.repeat(60)}_{YYYYMM}"`, 'is longer than 63 bytes'],
  ['every: 1 month, ahead: 1, in: archiv', 'there is no schema archiv'],
  ['every: 1 month, ahead: 1, in: a.b', 'not the name of a schema'],
  ['keep: 1 month, in: archive', 'but none are made'],
  ['every: 7 minutes, ahead: 1', 'a day is not made of partitions of 7 minutes'],
])('what cannot be a name or a place is refused with its own: %s', async (spec, message) => {
  const { client, url } = await freshDatabase();
  await client.query(
    'CREATE SCHEMA archive; CREATE TABLE audit (k timestamptz NOT NULL) PARTITION BY RANGE (k)',
  );
  const design = `version: 1\ntables: { audit: { partitions: { by: range (k), ${spec} } } }\n`;
  const { diagnostics } = await plan(url, design, NOW);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});
