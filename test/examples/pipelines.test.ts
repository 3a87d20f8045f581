import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const PULL_REQUEST = 'examples/pull-request';

/** A file, and the schema of the system that reads it. */
const PIPELINES: readonly (readonly [file: string, schema: string])[] = [
  ['action.yml', 'github-action'],
  [`${PULL_REQUEST}/plan.yml`, 'github-workflow'],
  [`${PULL_REQUEST}/deploy.yml`, 'github-workflow'],
  ['examples/scheduled-drift/drift.yml', 'github-workflow'],
  ['examples/loop/loop.yml', 'github-workflow'],
  [`${PULL_REQUEST}/gitlab-ci.yml`, 'gitlab'],
  [`${PULL_REQUEST}/azure-pipelines.yml`, 'azure'],
  [`${PULL_REQUEST}/bitbucket-pipelines.yml`, 'bitbucket'],
  [`${PULL_REQUEST}/circleci.yml`, 'circleci'],
];

const compiled = new Map<string, ValidateFunction>();

function judgeOf(schema: string): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const text = readFileSync(`test/examples/pipelines/${schema}.schema.json`, 'utf8');
  // Their patterns are no Unicode ones, and their formats are those of editors.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
  const judge = ajv.compile(JSON.parse(text));
  compiled.set(schema, judge);
  return judge;
}

/** What it finds wrong, where. */
function wrong(schema: string, file: unknown): readonly string[] {
  const judge = judgeOf(schema);
  if (judge(file)) return [];
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

test.each(PIPELINES)('%s is what its system reads', (file, schema) => {
  expect(wrong(schema, parse(readFileSync(file, 'utf8')))).toEqual([]);
});

/** What the systems have lists and maps for. Not all of them mind a key that they do not know. */
const PARTS = ['steps', 'script', 'stages', 'branches', 'inputs', 'jobs', 'pipelines'];

test.each(PIPELINES)('%s with a number for one of its parts is not', (file, schema) => {
  const text = readFileSync(file, 'utf8');
  const noticed = PARTS.filter((part) => {
    const broken = parse(text, (key, value) => (key === part ? 5 : value));
    return wrong(schema, broken).length > 0;
  });
  expect(noticed).not.toEqual([]);
});
