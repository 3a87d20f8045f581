import { showable } from '../mask.ts';
import { MASK, type Read, type Shown, shownPart } from './hidden.ts';
import { type Section, sectionsOf } from './sections.ts';
import { firstSign, isPlain } from './signs.ts';

/** Characters of a line that are shown, and that are looked at for it. */
const MAX_LINE = 500;
const MAX_LOOKED = 10_000;

/** Reads a text, which stands under a key; see `hiddenIn`. */
export type Reader = (text: string, under: string) => Read;

/** The lines of a text as errors and differences show them: whatever may be a secret is out. Which part of a line that is
 *  depends on what the text says as YAML. Where it is none, nothing is shown from the first line on at which a secret could
 *  begin. It is read section by section, as far as somebody asks, and only where there are signs of a secret. */
export class Veil {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #sections: readonly Section[];
  readonly #signs = new Map<Section, number>();
  readonly #read = new Map<Section, Read>();
  /** Sections that were looked at for what would hide all that follows, */
  #looked = 0;
  /** and where that begins. */
  #end = Number.POSITIVE_INFINITY;

  /** `starts`: the offset of every line. */
  constructor(text: string, starts: readonly number[]) {
    this.#text = text;
    this.#starts = starts;
    this.#sections = sectionsOf(text);
  }

  /** A line, from 1, and where a column of it is then; null: it takes a reader to tell. */
  line(number: number, column: number, reader?: Reader): Shown | null {
    const from = this.#starts[number - 1] ?? this.#text.length;
    const next = this.#starts[number] ?? this.#text.length + 1;
    const line = this.#text.slice(from, Math.min(next - 1, from + MAX_LOOKED)).replace(/\r$/, '');
    const at = this.#sectionAt(from);
    if (!this.#look(at, reader)) return null;
    if (from >= this.#end) return { text: covered(line), column };
    const section = this.#sections[at];
    if (section === undefined || this.#signOf(section) > this.#text.length)
      return { text: showable(line, MAX_LINE), column };
    if (reader === undefined) return null;
    const { hidden } = this.#readOf(section, reader);
    const own = { from: from - section.from, to: from - section.from + line.length };
    const shown = shownPart(this.#text.slice(section.from, section.to), own, hidden, column);
    return { ...shown, text: showable(shown.text, MAX_LINE) };
  }

  /** Whether all sections up to one could be looked at. */
  #look(last: number, reader: Reader | undefined): boolean {
    for (; this.#looked <= last; this.#looked++) {
      const section = this.#sections[this.#looked];
      if (section === undefined || this.#end <= this.#text.length) return true;
      const sign = this.#signOf(section);
      if (sign > this.#text.length || isPlain(this.#text, section)) continue;
      if (reader === undefined) return false;
      if (this.#readOf(section, reader).broken) this.#end = sign;
    }
    return true;
  }

  #signOf(section: Section): number {
    const sign = this.#signs.get(section) ?? firstSign(this.#text, section);
    this.#signs.set(section, sign);
    return sign;
  }

  #readOf(section: Section, reader: Reader): Read {
    const before = this.#read.get(section);
    if (before !== undefined) return before;
    const read = reader(this.#text.slice(section.from, section.to), section.under);
    this.#read.set(section, read);
    return read;
  }

  #sectionAt(offset: number): number {
    let [low, high] = [0, this.#sections.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sections[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A line of which nothing is shown but how far in it begins. */
const covered = (line: string): string =>
  line.trim() === '' ? line : line.slice(0, line.search(/\S/)) + MASK;
