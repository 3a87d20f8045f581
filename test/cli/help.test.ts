import { expect, test } from 'vitest';
import { wordsOf } from '../../src/cli/completion/words.ts';
import { programOf } from '../../src/cli/run.ts';
import { workplace } from '../support/cli.ts';

const program = programOf('0', () => {});

test('every command has help with examples, on stdout and with exit code 0', async () => {
  const { dbopt } = await workplace('version: 1\n');
  for (const { path } of wordsOf(program)) {
    const { code, stdout } = await dbopt([...path.split(' ').slice(1), '--help']);
    expect([path, code]).toEqual([path, 0]);
    const lines = /\nExamples:\n((?: {2}.*\n?)+)/.exec(stdout)?.[1]?.trim().split('\n') ?? [];
    expect(lines.length, path).toBeGreaterThan(0);
    for (const line of lines) expect(line, path).toContain('dbopt ');
  }
});

test('a flag means the same on every command that has it', () => {
  const said = new Map<string, Set<string>>();
  for (const { flags } of wordsOf(program)) {
    for (const { long, short } of flags) {
      said.set(long, (said.get(long) ?? new Set()).add(String(short)));
    }
  }
  expect([...said].filter(([, shorts]) => shorts.size > 1)).toEqual([]);
});
