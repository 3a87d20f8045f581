import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';

const BAD = fileURLToPath(new URL('bad', import.meta.url));
const EXPECT = /^# expect: (?<code>\S+) (?<place>\S+) (?<text>.*)$/gm;
const env = { DBOPT_VAR_TEXT: 'words', DBOPT_VAR_NUMBER: '5', DBOPT_VAR_EMPTY: '' };

/** Broken designs; `parts` are what some of them include. Each says at its top what is to be reported:
 *  `# expect: code [other-file:]line:column words of the message or the hint`, all of it and nothing else. */
const files = readdirSync(BAD, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('parts/'))
  .sort();

test('there are enough of them', () => expect(files.length).toBeGreaterThan(300));

describe('a broken design', () => {
  test.each(files)('%s', async (path) => {
    const file = join(BAD, path);
    const expected = [...readFileSync(file, 'utf8').matchAll(EXPECT)].map((m) => m.groups ?? {});
    const { design, diagnostics } = await loadDesign({
      files: [file],
      kinds: KINDS,
      env,
      vars: {},
      cwd: dirname(file),
    });
    expect(design).toBeNull();
    expect(diagnostics.map((d) => `${d.code} ${spot(d, basename(path))}`)).toEqual(
      expected.map(({ code, place }) => `${code} ${place}`),
    );
    diagnostics.forEach((d, i) => {
      expect(`${d.message} ${d.hint ?? ''}`).toContain(expected[i]?.text);
      wellSaid(d);
    });
  });
});

function spot({ place }: Diagnostic, file: string): string {
  if (place === undefined) return '-';
  return `${place.file === file ? '' : `${place.file}:`}${place.line}:${place.column}`;
}

function wellSaid({ severity, message, hint = '', place }: Diagnostic): void {
  expect(severity).toBe('error');
  expect(place?.source).toBeTypeOf('string');
  expect(message.length + hint.length).toBeLessThan(400);
  expect(message + hint).not.toMatch(/\[object|undefined|\bat .*\.(ts|js):\d|[Ss]ecret/);
}
