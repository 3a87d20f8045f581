import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import {
  adviceJson,
  adviceSarif,
  renderAdviceMarkdown,
  renderAdviceText,
} from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { expectGolden } from '../golden.ts';
import { busy, quiet } from './sample.ts';

const file = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const samples = Object.entries({ adviceBusy: busy, adviceQuiet: quiet });

test.each(samples)('%s as JSON', (name, sample) => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    strictly(file('../../../schema/findings.schema.json')),
  );
  validate(JSON.parse(JSON.stringify(adviceJson(sample))));
  expect(validate.errors).toBeNull();
  expect(validate({ ...adviceJson(sample), more: 1 })).toBe(false);
  expectGolden(`${name}.json`, `${JSON.stringify(adviceJson(sample), null, 2)}\n`);
});

test.each(samples)('%s as SARIF', (name, sample) => {
  const { $schema: _, id: __, ...schema } = { $schema: '', id: '', ...file('./sarif-2.1.0.json') };
  // The schema is of a draft whose words mean the same here; formats are for people.
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
  const sarif = adviceSarif(sample, { 'index-unused': 'no query uses it' }, 'dbopt.yaml');
  validate(JSON.parse(JSON.stringify(sarif)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...sarif, runs: [{}] })).toBe(false);
  expectGolden(`${name}.sarif`, `${JSON.stringify(sarif, null, 2)}\n`);
});

test.each(samples)('%s as markdown', (name, sample) => {
  expectGolden(`${name}.md`, renderAdviceMarkdown(sample));
});

test.each(samples)('%s as text', (name, sample) => {
  for (const width of [80, 40]) {
    const text = renderAdviceText(sample, { width, color: false });
    expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
    expectGolden(`${name}.${width}.txt`, text);
  }
});

test('a comment is never longer than GitHub takes', () => {
  const findings = Array.from({ length: 3_000 }, () => busy.findings).flat();
  expect(renderAdviceMarkdown({ ...busy, findings }).length).toBeLessThanOrEqual(65_536);
});
