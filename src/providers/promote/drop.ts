import {
  type Change,
  type Lock,
  qualified,
  type RelationName,
  type Row,
  type Step,
  type StepContext,
  shownText,
} from '../../model/index.ts';
import { id, rel, sql } from '../../postgres/index.ts';
import { listed, namesAlong, readAlong, relationsAlong } from '../shared/along.ts';
import { lockFamily } from '../shared/locks.ts';
import { lockHazards, step } from '../shared/step.ts';
import { ownFunction } from './called.ts';
import { dropTrigger } from './function.ts';
import { heirsOf, lockHeirs, withHeirs } from './heirs.ts';
import { namesFor } from './names.ts';
import { isOurs } from './query.ts';

/** What was there before us stays, with what is in it. */
export function giveBack(change: Change, table: RelationName, context: StepContext): Step {
  const column = change.actual?.names.at(-1) ?? '';
  const mode = 'ACCESS EXCLUSIVE';
  return step(change, 'give-back', {
    title: `drop the trigger that sets ${id(column).text} of ${qualified(table)}`,
    phase: 'drops',
    sql: dropTrigger(
      table,
      namesFor(table, column).trigger,
      ownFunction(change.actual?.facts ?? {}),
    ),
    locks: lockFamily(table, mode, context.snapshot),
    hazards: lockHazards(mode, qualified(table)),
  });
}

/** What dbopt made goes: trigger and function first, so that no write meets one without the column. */
export function drop(change: Change, table: RelationName, { snapshot }: StepContext): Step {
  const column = change.actual?.names.at(-1) ?? '';
  const name = qualified(table);
  const isThere = change.actual?.fields.type !== undefined;
  const facts = change.actual?.facts ?? {};
  const gone = readAlong(facts.along);
  const names = namesAlong(gone);
  const along = names === '' ? '' : `, and with it ${names}`;
  const heirs = isThere ? heirsOf(facts) : [];
  const losing = heirs.filter(({ loses }) => loses).map(qualified);
  const also =
    losing.length === 0
      ? ''
      : `, also of ${listed(losing)}, which inherit${losing.length === 1 ? 's' : ''} it`;
  const family = [...lockFamily(table, 'ACCESS EXCLUSIVE', snapshot), ...lockHeirs(heirs)];
  // A foreign key has triggers on the table that it refers to.
  const referred = relationsAlong(gone, 'table').filter(
    (other) => !family.some(({ relation }) => relation === other),
  );
  return step(change, 'drop', {
    title: `drop column ${id(column).text} of ${name}`,
    phase: 'drops',
    sql: [
      ...(isOurs(facts)
        ? dropTrigger(table, namesFor(table, column).trigger, ownFunction(facts))
        : []),
      ...(isThere ? [sql`ALTER TABLE ${rel(table)} DROP COLUMN ${id(column)}`] : []),
    ],
    locks: [
      ...family,
      ...[...relationsAlong(gone, 'index'), ...referred].map(
        (relation): Lock => ({ relation, mode: 'ACCESS EXCLUSIVE' }),
      ),
    ],
    calls: { tables: [name], parts: ['key constants'] },
    hazards: [
      ...[withHeirs(table, heirs), ...referred].flatMap((one) =>
        lockHazards('ACCESS EXCLUSIVE', one),
      ),
      {
        code: 'data-loss',
        message: `drops ${id(column).text}${also}${along}; ${whatStays(facts)}`,
      },
    ],
  });
}

/** Somebody may have made it anew, with another expression. */
const whatStays = ({ expression }: Row): string =>
  typeof expression === 'string'
    ? `what it is generated from stays: ${shownText(expression)}`
    : 'the key stays in the documents';
