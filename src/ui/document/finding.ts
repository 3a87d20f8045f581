import type { DriftClass, JudgedFinding } from '../../model/index.ts';
import {
  evidenceTexts,
  findingRemarks,
  type Group,
  sinceText,
  valuesText,
} from '../drift-facts.ts';
import { fieldText } from '../words.ts';
import { type Line, line, type Role, type Span, span } from './line.ts';
import { pad, widest, width } from './width.ts';

const INDENT = 6;
const LABEL = 9;

const MARKS: { readonly [c in DriftClass]: readonly [string, Role] } = {
  drift: ['~', 'change'],
  missing: ['-', 'destroy'],
  invalid: ['!', 'error'],
  unapplied: ['+', 'add'],
  'pending-restart': ['*', 'warning'],
  unmanaged: ['?', 'dim'],
};

/** `  ~ table.ml_features.features`, its fields, and what is known of who and when. */
export function groupLines(group: Group, columns: number): readonly Line[] {
  const [mark, role] = MARKS[group.class];
  const whole = group.findings.filter(({ field }) => field === null);
  const fields = group.findings.filter(({ field }) => field !== null);
  const names = fields.map(({ field }) => field ?? '');
  const wide = widest(names.filter((name) => width(name) <= (columns - INDENT) / 2));
  const since = sinceText(group);
  const isDone = group.class !== 'unmanaged' && group.class !== 'unapplied';
  return [
    line([span(mark.padStart(3), role), span(` ${group.title}`, 'strong')], { hang: 4 }),
    ...whole.flatMap((finding) => findingRemarks(finding).map((text) => remark(text))),
    ...fields.map((finding) => fieldLine(finding, wide, role)),
    ...(isDone && since !== null ? [remark(since, 'dim')] : []),
    ...evidenceTexts(group).map(([label, text]) =>
      line([span(label.padEnd(LABEL), 'dim'), span(text)], { indent: INDENT, hang: LABEL }),
    ),
  ];
}

const remark = (text: string, role: Role = 'plain'): Line =>
  line([span(text, role)], { indent: INDENT });

function fieldLine(finding: JudgedFinding, wide: number, role: Role): Line {
  const shown = values(finding, role);
  const remarks = findingRemarks(finding).map((text) => span(`  (${text})`, 'dim'));
  const name = pad(finding.field ?? '', wide);
  return line([span(shown.length === 0 ? name : `${name}  `), ...shown, ...remarks], {
    indent: INDENT,
    hang: wide + 2,
  });
}

function values(finding: JudgedFinding, role: Role): readonly Span[] {
  if (finding.class === 'invalid') return [];
  const [from, to] = valuesText(finding).map(fieldText);
  return from === to
    ? [span(from ?? '')]
    : [span(from ?? ''), span(' → ', 'dim'), span(to ?? '', role)];
}
