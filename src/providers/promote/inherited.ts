import {
  type Actual,
  type Diagnostic,
  qualified,
  type Relation,
  shownText,
} from '../../model/index.ts';
import { id, rel, sql } from '../../postgres/index.ts';
import { listed } from '../shared/along.ts';
import type { Promotion, Say } from './fields.ts';
import { isSame } from './generated.ts';
import { type Heir, heirsOf } from './heirs.ts';

interface Where {
  readonly root: Relation;
  readonly site: Actual;
  readonly actual: Actual | undefined;
}

/** What inherits from a table has rows that show in it, triggers of its own, and perhaps such a column already. */
export function inherited(
  promotion: Promotion,
  { root, site, actual }: Where,
  say: Say,
): readonly Diagnostic[] {
  const heirs = heirsOf(site.facts);
  if (heirs.length === 0) return [];
  const comes = actual?.fields.type === undefined;
  const hindered = comes ? heirs.flatMap((heir) => hindrance(promotion, root, heir, say)) : [];
  if (promotion.by === 'generated') return hindered;
  const names = listed(heirs.map(qualified));
  return [
    say(
      'by',
      'has-children',
      `${names} ${heirs.length === 1 ? 'inherits' : 'inherit'} from ${qualified(root)}, and no trigger of that one sets a column of theirs`,
      promotion.type.immutable && comes && hindered.length === 0
        ? 'say by: generated, which reaches their rows too'
        : 'where all rows are theirs, declare it on them',
    ),
  ];
}

/** ADD COLUMN takes a column of that name and type for its own, whatever is in it; a foreign table gets one that its
 *  server is then asked for, so that no query of the parent works any more. */
function hindrance(
  { column, type, key }: Promotion,
  root: Relation,
  heir: Heir,
  say: Say,
): readonly Diagnostic[] {
  const name = qualified(heir);
  const hasIt = heir.type === type.name;
  if (heir.foreign) {
    if (hasIt) return [];
    const add = sql`ALTER FOREIGN TABLE ${rel(heir)} ADD COLUMN ${id(column)} ${type.sql}`.text;
    return [
      say(
        '',
        'foreign-partition',
        `${name} inherits from ${qualified(root)} and is a foreign table, whose server would be asked for a column ${column} that it does not have`,
        `take it out (NO INHERIT); or have that column over there, then: ${add}`,
      ),
    ];
  }
  if (heir.type === null || (hasIt && isSameThere(heir, { key, type }))) return [];
  const is = hasIt
    ? heir.expression === null
      ? 'there and not generated'
      : `generated from ${shownText(heir.expression)}`
    : heir.type;
  return [
    say(
      '',
      'other-column',
      `column ${column} of ${name}, which inherits from ${qualified(root)}, is ${is}`,
      'drop or rename it with your migration tool; or choose another name',
    ),
  ];
}

const isSameThere = ({ expression }: Heir, promotion: Pick<Promotion, 'key' | 'type'>): boolean =>
  expression !== null && isSame(promotion, expression);
