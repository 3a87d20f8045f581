import { address, type DesireContext, equal, qualified } from '../../../model/index.ts';
import { offsetIn } from '../calendar/zone.ts';
import type { PartitionedRow } from '../query.ts';
import type { Remark } from '../remarks.ts';
import type { Partman } from './catalog.ts';
import { zoneOf } from './due.ts';
import { type Engine, readEngine } from './engine.ts';
import { retiresItself } from './work.ts';

/** What whoever reads the plan should know of pg_partman and this table. */
export function partmanRemarks(
  row: PartitionedRow,
  engine: Engine,
  { entries, snapshot }: DesireContext,
): readonly Remark[] {
  const { partman } = row;
  if (partman === null) return [];
  const ownEngine = entries[address('partitions', row.schema, row.name)]?.fields.engine;
  const isLeft = engine.fields.engine === undefined && ownEngine === undefined;
  return [
    ...(isLeft && partman.config !== null ? [TWO_ENGINES] : []),
    ...unallowed(row, partman, engine),
    ...(engine.partman === null ? [] : [...otherZone(row, partman, snapshot.now), ...retires(row)]),
  ];
}

const TWO_ENGINES: Remark = {
  path: '',
  severity: 'warning',
  code: 'two-engines',
  message: 'pg_partman makes partitions of this table as well',
  hint: 'write engine: pg_partman; or engine: native, which takes the table out of its configuration',
};

/** The role that plans need not be the one that applies. */
function unallowed(row: PartitionedRow, partman: Partman, { fields }: Engine): readonly Remark[] {
  const there = readEngine(row);
  const differs = Object.entries(fields).some(([path, to]) => !equal(there[path]?.value, to.value));
  if (partman.writable || !differs) return [];
  const config = qualified({ schema: partman.schema, name: 'part_config' });
  return [
    {
      path: 'engine',
      severity: 'warning',
      code: 'missing-privilege',
      message: `this role may not change ${config}; whoever applies must`,
      hint: `grant the role that applies INSERT, UPDATE and DELETE ON ${config}`,
    },
  ];
}

/** Milliseconds. */
export const HALF_A_YEAR = 183 * 86_400_000;

/** Whoever else calls its maintenance has to have the design's calendar. */
function otherZone(row: PartitionedRow, { zone, config }: Partman, now: string): readonly Remark[] {
  const wanted = zoneOf(row);
  const [theirs, ours] = [offsetIn(zone), offsetIn(wanted)];
  const at = Math.floor(Date.parse(now));
  const isSame = [at, at + HALF_A_YEAR].every((time) => theirs?.(time) === ours?.(time));
  const isAlone = config?.automatic_maintenance === 'off';
  if (!['timestamptz', 'uuid'].includes(row.type) || isSame || isAlone) return [];
  return [
    {
      path: row.spec?.zone === undefined ? 'engine' : 'zone',
      severity: 'warning',
      code: 'other-time-zone',
      message: `pg_partman goes by the TimeZone of whoever calls it, which is ${zone} here where nobody sets it; the partitions are to go by ${wanted}`,
      hint: `set TimeZone to ${wanted} for the role that calls it, or leave the calling to dbopt maintain with automatic_maintenance = 'off'`,
    },
  ];
}

function retires(row: PartitionedRow): readonly Remark[] {
  if (!retiresItself(row)) return [];
  const { retention } = row.partman?.config ?? {};
  return [
    {
      path: 'engine',
      severity: 'warning',
      code: 'retires-itself',
      message: `pg_partman retires partitions of this table by itself (retention ${String(retention)}), so dbopt maintain does not call it`,
      hint: 'write keep:, then dbopt retires them, with consent and after an archive where one is asked for',
    },
  ];
}
