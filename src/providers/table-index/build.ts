import {
  type Change,
  type Fields,
  type Hazard,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, rel, sql } from '../../postgres/index.ts';
import { callsOfParsing } from '../shared/parsed.ts';
import { step, withWork } from '../shared/step.ts';
import { withAttributes } from './attributes.ts';
import { expressionsOf } from './definition.ts';
import { sampleStep, targetsAmong } from './expression-targets.ts';
import { namesOf } from './names.ts';
import { rowOf } from './rows.ts';
import { guessBytes } from './size.ts';
import {
  createIndex,
  isReady,
  ownLeftover,
  retiredFor,
  scratchFor,
  targetFields,
} from './target.ts';
import { buildWork } from './work.ts';

const hazard = (code: Hazard['code'], message: string): Hazard => ({ code, message });

/** CREATE INDEX CONCURRENTLY, after removing what an interrupted build of ours left under that name. */
export function buildStep(
  change: Change,
  context: StepContext,
  part: {
    readonly verb: string;
    readonly index: RelationName;
    readonly table: RelationName;
    readonly fields: Fields;
  },
): Step {
  const { verb, index, table, fields } = part;
  const size = context.sizes[qualified(table)];
  return step(change, verb, {
    title: `build index ${qualified(index)} concurrently`,
    phase: 'indexes',
    mode: 'concurrent',
    sql: [createIndex('concurrently', index.name, table, fields)],
    locks: [{ relation: qualified(table), mode: 'SHARE UPDATE EXCLUSIVE' }],
    touches: 'scan',
    bytes: guessBytes(fields, size),
    ...withWork(buildWork(fields, size)),
    hazards: [
      hazard(
        'index-build',
        `reads all of ${qualified(table)} twice and waits for transactions that are open`,
      ),
    ],
    makes: [qualified(index)],
    ...callsOfParsing(table, expressionsOf(fields)),
  });
}

export function dropStep(
  change: Change,
  verb: string,
  index: RelationName,
  table: RelationName,
  more: Partial<Step> = {},
): Step {
  const { sql: _none, ...rest } = more;
  return step(change, verb, {
    title: `drop index ${qualified(index)} concurrently`,
    phase: 'indexes',
    mode: 'concurrent',
    sql: [sql`DROP INDEX CONCURRENTLY IF EXISTS ${rel(index)}`],
    locks: [
      { relation: qualified(table), mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: qualified(index), mode: 'ACCESS EXCLUSIVE' },
    ],
    ...rest,
  });
}

export function buildPlain(change: Change, context: StepContext): readonly Step[] {
  const { table } = change;
  if (table === undefined) return [];
  const fields = targetFields(change);
  const index = namesOf(change);
  return [
    buildStep(change, context, { verb: 'build', index, table, fields }),
    ...sampled(change, index, fields),
  ];
}

function sampled(change: Change, index: RelationName, fields: Fields): readonly Step[] {
  const targets = targetsAmong(fields);
  return targets.length === 0 ? [] : [sampleStep(change, 'sample', index, targets)];
}

export function dropPlain(change: Change): readonly Step[] {
  const { table } = change;
  if (table === undefined) return [];
  const name = qualified(namesOf(change));
  const hazards =
    change.actual !== null && rowOf(change.actual).leftover === true
      ? []
      : [hazard('index-drop', `queries that use ${name} will have to do without`)];
  return [dropStep(change, 'drop', namesOf(change), table, { phase: 'drops', hazards })];
}

/** Build beside, swap names in one short transaction, drop the old one. Each step can be found again after a crash. */
export function replacePlain(change: Change, context: StepContext): readonly Step[] {
  const { table, actual } = change;
  if (table === undefined || actual === null) return [];
  const fields = targetFields(change);
  const final = namesOf(change);
  const failed = actual.fields.valid?.value !== true && context.made.has(qualified(final));
  if (failed) return rebuildOwn(change, context, { final, table, fields });

  const fresh = scratchFor(final, { table, address: change.address }, context);
  const retired = retiredFor(final, change.address, context);
  const leftover = ownLeftover(fresh, table, context);
  const ready = isReady(leftover, fields);
  return [
    ...(leftover !== undefined && !ready ? [dropStep(change, 'clear', fresh, table)] : []),
    ...(ready ? [] : [buildStep(change, context, { verb: 'build', index: fresh, table, fields })]),
    withAttributes(swapStep(change, { final, fresh, retired }), change, context),
    // The old one of a tree is dropped with it.
    ...(rowOf(actual).parent === null ? [dropStep(change, 'drop-old', retired, table)] : []),
  ];
}

/** Old and new change names in one short transaction. */
function swapStep(
  change: Change,
  { final, fresh, retired }: { readonly [role in 'final' | 'fresh' | 'retired']: RelationName },
): Step {
  return step(change, 'swap', {
    title: `swap ${qualified(final)} with the new index`,
    phase: 'indexes',
    sql: [
      sql`ALTER INDEX ${rel(final)} RENAME TO ${id(retired.name)}`,
      sql`ALTER INDEX ${rel(fresh)} RENAME TO ${id(final.name)}`,
    ],
    locks: [
      { relation: qualified(final), mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: qualified(fresh), mode: 'SHARE UPDATE EXCLUSIVE' },
    ],
    hazards: [
      hazard(
        'index-replace',
        `queries move to the new ${qualified(final)}; the old one stays until then`,
      ),
    ],
    makes: [qualified(retired)],
  });
}

/** What a failed build of ours left is no use to any query: it makes room first. */
function rebuildOwn(
  change: Change,
  context: StepContext,
  part: { readonly final: RelationName; readonly table: RelationName; readonly fields: Fields },
): readonly Step[] {
  const { final, table, fields } = part;
  return [
    dropStep(change, 'clear', final, table),
    buildStep(change, context, { verb: 'build', index: final, table, fields }),
    ...sampled(change, final, fields),
  ];
}
