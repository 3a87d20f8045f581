import { expect, test } from 'vitest';
import { archivesAt, bringBack, detached, folder, settle } from '../../support/archive/stage.ts';

const LOST = (columns: string) =>
  `app.events_old has the defaults of app.events, and not what it had for ${columns} when it was archived: its manifest has that`;

test.for<readonly [string, string, string | null]>([
  ['the default of its table', 'SELECT', null],
  ['none, and its table has', 'ALTER TABLE app.events_old ALTER note DROP DEFAULT', null],
  ['another default', "ALTER TABLE app.events_old ALTER note SET DEFAULT 'own'", 'note'],
  [
    'its own default and identity',
    "ALTER TABLE app.events_old ALTER mood SET DEFAULT 'fine'; ALTER TABLE app.events_old ALTER id ADD GENERATED ALWAYS AS IDENTITY",
    'id, mood',
  ],
  ['a default that its table lost since', 'ALTER TABLE app.events ALTER note DROP DEFAULT', 'note'],
])('a partition had %s', async ([, statements, columns], t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: 'csv' }, count: 10 });
  await client.query(statements);
  expect((await settle(url)).diagnostics).toEqual([]);
  const [archive] = await archivesAt(to);
  const said: string[] = [];
  await bringBack(url, archive, { tell: (line) => said.push(line) });
  expect(said).toEqual(columns === null ? [] : [LOST(columns)]);
});
