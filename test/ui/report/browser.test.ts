import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { renderReportHtml } from '../../../src/ui/report/html.ts';
import { CHROMIUM, PALE, WIDER, withBrowser } from '../../support/browser.ts';
import { poisoned, sampleReport } from './sample.ts';

const HIDDEN = `[...document.querySelectorAll('details.box:not([open]) table')].filter((each) => each.getBoundingClientRect().height === 0).length`;
const LOOKS = [400, 1400].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

test('in a browser the page is readable, asks for nothing and has nothing to complain of', async (t) => {
  if (CHROMIUM === null) return t.skip('needs chromium');
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
