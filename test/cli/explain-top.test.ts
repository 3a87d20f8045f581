import { expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { choose } from '../support/database.ts';
import { startDocker } from '../support/docker.ts';

const TABLE = `
CREATE TABLE places AS SELECT i AS id, i % 1000 AS city, (i % 1000) / 20 AS country, repeat('x', 50) AS note FROM generate_series(1, 60000) i;
ANALYZE places`;

test('explain --top: what is proposed for one statement is judged over all of them, and told once', {
  timeout: 120_000,
}, async (t) => {
  choose(t, ['hypopg']);
  const server = await startDocker({ shared_preload_libraries: 'pg_stat_statements' });
  onTestFinished(server.stop);
  const { url } = server.backend;
  const client = await connect({ url, applicationName: 'dbopt test' });
  onTestFinished(() => client.end());
  await client.query(`CREATE EXTENSION hypopg; CREATE EXTENSION pg_stat_statements; ${TABLE}`);
  await client.query('SELECT pg_stat_statements_reset()');
  for (const text of [
    'SELECT note FROM places WHERE city = 3',
    'SELECT count(*) FROM places WHERE city = 4 AND id < 5000',
    "INSERT INTO places SELECT 1, 1, 1, 'x' FROM generate_series(1, 40)",
    'UPDATE places SET city = 7 WHERE id = 5',
  ]) {
    await client.query(text);
  }
  const { dbopt } = await workplace('version: 1\n');
  const asked = ['explain', '--url', url, '--top', '20', '--min-size', '0'];
  const { statements, proposals } = JSON.parse(
    (await dbopt([...asked, '--output', 'json'])).stdout,
  );
  const queryOf = ({ query_id }: { query_id: string }) =>
    statements.find((one: { query_id: string }) => one.query_id === query_id)?.query;
  const index = proposals.find(({ edits }: { edits: { to: unknown }[] }) =>
    edits.some(({ to }) => JSON.stringify(to) === '["city","id"]'),
  );
  expect(index.code).toBe('add-index');
  expect(index.helps.map(queryOf)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('SELECT note'),
      expect.stringContaining('SELECT count'),
    ]),
  );
  expect(index.hurts).toEqual([]);
  const taxes = index.taxes.map((tax: { query_id: string; breaks_hot: boolean; rows: number }) => [
    ...[queryOf(tax)?.slice(0, 6), tax.breaks_hot, tax.rows],
  ]);
  expect(taxes).toEqual(
    expect.arrayContaining([
      ['INSERT', false, 40],
      ['UPDATE', true, 1],
    ]),
  );
  const told = statements.flatMap((one: { report: { proposals: { code: string }[] } | null }) =>
    (one.report?.proposals ?? []).map(({ code }) => code),
  );
  expect(told).not.toContain('add-index');
  const { stdout } = await dbopt(asked);
  expect(stdout).toMatch(/over all of these statements/);
  expect(stdout).toMatch(/taxes +query/);
});
