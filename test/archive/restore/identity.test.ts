import { expect, test } from 'vitest';
import { archivesAt, bringBack, detached, folder, settle } from '../../support/archive/stage.ts';

const IDENTITY = `
SELECT c.relreplident AS kind, (SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = c.oid AND indisreplident) AS index
  FROM pg_class c WHERE c.oid = 'app.events_old'::regclass`;
const CONSTRAINT = 'app.events_old REPLICA IDENTITY USING INDEX events_old_pkey';
const INDEX = `ALTER TABLE app.events_old ALTER note SET NOT NULL; CREATE UNIQUE INDEX "Old ident" ON app.events_old (id, note);
  ALTER TABLE app.events_old REPLICA IDENTITY USING INDEX "Old ident"`;

test.each([
  ['FULL', 'ALTER TABLE app.events_old REPLICA IDENTITY FULL', '', ['f', null]],
  ['NOTHING', 'ALTER TABLE app.events_old REPLICA IDENTITY NOTHING', '', ['n', null]],
  ['a constraint', `ALTER TABLE ${CONSTRAINT}`, '', ['i', 'app.events_old_pkey']],
  ['an index of its own', INDEX, '', ['i', 'app."Old ident"']],
  ['none, and its table has none', '', '', ['d', null]],
  [
    'none, and its table has one by now',
    '',
    'ALTER TABLE app.events REPLICA IDENTITY USING INDEX events_pkey',
    ['i', 'app.events_old_pkey'],
  ],
  [
    'none, and its table is FULL by now',
    '',
    'ALTER TABLE app.events REPLICA IDENTITY FULL',
    ['f', null],
  ],
  [
    'its own, and its table another one by now',
    `ALTER TABLE ${CONSTRAINT}`,
    'ALTER TABLE app.events REPLICA IDENTITY FULL',
    ['i', 'app.events_old_pkey'],
  ],
])('the replica identity comes back: %s', async (_, before, meanwhile, [kind, index]) => {
  const to = await folder();
  const note = before === INDEX ? { count: 0 } : { count: 100 };
  const { client, url } = await detached(undefined, { archive: { to, format: 'csv' }, ...note });
  if (before !== '') await client.query(before);
  expect((await settle(url)).diagnostics).toEqual([]);
  if (meanwhile !== '') await client.query(meanwhile);
  const [archive] = await archivesAt(to);
  expect(archive?.manifest.sql.after.some((text) => text.includes('REPLICA IDENTITY'))).toBe(
    before !== '',
  );
  expect(await bringBack(url, archive)).toBe('restored');
  expect((await client.query(IDENTITY)).rows).toEqual([{ kind, index }]);
});
