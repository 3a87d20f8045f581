import {
  type Actual,
  type Declared,
  type Diagnostic,
  identifier,
  qualified,
  type Row,
  type Server,
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';
import { holderOf, isNamed } from './called.ts';
import { namesFor } from './names.ts';
import { isOurFunction, isOurs } from './query.ts';

/** What stands under the names that trigger and function need, and is neither ours nor to be made so. */
export function namesTaken(
  declared: Declared,
  { facts }: Actual,
  server: Server,
): readonly Diagnostic[] {
  const say = ([message, hint]: readonly [message: string, hint: string]) =>
    problem(declared, '', 'name-taken', message, { hint });
  const found = otherTrigger(facts) ?? otherFunction(facts) ?? keptFunction(facts, server);
  return found === null ? [] : [say(found)];
}

type Found = readonly [message: string, hint: string] | null;

const RENAME = 'rename it: dbopt needs this name';

const otherTrigger = (facts: Row): Found =>
  facts.fires !== null && !isOurs(facts)
    ? [`there is another trigger ${facts.trigger} on the table`, RENAME]
    : null;

/** Replacing one that somebody else owns, or that another trigger calls, would change what that does. */
function otherFunction(facts: Row): Found {
  const holder = holderOf(facts);
  if (holder === null) return null;
  if (holder.entitled && holder.caller === null && isOurFunction(holder.body)) return null;
  const message = `there is another function ${nameOf(facts)}() of ${holder.owner}`;
  return holder.caller === null
    ? [
        message,
        'drop or rename it: dbopt needs this name, and takes nothing over that others may change',
      ]
    : [
        `${message}, which trigger ${holder.caller} calls`,
        'rename it: dbopt needs this name; as that of a table that was renamed it still counts under any name that ends in _dbopt_promote',
      ];
}

/** Told to whoever would be refused by the server in the middle: others only plan. */
function keptFunction(facts: Row, server: Server): Found {
  const { called_entitled, called_owner, owner } = facts;
  if (!isNamed(facts) || called_entitled === true) return null;
  const may = (role: Row[string] | undefined) => server.memberOf.includes(String(role));
  if (!may(owner) || may(called_owner)) return null;
  return [
    `trigger ${facts.trigger} calls ${nameOf(facts)}() of ${called_owner}, and ${server.user} may not take it from there`,
    `as a superuser: ALTER FUNCTION ${nameOf(facts)}() OWNER TO ${identifier(String(owner))}`,
  ];
}

const nameOf = ({ schema, function: name }: Row): string =>
  qualified({ schema: String(schema), name: String(name) });

/** Another column of the table whose trigger would have the same name: both are too long, and cut alike. */
export function sharedTrigger(declared: Declared, all: readonly Declared[]): readonly Diagnostic[] {
  const { table } = declared;
  if (table === undefined) return [];
  const trigger = triggerOf(declared);
  const other = all.find(
    (each) =>
      each.kind === 'promote' &&
      each.spec.by === 'trigger' &&
      each.address !== declared.address &&
      each.table !== undefined &&
      qualified(each.table) === qualified(table) &&
      triggerOf(each) === trigger,
  );
  if (other === undefined) return [];
  const message = `its trigger ${trigger} would be that of ${other.address} too`;
  return [problem(declared, '', 'name-taken', message, { hint: 'choose a shorter name' })];
}

const triggerOf = ({ table, names }: Declared): string | null =>
  table === undefined ? null : namesFor(table, names.at(-1) ?? '').trigger;
