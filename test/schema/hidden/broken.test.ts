import { expect, test } from 'vitest';
import { hiddenIn } from '../../../src/schema/hidden/read.ts';
import { Veil } from '../../../src/schema/hidden/veil.ts';
import { lineStarts } from '../../../src/schema/source.ts';
import { load, loadText } from '../support.ts';
import { CANARY as C, framesOf } from './support.ts';

const ABOVE = 'version: 1\ntables:\n  app.t: { with: { fillfactor: 90 } }\n';

test.each([
  ['a bad escape', `roles:\n  a:\n    settings:\n      app.x: "a\n        ${C}\n        \\q"\n`],
  ['a quotation mark too few', `settings:\n  app.x: "a\n${C}"\n`],
  ['what looks like keys in it', `settings:\n  app.x: "a\n${C}: b\n  ${C}: c"\nroles: {${C}: 1}\n`],
  ['a bracket too few', `settings: {\n"app.x": ${C},\nwork_mem: ${C}\n}\nx: 1\n`],
  ['a second value', `target:\n  url: a:${C}@h\n  password: "${C}" ${C}\n    ${C}\n`],
  ['a second colon', `settings:\n  app.x: a\n    ${C}\n    ${C}: x\n`],
  ['tabs', `settings:\n\tapp.x: ${C}\n\t\t${C}\n`],
  ['a list that ends a map', `settings:\n  app.x:\n    a: 1\n    - ${C}\n`],
  ['a key of two lines', `settings:\n  app\n  .x: ${C}\n   : ${C}\n`],
  ['a URL', `targets: {a: {url: "redis://u\n:${C}@h"}\nb: ${C}\n`],
  ['too deep', `settings: {app.x: [${C}, ${'['.repeat(100)}\n${C}\n`],
])('%s', async (_, text) => {
  const shown = await framesOf(ABOVE + text);
  expect(shown).not.toContain(C);
  expect(shown).toContain('  app.t: { with: { fillfactor: 90 } }');
  const { design, diagnostics } = await loadText(ABOVE.slice('version: 1\n'.length) + text);
  expect(design).toBeNull();
  expect(JSON.stringify(diagnostics)).not.toContain(C);
});

test('what is wrong above what may be a secret is shown', async () => {
  const text = [
    'tables:',
    '  app.t: { with: { fillfactor: 90 }',
    '  app.u: { with: { fillfactor: 80 } }',
    'settings: { app.x: *** }',
  ].join('\n');
  const written = text.replace('***', C);
  expect(await framesOf(written)).toBe(text);
});

test('a second document, and a text in Latin-1', async () => {
  const text = `${ABOVE}settings: { app.x: ${C} }\n---\nsettings:\n  app.x:\n    - ${C}\n`;
  expect(await framesOf(text)).not.toContain(C);
  const latin = Buffer.from(
    `version: 1\nroles: {a: {settings: {app.x: ${C}, b: "ü"}}}\n`,
    'latin1',
  );
  const { diagnostics } = await load({ 'dbopt.yaml': latin });
  expect(diagnostics[0]).toMatchObject({ code: 'not-utf8', place: { line: 2 } });
  expect(JSON.stringify(diagnostics)).not.toContain(C);
});

test('of a large design only what is asked for is read', () => {
  const table = (i: number) => `  app.t${i}: { columns: { user_key: { statistics: 100 } } }\n`;
  const tables = Array.from({ length: 20_000 }, (_, i) => table(i)).join('');
  const text = `version: 1\nsettings: { app.x: ${C} }\ntables:\n${tables}roles: { a: { } }\n`;
  const veil = new Veil(text, lineStarts({ file: '', text }));
  let read = 0;
  const counted: typeof hiddenIn = (part, under) => {
    read += part.length;
    return hiddenIn(part, under);
  };
  expect(veil.line(20_004, 1)?.text).toBe('roles: { a: { } }');
  expect(veil.line(20_003, 1, counted)?.text).toBe(table(19_999).trimEnd());
  expect(veil.line(2, 1, counted)?.text).toBe('settings: { app.x: *** }');
  expect(read).toBeLessThan(200);
});
