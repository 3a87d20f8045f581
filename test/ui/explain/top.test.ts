import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../../src/explain/index.ts';
import { explainTopJson } from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { BUSY } from './plans.ts';

const schemaOf = (name: string): object =>
  strictly(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')));

test('several statements in one answer, with what could not be explained inside', () => {
  const plan = readPlan(BUSY);
  const report = { plan, findings: diagnose(plan), proposals: [], notes: [] };
  const about = { queryId: '1', text: 'SELECT 1', calls: 2, total: 3.5 };
  const use = { queryId: '1', calls: 2, before: 10, after: null };
  const json = explainTopJson({
    statements: [
      { ...about, why: null, report },
      { ...about, why: 'it takes parameters of types that nobody knows', report: null },
    ],
    proposals: report.findings.slice(0, 1).map((finding) => ({
      ...finding,
      tried: [{ what: 'an index', result: 'half the cost' }],
      ...{ helps: [use], hurts: [use] },
      taxes: [{ queryId: '1', calls: 1, rows: 5, breaksHot: true }],
    })),
  });
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true }).addSchema(schemaOf('explain'));
  const validate = ajv.compile(schemaOf('explain-top'));
  validate(JSON.parse(JSON.stringify(json)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...json, statements: [{ ...about, report: {} }] })).toBe(false);
});
