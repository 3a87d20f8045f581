import { qualified, type State, type StateEntry } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { plural, timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

/** `dbopt state list`: one resource a line, the address first. */
export function renderStateList(state: State, options: TextOptions): string {
  const entries = Object.values(state.entries);
  if (entries.length === 0) {
    return drawText([line([span('The state is empty: nothing is managed yet.')])], options);
  }
  const rows = entries.map((entry) => [
    entry.address,
    entry.made ? 'created' : 'adopted',
    plural(Object.keys(entry.fields).length, 'field'),
    timeText(entry.at),
    entry.by,
  ]);
  const titles = ['address', 'origin', 'owns', 'last change', 'by'];
  return drawText(tableLines(titles, rows), options);
}

/** `dbopt state show`: one resource, with what each owned field was before us. */
export function renderStateShow(entry: StateEntry, options: TextOptions): string {
  const facts: readonly (readonly [string, string])[] = [
    ['kind', entry.kind],
    ...(entry.table === undefined ? [] : [['table', qualified(entry.table)] as const]),
    ['origin', entry.made ? 'created by dbopt' : 'was there before dbopt'],
    ...(entry.keep ? [['keep', 'true: never destroyed'] as const] : []),
    ['last change', `${timeText(entry.at)} by ${entry.by}, run ${entry.run}`],
  ];
  return drawText(
    [line([span(entry.address, 'strong')]), ...facts.map(factLine), ...fieldLines(entry)],
    options,
  );
}

const LABEL = 14;
const factLine = ([label, text]: readonly [string, string]): Line =>
  line([span(label.padEnd(LABEL), 'dim'), span(text)], { indent: 2, hang: LABEL });

function fieldLines(entry: StateEntry): readonly Line[] {
  const rows = Object.entries(entry.fields).map(([path, { now, former }]) => [
    path,
    now.text,
    former?.text ?? '(default)',
  ]);
  const titles = ['field', 'now', 'before dbopt'];
  return rows.length === 0 ? [] : [BLANK, ...tableLines(titles, rows)];
}
