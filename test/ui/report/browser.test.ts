import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { renderReportHtml } from '../../../src/ui/report/html.ts';
import { CHROMIUM, withBrowser } from '../../support/browser.ts';
import { poisoned, sampleReport } from './sample.ts';

/** Words of the page whose colour is too near to what is behind them: below 4.5 to 1 (WCAG 2.2, 1.4.3). */
const PALE = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    context.clearRect(0, 0, 1, 1); context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = matchMedia('(prefers-color-scheme: dark)').matches ? light('rgb(18, 18, 18)') : light('white');
  return [...document.querySelectorAll('h1, h2, p, dt, dd, th, td, summary, span, strong, li, code')]
    .filter((each) => each.textContent.trim() !== '' && each.checkVisibility())
    .filter((each) => { const ink = light(getComputedStyle(each).color); return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < 4.5; })
    .map((each) => each.className + ' ' + each.textContent.slice(0, 40));
})()`;
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const HIDDEN = `[...document.querySelectorAll('details.box:not([open]) table')].filter((each) => each.getBoundingClientRect().height === 0).length`;
const LOOKS = [400, 1400].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

test('in a browser the page is readable, asks for nothing and has nothing to complain of', async (t) => {
  if (CHROMIUM === null) return t.skip('there is no Chromium here: apt-get install chromium');
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-page-'));
  const report = await sampleReport(3);
  const pages = { plain: renderReportHtml(report), hostile: renderReportHtml(poisoned(report)) };
  try {
    await withBrowser(async (tab) => {
      for (const [name, html] of Object.entries(pages)) {
        const path = join(folder, `${name}.html`);
        await writeFile(path, html);
        const url = pathToFileURL(path).href;
        for (const look of LOOKS) {
          const what = `${name} at ${look.width} px, ${look.scheme}`;
          await tab.open(url, look);
          expect(tab.told, what).toEqual([]);
          expect(tab.requests, what).toEqual([url]);
          expect(await tab.evaluate(WIDER), `${what}: wider than the screen`).toBeLessThanOrEqual(
            0,
          );
          expect(await tab.evaluate(PALE), `${what}: hard to read`).toEqual([]);
        }
        const pdf = await tab.pdf();
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        await tab.open(url, { width: 800, scheme: 'light', media: 'print' });
        expect(await tab.evaluate(HIDDEN), 'folded on paper').toBe(0);
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
