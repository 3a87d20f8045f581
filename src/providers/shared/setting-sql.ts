import { type Field, PLAIN } from '../../model/index.ts';
import { hiddenLit, id, list, lit, type Sql, sql } from '../../postgres/index.ts';
import { joinList, mustNotBeEmpty, quotesElements } from './setting-list.ts';

/** `SET name TO value`, or `RESET name` where nothing of ours is to stay. */
export function setOrReset(name: string, to: Field | null): Sql {
  const parameter = id(...name.split('.'));
  if (to === null || to.inherited || (isEmpty(to) && mustNotBeEmpty(name))) {
    return sql`RESET ${parameter}`;
  }
  return sql`SET ${parameter} TO ${literal(name, to)}`;
}

const isEmpty = ({ value }: Field): boolean => Array.isArray(value) && value.length === 0;

function literal(name: string, { value, text, [PLAIN]: plain }: Field): Sql {
  if (plain !== undefined) return hiddenLit(plain);
  if (typeof value === 'string') return lit(value);
  if (!Array.isArray(value)) return lit(text);
  const elements = value.map(String);
  return quotesElements(name) && elements.length > 0
    ? list(elements.map(lit))
    : lit(joinList(name, elements));
}
