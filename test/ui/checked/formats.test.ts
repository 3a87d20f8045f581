import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/index.ts';
import {
  commandText,
  diagnosticsGithub,
  diagnosticsJunit,
  diagnosticsSarif,
} from '../../../src/ui/index.ts';

const told: readonly Diagnostic[] = [
  {
    ...{ severity: 'error', code: 'unknown-key', message: 'unknown key "a: 100%"' },
    ...{ hint: 'did you mean\n::error::x?', place: { file: 'a,b:c.yaml', line: 3, column: 5 } },
  },
  { severity: 'warning', code: 'accept-unused', message: '<b>&"nothing"</b>' },
];

test('for GitHub: one line each, from which nothing gets out', () => {
  expect(commandText(diagnosticsGithub(told))).toBe(
    '::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=unknown-key::unknown key "a: 100%25"; did you mean%0A::error::x?\n' +
      '::warning title=accept-unused::<b>&"nothing"</b>\n',
  );
});

test.each([
  ['a b#c%d.yaml', 'a%20b%23c%25d.yaml'],
  ['x/line\nend?.yaml', 'x/line%0Aend%3F.yaml'],
  ['c:d/é[1].yaml', 'c%3Ad/%C3%A9%5B1%5D.yaml'],
  ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
  ['/srv/..hidden/~a.yaml', '/srv/..hidden/~a.yaml'],
])('%j is %s in SARIF', (file, uri) => {
  const place = { file, line: 1, column: 1 };
  const at = diagnosticsSarif(
    told.map((each) => ({ ...each, place })),
    file,
  ).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
  expect(at).toBe(uri);
  expect(new URL(uri, 'file:///').hash).toBe('');
});

test('for SARIF: what its schema asks for', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('test/ui/advice/sarif-2.1.0.json', 'utf8'));
  const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  const log = JSON.parse(JSON.stringify(diagnosticsSarif(told, 'dbopt.yaml')));
  expect(ajv.validate(schema, log), JSON.stringify(ajv.errors)).toBe(true);
  expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'unknown-key', level: 'error' });
  expect(log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'dbopt.yaml',
  );
});

test('for JUnit: a test for each file, a failure for each error', () => {
  expect(diagnosticsJunit(told, ['dbopt.yaml', 'designs/b.yaml'])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="3" failures="1">
      <testsuite name="dbopt validate" tests="3" failures="1" errors="0" skipped="0">
        <testcase classname="design" name="dbopt.yaml" file="dbopt.yaml"><system-out>&lt;b&gt;&amp;&quot;nothing&quot;&lt;/b&gt;</system-out></testcase>
        <testcase classname="design" name="designs/b.yaml" file="designs/b.yaml"></testcase>
        <testcase classname="design" name="a,b:c.yaml" file="a,b:c.yaml"><failure message="unknown key &quot;a: 100%&quot;" type="unknown-key">a,b:c.yaml:3:5: unknown key &quot;a: 100%&quot;; did you mean\\n::error::x?</failure></testcase>
      </testsuite>
    </testsuites>
    "
  `);
  expect(diagnosticsJunit([], ['dbopt.yaml'])).toContain('tests="1" failures="0"');
});
