import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './sources.ts';

const FOLDER = 'docs/decisions';

const files = readdirSync(FOLDER).filter((name) => /^\d{4}-[\w-]+\.md$/.test(name));

/** `- [0001](0001-field-ownership.md) Fields are owned, not objects` */
function lineOf(file: string): string {
  const [, number, title] = /^# (\d{4}) (.+)\n/.exec(read(`${FOLDER}/${file}`)) ?? [];
  return `- [${number}](${file}) ${title}`;
}

test('each decision is headed by its number and title, and the index has a line for it', () => {
  const index = read(`${FOLDER}/README.md`)
    .split('\n')
    .filter((line) => line.startsWith('- ['));
  expect(index).toEqual(files.sort().map(lineOf));
  expect(files.filter((file) => !lineOf(file).includes(`[${file.slice(0, 4)}]`))).toEqual([]);
});
