/** The pools that an application's own code makes, which is read and never run. */
export interface PoolRequest {
  readonly kind: 'pool';
  /** The design file that names it. */
  readonly file: string;
  /** A file or a folder, as seen from there. */
  readonly path: string;
  /** Of a machine it runs on; null: nobody said. */
  readonly cores: number | null;
}

/** One side of a choice: of what stands on different sides of one, one happens. */
export interface Branch {
  readonly of: string;
  readonly side: number;
}

/** How long a request waits where all connections of a pool are taken. */
export interface Queue {
  /** null: without end. */
  readonly seconds: number | null;
  /** The code says so; else it is what the library does by itself. */
  readonly said: boolean;
}

/** A pool that an application makes: at most how many connections, and where that is said. */
export interface Pool {
  /** `asyncpg.create_pool` */
  readonly made: string;
  /** `src/api/db.py:12` */
  readonly place: string;
  /** null: it cannot be told, see `why`. */
  readonly most: number | null;
  readonly why: string | null;
  /** What would say it; absent: its size, where it is made. */
  readonly needs?: string;
  /** What was assumed: a default of the environment, the larger of two branches. */
  readonly notes: readonly string[];
  readonly branches: readonly Branch[];
  /** null: it keeps no queue, or how long is not known. */
  readonly queue: Queue | null;
}

/** A file that cannot be read, and why. */
export interface Unread {
  readonly place: string;
  readonly why: string;
}

/** A number of the deployment, with where it is said; or why it is not known. */
export type Counted =
  | { readonly count: number; readonly place: string }
  | { readonly unknown: string };

export interface PoolResult {
  readonly kind: 'pool';
  readonly pools: readonly Pool[];
  readonly unread: readonly Unread[];
  /** Processes on one machine, as the deployment's files say; null: they say nothing. */
  readonly workers: Counted | null;
  /** Machines or containers that run it, likewise. */
  readonly replicas: Counted | null;
  /** What was assumed of the deployment. */
  readonly notes: readonly string[];
}
