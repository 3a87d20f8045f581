import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Action,
  type Change,
  type FieldChange,
  HAZARDS,
  LOCK_MODES,
  PHASES,
  type Step,
  type Value,
} from '../../../src/model/index.ts';
import { planJson } from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { change, plan, step } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../schema/plan.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(strictly(schema));

function expectValid(value: unknown): void {
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors).toBeNull();
}

test.each(Object.entries({ featureStore, oddities }))('%s', (name, sample) => {
  expectValid(planJson(sample));
  expectGolden(`${name}.json`, `${JSON.stringify(planJson(sample), null, 2)}\n`);
});

const value: fc.Arbitrary<Value> = fc
  .jsonValue()
  .map((any): Value => JSON.parse(JSON.stringify(any)));
const field = fc.option(fc.record({ value, text: fc.string() }));
const fieldChange: fc.Arbitrary<FieldChange> = fc.record({
  field: fc.string(),
  from: field,
  to: field,
  how: fc.constantFrom('in place', 'rebuild', 'ignore'),
  why: fc.constantFrom('declared', 'former', 'default'),
});
const actions: readonly Action[] = ['create', 'update', 'replace', 'delete', 'adopt', 'forget'];
const anyChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom(...actions),
    fc.string(),
    fc.record({ fields: fc.array(fieldChange), ours: fc.boolean() }),
    fc.record(
      { renamedFrom: fc.string(), table: fc.record({ schema: fc.string(), name: fc.string() }) },
      { requiredKeys: [] },
    ),
  )
  .map(([action, address, fields, more]) => change(action, address, { ...fields, ...more }));
const anyStep: fc.Arbitrary<Step> = fc
  .record({
    phase: fc.constantFrom(...PHASES),
    mode: fc.constantFrom('transaction', 'single', 'concurrent', 'batches'),
    touches: fc.constantFrom('catalog', 'scan', 'rewrite'),
    effect: fc.constantFrom(
      'at once',
      'new rows',
      'new pages',
      'next ANALYZE',
      'reload',
      'new sessions',
      'restart',
    ),
    sql: fc.array(fc.string()),
    locks: fc.array(fc.record({ relation: fc.string(), mode: fc.constantFrom(...LOCK_MODES) })),
    bytes: fc.option(fc.nat()),
    seconds: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
    hazards: fc.array(fc.record({ code: fc.constantFrom(...HAZARDS), message: fc.string() })),
  })
  .map((more) => step('index.a.b', 'work', more));

test('every plan is as the schema says', () => {
  fc.assert(
    fc.property(fc.array(anyChange), fc.array(anyStep), (changes, steps) => {
      expectValid(planJson(plan(changes, steps)));
    }),
  );
});
