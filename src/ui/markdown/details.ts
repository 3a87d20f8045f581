import type { FieldChange, Hazard, Step } from '../../model/index.ts';
import { plural } from '../format.ts';
import { type DrawnChange, drawnFields, foldSteps } from '../plan-facts.ts';
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

/** One change, folded: its fields as a diff, then its steps. */
export function changeDetails(change: DrawnChange, steps: readonly Step[], sql: boolean): string {
  const fields = drawnFields(change);
  const { shown, more } = foldSteps(steps);
  const remarks = changeRemarks(change).map((text) => ` (${html(text)})`);
  return [
    `<details><summary>${SYMBOLS[change.action]} <code>${html(change.address)}</code>${remarks.join('')}</summary>`,
    ...(fields.length === 0
      ? []
      : [block('diff', fields.flatMap((field) => diffRows(field, change)).join('\n'))]),
    ...shown.map((step) => stepItem(step, sql)),
    ...(more > 0 ? [`… and ${plural(more, 'more step')}`] : []),
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
  const locks = step.locks.map((lock) => code(lockText(lock)));
  return [
    `**${prose(step.title)}**${cost === '' ? '' : ` (${prose(cost)})`}: ${[...locks, ...stepFacts(step).map(prose)].join(', ')}`,
    ...(step.hazards.length === 0 ? [] : [step.hazards.map(hazardItem).join('\n')]),
    ...(sql && step.sql.length > 0
      ? [block('sql', step.sql.map((text) => `${text.trim()};`).join('\n'))]
      : []),
  ].join('\n\n');
}
