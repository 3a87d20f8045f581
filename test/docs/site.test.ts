import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { siteOf } from '../../scripts/docs/site.ts';

const { files, problems } = siteOf('.');
const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.includes('report/'));

test('documents link to what is there', () => {
  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThan(400);
});

test('every link and picture of the site leads to a file of the site, and to a place in it', () => {
  const wrong = pages.flatMap(([path, html]) =>
    [...String(html).matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^[a-z]+:/.test(href)) return [];
      const [file = '', anchor = ''] = href.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file));
      const text = files.get(to);
      const isThere =
        text !== undefined && (anchor === '' || String(text).includes(`id="${anchor}"`));
      return isThere ? [] : [`${path}: ${href}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every page of the contents is there, and the search knows all pages', () => {
  const index = String(files.get('assets/index.js'));
  expect(pages.filter(([path]) => !index.includes(`"url":${JSON.stringify(path)}`))).toEqual([]);
});

test('README is short, and begins with what it is, a picture and two commands', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text.split('\n').length).toBeLessThan(250);
  expect(text).toMatch(/^# dbopt\n\n\*\*[^\n]+\n\n!\[[^\n]+\n\n```sh\n[^\n]+\n[^\n]+\n```\n/);
});
