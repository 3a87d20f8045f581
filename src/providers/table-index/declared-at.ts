import { type Address, type Declared, type DesireContext, qualified } from '../../model/index.ts';

type Design = Pick<DesireContext, 'declared'>;

interface Declarations {
  readonly at: ReadonlyMap<Address, Declared>;
  readonly on: ReadonlyMap<string, readonly Declared[]>;
}

const known = new WeakMap<readonly Declared[], Declarations>();

/** The index that the design declares at an address. */
export const declaredAt = (address: Address, context: Design): Declared | undefined =>
  declarations(context).at.get(address);

/** The indexes that the design declares on a table, by its qualified name. */
export const declaredOn = (table: string, context: Design): readonly Declared[] =>
  declarations(context).on.get(table) ?? [];

/** Looked through once per design, since every partition asks. */
function declarations({ declared }: Design): Declarations {
  const found = known.get(declared) ?? readAll(declared);
  known.set(declared, found);
  return found;
}

function readAll(declared: readonly Declared[]): Declarations {
  const indexes = declared.filter(({ kind }) => kind === 'index');
  const on = new Map<string, Declared[]>();
  for (const one of indexes) {
    if (one.table === undefined) continue;
    const table = qualified(one.table);
    const list = on.get(table);
    if (list === undefined) on.set(table, [one]);
    else list.push(one);
  }
  return { at: new Map(indexes.map((one) => [one.address, one])), on };
}
