import type { Pool, Queue } from '../model/index.ts';
import type { Argument, Given } from './arguments.ts';
import { type Folded, notesOf, unknown } from './folded.ts';
import type { Found, Module } from './found.ts';
import type { Maker, Size } from './makers.ts';
import { lineOf } from './python.ts';
import type { Scope } from './scope.ts';

const QUEUES: ReadonlySet<string> = new Set(['QueuePool', 'AsyncAdaptedQueuePool']);

/** A pool, and whose callers would say what its size is. */
export type Made = Pool & { readonly scope?: Scope | undefined };

/** Where a pool is made, and by what. */
export type Site = Pick<Pool, 'made' | 'place' | 'branches'> & { readonly inLoop: boolean };

export const siteOf = (
  { path }: Module,
  { node, branches, inLoop }: Found,
  made: string,
): Site => ({ ...{ made, branches, inLoop }, place: `${path}:${lineOf(node)}` });

export const lostPool = ({ made, place, branches }: Omit<Site, 'inLoop'>, why: string): Pool => ({
  ...{ made, place, branches },
  ...{ most: null, why, notes: [], queue: null },
});

/** The pool that is made with these arguments; none, where it is one of another sort of database. */
export function sizedPool(site: Site, maker: Maker, given: Map<string, Argument>): readonly Made[] {
  const queue = queueOf(maker, given);
  const no = (why: string, needs?: Scope): readonly Made[] => [
    { ...lostPool(site, why), queue, scope: needs },
  ];
  const url =
    maker.engine || maker.url ? (given.get('0') ?? given.get('url'))?.folded() : undefined;
  if (isOtherDatabase(url)) return [];
  if (maker.url && !given.has('max_size')) withSizeOf(url, given);
  if (site.inLoop) return no('it stands in a loop, and may be made more than once');
  const poolClass = given.get('poolclass')?.called;
  if (maker.engine && given.has('poolclass') && !QUEUES.has(poolClass?.split('.').at(-1) ?? '')) {
    return [lostPool(site, 'its poolclass may keep no pool, and open a connection for each use')];
  }
  const sizes = maker.sizes.map((size) => sizeOf(size, maker, given));
  const why = sizes.find((one) => 'unknown' in one);
  if (why !== undefined && 'unknown' in why) return no(why.unknown, why.needs);
  const numbers = sizes.map((one) => ('value' in one ? Number(one.value) : 0));
  if (numbers[0] === 0 && maker.zeroIsEndless)
    return no(`${maker.sizes[0]?.name} 0 bounds nothing`);
  const most = numbers.reduce((sum, one) => sum + one, 0);
  return [{ ...lostPool(site, ''), most, why: null, notes: notesOf(...sizes), queue }];
}

const needsOf = (given: Given): Scope | undefined => {
  const spread = given.get('**')?.folded();
  return spread !== undefined && 'unknown' in spread ? spread.needs : undefined;
};

/** `?max_size=20` of a URL, as the databases package reads it. */
function withSizeOf(url: Folded | undefined, given: Map<string, Argument>): void {
  const text = url !== undefined && 'value' in url ? String(url.value) : '';
  const [, digits] = /[?&]max_size=(\d{1,6})(?:&|$)/.exec(text) ?? [];
  if (url === undefined || digits === undefined) return;
  given.set('max_size', {
    folded: () => ({ value: Number(digits), notes: notesOf(url) }),
    called: null,
  });
}

function sizeOf(size: Size, maker: Maker, given: Given): Folded {
  const one = given.get(size.name) ?? (size.at === null ? undefined : given.get(String(size.at)));
  const folded = one?.folded();
  if (folded === undefined || ('value' in folded && folded.value === null)) {
    const other = maker.beside?.find(({ name }) => name === size.otherwise);
    if (other !== undefined) return sizeOf(other, maker, given);
    if (folded === undefined && given.has('**'))
      return unknown('what * or ** gives is not known', needsOf(given));
    return typeof size.otherwise === 'number'
      ? { value: size.otherwise }
      : unknown(`without ${size.name} nothing bounds it`);
  }
  if (!('value' in folded))
    return 'unknown' in folded ? folded : unknown(`${size.name} is no number`);
  const isPlain = Number.isInteger(folded.value) && Number(folded.value) >= 0;
  return isPlain ? folded : unknown(`its ${size.name} is no number that bounds it`);
}

function queueOf({ queue }: Maker, given: Given): Queue | null {
  if (queue === undefined) return null;
  const folded = given.get(queue.name ?? '')?.folded();
  if (folded === undefined) {
    return given.has('**') ? null : { seconds: queue.otherwise, said: false };
  }
  if (!('value' in folded)) return null;
  if (folded.value === null) return { seconds: null, said: true };
  return typeof folded.value === 'number' ? { seconds: folded.value, said: true } : null;
}

/** The URL says plainly that it is no PostgreSQL; what only a default says may be another one where it runs. */
const isOtherDatabase = (url: Folded | undefined): boolean =>
  url !== undefined &&
  'value' in url &&
  typeof url.value === 'string' &&
  (url.notes ?? []).length === 0 &&
  /^(sqlite|mysql|mariadb|oracle|mssql)\b/.test(url.value);
