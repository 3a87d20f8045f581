import {
  DETACHED,
  type Hazard,
  type Lock,
  MARKING,
  qualified,
  type RelationName,
  type Step,
  stepId,
} from '../../../model/index.ts';
import { lit, markTable, rel, sql } from '../../../postgres/index.ts';
import { lockWithIndexes } from '../../shared/locks.ts';
import { labelOf, lockHazards, step } from '../../shared/step.ts';
import { defaultOf } from '../children.ts';
import type { Leaving, Scene } from '../work.ts';

/** Ends what was cut off, takes back markers that no longer hold, then marks and detaches one partition after the
 *  other: there can be only one detach at a time. All tables have got what is due by then: a detach may wait long. */
export function retireSteps(scene: Scene): readonly Step[] {
  const { work } = scene;
  return [
    ...work.unfinished.map((child) => finalize(scene, child)),
    ...work.staying.map(({ comment, ...child }) => unmark(scene, child, comment)),
    ...work.leaving.flatMap((child) => [
      ...(child.marked ? [] : [mark(scene, child)]),
      detach(scene, child),
    ]),
  ];
}

const marking = (child: RelationName, row: RelationName): string => MARKING + labelOf(child, row);

/** Said before it is done: should this run end here, the next one knows. */
function mark({ change, row }: Scene, child: Leaving): Step {
  const name = qualified(child);
  return step(change, marking(child, row), {
    title: `mark ${name} as retired, then: ${child.fate}`,
    phase: 'drops',
    sql: [markTable(child, child.marker)],
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

const unmark = ({ change, row }: Scene, child: RelationName, comment: string | null): Step =>
  step(change, `unmark:${labelOf(child, row)}`, {
    title: `take back that ${qualified(child)} is retired`,
    phase: 'partitions',
    sql: [sql`COMMENT ON TABLE ${rel(child)} IS ${lit(comment)}`],
    locks: [{ relation: qualified(child), mode: 'SHARE UPDATE EXCLUSIVE' }],
  });

/** Where there is a default partition CONCURRENTLY is refused, and everybody has to wait for a moment. */
function detach(scene: Scene, child: Leaving): Step {
  const { change, row, snapshot } = scene;
  const other = defaultOf(row);
  const label = labelOf(child, row);
  const parts = {
    title: `detach partition ${qualified(child)}`,
    phase: 'drops',
    needs: child.marked ? [] : [stepId(change.address, marking(child, row))],
  } as const;
  const statement = sql`ALTER TABLE ${rel(row)} DETACH PARTITION ${rel(child)}`;
  const calls = { tables: [qualified(child)], parts: DETACHED };
  if (other === undefined) {
    return step(change, `detach:${label}`, {
      ...parts,
      mode: 'concurrent',
      sql: [sql`${statement} CONCURRENTLY`],
      locks: detachLocks(scene, child),
      calls: { ...calls, held: qualified(child) },
    });
  }
  return step(change, `detach:${label}`, {
    ...parts,
    sql: [statement],
    locks: [
      ...[row, other].map(
        (table): Lock => ({ relation: qualified(table), mode: 'ACCESS EXCLUSIVE' }),
      ),
      ...lockWithIndexes(child, 'ACCESS EXCLUSIVE', snapshot),
    ],
    hazards: lockHazards('ACCESS EXCLUSIVE', qualified(row)),
    calls,
  });
}

const finalize = (scene: Scene, child: RelationName): Step =>
  step(scene.change, `finalize:${labelOf(child, scene.row)}`, {
    title: `finish detaching partition ${qualified(child)}`,
    phase: 'drops',
    mode: 'concurrent',
    sql: [sql`ALTER TABLE ${rel(scene.row)} DETACH PARTITION ${rel(child)} FINALIZE`],
    locks: detachLocks(scene, child),
  });

const detachLocks = ({ row, snapshot }: Scene, child: RelationName): readonly Lock[] => [
  { relation: qualified(row), mode: 'SHARE UPDATE EXCLUSIVE' },
  ...lockWithIndexes(child, 'ACCESS EXCLUSIVE', snapshot),
];
