import { ATTACHED, qualified, type Step } from '../../../model/index.ts';
import { rel, sql } from '../../../postgres/index.ts';
import { labelOf, step } from '../../shared/step.ts';
import { attachLocks } from '../locks.ts';
import type { Due, Scene } from '../work.ts';
import { bound } from './bound.ts';
import { identityByIndex } from './inherit.ts';
import { makeTable, setIndexOptions } from './make-table.ts';

/** Makes a partition as a table of its own and attaches it, which lets readers and writers of the parent go on;
 *  CREATE TABLE … PARTITION OF would stop them. Only for where there is no default partition. */
export function createStep(scene: Scene, due: Due): Step {
  const { change, row, work, snapshot } = scene;
  const { user } = snapshot.server;
  const [child, parent] = [qualified(due), qualified(row)];
  return step(change, `create:${labelOf(due, row)}`, {
    title: `make partition ${child} from ${due.from} to ${due.to}`,
    phase: 'partitions',
    sql: [
      ...makeTable(row, work.storage, due, { user, withIndexes: false }),
      sql`ALTER TABLE ${rel(row)} ATTACH PARTITION ${rel(due)} FOR VALUES FROM (${bound(due.from)}) TO (${bound(due.to)})`,
      ...identityByIndex(due, row.family),
      ...work.indexes.map((options) => setIndexOptions(options, due)),
    ],
    locks: [{ relation: parent, mode: 'SHARE UPDATE EXCLUSIVE' }, ...attachLocks(scene)],
    makes: [child],
    calls: { tables: [parent], parts: ATTACHED },
  });
}
