import type { Diagnostic, Plan, Step } from '../../model/index.ts';
import { plural } from '../format.ts';
import {
  type DrawnChange,
  drawnChanges,
  drawnFields,
  hazardCounts,
  stepsByAddress,
} from '../plan-facts.ts';
import { SYMBOLS } from '../words.ts';
import { code, prose, shorten } from './escape.ts';

/** Lists with a bound on entries and on each entry's length, so that a comment can be made to fit. */

const NAME = 160;
const MESSAGE = 400;
const FIELDS = 4;

const name = (text: string): string => code(shorten(text, NAME));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function hazardTable(plan: Plan): string {
  const counts = hazardCounts(plan);
  if (counts.length === 0) return '';
  return [
    row(['Hazard', 'Steps', 'First at', 'Consent']),
    '|---|--:|---|---|',
    ...counts.map((each) =>
      row([`**${each.code}**`, String(each.steps), name(each.first), code(`--allow=${each.code}`)]),
    ),
  ].join('\n');
}

export const diagnosticList = (all: readonly Diagnostic[], most: number): string =>
  [
    ...all.slice(0, most).map(diagnosticItem),
    ...(all.length > most ? [`- … and ${plural(all.length - most, 'more diagnostic')}`] : []),
  ].join('\n');

function diagnosticItem(each: Diagnostic): string {
  const hint = each.hint === undefined ? '' : ` _${prose(shorten(each.hint, MESSAGE))}_`;
  return `- **${each.severity}** ${code(each.code)}: ${prose(shorten(each.message, MESSAGE))}${hint}`;
}

export function changeTable(plan: Plan, most: number): string {
  const drawn = drawnChanges(plan);
  if (drawn.length === 0) return '';
  const steps = stepsByAddress(plan);
  return [
    row(['', 'Resource', 'What', 'Hazards']),
    '|:-:|---|---|---|',
    ...drawn.slice(0, most).map((each) => changeRow(each, steps.get(each.address) ?? [])),
    ...(drawn.length > most
      ? [row(['', `… and ${plural(drawn.length - most, 'more change')}`, '', ''])]
      : []),
  ].join('\n');
}

function changeRow(change: DrawnChange, steps: readonly Step[]): string {
  const fields = drawnFields(change);
  const more = fields.length - FIELDS;
  const codes = new Set(steps.flatMap((step) => step.hazards.map((each) => each.code)));
  return row([
    code(SYMBOLS[change.action]),
    name(change.address),
    fields
      .slice(0, FIELDS)
      .map((field) => name(field.field))
      .join(', ') + (more > 0 ? `, ${more} more` : ''),
    [...codes].join(', '),
  ]);
}
