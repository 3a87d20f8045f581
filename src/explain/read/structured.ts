import { isBlank, type TextLine } from './lines.ts';

export const JSON_STARTS = /^[[{]\s*(?:$|["[{\]}])/;
export const YAML_STARTS = /^(?:- )?\s{0,8}Plan:\s*$/;

/** Of JSON, XML and YAML that stands among words of people, the lines that are it; all lines of what is none. */
export function structured(lines: readonly TextLine[]): readonly TextLine[] {
  const has = (mark: RegExp) => lines.some(({ text }) => mark.test(text));
  if (has(/^\s*<explain\b/)) {
    const from = lines.findIndex(({ text }) => /<explain\b/.test(text));
    const end = lines.findLastIndex(({ text }) => text.includes('</explain>'));
    return lines.slice(from, end < 0 ? undefined : end + 1);
  }
  if (has(/"(?:Plan|Node Type)":/)) {
    const from = lines.findIndex(({ text }) => JSON_STARTS.test(text.trimStart()));
    const end = lines.findLastIndex(({ text }) => /"|[\]}],?;?\s*$/.test(text));
    const isLast = lines.slice(end + 1).every(isBlank);
    return from < 0 ? lines : lines.slice(from, isLast ? undefined : end + 1);
  }
  const from = lines.findIndex(
    ({ text }) => YAML_STARTS.test(text) || /^- Query Text: /.test(text),
  );
  return from < 0 ? lines : lines.slice(from);
}
