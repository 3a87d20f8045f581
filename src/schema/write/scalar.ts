import { Document, stringify } from 'yaml';
import { UNSEEN, unvaried } from '../../model/index.ts';

const STYLE = { blockQuote: false, lineWidth: 0 } as const;
/** Between brackets some readers end a plain text at these, or take it for a key. */
const INDICATORS = /[?:#]/;
/** A text to YAML 1.2; a truth, a number or a day to readers of YAML 1.1. (`on` and `off` mean the same as truths.) */
const OTHERWISE =
  /^(?:y|n|yes|no|=|0b[01_]+|[-+.]?\d[\d_:.+-]*(?:e[-+]?\d+)?|\d{4}-\d\d?-\d\d?[Tt\s].*)$/i;

/** A scalar that is read back as what it is, variables included; `inFlow`: between [ ] or { }. */
export function scalarText(value: string | number | boolean | null, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return quoted(unvaried(value), inFlow);
}

/** A key that is read back as what it is; in keys no variable is replaced. */
export const keyText = (key: string, inFlow: boolean): string => quoted(key, inFlow);

function quoted(text: string, inFlow: boolean): string {
  // The quoting styles without escapes cannot hold some, and JSON leaves others as they are.
  if (text.search(UNSEEN) >= 0) return inDoubleQuotes(text);
  // A merge key is text in YAML 1.2, but readers are warned of it.
  if (text === '<<') return '"<<"';
  if (OTHERWISE.test(text) || (inFlow && INDICATORS.test(text))) {
    return stringify(text, { ...STYLE, defaultStringType: 'QUOTE_DOUBLE' }).replace(/\n$/, '');
  }
  // Only the line break goes: a text may end in a space that YAML takes for a letter.
  if (!inFlow) return stringify(text, STYLE).replace(/\n$/, '');
  const document = new Document([text], { flow: true });
  const list = document.toString({ ...STYLE, flowCollectionPadding: false });
  return list.trim().slice(1, -1);
}

/** As JSON has it, with what nobody sees as escapes that YAML reads back. */
export const inDoubleQuotes = (text: string): string =>
  JSON.stringify(text).replace(UNSEEN, escaped);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
