import {
  type Change,
  equal,
  type FieldChange,
  type Fields,
  type LockMode,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, list, lit, rel, sql } from '../../postgres/index.ts';
import { setAndReset } from '../shared/options.ts';
import { freeing, lockHazards, step } from '../shared/step.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import { vacuum } from '../shared/upkeep.ts';
import { withAttributes } from './attributes.ts';
import { buildPlain, dropPlain, replacePlain } from './build.ts';
import { dropPartitioned } from './drop-partitioned.ts';
import { buildPartitioned } from './partitioned.ts';
import { replacePartitioned } from './replace-partitioned.ts';
import { targetFields } from './target.ts';
import { treeOf } from './tree.ts';
import { optionOf } from './tree-options.ts';

/** What an index change takes. Renames come first: all that follows speaks of the new name. */
export function indexSteps(change: Change, context: StepContext): readonly Step[] {
  const { table, action } = change;
  if (table === undefined) return [];
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
  return [...rename(change), ...work, ...(built ? upkeep(change, context) : [])];
}

function replace(change: Change, partitioned: boolean, context: StepContext): readonly Step[] {
  const steps = partitioned ? replacePartitioned(change, context) : replacePlain(change, context);
  return steps.map((s) => (s.id === `${change.address}#swap` ? withAttributes(s, change) : s));
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
  const attach = change.fields.some((f) => f.field === 'valid')
    ? buildPartitioned(change, context)
    : [];
  return [
    ...attach,
    ...stored(change, partitioned, context).flatMap(({ index, leaf, fields }) => {
      const options = change.fields.flatMap((f) => ofIndex(f, leaf, fields));
      return options.length === 0 ? [] : setOptions(change, partitioned, index, options);
    }),
  ];
}

/** The indexes that hold entries, and so have the parameters: the index itself, or those of the leaves. */
function stored(change: Change, partitioned: boolean, { snapshot }: StepContext) {
  const { actual } = change;
  if (actual === null) return [];
  const all = partitioned
    ? treeOf(snapshot, actual).filter((a) => a.facts.partitioned !== true)
    : [{ ...actual, names: change.desired?.names ?? actual.names }];
  return all.map(({ names: [schema = '', name = ''], table, fields }) => ({
    index: { schema, name },
    leaf: table === undefined ? '' : qualified(table),
    fields,
  }));
}

/** What a change of a parameter is to one index: nothing where it is as wanted already. */
function ofIndex(change: FieldChange, leaf: string, fields: Fields): readonly FieldChange[] {
  if (!change.field.startsWith('with.')) return [];
  const to = optionOf(change.to, leaf);
  const from = fields[change.field] ?? null;
  return equal(from?.value, to?.value) ? [] : [{ ...change, from, to }];
}

function setOptions(
  change: Change,
  partitioned: boolean,
  index: RelationName,
  options: readonly FieldChange[],
): readonly Step[] {
  const mode = strongest(change, options);
  const set = step(change, partitioned ? `set:${index.name}` : 'set', {
    title: `set storage parameters of index ${qualified(index)}`,
    phase: 'indexes',
    sql: [sql`ALTER INDEX ${rel(index)} ${list(setAndReset(options))}`],
    locks: [{ relation: qualified(index), mode }],
    effect: options.some((f) => f.field === 'with.fillfactor') ? 'new pages' : 'at once',
    hazards: lockHazards(mode, qualified(index)),
  });
  const off = options.some((f) => f.field === 'with.fastupdate' && f.to?.value === false);
  return off ? [set, flush(change, index)] : [set];
}

/** Entries that wait in the pending list would stay there: nothing merges them once fastupdate is off. */
const flush = (change: Change, index: RelationName): Step =>
  step(change, `flush:${index.name}`, {
    title: `merge the pending list of ${qualified(index)}`,
    phase: 'upkeep',
    mode: 'single',
    sql: [
      sql`SELECT pg_catalog.gin_clean_pending_list(${lit(qualified(index))}::pg_catalog.regclass)`,
    ],
    locks: [{ relation: qualified(index), mode: 'ROW EXCLUSIVE' }],
    touches: 'scan',
  });

function strongest(change: Change, options: readonly FieldChange[]): LockMode {
  const known = INDEX_PARAMETERS[String(change.actual?.fields.using?.value)];
  const locks = options.map((f) =>
    known === undefined ? 'ACCESS EXCLUSIVE' : known[f.field.slice('with.'.length)]?.lock,
  );
  return locks.includes('ACCESS EXCLUSIVE') ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE';
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
  return covered ? [] : [vacuum(table, sizes[qualified(table)] ?? null)];
}
