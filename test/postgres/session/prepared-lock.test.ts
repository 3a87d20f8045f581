import { expect, test } from 'vitest';
import {
  acquireLock,
  applySessions,
  holderText,
  lockHolder,
  wayOut,
} from '../../../src/postgres/index.ts';
import { keyOf, RUN } from '../../../src/postgres/session/marks.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

test.for([
  ['exclusively', 'pg_advisory_xact_lock'],
  ['shared', 'pg_advisory_xact_lock_shared'],
])(
  'a prepared transaction that has the lock %s is named, with the way out',
  async ([, take], t) => {
    const { client, url } = await freshDatabase(t);
    const observer = await connect({ url, applicationName: 'dbopt test' });
    const schema = 'dbopt';
    const gid = `it's ${take}`;
    const quoted = gid.replace("'", "''");
    await client.query('BEGIN');
    await client.query(`SELECT ${take}(${RUN}, ${keyOf(schema)})`);
    await client.query(`PREPARE TRANSACTION '${quoted}'`);
    try {
      const holder = await lockHolder(observer, schema);
      expect(holder).toMatchObject({ pid: 0, gid, user: expect.stringMatching(/./) });
      if (holder === null) throw new Error('nobody');
      expect(holderText(holder)).toContain(
        `the prepared transaction '${quoted}' of ${holder.user}`,
      );
      expect(wayOut(holder)).toContain(`ROLLBACK PREPARED '${quoted}'`);
      await expect(acquireLock(client, observer, { schema })).rejects.toMatchObject({
        diagnostics: [
          { code: 'lock-held', hint: expect.stringContaining(`ROLLBACK PREPARED '${quoted}'`) },
        ],
      });
      expect(await applySessions(observer, schema)).toEqual([]);
    } finally {
      await client.query(`ROLLBACK PREPARED '${quoted}'`);
    }
    expect(await lockHolder(observer, schema)).toBeNull();
    await observer.end();
  },
);
