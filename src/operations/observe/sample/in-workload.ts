import {
  canonicalJson,
  type Evidence,
  type JsonSample,
  type KeyUse,
  MASKED_KEY,
  type TableUse,
  type Workload,
} from '../../../model/index.ts';

/** The workload without keys of statements that the samples show to be data: no form tells `payload -> 'anna'`, the
 *  hundreds beside it do. */
export function asSampled({
  workload,
  samples,
  tables,
}: Pick<Evidence, 'workload' | 'samples' | 'tables'>): Workload | null {
  if (workload === null) return null;
  const roots = new Map(tables.map(({ oid, root }) => [oid, root]));
  const rootOf = (oid: number) => roots.get(oid) ?? oid;
  const known = new Map<string, Tell>();
  for (const { table, columns } of samples) {
    for (const { column, json } of columns) {
      if (json !== null) known.set(`${rootOf(table)} ${column}`, teller(json));
    }
  }
  const told = (uses: readonly TableUse[]): readonly TableUse[] =>
    uses.map((use) => ({
      ...use,
      columns: use.columns.map((column) => {
        const tell = known.get(`${rootOf(use.table)} ${column.column}`);
        if (tell === undefined || column.json === null) return column;
        return { ...column, json: { ...column.json, keys: column.json.keys.map(tell) } };
      }),
    }));
  return {
    ...workload,
    statements: workload.statements.map((one) => ({ ...one, tables: told(one.tables) })),
  };
}

type Tell = (use: KeyUse) => KeyUse;

function teller({ keys, keyed_by_data = [] }: JsonSample): Tell {
  const places = new Set(keyed_by_data.map((path) => canonicalJson(path)));
  const names = new Set(
    keys.flatMap(({ path }) => path.map((_, at) => canonicalJson(path.slice(0, at + 1)))),
  );
  const isData = (path: readonly string[], at: number): boolean =>
    path[at] !== '[]' &&
    places.has(canonicalJson(path.slice(0, at))) &&
    !names.has(canonicalJson(path.slice(0, at + 1)));
  return (use) => {
    if (use.source === 'definition') return use;
    const from = use.path.findIndex((_, at) => isData(use.path, at));
    if (from === -1) return use;
    const path = use.path.map((key, at) => (at < from || key === '[]' ? key : MASKED_KEY));
    return { ...use, path };
  };
}
