import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A fenced block of a document; `info` is what follows the language: `yaml dbopt.yaml`, `sh exits 2`. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** `docs/tutorial.md:12` */
  readonly place: string;
}

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter((path) => path.endsWith('.md') && !path.startsWith('examples/report/report'));

/** All that people read. */
export const DOCUMENTS: readonly string[] = ['README.md', ...below('docs'), ...below('examples')];

/** Those whose commands are run. */
export const RUN: readonly string[] = ['docs/tutorial.md', ...below('docs/guides')];

export function blocksOf(path: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { head: string; lines: string[]; at: number } | null = null;
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (open === null) {
      if (line.startsWith('```')) open = { head: line.slice(3), lines: [], at: i + 1 };
    } else if (line === '```') {
      const [language = '', ...rest] = open.head.split(' ');
      const text = `${open.lines.join('\n')}\n`;
      blocks.push({ language, info: rest.join(' '), text, place: `${path}:${open.at}` });
      open = null;
    } else open.lines.push(line);
  }
  return blocks;
}
