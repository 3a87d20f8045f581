import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { strictly } from '../support/strict-schema.ts';
import { scene } from './scene.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../schema/event.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(strictly(schema));

function eventsOf(stdout: string): readonly { readonly type: string }[] {
  return stdout.split('\n').map((line) => {
    const event = JSON.parse(line);
    validate(event);
    expect([line, validate.errors]).toEqual([line, null]);
    return event;
  });
}

const DESIGN = `version: 1
policy: { lock_timeout: 100ms, lock_retry_for: 1500ms }
tables:
  public.t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a] } } }
`;

test('every line is as the schema says, whatever happens', async (t) => {
  const { dbopt, client } = await scene(t, DESIGN);
  const apply = () => dbopt('apply', '--auto-approve', '--format', 'json');
  await client.query('BEGIN; LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE');
  const stuck = await apply();
  await client.query('ROLLBACK');
  expect(stuck.code).toBe(3);
  const types = eventsOf(stuck.stdout).map(({ type }) => type);
  expect(types[0]).toBe('run-started');
  expect(types).toContain('step-waiting');
  expect(types).toContain('step-failed');
  expect(types.at(-1)).toBe('run-done');

  const done = await apply();
  expect([done.code, eventsOf(done.stdout).at(-1)]).toEqual([
    0,
    expect.objectContaining({ type: 'run-done', outcome: 'done' }),
  ]);
});

test('the document names every event', () => {
  const text = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8');
  const known = [...JSON.stringify(schema).matchAll(/"type":\{"const":"([\w-]+)"/g)].map(
    ([, type]) => type,
  );
  expect(known).toHaveLength(12);
  for (const type of known) expect(text).toContain(`| \`${type}\` |`);
});
