import { resolve } from 'node:path';
import type { Diagnostic } from '../model/index.ts';
import { readSource } from './files.ts';
import type { Source } from './source.ts';
import { withLine } from './with-line.ts';

/** Adds the line, as it may be shown, to places that later rooms took over from `Declared.layout`. */
export async function withSource(
  diagnostics: readonly Diagnostic[],
  cwd: string,
): Promise<Diagnostic[]> {
  const files = new Map<string, Promise<Source | Diagnostic>>();
  return Promise.all(
    diagnostics.map(async (diagnostic) => {
      const { place } = diagnostic;
      if (place === undefined || place.source !== undefined) return diagnostic;
      const reading = files.get(place.file) ?? readSource(resolve(cwd, place.file), cwd);
      files.set(place.file, reading);
      const source = await reading;
      return 'code' in source
        ? diagnostic
        : { ...diagnostic, place: await withLine(source, place) };
    }),
  );
}
