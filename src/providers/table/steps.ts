import {
  type Change,
  type FieldChange,
  type Hazard,
  type LockMode,
  qualified,
  type RelationName,
  type Snapshot,
  type Step,
  type StepContext,
  stepId,
  tableAddress,
} from '../../model/index.ts';
import { id, list, rel, type Sql, sql } from '../../postgres/index.ts';
import { lockWithIndexes } from '../shared/locks.ts';
import { setAndReset } from '../shared/options.ts';
import { lockHazards, step, withWork } from '../shared/step.ts';
import { TABLE_PARAMETERS } from '../shared/storage-parameter.ts';
import { rewriteWork } from '../shared/work.ts';

/** ALTER TABLE statements, one step per lock level, so that a mild change never waits for a strong lock. */
export function tableSteps(change: Change, context: StepContext): readonly Step[] {
  const { table } = change;
  if (table === undefined) return [];
  return [
    ...set(change, table, 'set', 'SHARE UPDATE EXCLUSIVE'),
    ...change.fields
      .filter((f) => f.field === 'persistence')
      .map((f) => rewrite(change, f, table, context)),
    // A catalog table cannot be rewritten, so it becomes one after that.
    ...set(change, table, 'set-exclusive', 'ACCESS EXCLUSIVE'),
  ];
}

function set(change: Change, table: RelationName, verb: string, mode: LockMode): readonly Step[] {
  const name = qualified(table);
  const options = change.fields.filter((f) => f.field.startsWith('with.') && lockOf(f) === mode);
  if (options.length === 0) return [];
  return [
    step(change, verb, {
      title: `set storage parameters of ${name}`,
      phase: 'options',
      sql: [sql`ALTER TABLE ${rel(table)} ${list(setAndReset(options))}`],
      locks: [{ relation: name, mode }],
      effect: options.some((f) => f.field === 'with.fillfactor') ? 'new pages' : 'at once',
      hazards: lockHazards(mode, name),
    }),
  ];
}

const lockOf = (change: FieldChange): LockMode =>
  TABLE_PARAMETERS[change.field.slice('with.'.length)]?.lock ?? 'SHARE UPDATE EXCLUSIVE';

function rewrite(
  change: Change,
  field: FieldChange,
  table: RelationName,
  { snapshot, sizes }: StepContext,
): Step {
  const name = qualified(table);
  const unlogged = field.to?.value === 'unlogged';
  const hazards: readonly Hazard[] = [
    {
      code: 'table-rewrite',
      message: `rewrites ${name} and its indexes; nobody reads or writes it meanwhile`,
    },
    ...(unlogged
      ? [
          {
            code: 'data-loss',
            message: `${name} will be empty after a crash and is not on standbys`,
          } as const,
        ]
      : []),
    ...published(table, unlogged, snapshot),
  ];
  return step(change, 'persistence', {
    title: `make ${name} ${field.to?.text ?? 'logged'}`,
    phase: 'options',
    sql: asPlainTable(change, table, unlogged ? sql`SET UNLOGGED` : sql`SET LOGGED`),
    locks: lockWithIndexes(table, 'ACCESS EXCLUSIVE', snapshot),
    touches: 'rewrite',
    needs: persistenceOfOthers(table, unlogged, snapshot),
    bytes: sizes[name]?.bytes ?? null,
    ...withWork(rewriteWork(table, { sizes, snapshot })),
    hazards: [...lockHazards('ACCESS EXCLUSIVE', name), ...hazards],
  });
}

/** A publication of a schema, of all tables or of a partitioned table leaves out what is unlogged, and tells nobody; nor
 *  when it takes it in. */
function published(
  table: RelationName,
  unlogged: boolean,
  { relations }: Snapshot,
): readonly Hazard[] {
  const { publications = [], persistence } = relations[qualified(table)] ?? {};
  const names = publications.filter(({ sends }) => sends).map(({ name }) => id(name).text);
  if (names.length === 0 || persistence !== (unlogged ? 'p' : 'u')) return [];
  const name = qualified(table);
  const which = `publication${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
  const send = names.length === 1 ? 'sends' : 'send';
  const message = unlogged
    ? `${which} ${send} nothing more of ${name}, and its subscribers are not told`
    : `${which} ${send} what is written to ${name} from then on: a subscriber that has no table for it stops, and the WAL it has not read is kept; make it on every subscriber first, and say ALTER SUBSCRIPTION … REFRESH PUBLICATION there afterwards`;
  return [{ code: 'replication-stop', message }];
}

/** A logged table may not refer to an unlogged one: who refers to it becomes unlogged before it, and logged after it. */
function persistenceOfOthers(
  table: RelationName,
  unlogged: boolean,
  { relations }: Snapshot,
): readonly string[] {
  const name = qualified(table);
  const refersTo = (from: string, to: string) => relations[from]?.references?.includes(to) === true;
  return Object.entries(relations)
    .filter(([other]) => refersTo(name, other) !== refersTo(other, name))
    .filter(([other]) => (unlogged ? refersTo(other, name) : refersTo(name, other)))
    .map(([, other]) => stepId(tableAddress(other), 'persistence'));
}

/** What is a catalog table already stops being one for as long as the transaction takes. */
function asPlainTable(change: Change, table: RelationName, action: Sql): readonly Sql[] {
  const alter = (what: Sql): Sql => sql`ALTER TABLE ${rel(table)} ${what}`;
  const marked = change.actual?.fields['with.user_catalog_table']?.value === true;
  return marked
    ? [
        alter(sql`RESET (user_catalog_table)`),
        alter(action),
        alter(sql`SET (user_catalog_table = on)`),
      ]
    : [alter(action)];
}
