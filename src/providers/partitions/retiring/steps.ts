import {
  type Change,
  type Hazard,
  type Lock,
  qualified,
  type RelationName,
  type Step,
} from '../../../model/index.ts';
import { lit, rel, sql } from '../../../postgres/index.ts';
import { lockWithIndexes } from '../../shared/locks.ts';
import { lockHazards, step } from '../../shared/step.ts';
import { defaultOf } from '../children.ts';
import type { Leaving, Scene } from '../work.ts';

/** Ends what was cut off, takes back markers that no longer hold, then marks and detaches one partition after the
 *  other: there can be only one detach at a time. All tables have got what is due by then: a detach may wait long. */
export function retireSteps(scene: Scene): readonly Step[] {
  const { change, work } = scene;
  return [
    ...work.unfinished.map((child) => finalize(scene, child)),
    ...work.staying.map(({ comment, ...child }) => unmark(change, child, comment)),
    ...work.leaving.flatMap((child) => [
      ...(child.marked ? [] : [mark(change, child)]),
      detach(scene, child),
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
function detach(scene: Scene, child: Leaving): Step {
  const { change, row, snapshot } = scene;
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
      locks: detachLocks(scene, child),
    });
  }
  return step(change, `detach:${child.name}`, {
    ...parts,
    sql: [statement],
    locks: [
      ...[row, other].map(
        (table): Lock => ({ relation: qualified(table), mode: 'ACCESS EXCLUSIVE' }),
      ),
      ...lockWithIndexes(child, 'ACCESS EXCLUSIVE', snapshot),
    ],
    hazards: lockHazards('ACCESS EXCLUSIVE', qualified(row)),
  });
}

const finalize = (scene: Scene, child: RelationName): Step =>
  step(scene.change, `finalize:${child.name}`, {
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
