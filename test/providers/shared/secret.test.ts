import { expect, test } from 'vitest';
import { PLAIN, type SettingDefinition } from '../../../src/model/index.ts';
import { guarded, mayBeSecret } from '../../../src/providers/shared/secret.ts';

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
  ['application_name', 'host=h password=x', known, true],
  ['password_encryption', 'scram-sha-256', { ...known, type: 'enum' } as const, false],
  ['archive_command', 'curl -u a:b %p', known, true],
  ['archive_command', '', known, false],
  ['ssl_key_file', 'server.key', known, false],
  ['krb_server_keyfile', 'FILE:/etc/krb5.keytab', known, false],
  ['search_path', '"$user", public', known, false],
  ['work_mem', '64MB', { ...known, type: 'integer' } as const, false],
  ['app.pin', '1234', undefined, false],
  ['app.empty', '', undefined, false],
  ['auto_explain.log_format', 'json', undefined, false],
  ['pg_cron.x', 'word', undefined, false],
  ['pg_cron.token', 'word', undefined, true],
])('%s = %s', (name, text, definition, secret) => {
  expect(mayBeSecret(name, { value: text, text }, serverWith(name, definition))).toBe(secret);
});

test('a guarded value compares, survives a copy, and is in nothing that is written', () => {
  const at = (value: string) => guarded('app.x', { value, text: value }, serverWith('app.x'));
  const field = at('hunter2');
  expect(field.value).toBe(at('hunter2').value);
  expect(field.value).not.toBe(at('hunter3').value);
  expect({ ...field }[PLAIN]).toBe('hunter2');
  expect(JSON.stringify(field)).not.toContain('hunter2');
});

function serverWith(name: string, definition?: SettingDefinition) {
  const extension = { defaultVersion: '1', versions: [], schema: null, requires: [] };
  return {
    settings: definition === undefined ? {} : { [name]: definition },
    extensions: { pg_cron: extension },
  };
}
