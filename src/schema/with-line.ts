import type { Place } from '../model/index.ts';
import { Veil } from './hidden/veil.ts';
import { lineStarts, type Source } from './source.ts';

/** Files have more than one thing wrong with them. */
const veils = new WeakMap<Source, Veil>();

export function veilOf(source: Source): Veil {
  const veil = veils.get(source) ?? new Veil(source.text, lineStarts(source));
  veils.set(source, veil);
  return veil;
}

/** The place with its line as it may be shown. */
export async function withLine(source: Source, place: Place): Promise<Place> {
  const { line, column } = place;
  if (lineStarts(source)[line - 1] === undefined) return place;
  const veil = veilOf(source);
  const shown =
    veil.line(line, column) ?? veil.line(line, column, (await import('./hidden/read.ts')).hiddenIn);
  if (shown === null) return place;
  const caret = shown.column === column ? {} : { caret: shown.column };
  return { ...place, source: shown.text.trimEnd(), ...caret };
}
