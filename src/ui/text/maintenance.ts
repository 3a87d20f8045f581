import { type Fate, type Maintenance, qualified } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { formatBytes, plural } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

const TITLES = ['table', 'partitions', 'ahead', 'made', 'retired'];

/** `dbopt maintain`: how each table stands, then what was done in all. */
export function renderMaintenance(result: Maintenance, options: TextOptions): string {
  const { tables } = result;
  const rows = tables.map(({ table, partitions, ahead, wanted, made, retired }) => [
    qualified(table),
    String(partitions.length),
    wanted === null ? '' : `${ahead ?? 'endless'} of ${wanted}`,
    String(made.length),
    String(retired.length),
  ]);
  const table = rows.length === 0 ? [] : [...tableLines(TITLES, rows), BLANK];
  return drawText([...table, ...archivedLines(result), line([span(summary(result))])], options);
}

/** Where what is gone from the database can be found. */
function archivedLines({ settled }: Maintenance): readonly Line[] {
  const rows = settled.flatMap(({ table, archive }) =>
    archive === undefined
      ? []
      : [
          [
            table,
            archive.rows.toLocaleString('en-US'),
            formatBytes(archive.bytes),
            `${archive.to} ${archive.id}`,
          ],
        ],
  );
  return rows.length === 0
    ? []
    : [...tableLines(['archived', 'rows', 'size', 'where'], rows), BLANK];
}

function summary({ tables, outcome, left, settled, beside }: Maintenance): string {
  const [made, retired] = (['made', 'retired'] as const).map((what) =>
    tables.reduce((all, each) => all + each[what].length, 0),
  );
  const isIdle = made === 0 && retired === 0 && settled.length === 0 && beside.length === 0;
  const did =
    isIdle && outcome === 'done'
      ? 'Nothing was due.'
      : `${plural(made ?? 0, 'partition')} made, ${retired} retired.`;
  const seenTo = beside.length === 0 ? [] : [`Seen to: ${beside.join(', ')}.`];
  const waiting = (['archive', 'drop'] as const).flatMap((fate) => waitsFor(left[fate], fate));
  return [`${OUTCOME[outcome]}${did}`, ...seenTo, ...waiting].join(' ');
}

const OUTCOME: { readonly [outcome in Maintenance['outcome']]: string } = {
  done: '',
  withheld: 'Not all was allowed. ',
  refused: 'Not all could be planned. ',
  failed: 'Not all could be done. ',
  interrupted: 'Stopped on request. ',
};

const waitsFor = (count: number, fate: Fate): readonly string[] =>
  count === 0
    ? []
    : [`${plural(count, 'detached table')} ${count === 1 ? 'waits' : 'wait'} for: ${fate}.`];
