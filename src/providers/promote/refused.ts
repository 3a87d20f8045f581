import {
  type Actual,
  type Declared,
  type Diagnostic,
  family,
  isForeign,
  qualified,
  type Relation,
  type Server,
  type Snapshot,
  shownText,
  texts,
} from '../../model/index.ts';
import { listed } from '../shared/along.ts';
import { problem } from '../shared/problems.ts';
import type { Promotion, Say } from './fields.ts';
import { isSame } from './generated.ts';
import { inherited } from './inherited.ts';
import { isOurs } from './query.ts';
import { namesTaken } from './taken.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Where a column is to be, and what stands there. */
interface Where {
  readonly root: Relation;
  readonly site: Actual;
  readonly actual: Actual | undefined;
  readonly type: Whereabouts;
}

/** What stands against a promotion here. */
export function refused(
  declared: Declared,
  promotion: Promotion,
  { root, site, actual, type }: Where,
  { relations, server }: Pick<Snapshot, 'relations' | 'server'>,
): readonly Diagnostic[] {
  const say: Say = (path, code, message, hint) =>
    problem(declared, path, code, message, hint === undefined ? {} : { hint });
  const children = family(relations, qualified(root)).flatMap((member) => member.children);
  return [
    ...unfit(
      root,
      children.some((child) => isForeignChild(relations[child])),
      say,
    ),
    ...inherited(promotion, { root, site, actual }, say),
    ...unknown(promotion, site, type, say),
    ...(actual === undefined ? [] : taken(promotion, actual, type, say)),
    ...(promotion.by === 'generated' ? [] : namesTaken(declared, site, server)),
    ...hiddenRows(promotion, site, server, say),
  ];
}

/** Policies would hide rows from the filling and from its verification: neither goes on with a part of them. Who has no
 *  right to fill is told when somebody does. */
function hiddenRows({ by }: Promotion, { facts }: Actual, server: Server, say: Say) {
  const forced = texts(facts.forced);
  if (by === 'generated' || forced.length === 0 || server.seesAllRows) return [];
  if (!server.memberOf.includes(String(facts.owner))) return [];
  return [
    say(
      '',
      'row-security',
      `policies may hide rows of ${forced.join(', ')} from ${server.user}, also as the owner (FORCE ROW LEVEL SECURITY)`,
      'apply with a role that has BYPASSRLS, or take FORCE off while the column is filled',
    ),
  ];
}

/** What stands against updating its rows. */
export function unfillable(declared: Declared, { facts }: Actual): readonly Diagnostic[] {
  const tables = texts(facts.unidentified);
  const [first] = tables;
  if (first === undefined) return [];
  const more = tables.length === 1 ? '' : ` and ${tables.length - 1} more`;
  return [
    problem(
      declared,
      '',
      'no-replica-identity',
      `${first}${more} ${tables.length === 1 ? 'is' : 'are'} published without a replica identity, so the server refuses every UPDATE, and with it the filling of rows`,
      {
        hint: `give it a primary key with your migration tool, or: ALTER TABLE ${first} REPLICA IDENTITY FULL`,
      },
    ),
  ];
}

/** What stands against a generated column where UPDATE and DELETE worked before. */
export function unsendable(declared: Declared, { facts }: Actual): readonly Diagnostic[] {
  const tables = texts(facts.unsent);
  if (tables.length === 0) return [];
  const is = tables.length === 1 ? 'is' : 'are';
  return [
    problem(
      declared,
      'by',
      'no-replica-identity',
      `${listed(tables)} ${is} published with REPLICA IDENTITY FULL and without generated columns, so with one the server would refuse every UPDATE and DELETE`,
      {
        hint: 'have the publication send them (publish_generated_columns = stored), give the table a key as its replica identity, or say by: trigger',
      },
    ),
  ];
}

const isForeignChild = (relation: Relation | undefined): boolean =>
  relation !== undefined && isForeign(relation);

function unfit(root: Relation, foreign: boolean, say: Say): readonly Diagnostic[] {
  const name = qualified(root);
  if (root.kind === 'm') return [say('', 'no-table', `${name} is a materialized view`)];
  if (root.parent !== null) {
    return [
      say(
        '',
        'is-partition',
        `${name} is a partition, and has the columns of its table`,
        `declare it on ${root.parent}`,
      ),
    ];
  }
  return foreign
    ? [
        say(
          '',
          'foreign-partition',
          `${name} has a foreign table for a partition, which no column can be added to`,
        ),
      ]
    : [];
}

function unknown(
  { key, type, by, onBadValue }: Promotion,
  { facts }: Actual,
  { comes, becomes }: Whereabouts,
  say: Say,
) {
  const diagnostics: Diagnostic[] = [];
  const documents = texts(facts.documents);
  if (!documents.includes(key.column)) {
    const hint = documents.length === 0 ? 'it has none' : `it has ${documents.join(', ')}`;
    diagnostics.push(
      say('from', 'no-such-column', `the table has no JSONB column ${key.column}`, hint),
    );
  }
  if (type.own && becomes !== null) {
    const message = `type ${type.name} moves with its extension`;
    diagnostics.push(say('type', 'no-such-type', message, `say ${becomes}, as it will be called`));
  } else if (type.own && !comes) {
    diagnostics.push(say('type', 'no-such-type', `type ${type.name} does not exist`));
  }
  if (by !== 'generated') return diagnostics;
  if (!type.immutable) {
    diagnostics.push(
      say(
        'type',
        'not-immutable',
        `what a text means as ${type.name} may hang on settings, which a generated column does not take`,
        'say by: trigger',
      ),
    );
  }
  if (!type.plain && onBadValue !== 'refuse') {
    diagnostics.push(
      say(
        'on_bad_value',
        'bad-value',
        'a generated column refuses what does not cast',
        'say refuse, or by: trigger',
      ),
    );
  }
  return diagnostics;
}

/** A column of that name that cannot become the one that is wanted. */
function taken(
  { column, type, by, key }: Promotion,
  { fields, facts }: Actual,
  { isColumns }: Whereabouts,
  say: Say,
) {
  const is = fields.type?.text;
  const again = 'take the entry out, apply, and put it back; or choose another name';
  if (is !== undefined && is !== type.name && !isColumns) {
    return [
      say('type', 'other-type', `column ${column} is ${is}, the design says ${type.name}`, again),
    ];
  }
  const generated = typeof facts.expression === 'string' ? facts.expression : null;
  if (generated !== null && by === 'trigger') {
    return [say('by', 'other-column', `column ${column} is generated`, again)];
  }
  if (is !== undefined && generated === null && by === 'generated') {
    return [say('by', 'other-column', `column ${column} is there and not generated`, again)];
  }
  if (generated !== null && !isSame({ key, type }, generated)) {
    return [
      say(
        'from',
        'other-column',
        `column ${column} is generated from ${shownText(generated)}`,
        again,
      ),
    ];
  }
  if (by === 'trigger' && facts.not_null === true) {
    return [
      say(
        '',
        'not-null',
        `column ${column} is NOT NULL, and a document may lack the key`,
        'drop that constraint with your migration tool',
      ),
    ];
  }
  return [];
}

/** What the reader of a plan should know of other triggers on the table. */
export function warnings(
  declared: Declared,
  { by }: Promotion,
  { facts }: Actual,
  actual: Actual | undefined,
): readonly Diagnostic[] {
  if (by === 'generated') return [];
  const warn = (code: Diagnostic['code'], message: string, hint: string) =>
    problem(declared, '', code, message, { severity: 'warning', hint });
  const [later, fired] = [texts(facts.later), texts(facts.fired)];
  const begun =
    actual !== undefined && isOurs(actual.facts) && actual.fields.rows?.value === 'agree';
  return [
    ...(later.length === 0
      ? []
      : [
          warn(
            'fires-later',
            `what ${later.join(', ')} makes of the document comes after the column is set`,
            `rename it so that it sorts before ${facts.trigger}: BEFORE triggers fire in the order of their names`,
          ),
        ]),
    ...(begun || fired.length === 0
      ? []
      : [
          warn(
            'triggers-fire',
            `every row with the key is updated once, for which ${fired.join(', ')} will fire`,
            'see that it does no harm',
          ),
        ]),
  ];
}
