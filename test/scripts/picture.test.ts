import { expect, test } from 'vitest';
import { ansiToSvg } from '../../scripts/picture.ts';
import { renderPlanText } from '../../src/ui/index.ts';
import { expectGolden } from '../ui/golden.ts';
import { featureStore } from '../ui/sample.ts';

test('a terminal window with the plan in it', () => {
  const text = renderPlanText(featureStore, { width: 90, color: true });
  expectGolden('featureStore.svg', ansiToSvg(text, { columns: 90, title: 'dbopt plan' }));
});

test('what is text stays text', () => {
  const svg = ansiToSvg('\u001b[31m<script>&\u001b[0m', { columns: 20, title: '"x"' });
  expect(svg).toContain('fill="#ff6b6b"');
  expect(svg).toContain('&lt;script&gt;&amp;');
  expect(svg).toContain('aria-label="&quot;x&quot;"');
});
