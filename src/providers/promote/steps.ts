import {
  type Change,
  type Hazard,
  isMap,
  type Promoted,
  promotedText,
  qualified,
  type RelationName,
  type Row,
  readPromoted,
  type Step,
  type StepContext,
  type ValueMap,
} from '../../model/index.ts';
import { id, lit, rel, type Sql, sql } from '../../postgres/index.ts';
import { lockFamily } from '../shared/locks.ts';
import { lockHazards, step } from '../shared/step.ts';
import { analyze } from '../shared/upkeep.ts';
import { backfill } from './backfill.ts';
import { holderOf, isNamed, ownFunction } from './called.ts';
import { drop, giveBack } from './drop.ts';
import { type Promotion, readPromotion } from './fields.ts';
import { createTrigger, replaceFunction, type There } from './function.ts';
import { addGenerated } from './generated.ts';
import { heirsOf, isNew } from './heirs.ts';
import { keyText } from './key.ts';
import { namesFor } from './names.ts';
import { stopsSubscribers } from './published.ts';
import { factsAt, isOurs } from './query.ts';

/** The column with its trigger, then the rows, then the word that all agree: each only as far as it is not there yet. */
export function promoteSteps(change: Change, context: StepContext): readonly Step[] {
  const { table, desired, actual } = change;
  if (table === undefined) return [];
  if (change.action === 'delete') return [drop(change, table, context)];
  const promotion = isMap(desired?.facts.spec) ? read(change, desired.facts.spec, context) : null;
  if (promotion === null) return [giveBack(change, table, context)];
  const after = analyze(table, context.snapshot);
  const marker = readPromoted(actual?.facts.comment);
  const column = marker?.column ?? (actual?.fields.type === undefined ? 'made' : 'found');
  const begins = change.fields.some(({ field }) => field !== 'rows');
  const rows = backfill(change, promotion, context, begins ? undefined : marker?.open);
  if (promotion.by === 'generated') {
    const heirs = heirsOf(factsAt(change, context.snapshot)).filter(isNew);
    return [
      ...rows.check,
      addGenerated(change, table, promotion, context),
      after,
      ...heirs.map((heir) => analyze(heir, context.snapshot)),
    ];
  }
  return [
    ...(begins ? [...rows.check, begin(change, table, promotion, context, column)] : []),
    ...rows.fill,
    ...rows.verify,
    agree(change, table, promotion, {
      column,
      given: give(change, table, promotion, { context, begins }),
    }),
    after,
  ];
}

/** A function that is given away is somebody else's code to all that is filled afterwards: so after all of that. */
function agree(
  change: Change,
  table: RelationName,
  promotion: Promotion,
  { column, given }: { readonly column: Promoted['column']; readonly given: readonly Sql[] },
): Step {
  return step(change, 'agree', {
    title: `note that ${id(promotion.column).text} of ${qualified(table)} is filled and verified`,
    phase: given.length === 0 ? 'promote' : 'promoted',
    sql: [say(table, promotion, { column, rows: 'agree' }), ...given],
  });
}

function read(change: Change, spec: ValueMap, { snapshot }: StepContext): Promotion {
  const declared = { spec, names: change.desired?.names ?? [] };
  const promotion = readPromotion(declared, factsAt(change, snapshot));
  // It was read before, when it was desired.
  if ('path' in promotion) throw new Error(promotion.message);
  return promotion;
}

/** From its commit on every write sets the column: it waits for the writes that began before. */
function begin(
  change: Change,
  table: RelationName,
  promotion: Promotion,
  { snapshot }: StepContext,
  column: Promoted['column'],
): Step {
  const name = qualified(table);
  const isNew = change.actual?.fields.type === undefined;
  const mode = isNew ? 'ACCESS EXCLUSIVE' : 'SHARE ROW EXCLUSIVE';
  const names = namesFor(table, promotion.column);
  const facts = factsAt(change, snapshot);
  const add = sql`ALTER TABLE ${rel(table)} ADD COLUMN ${id(promotion.column)} ${promotion.type.sql}`;
  return step(change, 'begin', {
    title: `${isNew ? 'add column' : 'take over column'} ${id(promotion.column).text} of ${name} with the trigger that sets it`,
    phase: 'promote',
    sql: [
      ...(isNew ? [add] : []),
      ...createTrigger(table, names, { promotion, version: snapshot.server.version }, there(facts)),
      say(table, promotion, { column, rows: 'filling' }),
    ],
    locks: lockFamily(table, mode, snapshot),
    calls: {
      tables: [name],
      parts: ['key constants'],
      types: isNew ? [promotion.type.name] : [],
    },
    hazards: [
      ...lockHazards(mode, name),
      ...(isNew ? stopsSubscribers(table, promotion, facts) : []),
      ...(column === 'found' && !isOurs(change.actual?.facts ?? {}) ? [overwrites(promotion)] : []),
    ],
  });
}

function there(facts: Row): There {
  return {
    trigger: isOurs(facts),
    named: isNamed(facts) || holderOf(facts) !== null,
    former: isNamed(facts) ? null : ownFunction(facts),
  };
}

/** The function belongs to whom the table belongs to, once it has no more to run with our rights. */
function give(
  change: Change,
  table: RelationName,
  promotion: Promotion,
  { context, begins }: { readonly context: StepContext; readonly begins: boolean },
): readonly Sql[] {
  const { server, relations } = context.snapshot;
  const heir = relations[qualified(table)]?.heir ?? null;
  const { called, called_owner } = factsAt(change, context.snapshot);
  const mayGive = begins || server.memberOf.includes(String(called_owner));
  if (heir === null || !mayGive) return [];
  const names = namesFor(table, promotion.column);
  const made = begins ? names.function : { ...names.function, name: String(called) };
  return replaceFunction(made, { promotion, version: server.version }, id(heir));
}

const overwrites = ({ column, key }: Promotion): Hazard => ({
  code: 'data-loss',
  message: `what ${id(column).text} holds is overwritten where it is not what ${keyText(key)} says`,
});

function say(
  table: RelationName,
  { column: name, key, onBadValue }: Promotion,
  marker: Pick<Promoted, 'column' | 'rows'>,
): Sql {
  const text = promotedText({ from: keyText(key), onBadValue, ...marker });
  return sql`COMMENT ON TRIGGER ${id(namesFor(table, name).trigger)} ON ${rel(table)} IS ${lit(text)}`;
}
