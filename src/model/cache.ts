/** Where the keys of a cache stand, as its entry in the design says: `prefix`, then a version, then a colon, then what the
 *  application calls the rest. */
export type CacheSpace = {
  readonly prefix: string;
  /** Key that holds the version which is served. */
  readonly pointer: string;
  /** The version that the design wants served. */
  readonly version: string;
  /** Milliseconds that keys of other versions live on at least. */
  readonly grace: number;
};

/** What a cache is asked for a plan. */
export type CacheQuestion = CacheSpace & {
  /** May hold a password: it is used to connect, and goes nowhere else. */
  readonly url: string;
  /** ISO 8601: when an apply last had this version served and the others expire; null: none has. */
  readonly settled: string | null;
};

/** Keys of one version. */
export interface CacheKeys {
  readonly keys: number;
  /** Of them those that live on beyond one and a half times the grace. */
  readonly lasting: number;
}

export interface CacheAnswer {
  /** The version that is served; null: there is no pointer. */
  readonly served: string | null;
  readonly versions: { readonly [version: string]: CacheKeys };
  /** Keys under the prefix that are of no version. */
  readonly others: number;
  /** false: the time was up, and there are more keys. */
  readonly whole: boolean;
  /** What was written of other versions since the last apply is not counted yet: its grace is not over. */
  readonly resting: boolean;
}

/** What a step has done to a cache. */
export type CacheOrder =
  | (Pick<CacheSpace, 'pointer'> & {
      readonly does: 'serve';
      /** What is served until then; null: nothing. */
      readonly from: string | null;
      readonly to: string;
    })
  | (CacheSpace & {
      readonly does: 'expire';
      readonly versions: readonly string[];
      /** Keys there were when it was planned. */
      readonly keys: number;
    })
  | (CacheSpace & { readonly does: 'keep'; readonly keys: number });
