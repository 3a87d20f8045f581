// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { loadText } from '../support.ts';
import { CANARY as C, framesOf } from './support.ts';

/** Settings of a role between braces, on one line. */
const role = (settings: string) => `roles: {app: {settings: {work_mem: 4MB, ${settings}}}}`;
/** The same one below the other. */
const lines = (settings: string) =>
  `roles:\n  app:\n    settings:\n      work_mem: 4MB\n${settings.replaceAll(/^/gm, '      ')}`;

test.each([
  ['two on a line', role(`app.tenant: ${C}, app.refresh_token: zz, cpu_tuple_cost: 2`)],
  ['one before a key with a word of its own', role(`"app.tenant": "${C}", "my.api_key": "zz"`)],
  ['an escape in the key', role(`"app\\u002etenant": ${C}, nosuch: 4`)],
  ['another escape in it', role(`"app\\x2etenant": ${C}`)],
  ['a key with other letters', role(`ünï.tenant: ${C}, nosuch: 4`)],
  ['a key with quotes in it', role(`app."T": ${C}`)],
  ['a key of three words', role(`"my app.of ours": ${C}`)],
  ['a list', role(`"app.tenant": ["${C}", {b: ${C}}], nosuch: 4`)],
  ['a map', role(`"app.tenant": {a: "${C}", "${C}": 1}, nosuch: 4`)],
  ['the long form', role(`archive_command: {value: "${C}"}`)],
  ['a nested one', role(`app: {tenant: ${C}, work_mem: 4MB}`)],
  ['keys with a question mark', role(`? app.tenant : ${C}, ? [app.b] : ${C}, nosuch: 4`)],
  ['no space behind the colon', role(`app.tenant:${C}, "app.b":"${C}", app.c=${C}`)],
  ['a text in quotes of two lines', lines(`app.tenant: "${C}\n  ${C}"\nnosuch: 4`)],
  ['a text in single quotes', lines(`app.tenant: '${C}\n\n  ${C}'\nnosuch: 4`)],
  ['a text without quotes', lines(`app.tenant: a\n  ${C}\n  ${C}`)],
  ['a block', lines(`app.tenant: |\n  ${C}\n\n  work_mem: ${C}\nnosuch: 4`)],
  ['a folded block', lines(`archive_command: >-  # ${C}\n  ${C}\n  ${C}`)],
  ['a tag on the line of the key', lines(`app.tenant: !x\n  ${C}`)],
  ['a tag, an anchor, a comment', lines(`app.tenant: !${C} &a\n  # ${C}\n  ${C} # ${C}`)],
  ['a map in a list', lines(`app.tenant:\n  - ${C}\n  # ${C}\n  - {b: ${C}}\n  - c: ${C}`)],
  ['a list of settings', 'roles: {app: {settings: [{work_mem: 4MB}, CANARYq8x7z]}}'],
  ['key and value on lines of their own', lines(`? app.tenant\n: ${C}\n? "b\\\n  .c"\n: ${C}`)],
  ['an alias before', `presets: {a: &a ${C}}\nx: {work_mem: 4MB}\n${role('app.tenant: *a')}`],
  ['an alias behind', role(`app.tenant: &a ${C}, app.b: [*a], ${C}: *a`).replace(`${C}: `, 'b: ')],
  ['a key that is an alias', role(`a: &a app.tenant, *a : ${C}`)],
  ['comments', lines(`nosuch: 4 # was app.tenant: ${C}\n# app.b: |\n#   ${C}\napp.c: a # ${C}`)],
  [
    'a comment behind two',
    `caches: {c: {url: "r://u:${C}@h", a.b: ${C}}} # ${C}\n${role('a.c: d')}`,
  ],
  [
    'passwords',
    `target: {password: ${C}, load: allowed}\nsettings: {work_mem: 4MB, b_token: ${C}}`,
  ],
  ['a conninfo', `settings:\n  work_mem: 4MB\n  primary_conninfo: "host=h\n    password=${C}"`],
  ['a password in a text', role(`application_name: "host=h pass=${C}"`)],
  ['a URL in quotes', `x: {work_mem: 4MB, url: "redis://u:${C}@h", b: 1}`],
  ['a URL on two lines', `x:\n  work_mem: 4MB\n  name: "postgres://postgres\n     :${C}@h/d"`],
  ['a URL in a block', `x:\n  work_mem: 4MB\n  url: >-\n    redis://u:${C}@h:port/`],
  ['a URL with an escape', `x: {work_mem: 4MB, name: "redis:\\x2f/u:${C}@h", url: "\\x72:${C}"}`],
  ['what is no URL', `target:\n  url: u:${C}@h/d\nx: {work_mem: 4MB}\ntargets: {a: ${C}}`],
  ['a default', `x:\n  work_mem: 4MB\n  name: "\${DB_PASSWORD:-a\n    ${C}}"`],
  ['a URL that has more', `x: {work_mem: 4MB, url: "postgres://h/d?options=-capp.t=${C}"}`],
  ['all in braces', `{version: 1,\nroles: {app: {settings: {app.tenant:\n${C}, work_mem: 4MB}}}}`],
  ['for one target', `targets: {a: {overrides: {settings: {a.b: "${C}", work_mem: 4MB}}}}`],
])('%s', async (_, text) => {
  for (const written of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    const shown = await framesOf(`${written}\n`);
    expect(shown).not.toContain(C);
    expect(shown).toContain('work_mem: 4MB');
    expect(shown).toContain('***');
  }
  const { diagnostics } = await loadText(text);
  for (const { place } of diagnostics) expect(place?.source ?? '').not.toContain(C);
});

test('what is no secret stays as it is written', async () => {
  const text = [
    'version: 1 # the first',
    'target: { url: "${DATABASE_URL}", load: allowed }',
    'settings: { work_mem: 4MB, password_encryption: scram-sha-256, ssl_key_file: /a/b.key }',
    'roles: { api.user: { settings: { app.size: 5, app.on: "on", app.x: "${X}", hnsw.y: z } } }',
    'tables:',
    '  auth.tokens: { with: { fillfactor: 90, toast.autovacuum_enabled: off } }',
    '  auth.keys:',
    '    columns: { api_key: { storage: main }, url: { statistics: 100 } }',
    "    indexes: { a_key: { on: [a, (b ->> 'x.y')], where: \"kind = 'a: b'\" } }",
    '    statistics: { s: { on: [a, b], target: 1000 } }',
    '# see https://example.org/a?b, and shop.orders',
    'caches: { c: { url: "redis://h:6379/0", prefix: "a:" } }',
  ].join('\n');
  expect(await framesOf(text)).toBe(text);
});

test('a caret is where its word is, whatever is hidden before it', async () => {
  const { diagnostics } = await loadText(role(`app.tenant: ${C}, "nosuch": {c: 1}`));
  const { place } = diagnostics.find(({ place }) => place?.caret !== undefined) ?? {};
  expect(place?.source?.slice((place.caret ?? 1) - 1)).toMatch(/^["{]/);
  expect(place?.column).toBe((place?.caret ?? 0) + C.length - 3);
});
