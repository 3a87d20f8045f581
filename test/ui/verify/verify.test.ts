import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import {
  renderVerifyMarkdown,
  renderVerifyText,
  verifyJson,
  verifyJunit,
  verifyMetrics,
} from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { expectGolden } from '../golden.ts';
import { mixed, passing } from './sample.ts';

const samples = Object.entries({ verifyMixed: mixed, verifyPassing: passing });

test.each(samples)('%s as text', (name, sample) => {
  for (const width of [120, 80, 40]) {
    const text = renderVerifyText(sample, { width, color: false });
    expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
    expectGolden(`${name}.${width}.txt`, text);
  }
});

test.each(samples)('%s as JSON', (name, sample) => {
  const schema = new URL('../../../schema/verify.schema.json', import.meta.url);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    strictly(JSON.parse(readFileSync(schema, 'utf8'))),
  );
  validate(JSON.parse(JSON.stringify(verifyJson(sample))));
  expect(validate.errors).toBeNull();
  expectGolden(`${name}.json`, `${JSON.stringify(verifyJson(sample), null, 2)}\n`);
});

test.each(samples)('%s as markdown, JUnit and metrics', (name, sample) => {
  expectGolden(`${name}.md`, renderVerifyMarkdown(sample));
  expectGolden(`${name}.xml`, verifyJunit(sample));
  expectGolden(`${name}.prom`, verifyMetrics(sample));
});

test('a comment is never longer than GitHub takes', () => {
  const results = Array.from({ length: 3_000 }, () => mixed.results).flat();
  expect(renderVerifyMarkdown({ ...mixed, results }).length).toBeLessThanOrEqual(65_536);
});
