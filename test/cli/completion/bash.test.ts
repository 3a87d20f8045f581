import { resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { HOSTILE, hostileDesign } from './names.ts';

/** What bash offers where the line ends; a real bash with the script that the built command prints. `as` is how each
 *  word is shown: as it is put into the line, or as the shell reads that line then. */
async function offered(
  line: string,
  design = 'version: 1\n',
  as = `printf '%s\\n' "\${COMPREPLY[@]}"`,
): Promise<readonly string[]> {
  const { dbopt, folder } = await workplace(design);
  const { code, stdout } = await dbopt(['completion', 'bash']);
  expect(code).toBe(0);
  const words = line.split(' ');
  const script = `dbopt() { '${process.execPath}' '${resolve('dist/main.js')}' "$@"; }
    ${stdout}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}
    _dbopt
    ${as}
    compgen -G 'canary*' || :`;
  // With a socket for its input bash may take itself for a remote shell, and read the start-up files of one.
  const result = await execa('bash', ['-uc', script], { cwd: folder, stdin: 'ignore' });
  expect(result.stderr).toBe('');
  return result.stdout.split('\n').filter((word) => word !== '');
}

test.each([
  ['dbopt pl', ['plan']],
  ['dbopt state h', ['history']],
  ['dbopt plan --format ', ['text', 'json', 'markdown']],
  ['dbopt plan --sql --format m', ['markdown']],
  ['dbopt apply --format ', ['text', 'json']],
  ['dbopt apply --auto', ['--auto-approve']],
  ['dbopt plan --target x --det', ['--detailed-exitcode']],
  ['dbopt plan --settings-for r', ['rds']],
  ['dbopt completion ', ['bash', 'zsh', 'fish']],
  ['dbopt plan --out ', []],
  ['dbopt plan nothing', []],
])('%s', async (line, words) => {
  expect(await offered(line)).toEqual(words);
});

test('the first word is any command', async () => {
  expect(await offered('dbopt ')).toEqual(
    expect.arrayContaining(['validate', 'plan', 'apply', 'state', 'demo', 'completion']),
  );
});

const FLEET = `version: 1
targets:
  eu-1: { url: postgresql:///eu1 }
  eu-2: { url: postgresql:///eu2 }
  us-1: { url: postgresql:///us1 }
tables:
  shop.orders: { indexes: { orders_at: { on: [at] } } }
`;

test.each([
  ['dbopt plan --target eu', ['eu-1', 'eu-2']],
  ['dbopt plan --only ', ['table.shop.orders', 'index.shop.orders_at']],
  ['dbopt apply --only ind', ['index.shop.orders_at']],
])('%s: what the design says', async (line, words) => {
  expect(await offered(line, FLEET)).toEqual(words);
});

test('of a design that cannot be read nothing is offered', async () => {
  expect(await offered('dbopt plan --only ', 'version: 2\n')).toEqual([]);
});

test('names are words, and nothing else to the shell', async () => {
  const read = `for word in "\${COMPREPLY[@]}"; do eval "set -- $word"; printf '%s\\n' "$# $1"; done`;
  const words = await offered('dbopt plan --only ', hostileDesign(), read);
  expect(words).toEqual(HOSTILE.map((name) => `1 table.app.${name}`));
});
