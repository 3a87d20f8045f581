import {
  type Change,
  type FieldChange,
  type Hazard,
  type LockMode,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { rel, sql } from '../../postgres/index.ts';
import { lockWithIndexes } from '../shared/locks.ts';
import { setAndReset } from '../shared/options.ts';
import { lockHazards, step } from '../shared/step.ts';
import { TABLE_PARAMETERS } from '../shared/storage-parameter.ts';

/** ALTER TABLE statements, one step per lock level, so that a mild change never waits for a strong lock. */
export function tableSteps(change: Change, context: StepContext): readonly Step[] {
  const { table } = change;
  if (table === undefined) return [];
  const name = qualified(table);
  const options = change.fields.filter((f) => f.field.startsWith('with.'));
  const steps = (['SHARE UPDATE EXCLUSIVE', 'ACCESS EXCLUSIVE'] as const).flatMap((mode) => {
    const some = options.filter((f) => lockOf(f) === mode);
    if (some.length === 0) return [];
    return step(change, mode === 'ACCESS EXCLUSIVE' ? 'set-exclusive' : 'set', {
      title: `set storage parameters of ${name}`,
      phase: 'options',
      sql: [sql`ALTER TABLE ${rel(table)} ${setAndReset(some)}`],
      locks: [{ relation: name, mode }],
      effect: some.some((f) => f.field === 'with.fillfactor') ? 'new pages' : 'at once',
      hazards: lockHazards(mode, name),
    });
  });
  const persistence = change.fields.find((f) => f.field === 'persistence');
  return persistence === undefined
    ? steps
    : [...steps, rewrite(change, persistence, table, context)];
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
  ];
  return step(change, 'persistence', {
    title: `make ${name} ${field.to?.text ?? 'logged'}`,
    phase: 'options',
    sql: [sql`ALTER TABLE ${rel(table)} ${unlogged ? sql`SET UNLOGGED` : sql`SET LOGGED`}`],
    locks: lockWithIndexes(table, 'ACCESS EXCLUSIVE', snapshot),
    touches: 'rewrite',
    bytes: sizes[name] ?? null,
    hazards: [...lockHazards('ACCESS EXCLUSIVE', name), ...hazards],
  });
}
