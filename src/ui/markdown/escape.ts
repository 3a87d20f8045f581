import { visible } from '../media.ts';

/** Text as an inline code span, whatever backticks are in it. For table cells, pipes are escaped. */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\|');
  const longest = longestRun(shown);
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : '';
  return fence + space + shown + space + fence;
}

/** Of backticks. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Text of others as plain text: nothing in it becomes markup, HTML, or calls a person or an issue by name. */
export const prose = (text: string): string =>
  inert(visible(text).replace(/[\\`*_[\]<>|~&$]/g, (char) => `\\${char}`));

/** What GitHub and GitLab make links of without any markup: people, issues, merge requests, milestones, addresses. */
const inert = (text: string): string =>
  text
    .replace(/[@#!%](?=[\p{L}\p{N}"])/gu, '$&<!-- -->')
    .replace(/:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, '$&<!-- -->');

/** Text inside of an HTML tag. */
export const html = (text: string): string =>
  inert(visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

/** A fenced block whose fence is longer than any in the text. */
export function block(language: string, text: string): string {
  const longest = Math.max(2, longestRun(text));
  const fence = '`'.repeat(longest + 1);
  const safe = text.split('\n').map((row) => visible(row.replaceAll('\t', '  ')));
  return [fence + language, ...safe, fence].join('\n');
}

/** At most so many characters, with `…` where something is missing. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
