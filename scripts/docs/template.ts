import { escaped } from '../../src/ui/html/escape.ts';
import type { Chapter } from './contents.ts';
import type { Rendered } from './markdown.ts';
import { relative } from './paths.ts';

export interface Shell {
  /** The page itself, in the site. */
  readonly page: string;
  /** The file of the repository that it was made of. */
  readonly source: string;
  readonly chapters: readonly Chapter[];
  /** Where a file of the repository is in the site. */
  readonly find: (path: string) => string;
}

/** A page of the site. Everything but the search works without a script. */
export function shell(of: Rendered, { page, source, chapters, find }: Shell): string {
  const to = (path: string) => escaped(relative(page, path));
  const parts = of.headings.filter(({ level }) => level === 2);
  const outline =
    parts.length < 2
      ? ''
      : `<nav class="outline" aria-label="On this page"><ul>${parts
          .map(({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`)
          .join('')}</ul></nav>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(of.title)} · dbopt</title>
<link rel="stylesheet" href="${to('assets/style.css')}">
<script defer src="${to('assets/search.js')}" data-root="${to('index.html').replace(/index\.html$/, '')}"></script>
</head>
<body>
<header><a class="home" href="${to('index.html')}">dbopt</a>
<form role="search"><input type="search" placeholder="Search ( / )" aria-label="Search the documentation" autocomplete="off"><ol class="hits" hidden></ol></form></header>
<div class="columns">
<details class="contents" open><summary>Contents</summary><nav aria-label="Contents">${chapters
    .map((chapter) => chapterOf(chapter, source, (path) => to(find(path))))
    .join('')}</nav></details>
<main>${above(source, (path) => to(find(path)))}
${of.html}</main>
${outline}
</div>
</body>
</html>
`;
}

function chapterOf(
  { title, entries }: Chapter,
  source: string,
  to: (path: string) => string,
): string {
  const items = entries.map(({ title, path }) => {
    const here = path === source || `${path}/README.md` === source;
    return `<li><a href="${to(path)}"${here ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
  });
  return `<h2>${escaped(title)}</h2><ul>${items.join('')}</ul>`;
}

/** The folder of a page whose likes are many. */
function above(source: string, to: (path: string) => string): string {
  const [, folder] =
    /^(docs\/(?:advice|checklists|checks|decisions|errors))\/(?!README)[^/]+$/.exec(source) ?? [];
  return folder === undefined
    ? ''
    : `<p class="above"><a href="${to(folder)}">${escaped(folder)}</a></p>`;
}
