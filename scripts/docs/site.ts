import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contentsOf } from './contents.ts';
import { folderText } from './folder.ts';
import { type Rendered, render, renderSource } from './markdown.ts';
import { folderPageOf, isShownAsIs, pageOf, relative, sourcePageOf, targetOf } from './paths.ts';
import { type Entry, entriesOf } from './search.ts';
import { documentsOf, isFile, isFolder, textOf } from './sources.ts';
import { shell } from './template.ts';

export interface Site {
  /** By path within the site. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Links that lead nowhere, each with the file that has it. */
  readonly problems: readonly string[];
}

interface Made {
  /** The file or folder of the repository. */
  readonly source: string;
  readonly page: string;
  readonly is: Rendered;
}

/** The site of a checkout: its documents, and every file that one of them leads to. */
export function siteOf(root: string): Site {
  const made = new Map<string, Made>();
  const copied = new Map<string, Buffer>();
  const links: { from: string; to: string; anchor: string }[] = [];
  const problems: string[] = [];
  const waiting = [...documentsOf(root)];

  const find = (path: string): string => {
    if (isFolder(root, path)) {
      const readme = path === '' || path === '.' ? 'README.md' : `${path}/README.md`;
      return isFile(root, readme) ? pageOf(readme) : folderPageOf(path);
    }
    if (path.endsWith('.md')) return pageOf(path);
    return isShownAsIs(path) ? path : sourcePageOf(path);
  };
  const link = (source: string, page: string) => (href: string) => {
    const target = targetOf(source, href);
    if (target === null) return href;
    const { path, anchor } = target;
    if (!isFile(root, path) && !isFolder(root, path)) {
      problems.push(`${source}: ${href} leads nowhere`);
      return href;
    }
    waiting.push(path);
    const to = find(path);
    links.push({ from: `${source}: ${href}`, to, anchor });
    return `${relative(page, to)}${anchor === '' ? '' : `#${anchor}`}`;
  };

  for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
    const page = find(source);
    if (made.has(page) || copied.has(page)) continue;
    if (isFolder(root, source)) {
      const readme = `${source}/README.md`;
      const [path, text] = isFile(root, readme)
        ? [readme, textOf(root, readme)]
        : [readme, folderText(root, source)];
      made.set(page, { source: path, page, is: render(text, link(path, page)) });
    } else if (source.endsWith('.md')) {
      made.set(page, { source, page, is: render(textOf(root, source), link(source, page)) });
    } else if (isShownAsIs(source)) copied.set(source, readFileSync(join(root, source)));
    else made.set(page, { source, page, is: renderSource(source, textOf(root, source)) });
  }

  for (const { from, to, anchor } of links) {
    const page = made.get(to);
    if (anchor !== '' && page !== undefined && !page.is.headings.some(({ id }) => id === anchor))
      problems.push(`${from}: there is no such heading`);
  }

  const chapters = contentsOf(textOf(root, 'docs/README.md'));
  const files = new Map<string, string | Buffer>(copied);
  for (const { source, page, is } of made.values())
    files.set(page, shell(is, { page, source, chapters, find }));
  const entries = [...made.values()].flatMap(({ page, is }) => entriesOf(page, is));
  for (const [path, content] of assets(root, entries)) files.set(path, content);
  return { files, problems };
}

/** What every page loads, and the index that the search loads when it is asked. */
function assets(root: string, entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const own = (name: string) => textOf(root, `scripts/docs/${name}`);
  const require = createRequire(import.meta.url);
  const library = readFileSync(
    join(dirname(require.resolve('minisearch')), '../umd/index.js'),
    'utf8',
  );
  return [
    ['assets/style.css', own('style.css')],
    [
      'assets/search.js',
      `${library.replace(/\/\/# sourceMappingURL=.*$/m, '')}\n${own('search.client.js')}`,
    ],
    ['assets/index.js', `globalThis.DBOPT_INDEX = ${JSON.stringify(entries)};\n`],
  ];
}
