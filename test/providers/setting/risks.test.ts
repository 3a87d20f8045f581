import { expect, test, vi } from 'vitest';
import { risksOf } from '../../../src/providers/shared/setting-risks.ts';
import { workplace } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['fsync', false, 1],
  ['fsync', true, 0],
  ['full_page_writes', false, 1],
  ['zero_damaged_pages', true, 1],
  ['zero_damaged_pages', false, 0],
  ['ignore_checksum_failure', true, 1],
  ['synchronous_commit', 'off', 0],
  ['autovacuum', false, 0],
  ['constructor', true, 0],
])('%s = %s', (name, value, risks) => {
  expect(risksOf(name, { value, text: String(value) })).toHaveLength(risks);
  expect(risksOf(name, null)).toEqual([]);
});

test('wherever it is set, of the server, a database, a role, a role in a database', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  const { rows } = await client.query('SELECT current_database() AS name, current_user AS role');
  const [{ name, role } = { name: '', role: '' }] = rows;
  const says = 'settings: { zero_damaged_pages: on }';
  const { dbopt } = await workplace(`version: 1
${says}
databases: { ${name}: { ${says} } }
roles: { ${role}: { ${says}, databases: { ${name}: { ${says} } } } }
`);
  const { stdout } = await dbopt(['plan', '--format', 'json', '--url', url]);
  const steps: { title: string; hazards: { code: string; message: string }[] }[] =
    JSON.parse(stdout).steps;
  expect(steps.map(({ hazards }) => hazards.map(({ code }) => code))).toEqual([
    ['data-loss'],
    ['data-loss', 'data-loss'],
    ['data-loss'],
  ]);
  expect(steps[0]?.hazards[0]?.message).toMatch(/^with zero_damaged_pages = on a damaged page/);
});
