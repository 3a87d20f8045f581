import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshDatabase } from '../../support/database.ts';
import { init } from '../../support/init.ts';
import { NASTY } from '../../support/nasty.ts';

const require = createRequire(import.meta.url);
const { load }: { load(text: string): unknown } = require('js-yaml');

/** More that one reader takes for a text, and another for a sign, a truth, a number or a day. */
const NAMES = ['no', 'y', '012', '12:30', '2024-01-01', '1_000', '0b1', '=', '<<', '?', 'a: b'];
const ODDER = NAMES.map(
  (name, i) => `
CREATE TABLE odd_${i} ("${name}" jsonb); CREATE INDEX "${name}" ON odd_${i} ("${name}", ("${name}" ? 'a'), ("${name}" #> '{b}'))
  WHERE "${name}" ?| '{a,b}' OR "${name}" ->> 'k: v #' = '${i}: "x" # y'`,
);

const FROM_PYTHON =
  'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)';

function python(text: string): unknown {
  return JSON.parse(
    execFileSync('python3', ['-c', FROM_PYTHON], { input: text, encoding: 'utf8' }),
  );
}

function hasPython(): boolean {
  try {
    return python('a: 1') !== null;
  } catch {
    return false;
  }
}

/** `on` and `off` are truths to YAML 1.1, the word of the language `on`, as a key, among them. */
function alike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alike);
  if (value === 'on' || value === 'off') return value === 'on';
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key === 'true' ? 'on' : key, alike(one)]),
  );
}

describe('what init writes', () => {
  let text = '';
  let wanted: unknown;

  beforeAll(async () => {
    const database = await freshDatabase();
    await database.client.query(NASTY);
    await database.client.query(ODDER.join(';\n'));
    ({ text } = await init(database));
    wanted = parse(text);
    for (const i of NAMES.keys()) expect(wanted).toHaveProperty(['tables', `public.odd_${i}`]);
  });

  test('js-yaml reads alike', () => {
    expect(load(text), text).toEqual(wanted);
  });

  test.skipIf(!hasPython())('PyYAML reads alike', () => {
    expect(alike(python(text)), text).toEqual(alike(wanted));
  });
});
