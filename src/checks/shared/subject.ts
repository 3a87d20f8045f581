import { type Family, families } from '../../advisors/shared/index.ts';
import {
  type Check,
  type Evidence,
  type Figure,
  parseName,
  qualified,
  tableAddress,
  toRun,
  wildcard,
} from '../../model/index.ts';
import { open } from './figure.ts';

/** Tables that a check names, partitions with their table: `schema.name`, `name` in public, or a pattern of these. */
export function subjects({ subject }: Pick<Check, 'subject'>, evidence: Evidence): Family[] {
  const all = families(evidence);
  const names = parseName(subject);
  if (!/[*?]/.test(subject) && names !== null) {
    const [schema, name] = names.length === 1 ? ['public', names[0]] : names;
    return all.filter(({ root }) => root.schema === schema && root.name === name);
  }
  const fits = wildcard(subject.includes('.') ? subject : `public.${subject}`);
  return all.filter(({ root }) => fits(`${root.schema}.${root.name}`));
}

/** What each table comes to; where there is none, that this cannot be told. */
export function eachTable(
  check: Check,
  evidence: Evidence,
  figuresOf: (family: Family) => readonly Figure[],
): readonly Figure[] {
  const found = subjects(check, evidence);
  if (found.length > 0) return found.flatMap(figuresOf);
  const question = `what ${check.type} is`;
  const why = `no table is ${/[*?]/.test(check.subject) ? 'like' : 'called'} ${check.subject}, or this role may not see it`;
  return [open(check.subject, '', question, why, 'mend its name, or connect to its database')];
}

export const addressOf = ({ root }: Family): string => tableAddress(root);
export const nameOf = ({ root }: Family): string => qualified(root);

/** Pages below which a share of a table tells nothing. */
export const FEW_PAGES = 100;

export const pagesOf = ({ leaves }: Family): number =>
  leaves.reduce((sum, { bytes }) => sum + Math.floor((bytes ?? 0) / 8192), 0);

/** Why a table is too small; null: it is not. */
export function tooSmall(family: Family, check: Check): Figure | null {
  const pages = pagesOf(family);
  if (pages >= FEW_PAGES) return null;
  const why = `it has ${pages} pages, and a share of fewer than ${FEW_PAGES} tells nothing`;
  return open(addressOf(family), '', `what ${check.type} is`, why, 'wait until it has grown');
}

/** What lets this role look at the rows of a table, for people to run. */
export const selectGrant = (evidence: Evidence, { root }: Family): string =>
  toRun`GRANT SELECT ON ${root} TO ${{ name: evidence.server.role.name }}`;
