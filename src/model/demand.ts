import type { Branch, Counted, Pool, PoolResult } from './pool.ts';

/** A factor of the demand; `place` null: it was said by whoever asked, or nobody said and it is one. */
export interface Factor {
  readonly count: number;
  readonly place: string | null;
}

/** How many connections an application may open. */
export interface Demand {
  /** Of what is known: no more than this, or at least this where `open` says what is not. */
  readonly connections: number;
  readonly replicas: Factor;
  readonly workers: Factor;
  /** By one process. */
  readonly each: number;
  readonly pools: readonly (Pool & { readonly most: number })[];
  /** What was taken for granted, with its places. */
  readonly assumed: readonly string[];
  /** Why there may be more; null: that is all. */
  readonly open: { readonly why: string; readonly needs: string } | null;
}

/** What whoever asks says of the deployment; null: nothing, and its files are believed. */
export interface Deployed {
  readonly replicas: number | null;
  readonly workers: number | null;
}

/** Replicas × processes × what the pools of one process may open. The check and `dbopt pool` both say this number. */
export function demandOf(result: PoolResult, said: Deployed): Demand {
  const replicas = factorOf(said.replicas, result.replicas);
  const workers = factorOf(said.workers, result.workers);
  const pools = result.pools.flatMap((one) =>
    one.most === null ? [] : [{ ...one, most: one.most }],
  );
  const each = together(pools);
  return {
    ...{ replicas, workers, each, pools, connections: replicas.count * workers.count * each },
    assumed: [...new Set([...pools.flatMap(({ notes }) => notes), ...result.notes])],
    open: openOf(result, said),
  };
}

const factorOf = (said: number | null, found: Counted | null): Factor => {
  if (said !== null) return { count: said, place: null };
  return found !== null && 'count' in found ? found : { count: 1, place: null };
};

function openOf({ pools, unread, workers, replicas }: PoolResult, said: Deployed): Demand['open'] {
  const [broken] = unread;
  if (broken !== undefined) {
    return {
      why: `${broken.place} cannot be read: ${broken.why}`,
      needs: 'name what Python reads',
    };
  }
  if (pools.length === 0) {
    return { why: 'no pool is made in it', needs: 'name the file or folder that makes the pool' };
  }
  if (said.workers === null && workers !== null && 'unknown' in workers) {
    return { why: `how many processes there are: ${workers.unknown}`, needs: 'say workers' };
  }
  if (said.replicas === null && replicas !== null && 'unknown' in replicas) {
    return { why: `how many replicas there are: ${replicas.unknown}`, needs: 'say replicas' };
  }
  const lost = pools.find((one) => one.most === null);
  return lost === undefined
    ? null
    : {
        why: `${lost.made} at ${lost.place}: ${lost.why ?? 'it is not known'}`,
        needs:
          lost.needs ?? 'write its size as a number, or with a default, where the pool is made',
      };
}

interface Part {
  readonly most: number;
  readonly branches: readonly Branch[];
}

/** Choices beyond which the parts are added up as they are. */
const MOST = 8;

/** The most that parts come to together: of those on different sides of a choice the larger side. */
export function together(parts: readonly Part[], left = MOST): number {
  const choice = parts
    .flatMap(({ branches }) => branches)
    .find(({ of, side }, _, all) => all.some((one) => one.of === of && one.side !== side));
  if (choice === undefined || left === 0) return parts.reduce((sum, { most }) => sum + most, 0);
  const sideOf = ({ branches }: Part) => branches.find(({ of }) => of === choice.of)?.side;
  const sides = new Set(parts.map(sideOf).filter((side) => side !== undefined));
  const sums = [...sides].map((side) =>
    together(
      parts
        .filter((part) => [side, undefined].includes(sideOf(part)))
        .map((part) => ({ ...part, branches: part.branches.filter(({ of }) => of !== choice.of) })),
      left - 1,
    ),
  );
  return Math.max(...sums);
}
