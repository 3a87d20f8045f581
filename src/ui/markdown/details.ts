import type { FieldChange, Hazard, Step } from '../../model/index.ts';
import { type Telling, type Way, wayTitle } from '../families.ts';
import { plural } from '../format.ts';
import { type DrawnChange, drawnFields, foldLocks, foldSteps } from '../plan-facts.ts';
import {
  changeRemarks,
  costText,
  fieldRemarks,
  fieldText,
  lockText,
  SYMBOLS,
  stepFacts,
} from '../words.ts';
import { block, code, html, prose } from './escape.ts';

/** What is told together, folded: fields as a diff, then steps. */
export const tellingDetails = (
  { address, ways, more }: Telling,
  sql: boolean,
): readonly string[] => [
  ...ways.map((way, i) => wayDetails(way, wayTitle(way, address, i > 0), sql)),
  ...(more > 0 ? [`… and ${plural(more, 'partition')} that change in other ways`] : []),
];

function wayDetails(
  { change, steps, moreSteps, isNews }: Way,
  title: string,
  sql: boolean,
): string {
  const fields = drawnFields(change);
  const { shown, more } = foldSteps(isNews ? steps : []);
  const left = more + moreSteps;
  const remarks = changeRemarks(change).map((text) => ` (${html(text)})`);
  return [
    `<details><summary>${SYMBOLS[change.action]} <code>${html(title)}</code>${remarks.join('')}</summary>`,
    ...(fields.length === 0
      ? []
      : [block('diff', fields.flatMap((field) => diffRows(field, change)).join('\n'))]),
    ...shown.map((step) => stepItem(step, sql)),
    ...(left > 0 ? [`… and ${plural(left, 'more step')}`] : []),
    '</details>',
  ].join('\n\n');
}

function diffRows(field: FieldChange, { action }: DrawnChange): readonly string[] {
  const remarks = fieldRemarks(field, action).map((text) => `  (${text})`);
  const row = (sign: string, value: FieldChange['from']) =>
    `${sign} ${field.field}: ${onOneLine(fieldText(value))}`;
  return [
    ...(action === 'create' ? [] : [row('-', field.from)]),
    ...(action === 'delete' ? [] : [row('+', field.to) + remarks.join('')]),
  ];
}

const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const hazardItem = (hazard: Hazard): string => `- ${code(hazard.code)}: ${prose(hazard.message)}`;

/** Also for steps that belong to no change. */
export function stepItem(step: Step, sql: boolean): string {
  const cost = costText(step);
  const folded = foldLocks(step.locks);
  const locks = [
    ...folded.shown.map((lock) => code(lockText(lock))),
    ...(folded.more > 0 ? [plural(folded.more, 'more lock')] : []),
  ];
  return [
    `**${prose(step.title)}**${cost === '' ? '' : ` (${prose(cost)})`}: ${[...locks, ...stepFacts(step).map(prose)].join(', ')}`,
    ...(step.hazards.length === 0 ? [] : [step.hazards.map(hazardItem).join('\n')]),
    ...(sql && step.sql.length > 0
      ? [block('sql', step.sql.map((text) => `${text.trim()};`).join('\n'))]
      : []),
  ].join('\n\n');
}
