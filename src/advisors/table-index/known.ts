import {
  type Address,
  type AdviceInput,
  address,
  type Edit,
  type IndexFacts,
  type Reading,
  type TableFacts,
} from '../../model/index.ts';

export const INDEX = { name: 'index' };

/** An index that stands for itself: of a plain table, or of a partitioned one with all that is below it. */
export interface Known {
  readonly index: IndexFacts;
  readonly table: TableFacts;
  /** Itself, or the indexes of the partitions. */
  readonly leaves: readonly IndexFacts[];
  readonly bytes: number;
}

/** Whether nobody has a part of it locked to himself. */
export const isSized = ({ leaves }: Known): boolean => leaves.every(({ bytes }) => bytes !== null);

export const addressOf = ({ schema, name }: IndexFacts): Address => address('index', schema, name);

export function knownIndexes({ evidence }: AdviceInput): readonly Known[] {
  const children = new Map<number, IndexFacts[]>();
  for (const one of evidence.tables.flatMap(({ indexes }) => indexes)) {
    if (one.parent === null) continue;
    const family = children.get(one.parent);
    if (family === undefined) children.set(one.parent, [one]);
    else family.push(one);
  }
  const below = (one: IndexFacts): readonly IndexFacts[] =>
    one.partitioned ? (children.get(one.oid) ?? []).flatMap(below) : [one];
  return evidence.tables
    .filter(({ extension }) => extension === null)
    .flatMap((table) =>
      table.indexes
        .filter(({ parent, extension }) => parent === null && extension === null)
        .map((index) => {
          const leaves = below(index);
          const bytes = leaves.reduce((sum, leaf) => sum + (leaf.bytes ?? 0), 0);
          return { index, table, leaves, bytes };
        }),
    );
}

/** Tables whose rows an index leads to. */
export const tablesOf = ({ evidence }: AdviceInput, { table }: Known): readonly TableFacts[] =>
  table.kind === 'p'
    ? evidence.tables.filter(({ root, kind }) => root === table.root && kind !== 'p')
    : [table];

export const scansIn = (reading: Reading, { leaves }: Known): number =>
  leaves.reduce((sum, { oid }) => sum + (reading.indexes[oid]?.idx_scan ?? 0), 0);

/** Edits that say of an index that it shall not be there. */
export function absentEdits(
  { design }: AdviceInput,
  { index, table }: Known,
  why: string,
): readonly Edit[] {
  const at = addressOf(index);
  const declared = design?.declared.find((one) => one.address === at);
  const of = { address: at, table: { schema: table.schema, name: table.name } };
  const fields = Object.entries(declared?.spec ?? {}).filter(
    ([key]) => key !== 'why' && key !== 'absent',
  );
  return [
    ...fields.map(([field, from]) => ({ ...of, field, from, to: null })),
    ...(declared?.keep === true ? [{ ...of, field: 'keep', from: true, to: null }] : []),
    { ...of, field: 'absent', from: null, to: true },
    { ...of, field: 'why', from: declared?.spec.why ?? null, to: why },
  ];
}
