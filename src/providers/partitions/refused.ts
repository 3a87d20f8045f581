import { dictionary, type Relation, type ValueMap, whyUntold } from '../../model/index.ts';
import { samePartitionKey } from '../../postgres/index.ts';
import { LIFECYCLE, type Trouble } from './calendar/lifecycle.ts';
import { defaultOf, unfilled } from './children.ts';
import { homeTrouble } from './making/refused-names.ts';
import type { PartitionedRow } from './query.ts';

const STRATEGIES: { readonly [code: string]: string } = dictionary({ l: 'list', h: 'hash' });

/** The first reason why a table's partitions cannot be as declared, before the calendar is looked at. */
export function refused(spec: ValueMap, row: PartitionedRow): Trouble | null {
  const { by, every } = spec;
  const long = whyUntold(row.definition);
  if (long !== null) {
    const message = `the table is partitioned by ${long}, which is not compared`;
    return { path: 'by', code: 'other-partition-key', message };
  }
  const same = samePartitionKey(String(by), row.definition);
  if (same === null) {
    return {
      path: 'by',
      code: 'bad-partition-key',
      message: `not a partition key: ${String(by)}`,
      hint: 'write it as in PARTITION BY: range (event_time)',
    };
  }
  if (!same) {
    return {
      path: 'by',
      code: 'other-partition-key',
      message: `the table is partitioned by ${row.definition}`,
      hint: 'the key cannot be changed: correct the design, or move to a new table',
    };
  }
  const word = LIFECYCLE.find((each) => spec[each] !== undefined);
  if (word !== undefined && row.strategy !== 'r') {
    return {
      path: word,
      code: 'not-by-range',
      message: `${STRATEGIES[row.strategy] ?? row.strategy} partitions do not come and go with time`,
      hint: `take ${word} out; by: alone is asserted, and the partitions’ storage is managed`,
    };
  }
  if (word !== undefined && row.width > 1) {
    return {
      path: word,
      code: 'not-by-range',
      message: 'the key has several columns, so partitions are no stretches of one line',
      hint: `take ${word} out; by: alone is asserted`,
    };
  }
  const parted = row.children.find(({ kind }) => kind === 'p');
  if (every !== undefined && parted !== undefined) {
    return {
      path: 'every',
      code: 'sub-partitioned',
      message: `${parted.name} is partitioned itself, and how a new one should be is not known`,
      hint: 'take every and ahead out and make such partitions yourself; their storage is managed',
    };
  }
  return foreignDefault(spec, row) ?? retireTrouble(spec) ?? homeTrouble(spec, row);
}

/** Rows of a partition that is made have to leave the default one first, and of another server's nothing is asked: it is
 *  told who reads, and may give that one more than its owner has. */
function foreignDefault({ every }: ValueMap, row: PartitionedRow): Trouble | null {
  const other = defaultOf(row);
  if (other?.kind !== 'f' || (every === undefined && unfilled(row).length === 0)) return null;
  return {
    path: every === undefined ? 'by' : 'every',
    code: 'foreign-partition',
    message: `${other.name}, the default partition, is a foreign table: rows of new partitions may be there, and are not asked for`,
    hint: 'detach it, or take every and ahead out and make partitions yourself',
  };
}

function retireTrouble({ keep, then, archive }: ValueMap): Trouble | null {
  const bad = { code: 'bad-value' } as const;
  if (then !== undefined && keep === undefined) {
    return {
      ...bad,
      path: 'then',
      message: 'then says how partitions leave, but not when',
      hint: 'write keep: as well',
    };
  }
  if (then === 'archive' && archive === undefined) {
    return {
      ...bad,
      path: 'then',
      message: 'then: archive, but not where to',
      hint: 'write archive: { to: s3://bucket/prefix } as well',
    };
  }
  if (archive !== undefined && then !== 'archive') {
    return {
      ...bad,
      path: 'archive',
      message: 'archive says where to, but nothing is archived',
      hint: 'write then: archive',
    };
  }
  return null;
}

/** Whether what the design calls partitioned is. */
export const notPartitioned = ({ kind }: Relation): Trouble | null =>
  kind === 'p'
    ? null
    : {
        path: '',
        code: 'not-partitioned',
        message: 'the table is not partitioned',
        hint: 'dbopt makes no partitioned table of one: do that with your migration tool',
      };
