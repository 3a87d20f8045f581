import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { HOSTILE, hostileDesign } from './names.ts';

const FLEET = `version: 1
targets:
  eu-1: { url: postgresql:///eu1 }
  eu-2: { url: postgresql:///eu2 }
  us-1: { url: postgresql:///us1 }
tables:
  shop.orders: { indexes: { orders_at: { on: [at] } } }
`;

/** What each shell offers where a line ends, asked of a real one with the script that the built command prints. */
const SHELLS: {
  readonly [shell: string]: (line: string, completion: string) => readonly string[];
} = {
  fish: (line, completion) => ['-c', `${completion}\ncomplete -C ${quoted(line)}`],
  // zsh completes on a screen alone; in place of that, what is handed to it is printed.
  zsh: (line, completion) => [
    '-f',
    '-c',
    `compdef() { : }
    _files() { : }
    compadd() { [[ $1 == -- ]] && shift; print -rl -- "$@" }
    _describe() { print -rl -- "\${(@P)2%%:*}" }
    ${completion}
    words=(${line.split(' ').map(quoted).join(' ')}) CURRENT=${line.split(' ').length}
    _dbopt`,
  ],
};

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const CASES: readonly (readonly [line: string, words: readonly string[], design?: string])[] = [
  ['dbopt pl', ['plan']],
  ['dbopt state h', ['history']],
  ['dbopt plan --format ', ['text', 'json', 'markdown']],
  ['dbopt apply --auto', ['--auto-approve']],
  ['dbopt completion ', ['bash', 'zsh', 'fish']],
  ['dbopt plan --target eu', ['eu-1', 'eu-2']],
  ['dbopt plan --only ', ['table.shop.orders', 'index.shop.orders_at']],
  ['dbopt plan --only ', HOSTILE.map((name) => `table.app.${name}`), hostileDesign()],
];

test.each(Object.entries(SHELLS))(
  '%s',
  async (shell, ask) => {
    const found = await execa(shell, ['--version'], { reject: false });
    if (found.failed) return expect(found.code).toBe('ENOENT');
    const { dbopt, folder, write } = await workplace(FLEET);
    const { stdout: completion } = await dbopt(['completion', shell]);
    await execa('mkdir', [`${folder}/bin`]);
    await execa('ln', ['-s', resolve('dist/main.js'), `${folder}/bin/dbopt`]);
    const env = {
      PATH: `${folder}/bin:${process.env.PATH}`,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
    };
    for (const [line, words, design = FLEET] of CASES) {
      await write('dbopt.yaml', design);
      const { stdout, stderr } = await execa(shell, ask(line, completion), { cwd: folder, env });
      const offered = stdout.split('\n').map((row) => row.replace(/\t.*/, ''));
      // What does not begin as the word that was begun is left out by zsh itself.
      const begun = line.split(' ').at(-1) ?? '';
      const fitting = offered.filter((word) => word !== '' && word.startsWith(begun));
      expect([shell, line, stderr, fitting.sort()]).toEqual([shell, line, '', [...words].sort()]);
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('canary'))).toEqual([]);
  },
  60_000,
);
