import {
  type Hazard,
  leaves,
  putInto,
  qualified,
  type RelationName,
} from '../../../model/index.ts';
import { id } from '../../../postgres/index.ts';
import type { Due, Scene } from '../work.ts';
import type { Publication } from './published.ts';

/** Rows that move leave one partition and come to another one: for a subscriber nothing happens where it hears of both by
 *  the name of a table above them, or of neither. */
export function sendHazards(scene: Scene, due: Due, other: RelationName): readonly Hazard[] {
  const { row, snapshot, sizes, work } = scene;
  const from = leaves(snapshot.relations, qualified(other));
  const isEmpty = from.every((leaf) => {
    const size = sizes[qualified(leaf)];
    return size?.heap === 0 && size.rows === 0;
  });
  // Where others refer to the table nothing is moved.
  if (isEmpty || row.referenced) return [];
  const sent = new Set(
    from
      .filter(({ persistence }) => persistence === 'p')
      .flatMap(({ publications = [] }) => publications.map(({ name }) => name)),
  );
  const harm = new Map<Harm, string[]>();
  for (const publication of row.publications ?? []) {
    const why = harmOf(publication, {
      leaves: sent.has(publication.name),
      comes:
        !work.storage.unlogged && (publication.above || publication.schemas.includes(due.schema)),
    });
    if (why === null) continue;
    putInto(harm, why, id(publication.name).text);
  }
  return [...harm].map(([why, names]) => ({
    code: 'replication-stop',
    message: `publication${names.length === 1 ? '' : 's'} ${names.join(', ')}: ${why(qualified(due))}`,
  }));
}

type Harm = (child: string) => string;

const LACKS: Harm = (child) =>
  `the rows that move are sent under the name of ${child}, and a subscriber without such a table stops, while the WAL it has not read is kept; make it on every subscriber first, or publish via the root`;
const TWICE: Harm = () =>
  'that the rows that move come is sent, and not that they leave: a subscriber stops, or has them twice';
const GONE: Harm = () =>
  'that the rows that move leave is sent, and not that they come: a subscriber has them no more';

interface Sent {
  /** Whether it is about the partition that rows leave. */
  readonly leaves: boolean;
  /** Whether it will be about the one that they come to. */
  readonly comes: boolean;
}

function harmOf({ insert, delete: deletes, root, above }: Publication, sent: Sent): Harm | null {
  const [comes, leaves] = [insert && sent.comes, deletes && sent.leaves];
  if (root && above) {
    if (comes === leaves || !sent.leaves) return null;
    return comes ? TWICE : GONE;
  }
  return comes ? LACKS : leaves ? GONE : null;
}
