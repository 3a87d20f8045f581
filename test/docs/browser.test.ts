import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { siteOf } from '../../scripts/docs/site.ts';
import { CHROMIUM, PALE, type Tab, WIDER, withBrowser } from '../support/browser.ts';

const PAGES = [
  'index.html',
  'docs/index.html',
  'docs/tutorial.html',
  'docs/reference/commands.html',
];
const LOOKS = [400, 1400].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

test('the site is read, searched and clicked in a browser, from a folder', async (t) => {
  if (CHROMIUM === null) return t.skip('needs chromium');
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-site-'));
  const urlOf = (page: string) => pathToFileURL(join(folder, page)).href;
  try {
    for (const [path, content] of siteOf('.').files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await withBrowser(async (tab) => {
      for (const page of PAGES) {
        for (const look of LOOKS) {
          const what = `${page} at ${look.width} px, ${look.scheme}`;
          await tab.open(urlOf(page), look);
          expect(tab.told, what).toEqual([]);
          expect(
            tab.requests.filter((url) => !url.startsWith('file:')),
            what,
          ).toEqual([]);
          expect(await tab.evaluate(WIDER), `${what}: wider than the screen`).toBeLessThanOrEqual(
            0,
          );
          expect(await tab.evaluate(PALE), `${what}: hard to read`).toEqual([]);
        }
      }
      await tab.open(urlOf('docs/guides/gin.html'), { width: 1400, scheme: 'light' });
      expect(await search(tab, 'lock-timeout')).toContain('docs/errors/lock-timeout.html');
      expect(await search(tab, 'fastupdat')).toContain('docs/guides/gin.html');
      expect(await search(tab, 'archve restore')).toContain('archive');
      expect(await search(tab, 'zzqqxx')).toBe('');
      await search(tab, 'lock-timeout');
      await tab.evaluate(`document.querySelector('.hits a').click()`);
      await until(
        tab,
        `document.readyState === 'complete' && document.title.startsWith('lock-timeout')`,
      );
      expect(await tab.evaluate(`document.querySelector('main').textContent`)).toContain('Way out');
      await tab.evaluate(`document.querySelector('.contents a[href$="tutorial.html"]').click()`);
      await until(
        tab,
        `document.title.startsWith('Tutorial') && document.querySelector('[aria-current]').textContent === 'Tutorial'`,
      );
      expect(tab.told).toEqual([]);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

/** Where the hits for a text lead, once there are any. */
async function search(tab: Tab, text: string): Promise<string> {
  await tab.evaluate(`(() => {
    const input = document.querySelector('input[type=search]');
    document.querySelector('.hits').replaceChildren();
    input.value = ${JSON.stringify(text)}; input.dispatchEvent(new Event('input'));
  })()`);
  await until(tab, `document.querySelector('.hits').childElementCount > 0`);
  return String(
    await tab.evaluate(`[...document.querySelectorAll('.hits a')].map((a) => a.href).join('\\n')`),
  );
}

async function until(tab: Tab, condition: string): Promise<void> {
  // A page that is left meanwhile gives no answer.
  while ((await tab.evaluate(condition).catch(() => false)) !== true)
    await new Promise((done) => setTimeout(done, 20));
}
