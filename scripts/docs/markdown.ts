import { Marked, type Token } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import { escaped } from '../../src/ui/html/escape.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly headings: readonly Heading[];
}

/** Markdown as GitHub reads it; `link` says where each link and picture leads in the site. */
export function render(text: string, link: (href: string) => string): Rendered {
  const marked = new Marked(gfmHeadingId(), {
    walkTokens: (token: Token) => {
      if (token.type === 'link' || token.type === 'image') token.href = link(token.href);
    },
    renderer: {
      // A wide table scrolls by itself, and takes the page with it nowhere.
      table(token) {
        const head = token.header.map((cell) => this.tablecell(cell)).join('');
        const rows = token.rows.map(
          (row) => `<tr>${row.map((c) => this.tablecell(c)).join('')}</tr>`,
        );
        const isNamed = token.header.some(({ text }) => text !== '');
        const top = isNamed ? `<thead><tr>${head}</tr></thead>` : '';
        return `<div class="scroll" tabindex="0"><table>${top}<tbody>${rows.join('')}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(text, { async: false });
  const headings = getHeadingList().map(({ level, raw, id }) => ({ level, text: plain(raw), id }));
  return { html, title: headings[0]?.text ?? '', headings };
}

/** Text of a heading without its marks. */
const plain = (raw: string): string =>
  raw.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');

/** A file that is no document, as it stands. */
export const renderSource = (path: string, text: string): Rendered => ({
  html: `<h1><code>${escaped(path)}</code></h1>\n<pre><code>${escaped(text)}</code></pre>`,
  title: path,
  headings: [],
});
