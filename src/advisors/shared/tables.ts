import {
  type AdviceInput,
  type Edit,
  isMap,
  qualified,
  type TableCounters,
  type TableFacts,
  tableAddress,
  type Value,
} from '../../model/index.ts';
import { settingNumber } from './settings.ts';

/** Tables that hold rows themselves and are nobody's extension. */
export const ownTables = ({ evidence }: AdviceInput): readonly TableFacts[] =>
  evidence.tables.filter(({ kind, extension }) => kind !== 'p' && extension === null);

export const countersOf = (
  { evidence }: Pick<AdviceInput, 'evidence'>,
  oid: number,
): TableCounters | null => evidence.readings.after.tables[oid] ?? null;

/** Heap and TOAST, bytes. */
export const bytesOf = ({ bytes, toast }: TableFacts): number => (bytes ?? 0) + (toast?.bytes ?? 0);

/** A storage parameter of a table by number: what the table says, else the setting of the same name. */
export function parameter(input: AdviceInput, table: TableFacts, name: string): number {
  const own = table.options[name];
  if (own !== undefined && own !== '') return Number(own);
  return settingNumber(input, name) ?? 0;
}

/** Whether autovacuum may come to it. */
export const isVacuumed = (table: TableFacts): boolean =>
  !/^(?:f|false|off|0|no|n)$/i.test(table.options.autovacuum_enabled ?? 'true');

/** Dead rows from which on autovacuum comes; null: reltuples is not known. */
export function vacuumTrigger(input: AdviceInput, table: TableFacts): number | null {
  if (table.reltuples === null) return null;
  const scale = parameter(input, table, 'autovacuum_vacuum_scale_factor');
  const at = parameter(input, table, 'autovacuum_vacuum_threshold') + scale * table.reltuples;
  const most = parameter(input, table, 'autovacuum_vacuum_max_threshold');
  return most > 0 ? Math.min(at, most) : at;
}

/** A change of a storage parameter of a table. */
export function optionEdit(input: AdviceInput, table: TableFacts, name: string, to: Value): Edit {
  const address = tableAddress(table);
  const declared = input.design?.declared.find((one) => one.address === address);
  const parameters = declared?.spec.with;
  const declaredValue = isMap(parameters) ? parameters[name] : undefined;
  const there = table.options[name];
  const from = declaredValue ?? (there === undefined ? null : plain(there));
  return { address, field: `with.${name}`, from, to };
}

const plain = (text: string): Value =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;

export const named = (table: TableFacts): string => qualified(table);
