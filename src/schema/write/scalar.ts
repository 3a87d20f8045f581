import { Document, stringify } from 'yaml';

const STYLE = { blockQuote: false, lineWidth: 0 } as const;
/** What the two quoting styles that need no escapes cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const ESCAPED = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
const RAW = /[\x7f-\x9f\u2028\u2029\ufeff]/g;

/** A scalar that is read back as what it is, variables included; `inFlow`: between [ ] or { }. */
export function scalarText(value: string | number | boolean | null, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  // As a function: in a text, $$ would stand for one.
  return quoted(
    value.replaceAll('${', () => '$${'),
    inFlow,
  );
}

/** The same of a key, in which no variable is replaced. */
export const keyText = (key: string, inFlow: boolean): string => quoted(key, inFlow);

function quoted(text: string, inFlow: boolean): string {
  if (ESCAPED.test(text)) return JSON.stringify(text).replace(RAW, escaped);
  // A merge key is text in YAML 1.2, but readers are warned of it.
  if (text === '<<') return '"<<"';
  // Only the line break goes: a text may end in a space that YAML takes for a letter.
  if (!inFlow) return stringify(text, STYLE).replace(/\n$/, '');
  const document = new Document([text], { flow: true });
  const list = document.toString({ ...STYLE, flowCollectionPadding: false });
  return list.trim().slice(1, -1);
}

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
