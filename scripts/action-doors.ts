import { readFileSync } from 'node:fs';
import ts from 'typescript';

const PATH = 'action/generated/doors.mjs';

/** The doors to the media, each after those that it stands on. */
const SOURCES = [
  'src/model/unseen.ts',
  'src/model/dictionary.ts',
  'src/ui/media.ts',
  'src/ui/markdown/escape.ts',
];

/** The doors as one module of plain JavaScript: the action runs from a checkout, where nothing is built. */
export function actionDoors(): Readonly<Record<string, string>> {
  const root = new URL('../', import.meta.url);
  const parts = SOURCES.map((path) => plain(readFileSync(new URL(path, root), 'utf8')));
  return { [PATH]: ['// Made by `npm run generate`. Do not edit.', ...parts].join('\n') };
}

const COMPILER: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  newLine: ts.NewLineKind.LineFeed,
};

/** They import each other alone. */
const plain = (source: string): string =>
  ts
    .transpileModule(source, { compilerOptions: COMPILER })
    .outputText.replace(/^import [^;]*;\n/gm, '');
