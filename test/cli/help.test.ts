import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/cli/completion/words.ts';
import { programOf } from '../../src/cli/run.ts';
import { workplace } from '../support/cli.ts';

const program = await programOf('0', () => {});

/** What --help of a command prints. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (more) => {
      text += more;
    },
  });
  command.outputHelp();
  return text;
}

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];

test.each(all(program).map((command) => [command.name(), command] as const))(
  'the help of %s has examples',
  (_name, command) => {
    const lines = /\nExamples:\n((?: {2}.*\n?)+)/.exec(helpOf(command))?.[1]?.trim().split('\n');
    expect(lines?.length).toBeGreaterThan(0);
    for (const line of lines ?? []) expect(line).toContain('dbopt ');
  },
);

test('help is a result: on stdout, with exit code 0', async () => {
  const { dbopt } = await workplace('version: 1\n');
  for (const args of [
    ['--help'],
    ['plan', '--help'],
    ['help', 'state'],
    ['state', 'mv', '--help'],
  ]) {
    const { code, stdout, stderr } = await dbopt(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Examples:');
  }
}, 60_000);

test('a flag means the same on every command that has it', () => {
  const said = new Map<string, Set<string>>();
  for (const { flags } of wordsOf(program)) {
    for (const { long, short } of flags) {
      said.set(long, (said.get(long) ?? new Set()).add(String(short)));
    }
  }
  expect([...said].filter(([, shorts]) => shorts.size > 1)).toEqual([]);
});
