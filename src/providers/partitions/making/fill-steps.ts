import { ATTACHED, family, qualified, type RelationName, type Step } from '../../../model/index.ts';
import {
  holdSchemas,
  holdTable,
  id,
  list,
  lit,
  rel,
  SEES,
  type Sql,
  sameCode,
  sameSchemas,
  seeCode,
  seeSchemas,
  sql,
  trusted,
} from '../../../postgres/index.ts';
import { labelOf, lockHazards, step, withWork } from '../../shared/step.ts';
import { moveWork } from '../../shared/work.ts';
import { MAXVALUE, MINVALUE } from '../calendar/bounds.ts';
import { attachLocks } from '../locks.ts';
import type { Due, Scene } from '../work.ts';
import { bound } from './bound.ts';
import { fillingText } from './fill-comment.ts';
import { identityByIndex } from './inherit.ts';
import { makeTable, setIndexOptions } from './make-table.ts';
import { move, moveInSight, refuse } from './move-rows.ts';
import { scanHazards } from './scan-hazard.ts';
import { sendHazards } from './send-hazard.ts';

/** Rows that move at a time, but for those that share a key. */
const BATCH = 20_000;

/** Makes a partition where there is a default one, which may hold its rows: they move in batches, each in a short
 *  transaction of its own that also moves the partition's lower bound down to them. So in every snapshot each row is
 *  in one place, and that place is attached. See docs/decisions/0017-default-partition.md. */
export function fillStep(scene: Scene, due: Due, other: RelationName): Step {
  const { change, row } = scene;
  const [child, parent, rest] = [qualified(due), qualified(row), qualified(other)];
  const there = row.children.some((it) => it.schema === due.schema && it.name === due.name);
  const modes = [parent, rest, ...(there ? [child] : [])].map((relation) => ({
    relation,
    mode: 'ACCESS EXCLUSIVE' as const,
  }));
  return step(change, `fill:${labelOf(due, row)}`, {
    title: `make partition ${child} from ${due.from} to ${due.to}, with its rows from ${rest}`,
    phase: 'partitions',
    mode: 'single',
    sql: [fill(scene, due, other)],
    locks: [...modes, ...attachLocks(scene)],
    touches: 'scan',
    hazards: [
      ...lockHazards('ACCESS EXCLUSIVE', parent),
      ...scanHazards(other, scene.snapshot),
      ...sendHazards(scene, due, other),
    ],
    makes: [child],
    ...withWork(moveWork(other, scene.snapshot)),
    calls: {
      tables: [parent, rest, child],
      parts: ['rules', 'values', ...ATTACHED],
    },
  });
}

/** All locks of a transaction share one lock_timeout: whoever is behind the first waits for the others too. */
const SPEND = sql`    PERFORM pg_catalog.set_config('lock_timeout', GREATEST(20, EXTRACT(epoch FROM patience - (pg_catalog.clock_timestamp() - began)) * 1000)::int4::text, true);`;

/** The parent is locked before the default partition, and so that nobody else has it: who waits for us holds nothing
 *  that we wait for. Between two batches others have as much time as one took. */
function fill({ row, work, snapshot }: Scene, due: Due, other: RelationName): Sql {
  const { user } = snapshot.server;
  const key = trusted(row.key);
  const type = id('pg_catalog', row.type);
  const from = sql`${type} ${lit(due.from === MINVALUE ? work.lowest : due.from)}`;
  const below =
    due.to === MAXVALUE
      ? sql`(dbopt.low IS NULL OR ${key} < dbopt.low)`
      : sql`${key} < COALESCE(dbopt.low, ${type} ${lit(due.to)})`;
  const low =
    due.from === MINVALUE
      ? sql`CASE WHEN dbopt.next = ${from} THEN 'MINVALUE' ELSE pg_catalog.quote_literal(dbopt.next) END`
      : sql`pg_catalog.quote_literal(dbopt.next)`;
  const attach = sql`ALTER TABLE ${rel(row)} ATTACH PARTITION ${rel(due)} FOR VALUES FROM (`;
  const upTo = sql`) TO (${bound(due.to)})`;
  const attached = [
    sql`EXECUTE ${lit(attach.text)} || ${low} || ${lit(upTo.text)}`,
    ...identityByIndex(due, row.family),
  ];
  const same = sameCode([row, other], sql`known`);
  const named = [row, other, due];
  const [create, ...adjust] = makeTable(row, work.storage, due, { user, withIndexes: true });
  const leaves = family(snapshot.relations, qualified(other));
  const isPublished = leaves.some(({ publications = [] }) => publications.length > 0);
  const way = row.referenced ? refuse : isPublished ? moveInSight : move;
  const moving = way({ row, other, due, below });
  const body = sql`#variable_conflict use_column
<<dbopt>>
DECLARE
  low ${type};
  next ${type};
  began timestamptz;
  patience interval := pg_catalog.current_setting('lock_timeout');
  triggers text[];
  statement text;
  known text;
  filled text;
${SEES}
BEGIN
  ${seeSchemas(named)}
  ${seeCode([row, other], sql`known`)}
  ${seeCode([due], sql`filled`)}
  SELECT pg_catalog.substring(pg_catalog.pg_get_expr(c.relpartbound, c.oid), $$FROM \\('?(.*?)'?\\) TO$$)
    INTO low FROM pg_catalog.pg_class c
   WHERE c.oid = pg_catalog.to_regclass(${lit(qualified(due))}) AND c.relispartition;
  LOOP${holdSchemas(named)}${holdTable(other)}${sameSchemas(named)}${same}
    SELECT ${key} INTO next FROM ONLY ${rel(other)} WHERE ${key} >= ${from} AND ${below}
     ORDER BY 1 DESC OFFSET ${lit(BATCH - 1)} LIMIT 1;
    next := COALESCE(next, ${from});
    began := pg_catalog.clock_timestamp();
    LOCK TABLE ONLY ${rel(row)} IN ACCESS EXCLUSIVE MODE;
${SPEND}
    LOCK TABLE ${rel(other)} IN ACCESS EXCLUSIVE MODE;
${SPEND}${sameSchemas(named)}${same}
    IF low IS NULL THEN
${block([create])}${sameSchemas(named)}
${block([...adjust, sql`COMMENT ON TABLE ${rel(due)} IS ${lit(fillingText(due.from))}`])}
    ELSE
      ALTER TABLE ${rel(row)} DETACH PARTITION ${rel(due)};${holdTable(due)}${sameCode([due], sql`filled`)}
    END IF;
${moving.before}
${block(attached, sql`    `)}${moving.after}
    IF next = ${from} THEN
${block([
  sql`COMMENT ON TABLE ${rel(due)} IS NULL`,
  ...work.indexes.map((options) => setIndexOptions(options, due)),
])}
      EXIT;
    END IF;
    ${seeCode([due], sql`filled`)}
    COMMIT;
    low := next;
    PERFORM pg_catalog.pg_sleep(EXTRACT(epoch FROM pg_catalog.clock_timestamp() - began));
  END LOOP;
END`;
  return sql`DO ${lit(body.text)}`;
}

const block = (statements: readonly Sql[], indent = sql`      `): Sql =>
  list(
    statements.map((statement) => sql`${indent}${statement};`),
    '\n',
  );
