import type { CheckResult, VerifyReport } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';
import { boundText, valueText, whyText } from './facts.ts';

/** The verdicts as JUnit XML: what failed is a failure, what nobody knows is skipped. */
export function verifyJunit(report: VerifyReport): string {
  const { results, at } = report;
  const failures = results.filter(({ fails }) => fails).length;
  const skipped = results.filter((one) => isSkipped(one)).length;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${results.length}" failures="${failures}" skipped="${skipped}">`,
    `  <testsuite name="dbopt verify ${escaped(report.server.database)}" tests="${results.length}" failures="${failures}" skipped="${skipped}" errors="0" timestamp="${escaped(at)}">`,
    ...results.map(testcase),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

const isSkipped = ({ verdict, fails }: CheckResult): boolean =>
  !fails && (verdict === 'cannot-tell' || verdict === 'inconclusive');

function testcase(result: CheckResult): string {
  const head = `    <testcase classname="${escaped(result.type)}" name="${escaped(result.name)}" file="${escaped(result.place.file)}" line="${result.place.line}"`;
  const text = escaped(result.figures.map((figure) => sentence(figure)).join('; '));
  if (result.fails) {
    return `${head}><failure message="${text}" type="${result.verdict}"/></testcase>`;
  }
  if (isSkipped(result)) return `${head}><skipped message="${text}"/></testcase>`;
  return `${head}><system-out>${text}</system-out></testcase>`;
}

function sentence(figure: CheckResult['figures'][number]): string {
  const { address, quantity, measured } = figure;
  const what = quantity === '' ? address : `${address} ${quantity}`;
  if (measured === null) return `${what}: ${whyText(figure)}`;
  const bound = boundText(figure);
  return `${what}: ${valueText(measured.value, measured.unit)}${bound === null ? '' : `, ${bound}`}`;
}
