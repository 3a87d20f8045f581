import type { Rendered } from './markdown.ts';

/** What the search finds: a page, or a part of one. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Its heading; empty: the page. */
  readonly part: string;
  readonly url: string;
  readonly text: string;
}

/** The parts of a page, cut at its headings. */
export function entriesOf(url: string, { html, title }: Rendered): readonly Entry[] {
  const [head = '', ...parts] = html.split(/(?=<h[23] id=")/);
  const whole = { id: url, title, part: '', url, text: words(head) };
  return [whole, ...parts.map((part) => entryOf(url, title, part))];
}

function entryOf(url: string, title: string, html: string): Entry {
  const [, id = '', heading = ''] = /^<h[23] id="([^"]*)">(.*?)<\/h[23]>/s.exec(html) ?? [];
  const place = `${url}#${id}`;
  return { id: place, title, part: words(heading), url: place, text: words(html) };
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<[^>]*>/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;/g, "'"],
  [/&amp;/g, '&'],
  [/\s+/g, ' '],
];

const words = (html: string): string =>
  MARKS.reduce((text, [mark, by]) => text.replace(mark, by), html).trim();
