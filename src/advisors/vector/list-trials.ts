import { type AdviceInput, PAGE, storedBytes, type VectorIndexed } from '../../model/index.ts';
import { inForce } from './settings.ts';
import { type VectorIndex, wantedOf } from './subject.ts';
import { COPIED, listsOf } from './trials.ts';

/** So many times off what pgvector's README begins with, more or fewer lists are worth a look. */
const OFF = 10;
/** Rows of a list, up to a million rows; beyond, lists are the root of the rows. */
const ROWS_A_LIST = 1000;
const MANY = 1_000_000;
/** Lists that a search of a copy looks into. */
const PROBES = [1, 2, 4, 8, 16];

/** As many as pgvector's README begins with. */
export const usualLists = (rows: number): number =>
  Math.max(1, Math.round(rows > MANY ? Math.sqrt(rows) : rows / ROWS_A_LIST));

/** Rows of the index, and far more or fewer lists than they call for; null: about as many, or nobody knows. */
export function farOff(one: VectorIndex): { readonly rows: number; readonly usual: number } | null {
  const rows = one.largest.table.reltuples;
  if (one.method !== 'ivfflat' || rows === null || rows === 0) return null;
  const [now, usual] = [listsOf(one), usualLists(rows)];
  return now < usual * OFF && now * OFF > usual ? null : { rows, usual };
}

export const nameOf = (lists: number, probes: number): string => `${lists} lists, ${probes} probed`;

/** As many lists as there are, made of today's rows. */
export const ANEW = 'lists made anew';

/** As many lists of a copy as the index has, searched as it is: of fewer rows they find no more than of all. */
export const listsAnew = (input: AdviceInput, one: VectorIndex, opclass: string): VectorIndexed =>
  build(opclass, ANEW, listsOf(one), Number(inForce(input, PROBED, wantedOf(input, one).role)));

/** Today's and the usual number: on a copy as many fewer as it has fewer rows, so that a list has as many of them. */
export function otherLists(one: VectorIndex, opclass: string): readonly VectorIndexed[] {
  const off = farOff(one);
  if (off === null) return [];
  const share = Math.min(1, COPIED / off.rows);
  return [listsOf(one), off.usual].flatMap((lists) =>
    PROBES.map((probes) =>
      build(opclass, nameOf(lists, probes), Math.max(1, Math.round(lists * share)), probes),
    ),
  );
}

const PROBED = 'ivfflat.probes';

const build = (opclass: string, name: string, lists: number, probes: number): VectorIndexed => ({
  ...{ name, method: 'ivfflat', as: 'vector', opclass, rerank: null, with: { lists } },
  set: { [PROBED]: String(probes) },
});

/** Bytes of a page for rows, and beside the centre of each list: its pages, its head and its place (ivfflat.h). */
const FOR_ROWS = 8152;
const BESIDE = 24;
/** Pages of an index that are neither rows nor centres, and those that planning and searching read of them. */
const META = 1;
const READ = 2;

/** The share of an index's rows that a search looks at, by the pages that it reads beside those of all centres. */
export function lookedAt(
  { shape }: VectorIndex,
  { bytes, blocks, lists }: { bytes: number; blocks: number; lists: number },
  indexes = 1,
): number {
  const centre = BESIDE + (shape === null ? 0 : storedBytes(shape));
  const centres = indexes * Math.ceil(lists / Math.max(1, Math.floor(FOR_ROWS / centre)));
  const pages = bytes / PAGE - centres - indexes * META;
  return Math.min(1, Math.max(0, blocks - centres - indexes * READ) / Math.max(1, pages));
}
