import type { Place } from '../model/index.ts';
import type { Source } from './source.ts';

const KEY = /(?:([A-Za-z_][\w.$]*|[0-9]{1,9})|'((?:[^'\r\n]|'')+)'|"([^"\\\r\n]+)"):(?= |\r?\n|$)/y;
const QUOTED = /'((?:[^'\r\n]|'')*)'|"([^"\\\r\n]*)"/y;
// Words without what would mean something at their ends; the second pattern is for those in brackets.
const PLAIN =
  /(?=[\w(/.+~$\u00a1-\ud7ff]|-[\w(.])(?:[^\s:#]|:(?=\S)|(?<=\S)#)+(?: +(?!#)(?:[^\s:#]|:(?=\S)|(?<=\S)#)+)*/y;
const IN_BRACKETS =
  /(?=[\w(/.+~$\u00a1-\ud7ff]|-[\w(.])(?:[^\s:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)+(?: +(?!#)(?:[^\s:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)+)*/y;
/** The end of a line, with a comment. */
const END = / *(?:(?<= )#[^\n]*)?(?:\r?\n|$)/y;

const [SPACE, HASH, LF, CR, DASH] = [32, 35, 10, 13, 45];

/** A text that is read from its first character to its last, and what of plain YAML may come next. Patterns look at one
 *  line; what they do not know is left where it is. */
export class Lines {
  readonly #file: string;
  readonly #text: string;
  #at = 0;
  #line: number;
  #lineStart = 0;
  #indent = 0;

  constructor({ file, text, firstLine = 1 }: Source) {
    this.#file = file;
    this.#text = text;
    this.#line = firstLine;
    this.#toNext();
  }

  /** How far in the line begins that was last gone to; -1: there is none. */
  get indent(): number {
    return this.#indent;
  }

  get column(): number {
    return this.#at - this.#lineStart;
  }

  place(): Place {
    return { file: this.#file, line: this.#line, column: this.column + 1 };
  }

  next(): string | undefined {
    return this.#text[this.#at];
  }

  isDash(): boolean {
    return this.#code() === DASH && this.#text.charCodeAt(this.#at + 1) === SPACE;
  }

  isKey(): boolean {
    KEY.lastIndex = this.#at;
    return KEY.test(this.#text);
  }

  key(): string | null {
    const [, plain, single, double] = this.#take(KEY) ?? [];
    return plain ?? unescaped(single) ?? double ?? null;
  }

  quoted(): string | null {
    const [, single, double] = this.#take(QUOTED) ?? [];
    return unescaped(single) ?? double ?? null;
  }

  plain(inBrackets: boolean): string | null {
    const from = this.#at;
    return this.#passes(inBrackets ? IN_BRACKETS : PLAIN) ? this.#text.slice(from, this.#at) : null;
  }

  /** Whether this character came, and spaces. */
  took(character: string): boolean {
    if (this.next() !== character) return false;
    this.#at += 1;
    this.skip();
    return true;
  }

  skip(): void {
    while (this.#code() === SPACE) this.#at += 1;
  }

  /** Whether the line says no more; then it is gone to the next one that says something. */
  ended(): boolean {
    if (!this.#passes(END)) return false;
    this.#line += 1;
    this.#toNext();
    return true;
  }

  #toNext(): void {
    while (this.#at < this.#text.length) {
      this.#lineStart = this.#at;
      this.skip();
      if (this.#at < this.#text.length && !this.#isNothing()) {
        this.#indent = this.column;
        return;
      }
      const end = this.#text.indexOf('\n', this.#at);
      this.#at = end === -1 ? this.#text.length : end + 1;
      this.#line += 1;
    }
    this.#indent = -1;
  }

  #isNothing(): boolean {
    const first = this.#code();
    const isBreak = first === CR && this.#text.charCodeAt(this.#at + 1) === LF;
    return first === HASH || first === LF || isBreak;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #passes(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const passes = pattern.test(this.#text);
    if (passes) this.#at = pattern.lastIndex;
    return passes;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }
}

const unescaped = (single: string | undefined): string | undefined => single?.replaceAll("''", "'");
