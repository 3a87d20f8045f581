import { grouped, qualified, type State, type StateEntry } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { FEW } from '../families.ts';
import { plural, timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

/** `dbopt state list`: one resource a line, the address first; what partitions inherit in one for all of them. */
export function renderStateList(
  state: State,
  options: TextOptions & { readonly full?: boolean },
): string {
  const entries = Object.values(state.entries);
  if (entries.length === 0) {
    return drawText([line([span('The state is empty: nothing is managed yet.')])], options);
  }
  const rows = entryGroups(entries, options.full).map(({ title, entry }) => [
    title,
    entry.made ? 'created' : 'adopted',
    plural(Object.keys(entry.fields).length, 'field'),
    timeText(entry.at),
    entry.by,
  ]);
  const titles = ['address', 'origin', 'owns', 'last change', 'by'];
  return drawText(tableLines(titles, rows), options);
}

interface EntryGroup {
  readonly title: string;
  /** The one that was written last. */
  readonly entry: StateEntry;
}

/** Partitions that own the same fields of the same origin are one group. */
function entryGroups(entries: readonly StateEntry[], isFull = false): readonly EntryGroup[] {
  const keyOf = ({ inherits, made, fields, address }: StateEntry) =>
    JSON.stringify(
      inherits === undefined || isFull ? address : [inherits, made, Object.keys(fields).sort()],
    );
  return [...grouped(entries, keyOf).values()].flatMap((group): EntryGroup[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length <= FEW) return group.map((entry) => ({ title: entry.address, entry }));
    const last = group.reduce((a, b) => (a.at < b.at ? b : a));
    return [{ title: `${first.inherits}: ${plural(group.length, 'partition')}`, entry: last }];
  });
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
