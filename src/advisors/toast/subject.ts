import {
  type AdviceInput,
  address,
  type ColumnFacts,
  type ColumnSample,
  type SampleRequest,
  type TableSample,
  type ToastUse,
} from '../../model/index.ts';
import { usesOf } from '../shared/calls.ts';
import { type Family, families, isLarge } from '../shared/family.ts';
import { sampledColumn } from '../shared/sampled.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';

export const TOAST = { name: 'toast' };

/** Values out of line below which a trial tells nothing. */
export const FEW = 200;

/** A column whose values are out of line, sampled. */
export interface Toasted {
  readonly family: Family;
  readonly column: ColumnFacts;
  readonly address: string;
  readonly sample: TableSample;
  readonly sampled: ColumnSample;
  readonly toast: ToastUse;
}

/** Tables with enough out of line. Settings hold for new values, so a materialised view has to be made anew. */
export const toastedFamilies = (input: AdviceInput): readonly Family[] =>
  families(input.evidence).filter(
    // The index of an empty TOAST table has a page already.
    ({ toast, root, leaves }) =>
      leaves.some((leaf) => (leaf.toast?.bytes ?? 0) > 0) &&
      isLarge(toast, input) &&
      root.kind !== 'm',
  );

const mayToast = ({ length, storage, generated }: ColumnFacts): boolean =>
  length === -1 && storage !== 'p' && generated !== 'v';

export const toastSamples = (input: AdviceInput): readonly SampleRequest[] =>
  toastedFamilies(input).flatMap(({ leaves: [largest] }) => {
    const columns = largest?.columns.filter(mayToast).map(({ name }) => name) ?? [];
    return largest?.readable === true && columns.length > 0
      ? [{ table: largest.oid, columns, dead: false }]
      : [];
  });

/** Columns of which enough values are out of line. */
export const toastedColumns = (input: AdviceInput): readonly Toasted[] =>
  toastedFamilies(input).flatMap((family) =>
    (family.leaves[0]?.columns ?? []).filter(mayToast).flatMap((column): readonly Toasted[] => {
      const one = sampledColumn(input.evidence, family, column.name);
      const use = one?.column.toast ?? null;
      if (one === null || use === null || use.out_of_line < FEW) return [];
      const { schema, name } = family.root;
      return [
        {
          ...{ family, column, toast: use, sample: one.sample, sampled: one.column },
          address: address('column', schema, name, column.name),
        },
      ];
    }),
  );

/** What new values are compressed with. */
export const compressionOf = ({ evidence }: AdviceInput, { compression }: ColumnFacts): string =>
  compression ?? evidence.server.settings.default_toast_compression?.value ?? 'pglz';

/** Whether this server was built with lz4. */
export const hasLz4 = ({ evidence }: AdviceInput): boolean =>
  evidence.server.settings.default_toast_compression?.values?.includes('lz4') === true;

/** Share of a table's calls below which values do not belong beside the row. */
const READ_MUCH = 0.8;

/** Nearly all calls read the column, and no scan gains by passing over it. */
export function isAlwaysRead(input: AdviceInput, { family, column }: Toasted): boolean {
  const { workload } = input.evidence;
  if (workload === null) return false;
  const oids = [family.root.oid, ...family.leaves.map(({ oid }) => oid)];
  const uses = usesOf(workload, new Set(oids));
  const calls = new Set(uses.map(({ statement }) => statement));
  const reading = new Set(
    uses
      .filter(
        ({ use }) =>
          use.all_columns ||
          use.columns.some((one) => one.column === column.name && isReading(one.position)),
      )
      .map(({ statement }) => statement),
  );
  const count = (all: ReadonlySet<{ readonly calls: number }>) =>
    [...all].reduce((sum, one) => sum + one.calls, 0);
  const isSkipped = uses.some(
    ({ statement, use }) => use.access === 'read' && statement.calls > 0 && !reading.has(statement),
  );
  return (
    count(calls) > 0 &&
    count(reading) / count(calls) > READ_MUCH &&
    !(isSkipped && isScanned(input, oids))
  );
}

const isReading = (position: string): boolean => !['set', 'insert', 'conflict'].includes(position);

/** Sequential scans: in the window, or ever where there is none. */
const isScanned = (input: AdviceInput, oids: readonly number[]): boolean =>
  spanOf(input.evidence, TABLES) === null
    ? oids.some((oid) => (input.evidence.readings.after.tables[oid]?.seq_scan ?? 0) > 0)
    : grown(input.evidence, oids, ['seq_scan']) > 0;
