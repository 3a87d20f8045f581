import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { database, openStore } from '../../src/operations/database.ts';
import { planWithSnapshot } from '../../src/operations/plan/plan.ts';
import { openDesign } from '../../src/operations/source.ts';
import { proofOf } from '../../src/providers/table-index/compare.ts';
import { skim } from '../../src/schema/index.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 120_000 });

/*
 * What lies in a checkout its author wrote. Nothing of it takes the place of a look at the database: the state may say
 * what is ours, which stands in the plan, and never that there is nothing to do.
 */

const design = (path: string, fillfactor: number, where = "v IN ('x', 'y')") => `version: 1
state: { in: file, path: ${path} }
tables:
  app.t:
    with: { fillfactor: ${fillfactor} }
    indexes: { t_v: { on: [v], where: "${where}" } }
`;
const HERE = 's.json';
const OPERATORS = `"\${STATE}"`;

/** A database as the operator's design has it, the state where the operator says, and a checkout with a copy of it. */
async function scene(t: Parameters<typeof freshDatabase>[0]) {
  const { url, client } = await freshDatabase(t);
  await client.query('CREATE SCHEMA app; CREATE TABLE app.t (id int PRIMARY KEY, v text)');
  const outside = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(outside, { recursive: true }));
  const { folder, write, dbopt } = await workplace(design(OPERATORS, 80));
  const state = join(outside, HERE);
  const vars = { STATE: state };
  const run = (...args: string[]) => dbopt([...args, '--url', url, '--var', `STATE=${state}`]);
  expect(await run('apply', '--auto-approve', '--allow', 'index-build')).toMatchObject({ code: 0 });
  const source = { files: [join(folder, 'dbopt.yaml')], url, env: {}, vars, cwd: folder };
  /** Brings the operator's files along, with the receipt changed so that it fits the design as it is now. */
  const bring = async (change: object = {}) => {
    await copyFile(state, join(folder, HERE));
    const receipt: object = JSON.parse(await readFile(`${state}.receipt`, 'utf8'));
    const text = (await skim(source))?.text;
    await writeFile(
      join(folder, `${HERE}.receipt`),
      JSON.stringify({ ...receipt, text, ...change }),
    );
  };
  return { url, client, folder, write, run, source, state, bring };
}

/** Of nothing, as a receipt hashes it. */
const EMPTY = 'T1PNoYwrqgwDVLtfmj7L5e0Sq02OEbqHPC8RFhICuUU';

test.for([
  ['made for this database', {}],
  ['of no table', { tables: [], declared: [], families: EMPTY }],
  ['without a drift', { drift: { findings: [], accept: [] } }],
] as const)('a receipt that a checkout brings along is none: %s', async ([, change], t) => {
  const { write, run, bring, client } = await scene(t);
  expect((await run('plan')).stdout).toContain('No changes');
  await write('dbopt.yaml', design(HERE, 11));
  await bring(change);
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('fillfactor'),
  });
  await write('dbopt.yaml', design(HERE, 80));
  await bring(change);
  await client.query('ALTER TABLE app.t SET (fillfactor = 33)');
  expect((await run('drift')).stdout).toContain('fillfactor');
});

test('beside a state that the design names no receipt is kept', async (t) => {
  const { write, run, folder } = await scene(t);
  await write('dbopt.yaml', design(HERE, 80));
  expect(await run('apply', '--auto-approve')).toMatchObject({ code: 0 });
  expect((await run('plan')).stdout).toContain('No changes');
  await expect(readFile(join(folder, `${HERE}.receipt`), 'utf8')).rejects.toThrow('ENOENT');
});

test.for([
  ['the operator’s', OPERATORS, 'No changes'],
  ['the design’s', HERE, 't_v'],
])('a proof in a state file counts where that is %s', async ([, path = '', said], t) => {
  const { write, run, source, state, folder } = await scene(t);
  const file = path === HERE ? join(folder, HERE) : state;
  // The index has two values; the design asks for one, and the proof says that this is the same.
  await write('dbopt.yaml', design(path, 80, "v IN ('x')"));
  const { design: wanted } = await openDesign(source);
  const db = database(source, wanted);
  onTestFinished(() => db.close());
  const client = await db.connect('plan');
  const { snapshot } = await planWithSnapshot(client, wanted, openStore(wanted, client), {});
  const at = 'index.app.t_v';
  const declared = wanted.declared.find(({ address }) => address === at);
  const fields = snapshot.actual[at]?.fields;
  if (declared === undefined || fields === undefined) throw new Error('no such index');
  const whole = JSON.parse(await readFile(state, 'utf8'));
  whole.entries[at].proof = proofOf(declared, fields);
  await writeFile(file, JSON.stringify(whole));
  expect((await run('plan')).stdout).toContain(said);
});
