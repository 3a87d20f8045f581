import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { type Block, blocksOf, RUN } from './blocks.ts';

const isRun = ({ language, info }: Block): boolean => language === 'sh' && info !== 'elsewhere';

/** A folder of its own with `dbopt` on the PATH. */
async function desk(url: string) {
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
  return { folder, env };
}

/** Does what a document says, block by block: SQL is sent, files are written, commands run, and their output compared. */
async function follow(path: string, { client, url }: TestDatabase): Promise<void> {
  const { folder, env } = await desk(url);
  let said = '';
  for (const { language, info, text, place } of blocksOf(path)) {
    const [, file] = /^(?:file=)?([\w.-]+\.(?:yaml|sql))$/.exec(info) ?? [];
    if (info === 'elsewhere') continue;
    if (file !== undefined) await writeFile(join(folder, file), text);
    else if (language === 'sql') await client.query(text);
    else if (language === 'sh') {
      const expected = Number(/^exits (\d)$/.exec(info)?.[1] ?? 0);
      const ran = await execa('bash', ['-euc', text], {
        cwd: folder,
        env,
        reject: false,
        stdin: 'ignore',
      });
      expect(ran.exitCode, `${place}\n${ran.stdout}\n${ran.stderr}`).toBe(expected);
      said = ran.stdout;
    } else if (language === 'text') {
      for (const line of text.trim().split('\n')) expect(said, place).toContain(line);
    }
  }
}

test.each(RUN.filter((path) => blocksOf(path).some(isRun)))(
  '%s does what it says',
  async (path) => {
    const database = await freshDatabase(undefined, { needs: ['sessions'] });
    await follow(path, database);
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
  await follow('docs/tutorial.md', after);
  expect(await after.dump()).toBe(wanted);
}, 120_000);
