import { expect, test } from 'vitest';
import type { SettingDefinition } from '../../../src/model/index.ts';
import { mayBeSecret } from '../../../src/providers/shared/secret.ts';

const known: SettingDefinition = {
  type: 'string',
  unit: null,
  context: 'user',
  min: null,
  max: null,
  values: null,
};

test.each([
  ['app.jwt_secret', 'hunter2', undefined, true],
  ['app.tenant', 'hunter2', undefined, true],
  ['hnsw.ef_search', '100', undefined, false],
  ['app.debug', 'on', undefined, false],
  ['primary_conninfo', 'host=a', known, true],
  ['application_name', 'postgres://u:p@h/d', known, true],
  ['application_name', 'shop', known, false],
  ['password_encryption', 'scram-sha-256', { ...known, type: 'enum' } as const, false],
])('%s = %s', (name, text, definition, secret) => {
  expect(mayBeSecret(name, { value: text, text }, definition)).toBe(secret);
});
