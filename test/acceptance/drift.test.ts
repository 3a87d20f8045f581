import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';
import { copyOf } from '../support/drift/copy.ts';
import { FILE_WAYS } from '../support/drift/file-ways.ts';
import { INDEX_WAYS } from '../support/drift/index-ways.ts';
import { PARTITION_WAYS } from '../support/drift/partition-ways.ts';
import { DESIGN, SETUP } from '../support/drift/scene.ts';
import { TABLE_WAYS } from '../support/drift/table-ways.ts';
import { UNMANAGED_WAYS } from '../support/drift/unmanaged-ways.ts';
import { brief, edited, type Way } from '../support/drift/way.ts';

let applied: TestDatabase;

beforeAll(async () => {
  applied = await freshDatabase();
  await applied.client.query(SETUP);
  await apply(applied.url, DESIGN);
  expect(brief(await drift(applied.url, DESIGN))).toEqual([]);
  expect((await plan(applied.url, DESIGN)).changes).toEqual([]);
  // A database that serves as a template has no sessions.
  await applied.client.end();
});

const ways: readonly Way[] = [
  ...TABLE_WAYS,
  ...INDEX_WAYS,
  ...PARTITION_WAYS,
  ...FILE_WAYS,
  ...UNMANAGED_WAYS,
];

test('there are enough of them', () => expect(ways.length).toBeGreaterThanOrEqual(60));

describe('done by hand, found in its class', () => {
  test.each(ways)('$what', async ({ sql: statement, file, found }) => {
    const { url, client, drop } = await copyOf(applied);
    for (const each of statement?.split('; ') ?? []) await client.query(each);
    const report = await drift(url, edited(file));
    expect(brief(report)).toEqual(found);
    expect(report.diagnostics.filter((d) => d.severity !== 'info')).toEqual([]);
    await drop();
  });
});
