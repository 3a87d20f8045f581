import { expect, onTestFinished, test, vi } from 'vitest';
import { checkedArchives, openDesign } from '../../src/operations/index.ts';
import { archived } from '../support/archive/archived.ts';
import { workplace } from '../support/cli.ts';
import { roleUrl } from '../support/plan-role.ts';

vi.setConfig({ testTimeout: 120_000 });

test('whether a manifest is the one that was written is for a state that is believed to say', async (t) => {
  const { client, url, to } = await archived(t);
  const [reader, owner] = [`reader_${process.pid}`, `owner_${process.pid}`];
  onTestFinished(async () => {
    await client.query(`REASSIGN OWNED BY ${owner} TO CURRENT_USER; DROP ROLE ${owner}`);
    await client.query(`DROP OWNED BY ${reader}; DROP ROLE ${reader}`);
  });
  const own = await roleUrl(
    { client, url },
    reader,
    `CREATE ROLE ${owner}; CREATE ROLE ${reader} LOGIN; GRANT pg_monitor TO ${reader}`,
  );
  const { folder } = await workplace('version: 1');
  const { design } = await openDesign({ files: ['dbopt.yaml'], cwd: folder, env: {}, vars: {} });
  const asked = async (as: string) => {
    const { archives, diagnostics } = await checkedArchives({ url: as }, design, [to]);
    return [archives[0]?.manifestIs, ...diagnostics.map(({ code }) => code)];
  };
  expect(await asked(own)).toEqual(['written']);
  await client.query(
    `ALTER SCHEMA dbopt OWNER TO ${owner}; DO $$ BEGIN EXECUTE (
       SELECT string_agg(format('ALTER TABLE %s OWNER TO ${owner}', oid::regclass), '; ') FROM pg_class
        WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r'); END $$`,
  );
  for (const as of [own, url]) {
    expect(await asked(as)).toEqual(['unchecked', 'manifests-unchecked']);
  }
  await client.query(`ALTER ROLE ${reader} SET dbopt.believes = '${owner}'`);
  expect(await asked(own)).toEqual(['written']);
});
