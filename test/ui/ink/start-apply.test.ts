import { Socket } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { startApplyView } from '../../../src/ui/ink/index.ts';
import { goodApply } from '../run.ts';
import { featureStore } from '../sample.ts';

/** A stream with the looks of a terminal, and what was written to it. */
function terminal(columns: number) {
  const written: string[] = [];
  const stream = Object.assign(new Socket(), {
    isTTY: true,
    columns,
    rows: 24,
    write: (text: string | Uint8Array, ...rest: readonly unknown[]) => {
      written.push(String(text));
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    },
    clearLine: () => true,
    clearScreenDown: () => true,
    cursorTo: () => true,
    moveCursor: () => true,
    getColorDepth: () => 1,
    hasColors: () => false,
    getWindowSize: (): [number, number] => [columns, 24],
  });
  return { stream, text: () => written.join('') };
}

test('a whole apply ends with its summary, the cursor visible', async () => {
  const { stream, text } = terminal(100);
  const view = startApplyView(featureStore, stream);
  for (const event of goodApply) view.emit(event);
  await view.stop();
  const shown = stripVTControlCharacters(text());
  expect(shown).toContain('✓ 3 min 10 s  index.ml_features.features_embedding  build index\n');
  expect(shown).toMatch(/Apply done: 8 steps in 4 min 2 s\.\s*$/);
  expect(text().lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(
    text().lastIndexOf('\u001b[?25l'),
  );
});
