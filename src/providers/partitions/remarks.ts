import {
  type DiagnosticCode,
  identifier,
  qualified,
  type RelationName,
  readMarker,
  unvaried,
} from '../../model/index.ts';
import { boundsText, isDefault, type Range } from './calendar/bounds.ts';
import { zoneThatFits } from './calendar/fitting.ts';
import { parseInterval } from './calendar/interval.ts';
import { isWall, type Lifecycle } from './calendar/lifecycle.ts';
import { openGaps, type Schedule } from './calendar/schedule.ts';
import { broughtBack, type Child, childrenOf, defaultOf } from './children.ts';
import { homesOf } from './making/home.ts';
import { oddlyNamed } from './making/naming.ts';
import { declaredHome } from './making/read-template.ts';
import type { PartitionedRow } from './query.ts';
import { isRetirable, isToldWhole, pastKeep } from './retiring/due.ts';
import type { Work } from './work.ts';

/** Something about the partitions there are that whoever reads the plan should know. */
export interface Remark {
  readonly path: string;
  readonly severity: 'warning' | 'info';
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** Gaps and odd partitions are shown and left as they are: only their owner knows what they are for. */
export function remarks(
  row: PartitionedRow,
  life: Lifecycle,
  work: Work,
  schedule: Schedule,
): readonly Remark[] {
  const children = childrenOf(row, life.key);
  return [
    ...gapRemarks(row, [...children, ...schedule.due], life, broughtBack(children)),
    ...endless(row, children, life),
    ...(children.some(({ to }) => to === null) ? [] : keyEnds(row, schedule, life)),
    ...elsewhere(row, work),
    ...otherwise(row, life, work),
    ...odd(row, children, life),
    ...cutOff(row),
    ...leaving(row, children, life),
  ];
}

function gapRemarks(
  row: PartitionedRow,
  ranges: readonly Range[],
  life: Lifecycle,
  restored: readonly Range[],
): readonly Remark[] {
  const { key } = life;
  const other = defaultOf(row);
  const goes = other === undefined ? 'are refused' : `go to ${other.name}`;
  return openGaps(ranges, life, restored).map(({ from, to }) => {
    const [low, high] = [key.literal(from), key.literal(to)];
    return {
      path: 'by',
      severity: 'warning',
      code: 'partition-gap',
      message: `there is no partition from ${low} to ${high}: rows in between ${goes}`,
      hint: `make one, if they are wanted: CREATE TABLE … PARTITION OF ${qualified(row)} FOR VALUES FROM ('${low}') TO ('${high}')`,
    };
  });
}

/** One that could have ended. */
const endless = (
  parent: PartitionedRow,
  children: readonly Child[],
  life: Lifecycle,
): readonly Remark[] =>
  children
    .filter(({ to }) => to === null)
    .map(({ row, from }) =>
      from !== null && life.ahead !== null && life.after(from) === null
        ? keyEnd(parent, row.name)
        : {
            path: 'by',
            severity: 'warning',
            code: 'endless-partition',
            message: `${row.name} has no upper bound, so no partition can follow it`,
            hint: 'detach it and attach it with an upper bound',
          },
    );

const keyEnd = ({ key, type }: PartitionedRow, last: string): Remark => ({
  path: 'every',
  severity: 'warning',
  code: 'key-ends',
  message: `${key} is ${type}, whose values end within ${last}: it has no upper bound, and no partition can follow it`,
  hint: 'a wider type for the key takes a new table: plan it before the values run out',
});

/** Fewer than asked for. */
function keyEnds(
  row: PartitionedRow,
  { due, ahead, reached }: Schedule,
  life: Lifecycle,
): readonly Remark[] {
  const last = due.find(({ to }) => to === null);
  if (last !== undefined) {
    return [keyEnd(row, `the partition from ${boundsText(last, life.key).from}`)];
  }
  if (ahead === null || reached >= (life.ahead ?? -1)) return [];
  return [
    {
      path: 'every',
      severity: 'warning',
      code: 'calendar-ends',
      message:
        'the partitions there are go beyond the year 275760, where the calendar of dbopt ends',
      hint: 'none is made after them',
    },
  ];
}

/** Where those that are there lie in several schemas, none of them the table's, nobody knows where the next belongs. */
function elsewhere(row: PartitionedRow, { due }: Work): readonly Remark[] {
  const schemas = homesOf(row);
  const made = due[0]?.schema;
  const [first] = schemas;
  const isSaid = declaredHome(row.spec) !== null;
  if (first === undefined || made === undefined || isSaid || schemas.includes(made)) return [];
  return [
    {
      path: 'by',
      severity: 'warning',
      code: 'other-schema',
      message: `all partitions there are lie in the schemas ${schemas.map(identifier).join(', ')}; new ones are made in ${identifier(made)}, the schema of their table`,
      hint: `say where they belong: in: ${unvaried(identifier(first))}`,
    },
  ];
}

/** Where nobody can tell from the names there are how the next would be called. */
function otherwise(row: PartitionedRow, life: Lifecycle, { due }: Work): readonly Remark[] {
  const [made] = due;
  const there = made === undefined ? [] : oddlyNamed(row, life);
  if (made === undefined || there.length === 0) return [];
  return [
    {
      path: 'every',
      severity: 'info',
      code: 'other-names',
      message: `new partitions are called as ${identifier(made.name)}: the names there are (${listed(there)}) do not follow from their bounds`,
      hint: 'say how they are called, if scripts go by it: name: audit_{YYYYMM}',
    },
  ];
}

/** What the calendar would not have cut like this, and what is no table of this database. */
function odd(row: PartitionedRow, children: readonly Child[], life: Lifecycle): readonly Remark[] {
  const known = new Set(children.map((child) => child.row));
  const foreign = row.children.filter(({ kind }) => kind === 'f');
  const strange = row.children.filter((child) => !known.has(child) && !isDefault(child.bounds));
  const uneven = life.ahead === null ? [] : children.filter((child) => !isEven(child, life));
  const every = `every: ${String(row.spec?.every)}`;
  return [
    ...say(
      'every',
      'odd-partition',
      `not cut as ${every} would`,
      uneven.map((c) => c.row),
      zoneAdvice(row, uneven, life),
    ),
    ...say('by', 'foreign-partition', 'foreign, so left to their server', foreign),
    ...say('by', 'odd-partition', 'of bounds that are not understood', strange),
  ];
}

/** Without a bound only where the key's type ends before. */
function isEven({ from, to }: Child, life: Lifecycle): boolean {
  const begin = from ?? life.key.first;
  if (from === null && life.upTo(begin) !== null) return false;
  return to === null || ((from === null || life.isBoundary(begin)) && life.after(begin) === to);
}

const NAMED = 3;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).map(identifier).join(', ') +
  (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');

function say(
  path: string,
  code: DiagnosticCode,
  what: string,
  tables: readonly RelationName[],
  hint = 'it stays as it is',
): readonly Remark[] {
  if (tables.length === 0) return [];
  const names = listed(tables.map(({ name }) => name));
  const are = tables.length === 1 ? 'partition is' : 'partitions are';
  const message = `${tables.length} ${are} ${what}: ${names}`;
  return [{ path, severity: 'info', code, message, hint }];
}

/** How many bounds are looked at. */
const LOOKED_AT = 24;

/** All of them may have been cut by the clock of another place. */
function zoneAdvice(
  { spec, type }: PartitionedRow,
  uneven: readonly Child[],
  { key }: Lifecycle,
): string | undefined {
  const every = parseInterval(String(spec?.every ?? ''));
  if (every === null || isWall(type)) return undefined;
  const ranges = uneven
    .flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
    .slice(-LOOKED_AT);
  const zone = zoneThatFits(ranges, every, key);
  return zone === null
    ? undefined
    : `it stays as it is; where the clock of ${zone} cut it, zone: ${zone} goes on like that`;
}

const cutOff = ({ children, ...row }: PartitionedRow): readonly Remark[] =>
  children
    .filter(({ pending }) => pending)
    .map(({ comment, ...child }) => ({
      path: 'by',
      severity: 'warning',
      code: 'detach-pending',
      message: `detaching ${child.name} was cut off: no query sees it any more`,
      hint:
        readMarker(comment) !== null
          ? 'dbopt maintain finishes it'
          : `finish it: ALTER TABLE ${qualified(row)} DETACH PARTITION ${qualified(child)} FINALIZE`,
    }));

function leaving(
  row: PartitionedRow,
  children: readonly Child[],
  life: Lifecycle,
): readonly Remark[] {
  const past = pastKeep(children, life);
  const count = past.filter(isRetirable).length;
  const isTold = ({ row: { comment } }: Child) => isToldWhole(comment);
  const others = past.filter((child) => !isRetirable(child) && isTold(child) && !child.row.pending);
  return [
    ...(count === 0
      ? []
      : [
          {
            path: 'keep',
            severity: 'info',
            code: 'past-keep',
            message: `${count} ${count === 1 ? 'partition is' : 'partitions are'} past keep: ${String(row.spec?.keep)}${life.told === null ? '' : `, counted back from ${life.told}`}`,
            hint: 'dbopt maintain retires them',
          } as const,
        ]),
    ...say(
      'keep',
      'past-keep',
      'past keep, but foreign or partitioned again',
      others.map((c) => c.row),
    ),
    ...say(
      'keep',
      'untold',
      'past keep, but with a comment too long to be kept',
      past.filter((child) => !isTold(child)).map((c) => c.row),
    ),
  ];
}
