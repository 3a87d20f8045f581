import {
  type Change,
  type Hazard,
  type Lock,
  qualified,
  type RelationName,
  type Step,
} from '../../model/index.ts';
import { lit, rel, sql } from '../../postgres/index.ts';
import { lockHazards, step } from '../shared/step.ts';
import { defaultOf } from './children.ts';
import type { PartitionedRow } from './query.ts';
import type { Leaving, Work } from './work.ts';

/** Ends what was cut off, takes back markers that no longer hold, then marks and detaches one partition after the
 *  other: there can be only one detach at a time. All tables have got what is due by then: a detach may wait long. */
export function retireSteps(change: Change, row: PartitionedRow, work: Work): readonly Step[] {
  return [
    ...work.unfinished.map((child) => finalize(change, row, child)),
    ...work.staying.map(({ comment, ...child }) => unmark(change, child, comment)),
    ...work.leaving.flatMap((child) => [
      ...(child.marked ? [] : [mark(change, child)]),
      detach(change, row, child),
    ]),
  ];
}

/** Said before it is done: should this run end here, the next one knows. */
function mark(change: Change, child: Leaving): Step {
  const name = qualified(child);
  return step(change, `mark:${child.name}`, {
    title: `mark ${name} as retired, then: ${child.fate}`,
    phase: 'drops',
    sql: [sql`COMMENT ON TABLE ${rel(child)} IS ${lit(child.marker)}`],
    locks: [{ relation: name, mode: 'SHARE UPDATE EXCLUSIVE' }],
    hazards: dataLoss(child),
  });
}

function dataLoss({ fate, ...child }: Leaving): readonly Hazard[] {
  const message =
    fate === 'archive'
      ? `${qualified(child)} is dropped once its archive has been read back and verified`
      : `${qualified(child)} is dropped with all its rows`;
  return fate === 'detach' ? [] : [{ code: 'data-loss', message }];
}

const unmark = (change: Change, child: RelationName, comment: string | null): Step =>
  step(change, `unmark:${child.name}`, {
    title: `take back that ${qualified(child)} is retired`,
    phase: 'partitions',
    sql: [sql`COMMENT ON TABLE ${rel(child)} IS ${lit(comment)}`],
    locks: [{ relation: qualified(child), mode: 'SHARE UPDATE EXCLUSIVE' }],
  });

/** Where there is a default partition CONCURRENTLY is refused, and everybody has to wait for a moment. */
function detach(change: Change, row: PartitionedRow, child: Leaving): Step {
  const other = defaultOf(row);
  const parts = {
    title: `detach partition ${qualified(child)}`,
    phase: 'drops',
    needs: child.marked ? [] : [`${change.address}#mark:${child.name}`],
  } as const;
  const statement = sql`ALTER TABLE ${rel(row)} DETACH PARTITION ${rel(child)}`;
  if (other === undefined) {
    return step(change, `detach:${child.name}`, {
      ...parts,
      mode: 'concurrent',
      sql: [sql`${statement} CONCURRENTLY`],
      locks: detachLocks(row, child),
    });
  }
  return step(change, `detach:${child.name}`, {
    ...parts,
    sql: [statement],
    locks: [row, child, other].map((table) => ({
      relation: qualified(table),
      mode: 'ACCESS EXCLUSIVE' as const,
    })),
    hazards: lockHazards('ACCESS EXCLUSIVE', qualified(row)),
  });
}

const finalize = (change: Change, row: PartitionedRow, child: RelationName): Step =>
  step(change, `finalize:${child.name}`, {
    title: `finish detaching partition ${qualified(child)}`,
    phase: 'drops',
    mode: 'concurrent',
    sql: [sql`ALTER TABLE ${rel(row)} DETACH PARTITION ${rel(child)} FINALIZE`],
    locks: detachLocks(row, child),
  });

const detachLocks = (row: PartitionedRow, child: RelationName): readonly Lock[] => [
  { relation: qualified(row), mode: 'SHARE UPDATE EXCLUSIVE' },
  { relation: qualified(child), mode: 'ACCESS EXCLUSIVE' },
];
