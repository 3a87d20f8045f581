import { execa } from 'execa';
import { expect, test } from 'vitest';
import { workplace } from '../../support/cli.ts';

/** What bash offers where the line ends; a real bash with the script that the built command prints. */
async function offered(line: string): Promise<readonly string[]> {
  const { dbopt, folder } = await workplace('version: 1\n');
  const { code, stdout } = await dbopt(['completion', 'bash']);
  expect(code).toBe(0);
  const words = line.split(' ');
  const script = `${stdout}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}
    _dbopt
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const result = await execa('bash', ['-uc', script], { cwd: folder });
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
