import { identifier, qualified, type RelationName, readMarker } from '../../model/index.ts';
import { isDefault } from './calendar/bounds.ts';
import type { Lifecycle } from './calendar/lifecycle.ts';
import { gaps } from './calendar/schedule.ts';
import { type Child, childrenOf, defaultOf } from './children.ts';
import type { PartitionedRow } from './query.ts';
import { isRetirable, pastKeep } from './retiring/due.ts';

/** Something about the partitions there are that whoever reads the plan should know. */
export interface Remark {
  readonly path: string;
  readonly severity: 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** Gaps and odd partitions are shown and left as they are: only their owner knows what they are for. */
export function remarks(row: PartitionedRow, life: Lifecycle): readonly Remark[] {
  const children = childrenOf(row, life.key);
  return [
    ...gapRemarks(row, children, life),
    ...endless(children),
    ...odd(row, children, life),
    ...cutOff(row),
    ...leaving(row, children, life),
  ];
}

function gapRemarks(
  row: PartitionedRow,
  children: readonly Child[],
  { key }: Lifecycle,
): readonly Remark[] {
  const other = defaultOf(row);
  const goes = other === undefined ? 'are refused' : `go to ${other.name}`;
  return gaps(children).map(({ from, to }) => {
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

const endless = (children: readonly Child[]): readonly Remark[] =>
  children
    .filter(({ to }) => to === null)
    .map(({ row }) => ({
      path: 'by',
      severity: 'warning',
      code: 'endless-partition',
      message: `${row.name} has no upper bound, so no partition can follow it`,
      hint: 'detach it and attach it with an upper bound',
    }));

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
    ),
    ...say('by', 'foreign-partition', 'foreign, so left to their server', foreign),
    ...say('by', 'odd-partition', 'of bounds that are not understood', strange),
  ];
}

const isEven = ({ from, to }: Child, life: Lifecycle): boolean =>
  from !== null && (to === null || (life.isBoundary(from) && life.after(from) === to));

const NAMED = 3;

function say(
  path: string,
  code: string,
  what: string,
  tables: readonly RelationName[],
): readonly Remark[] {
  if (tables.length === 0) return [];
  const names = tables.slice(0, NAMED).map(({ name }) => identifier(name));
  const more = tables.length > NAMED ? ` and ${tables.length - NAMED} more` : '';
  const are = tables.length === 1 ? 'partition is' : 'partitions are';
  const message = `${tables.length} ${are} ${what}: ${names.join(', ')}${more}`;
  return [{ path, severity: 'info', code, message, hint: 'it stays as it is' }];
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
  const others = past.filter((child) => !isRetirable(child) && !child.row.pending);
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
  ];
}
