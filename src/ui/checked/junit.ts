import type { Diagnostic } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';
import { sentence } from './sentence.ts';

/** What is wrong with a design as JUnit XML: a test for each of its files, a failure for each error. What has no place
 *  belongs to the first file. */
export function diagnosticsJunit(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): string {
  const [first = ''] = files;
  const fileOf = ({ place }: Diagnostic): string => place?.file ?? first;
  const all = [...new Set([...files, ...diagnostics.map(fileOf)])];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const failing = new Set(errors.map(fileOf));
  const counts = `tests="${all.length}" failures="${failing.size}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="dbopt validate" ${counts} errors="0" skipped="0">`,
    ...all.map((file) =>
      testcase(
        file,
        diagnostics.filter((one) => fileOf(one) === file),
      ),
    ),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

function testcase(file: string, diagnostics: readonly Diagnostic[]): string {
  const said = diagnostics.map((one) => {
    const at = one.place === undefined ? '' : `${file}:${one.place.line}:${one.place.column}: `;
    const text = `${at}${sentence(one)}`;
    return one.severity === 'error'
      ? `<failure message="${escaped(one.message)}" type="${one.code}">${escaped(text)}</failure>`
      : `<system-out>${escaped(text)}</system-out>`;
  });
  return `    <testcase classname="design" name="${escaped(file)}" file="${escaped(file)}">${said.join('')}</testcase>`;
}
