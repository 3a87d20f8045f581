import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { driftJson } from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { badNight, oddDrift, report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../schema/drift.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(strictly(schema));

test.each(Object.entries({ badNight, oddDrift, none: report([]) }))('%s', (_name, sample) => {
  validate(JSON.parse(JSON.stringify(driftJson(sample))));
  expect(validate.errors).toBeNull();
});

test('as it was', () => {
  expectGolden('drift.json', `${JSON.stringify(driftJson(badNight), null, 2)}\n`);
});

test('the schema knows no more than what is said', () => {
  expect(validate({ ...driftJson(badNight), more: 1 })).toBe(false);
});
