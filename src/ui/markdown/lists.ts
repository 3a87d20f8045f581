import { type HazardCode, LASTING, type Plan } from '../../model/index.ts';
import { type Telling, type ToldDiagnostic, type Way, wayTitle } from '../families.ts';
import { plural } from '../format.ts';
import { drawnFields, hazardCounts } from '../plan-facts.ts';
import { SYMBOLS } from '../words.ts';
import { code, prose, shorten } from './escape.ts';

/** Lists with a bound on entries and on each entry's length, so that a comment can be made to fit. */

const NAME = 160;
const MESSAGE = 400;
const FIELDS = 4;

const name = (text: string): string => code(shorten(text, NAME));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** So many resources are named one by one. */
const NAMED = 8;

export function hazardTable(plan: Plan, allowed: readonly HazardCode[]): string {
  const counts = hazardCounts(plan);
  if (counts.length === 0) return '';
  return [
    row(['Hazard', 'Steps', 'Where', 'Consent']),
    '|---|--:|---|---|',
    ...counts.map((each) =>
      row([
        `**${each.code}**`,
        String(each.steps),
        [
          ...each.addresses.slice(0, NAMED).map(name),
          ...(each.addresses.length > NAMED ? [`and ${each.addresses.length - NAMED} more`] : []),
        ].join(', '),
        consentCell(each.code, allowed),
      ]),
    ),
  ].join('\n');
}

/** Who gives it: the design already, or whoever applies. */
function consentCell(hazard: HazardCode, allowed: readonly HazardCode[]): string {
  if (allowed.includes(hazard)) return 'given by the policy';
  return code(LASTING.includes(hazard) ? `--allow=${hazard}` : '--auto-approve');
}

export const diagnosticList = (all: readonly ToldDiagnostic[], most: number): string =>
  [
    ...all.slice(0, most).map(diagnosticItem),
    ...(all.length > most ? [`- … and ${plural(all.length - most, 'more diagnostic')}`] : []),
  ].join('\n');

function diagnosticItem({ more = 0, ...each }: ToldDiagnostic): string {
  const others = more > 0 ? ` (and ${more} more like it)` : '';
  const hint = each.hint === undefined ? '' : ` _${prose(shorten(each.hint, MESSAGE))}_`;
  return `- **${each.severity}** ${code(each.code)}: ${prose(shorten(each.message, MESSAGE))}${others}${hint}`;
}

export function changeTable(all: readonly Telling[], entries: number): string {
  const rows = all.flatMap(({ address, ways, more }) => [
    ...ways.map((way, i) => changeRow(way, wayTitle(way, address, i > 0))),
    ...(more > 0 ? [row(['', `… and ${plural(more, 'partition')} in other ways`, '', ''])] : []),
  ]);
  if (rows.length === 0) return '';
  return [
    row(['', 'Resource', 'What', 'Hazards']),
    '|:-:|---|---|---|',
    ...rows.slice(0, entries),
    ...(rows.length > entries
      ? [row(['', `… and ${plural(rows.length - entries, 'more change')}`, '', ''])]
      : []),
  ].join('\n');
}

function changeRow({ change, steps }: Way, title: string): string {
  const fields = drawnFields(change);
  const more = fields.length - FIELDS;
  const codes = new Set(steps.flatMap((step) => step.hazards.map((each) => each.code)));
  return row([
    code(SYMBOLS[change.action]),
    name(title),
    fields
      .slice(0, FIELDS)
      .map((field) => name(field.field))
      .join(', ') + (more > 0 ? `, ${more} more` : ''),
    [...codes].join(', '),
  ]);
}
