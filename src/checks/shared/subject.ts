import { type Family, families, sum } from '../../advisors/shared/index.ts';
import {
  type Check,
  type Evidence,
  type Figure,
  PAGE,
  parseName,
  qualified,
  type TableFacts,
  tableAddress,
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

/** What each table comes to; of a pattern's tables those count that fit, where there are any. Where there is no table,
 *  this cannot be told. */
export function eachTable(
  check: Check,
  evidence: Evidence,
  figuresOf: (family: Family) => readonly Figure[],
  fits: (family: Family) => boolean = isLarge,
): readonly Figure[] {
  const found = subjects(check, evidence);
  const fitting = found.filter(fits);
  if (found.length > 0) return (fitting.length > 0 ? fitting : found).flatMap(figuresOf);
  const question = `what ${check.type} is`;
  const why = `no table is ${/[*?]/.test(check.subject) ? 'like' : 'called'} ${check.subject}, or this role may not see it`;
  return [open(check.subject, '', question, why, 'mend its name, or connect to its database')];
}

export const addressOf = ({ root }: Family): string => tableAddress(root);
export const nameOf = ({ root }: Family): string => qualified(root);

/** Pages below which a share of a table tells nothing. */
export const FEW_PAGES = 100;

export const pagesOf = ({ main, toast }: Family): number => Math.floor((main + toast) / PAGE);

const isLocked = ({ bytes, toast }: TableFacts): boolean =>
  bytes === null || toast?.bytes === null || toast?.index_bytes === null;

/** Of what is locked it counts how large it was last. */
const isLarge = (family: Family): boolean =>
  pagesOf(family) +
    sum(
      family.leaves
        .filter(isLocked)
        .map(({ relpages, toast }) => relpages + (toast?.relpages ?? 0)),
    ) >=
  FEW_PAGES;

/** Why a table is too small, or its size is not known; null: it is neither. */
export function tooSmall(family: Family, check: Check): Figure | null {
  const locked = family.leaves.find(isLocked);
  if (locked !== undefined) {
    const why = `somebody has ${qualified(locked)} locked to himself`;
    return open(
      addressOf(family),
      '',
      `what ${check.type} is`,
      why,
      'verify again when it is free',
    );
  }
  const pages = pagesOf(family);
  if (pages >= FEW_PAGES) return null;
  const why = `it has ${pages} pages, and a share of fewer than ${FEW_PAGES} tells nothing`;
  return open(addressOf(family), '', `what ${check.type} is`, why, 'wait until it has grown');
}
