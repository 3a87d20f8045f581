import { beforeAll, describe, expect, test } from 'vitest';
import { counts, hasErrors } from '../../src/model/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, type DboptOptions, drift, plan } from '../support/dbopt.ts';
import { disagreements } from '../support/drift/agreement.ts';
import { copyOf } from '../support/drift/copy.ts';
import { EMPTIED_WAYS } from '../support/drift/emptied-ways.ts';
import { FILE_WAYS } from '../support/drift/file-ways.ts';
import { INDEX_WAYS } from '../support/drift/index-ways.ts';
import { INVALID_WAYS } from '../support/drift/invalid-ways.ts';
import { KEPT_DESIGN, KEPT_SETUP, KEPT_WAYS, NOW } from '../support/drift/kept.ts';
import { PARTITION_WAYS } from '../support/drift/partition-ways.ts';
import { DESIGN, SETUP } from '../support/drift/scene.ts';
import { TABLE_WAYS } from '../support/drift/table-ways.ts';
import { UNMANAGED_WAYS } from '../support/drift/unmanaged-ways.ts';
import { brief, edited, type Way } from '../support/drift/way.ts';
import { sample } from '../support/sample.ts';

interface Stage {
  readonly setup: string;
  readonly design: string;
  readonly options?: DboptOptions;
  readonly ways: readonly Way[];
}

const STAGES: Readonly<Record<string, Stage>> = {
  'tables, columns, indexes, statistics, extensions': {
    ...{ setup: SETUP, design: DESIGN },
    ways: [
      TABLE_WAYS,
      INDEX_WAYS,
      INVALID_WAYS,
      PARTITION_WAYS,
      FILE_WAYS,
      UNMANAGED_WAYS,
      EMPTIED_WAYS,
    ].flat(),
  },
  'promoted keys and partitions by time': {
    ...{ setup: KEPT_SETUP, design: KEPT_DESIGN },
    ...{ options: { now: NOW }, ways: KEPT_WAYS },
  },
};

describe.each(Object.entries(STAGES))('%s', (_, { setup, design, options = {}, ways }) => {
  let applied: TestDatabase;

  beforeAll(async () => {
    applied = await freshDatabase();
    await applied.client.query(setup);
    await apply(applied.url, design, options);
    expect(brief(await drift(applied.url, design, options))).toEqual([]);
    // A database that serves as a template has no sessions.
    await applied.client.end();
  });

  test.each(sample(ways, Math.min(ways.length, 45)))(
    '$what',
    async ({ sql: statement, file, found }) => {
      const { url, client, drop } = await copyOf(applied);
      for (const each of statement?.split('; ') ?? []) await client.query(each);
      const text = edited(file, design);
      const report = await drift(url, text, options);
      const planned = await plan(url, text, options);
      expect(disagreements(report, planned)).toEqual([]);
      expect(brief(report)).toEqual(found);
      expect(report.diagnostics.filter((d) => d.severity !== 'info')).toEqual([]);
      if (!hasErrors(planned.diagnostics)) {
        await apply(url, text, options);
        const after = await drift(url, text, options);
        const left = after.findings.filter(counts);
        // What nobody asked for is still there, and drift still says what to do about it.
        expect(brief({ findings: left.filter((one) => !isByHand(one.note)) })).toEqual([]);
        const again = await plan(url, text, options);
        expect([again.changes, again.steps.map(({ id }) => id)]).toEqual([[], []]);
      }
      await drop();
    },
  );
});

const isByHand = (note: string): boolean => /: (DROP|REINDEX|ALTER) /.test(note);
