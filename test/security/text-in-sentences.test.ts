import { expect, test, vi } from 'vitest';
import { note, out, showBug } from '../../src/cli/output.ts';
import { UNSEEN } from '../../src/model/index.ts';
import { HOSTILE, unseenIn } from '../support/unseen.ts';

/** What is written while something is done. */
function written(work: () => void): string {
  const said: string[] = [];
  const take = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said.join('');
}

test.each([...HOSTILE, '\u001b[31m\nNo changes.\u001b[8m', '\u2028line'])(
  'in a sentence, and in what nobody expected, %j becomes visible',
  (text) => {
    for (const say of [
      () => note`left: ${text}\n`,
      () => out`left: ${text}\n`,
      () => showBug(new SyntaxError(text), '1.0.0'),
    ]) {
      const [first = '', ...others] = written(say).split('\n');
      expect(unseenIn(first)).toEqual([]);
      expect(first.match(UNSEEN)).toBeNull();
      expect(others.join('')).not.toContain('No changes.');
    }
  },
);
