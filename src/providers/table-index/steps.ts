import {
  type Actual,
  type Change,
  type FieldChange,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, sql } from '../../postgres/index.ts';
import { isTarget } from '../shared/index-target.ts';
import { freeing, step } from '../shared/step.ts';
import { analyze, vacuum } from '../shared/upkeep.ts';
import { buildPlain, dropPlain, replacePlain } from './build.ts';
import { dropPartitioned } from './drop-partitioned.ts';
import { sampleStep } from './expression-targets.ts';
import { labelIn } from './names.ts';
import { buildPartitioned } from './partitioned.ts';
import { reindex } from './reindex.ts';
import { replacePartitioned } from './replace-partitioned.ts';
import { rowOf } from './rows.ts';
import { ofIndex, setOptions, targetOfIndex } from './set-options.ts';
import { targetFields } from './target.ts';
import { treeOf } from './tree.ts';
import { isBuilt, methodOf } from './tree-options.ts';

/** What an index change takes. Renames come first: all that follows speaks of the new name. */
export function indexSteps(change: Change, context: StepContext): readonly Step[] {
  const { table, action } = change;
  // What is wanted of a partition's index because of the tree it belongs to is part of the tree's own steps.
  if (table === undefined || change.desired?.inherits !== undefined) return [];
  const partitioned = context.snapshot.relations[qualified(table)]?.kind === 'p';
  if (action === 'delete')
    return partitioned ? dropPartitioned(change, context) : dropPlain(change);
  const work =
    action === 'create'
      ? partitioned
        ? buildPartitioned(change, context)
        : buildPlain(change, context)
      : action === 'replace'
        ? replace(change, partitioned, context)
        : alter(change, partitioned, context);
  const built = action === 'create' || action === 'replace';
  return [
    ...rename(change),
    ...work,
    ...(built ? [...sampling(change, context), ...upkeep(change, context)] : []),
  ];
}

function replace(change: Change, partitioned: boolean, context: StepContext): readonly Step[] {
  const isLeft = change.fields.some(({ field }) => field === 'attached');
  // The new one comes with the new tree.
  if (change.actual !== null && rowOf(change.actual).parent !== null && !isLeft) return [];
  return partitioned ? replacePartitioned(change, context) : replacePlain(change, context);
}

function rename(change: Change): readonly Step[] {
  const to = change.fields.find((f) => f.field === 'name');
  const { actual } = change;
  if (to?.to == null || actual === null) return [];
  const [schema = '', name = ''] = actual.names;
  return [
    step(change, 'rename', {
      title: `rename index ${name} to ${to.to.text}`,
      phase: 'indexes',
      sql: [sql`ALTER INDEX ${id(schema, name)} RENAME TO ${id(String(to.to.value))}`],
      locks: [{ relation: qualified({ schema, name }), mode: 'SHARE UPDATE EXCLUSIVE' }],
      needs: [freeing('index', { schema, name: String(to.to.value) })],
    }),
  ];
}

function alter(change: Change, partitioned: boolean, context: StepContext): readonly Step[] {
  const { actual, table } = change;
  const mended =
    partitioned && change.fields.some((f) => f.field === 'valid')
      ? buildPartitioned(change, context)
      : [];
  const all = stored(change, partitioned, context).map(
    ({ index, table: leafTable, leaf, fields }) => ({
      ...{ index, table: leafTable },
      options: change.fields.flatMap((f) => ofIndex(f, leaf, fields)),
      targets: change.fields.flatMap((f) => targetOfIndex(f, leaf, fields)),
    }),
  );
  const verb = (what: string, index: RelationName) =>
    partitioned ? `${what}:${labelIn(change, index)}` : what;
  const set = all.flatMap(({ index, options }) =>
    options.length === 0 ? [] : setOptions(change, verb('set', index), index, options),
  );
  const sampled = all.flatMap(({ index, targets }) =>
    targets.length === 0 ? [] : [sampleStep(change, verb('sample', index), index, targets)],
  );
  const rebuilt = actual !== null && !partitioned ? inItsPlace(change, actual, context) : [];
  const due = all.filter(({ targets }) => targets.length > 0).flatMap((one) => one.table ?? []);
  const tables = due.length === all.length && table !== undefined ? [table] : due;
  return [
    ...mended,
    ...set,
    ...rebuilt,
    ...sampled,
    ...(due.length > 0 ? tables.map((one) => analyze(one, context.snapshot)) : []),
  ];
}

/** What only a build reads, of an index that something else needs. */
function inItsPlace(change: Change, actual: Actual, context: StepContext): readonly Step[] {
  const method = methodOf(actual.fields);
  const isRead = ({ field }: FieldChange) =>
    field === 'valid' || field === 'tablespace' || isBuilt(field, method);
  return change.fields.some(isRead) ? [reindex(change, actual, context)] : [];
}

/** The indexes that hold entries, and so have the parameters: the index itself, or those of the leaves. */
function stored(change: Change, partitioned: boolean, { snapshot }: StepContext) {
  const { actual } = change;
  if (actual === null) return [];
  const all = partitioned
    ? treeOf(snapshot, actual).filter((a) => !rowOf(a).partitioned)
    : [{ ...actual, names: change.desired?.names ?? actual.names }];
  return all.map(({ names: [schema = '', name = ''], table, fields }) => ({
    index: { schema, name },
    table,
    leaf: table === undefined ? '' : qualified(table),
    fields,
  }));
}

/** ANALYZE has never sampled the expressions of an index that is new. */
function sampling({ table, fields }: Change, { snapshot }: StepContext): readonly Step[] {
  const asks = fields.some(({ field, to }) => isTarget(field) && (to?.value ?? null) !== null);
  return table !== undefined && asks ? [analyze(table, snapshot)] : [];
}

/** INCLUDE asks for index-only scans, and those need the visibility map. */
function upkeep(change: Change, { snapshot, sizes }: StepContext): readonly Step[] {
  const { table } = change;
  const include = targetFields(change).include?.value;
  const relation = table === undefined ? undefined : snapshot.relations[qualified(table)];
  if (
    table === undefined ||
    relation === undefined ||
    !Array.isArray(include) ||
    include.length === 0
  )
    return [];
  const covered = relation.pages > 0 && relation.allVisible >= relation.pages * 0.95;
  return covered ? [] : [vacuum(table, snapshot, sizes)];
}
