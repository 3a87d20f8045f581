import { posix } from 'node:path';

/* Where a file of the repository is in the site: in the same place. */

/** `docs/drift.md` is `docs/drift.html`; a README is its folder's `index.html`. */
export const pageOf = (path: string): string =>
  path.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');

/** What a browser shows by itself is copied; all other text becomes a page that shows it. */
export const isShownAsIs = (path: string): boolean => /\.(?:svg|png|html|json)$/.test(path);

export const sourcePageOf = (path: string): string => `${path}.html`;

export const folderPageOf = (folder: string): string => posix.join(folder, 'index.html');

/** The way from one file of the site to another. */
export const relative = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to) || posix.basename(to);

/** Where a link of a file leads, from the root; null: out of the repository. */
export function targetOf(file: string, href: string): { path: string; anchor: string } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const [path = '', anchor = ''] = href.split('#');
  const whole = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
  return { path: whole.replace(/\/$/, ''), anchor };
}
