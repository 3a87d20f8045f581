import {
  type Declared,
  type DesireContext,
  type Desired,
  type Fields,
  qualified,
} from '../../model/index.ts';
import { problem, refuse, tableOf } from '../shared/problems.ts';
import { boundsText } from './calendar/bounds.ts';
import {
  hasLifecycle,
  isTrouble,
  type Lifecycle,
  readLifecycle,
  type Trouble,
} from './calendar/lifecycle.ts';
import { MOST, type Schedule, scheduleOf } from './calendar/schedule.ts';
import { childrenOf, fillingOf, rangesOf } from './children.ts';
import { aheadField, byField, NONE, namesField } from './fields.ts';
import { indexOptionsOf } from './making/index-options.ts';
import { passedOver } from './making/passed-over.ts';
import { nameTrouble } from './making/refused-names.ts';
import { storageOf } from './making/storage.ts';
import { desireEngine, type Engine, isRefused } from './partman/engine.ts';
import { partmanRemarks } from './partman/remarks.ts';
import { shareOut } from './partman/work.ts';
import { type PartitionedRow, rowOf } from './query.ts';
import { notPartitioned, refused } from './refused.ts';
import { remarks } from './remarks.ts';
import { retiring } from './retiring/due.ts';
import { hindered } from './retiring/hindered.ts';
import { withhold } from './retiring/withhold.ts';
import type { Due, Work } from './work.ts';

/** A declared life cycle → which partitions are due, and in a `maintain` which have to leave. */
export function desirePartitions(declared: Declared, context: DesireContext) {
  const { snapshot, task } = context;
  const on = tableOf(declared, snapshot);
  if (on.root === null) return on.outcome;
  const relation = on.root;
  const say = ({ path, code, message, ...more }: Trouble) =>
    problem(declared, path, code, message, more);
  const flat = notPartitioned(relation);
  if (flat !== null) return refuse(say(flat));
  const actual = snapshot.actual[declared.address];
  if (actual === undefined) return refuse();
  const row = rowOf(actual);
  const trouble = refused(declared.spec, row);
  if (trouble !== null) return refuse(say(trouble));
  const wish = (fields: Fields, facts: Desired['facts'] = {}): Desired => ({
    kind: 'partitions',
    address: declared.address,
    names: declared.names,
    table: { schema: relation.schema, name: relation.name },
    fields: { by: byField(row.definition), ...fields },
    facts,
    place: declared.place,
    keep: false,
  });
  const life = hasLifecycle(declared.spec) ? readLifecycle(declared.spec, row, snapshot.now) : null;
  if (life !== null && isTrouble(life)) return refuse(...life.map(say));
  const engine = desireEngine(declared, row, context);
  if (isRefused(engine)) return refuse(say(engine));
  if (life === null) return { desired: [wish(engine.fields)], diagnostics: [] };
  const schedule = scheduleOf(rangesOf(row, life.key), life, { fillsPast: row.spilled === true });
  if (schedule.due.length > MOST) return refuse(say(tooMany(row, life)));
  const nameless = nameTrouble(declared.spec, row, life, schedule.due);
  if (nameless !== null) return refuse(say(nameless));
  const all = workFor(row, life, schedule, engine, context);
  const held = hindered(row, all);
  const { work, remarks: left } = withhold(row, life, held.work, context);
  const told = [
    ...remarks(row, life, work, schedule),
    ...passedOver(row, life, work, schedule.due[0]),
    ...held.remarks,
    ...left,
    ...partmanRemarks(row, engine, context),
  ];
  const diagnostics = told
    .filter(({ code }) => task === 'plan' || code !== 'past-keep')
    .map(({ path, code, message, ...more }) => problem(declared, path, code, message, more));
  return {
    desired: [wish({ ...engine.fields, ...fieldsOf(life, schedule, work) }, { work })],
    diagnostics,
  };
}

function workFor(
  row: PartitionedRow,
  life: Lifecycle,
  { due }: Schedule,
  engine: Engine,
  context: DesireContext,
): Work {
  const filling = fillingIn(row, life);
  const none = { unfinished: [], leaving: [], staying: [] };
  return {
    ...shareOut(row, life, due, engine, context),
    filling,
    lowest: life.key.literal(life.key.first),
    storage: storageOf(row, context),
    indexes: due.length + filling.length === 0 ? [] : indexOptionsOf(row, context),
    ...(context.task === 'maintain' ? retiring(row, life) : none),
  };
}

/** What an earlier run has begun to fill. */
const fillingIn = (row: PartitionedRow, { key }: Lifecycle): readonly Due[] =>
  childrenOf(row, key).flatMap(({ row: child, ...range }) => {
    const from = fillingOf(child);
    const { schema, name } = child;
    return from === null ? [] : [{ schema, name, ...boundsText(range, key), from }];
  });

/** What the plan shows of the work. */
function fieldsOf(life: Lifecycle, schedule: Schedule, work: Work): Fields {
  const wanted = life.ahead === null ? null : Math.min(life.ahead, schedule.reached);
  // Where what is due waits, the plan asks for no more than there is.
  const ahead = work.due.length < schedule.due.length ? schedule.ahead : wanted;
  const leaving = [...work.unfinished, ...work.leaving].map(({ name }) => name);
  const retired = [...leaving, ...work.staying.map(({ name }) => `not ${name}`)];
  return {
    ...(ahead === null || schedule.ahead === null ? {} : { ahead: aheadField(ahead) }),
    ...(retired.length === 0 ? {} : { retired: namesField(retired) }),
    ...(work.filling.length === 0 ? {} : { unfilled: NONE }),
  };
}

function tooMany(row: PartitionedRow, { key, now }: Lifecycle): Trouble {
  return {
    path: 'every',
    code: 'too-many-partitions',
    message: `from the last partition of ${qualified(row)} to ${key.literal(now)} and ahead, over ${MOST} partitions would have to be made`,
    hint: 'make every: wider, or a partition by hand that ends near there',
  };
}
