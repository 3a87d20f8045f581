import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { type Block, blocksOf, RUN } from './blocks.ts';
import { type Desk, follow } from './follow.ts';

const isRun = ({ language, info }: Block): boolean => language === 'sh' && info !== 'elsewhere';

/** A folder of its own, and the program as it is built here. */
async function desk(url: string): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-docs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const bin = await mkdtemp(join(tmpdir(), 'dbopt-bin-'));
  onTestFinished(() => rm(bin, { recursive: true, force: true }));
  const program = join(bin, 'dbopt');
  await writeFile(program, `#!/bin/sh\nexec ${process.execPath} ${resolve('dist/main.js')} "$@"\n`);
  await chmod(program, 0o755);
  const env = {
    ...{ PATH: `${bin}${delimiter}${process.env.PATH}`, DATABASE_URL: url, NO_COLOR: '1', CI: '1' },
    DBOPT_VAR_DBOPT_ARCHIVES: join(folder, 'archives'),
  };
  return {
    write: (name, text) => writeFile(join(folder, name), text),
    run: (script) =>
      execa('bash', ['-euc', script], { cwd: folder, env, reject: false, stdin: 'ignore' }),
  };
}

test.each(RUN.filter((path) => blocksOf(path).some(isRun)))(
  '%s does what it says',
  async (path) => {
    const database = await freshDatabase(undefined, { needs: ['sessions'] });
    await follow(path, await desk(database.url), database.client);
  },
  120_000,
);

test('the tutorial leaves the database as it found it', async (t) => {
  const before = await freshDatabase(t, { needs: ['sessions'] });
  const [setup] = blocksOf('docs/tutorial.md').filter(({ language }) => language === 'sql');
  await before.client.query(setup?.text ?? '');
  const wanted = await before.dump();
  if (wanted === null) return t.skip('no pg_dump is at hand');
  const after = await freshDatabase(t, { needs: ['sessions'] });
  await follow('docs/tutorial.md', await desk(after.url), after.client);
  expect(await after.dump()).toBe(wanted);
}, 120_000);
