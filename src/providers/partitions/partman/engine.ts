import type { Declared, DesireContext, Field, Fields } from '../../../model/index.ts';
import type { Trouble } from '../calendar/lifecycle.ts';
import type { PartitionedRow } from '../query.ts';
import { configFields, configFor, PREFIX } from './config.ts';
import { type Installation, installation, isTrouble, unreadable } from './refused.ts';

/** Who makes the partitions, as the design has it. */
export interface Engine {
  readonly fields: Fields;
  /** null: dbopt makes them itself. */
  readonly partman: Installation | null;
}

export const engineField = (name: 'native' | 'pg_partman'): Field => ({ value: name, text: name });

/** What the catalog says of it: a table that pg_partman has in its configuration is pg_partman's. */
export function readEngine({ partman }: PartitionedRow): Fields {
  const config = partman?.config ?? null;
  return config === null
    ? { engine: engineField('native') }
    : { engine: engineField('pg_partman'), ...configFields(config) };
}

/** What a declared entry wants of it; where it says nothing, nothing. */
export function desireEngine(
  declared: Declared,
  row: PartitionedRow,
  context: DesireContext,
): Engine | Trouble {
  const { engine } = declared.spec;
  if (engine === undefined) return { fields: {}, partman: null };
  if (engine === 'native') {
    const { partman } = row;
    if (partman !== null && !partman.readable) return unreadable(partman.schema);
    return {
      fields: { engine: engineField('native'), ...leftAlone(declared, row, context) },
      partman: null,
    };
  }
  const installed = installation(declared, row, context);
  if (isTrouble(installed)) return installed;
  return {
    fields: { engine: engineField('pg_partman'), ...configFor(declared.spec, row, installed) },
    partman: installed,
  };
}

export const isRefused = (result: Engine | Trouble): result is Trouble => 'code' in result;

/** A row that goes has no fields to be given back. */
function leftAlone({ address }: Declared, row: PartitionedRow, { entries }: DesireContext): Fields {
  const there = readEngine(row);
  const owned = Object.entries(entries[address]?.fields ?? {});
  return Object.fromEntries(
    owned
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, { now }]) => [name, there[name] ?? now]),
  );
}
