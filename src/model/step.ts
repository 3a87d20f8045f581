import type { CacheOrder } from './cache.ts';
import type { DiagnosticCode } from './code.ts';
import type { Address } from './name.ts';
import { SENT } from './secret.ts';
import type { Value } from './value.ts';
import type { Work } from './work.ts';

/** PostgreSQL's table-level lock modes, weakest first (manual, 13.3.1). */
export const LOCK_MODES = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof LOCK_MODES)[number];

export interface Lock {
  /** Qualified SQL name of the relation. */
  readonly relation: string;
  readonly mode: LockMode;
}

/** What may hurt; consent is given per code. */
export const HAZARDS = [
  'access-exclusive',
  'table-rewrite',
  'index-build',
  'index-replace',
  'index-drop',
  'restart',
  'data-loss',
  'retire-many',
  'broken-names',
  'long-wait',
  'replication-stop',
  'owner-code',
  'other-owner',
  'other-design',
  'cache-cold',
] as const;
export type HazardCode = (typeof HAZARDS)[number];

/** Hazards that stay when the step is over: a plan that is approved in passing (--auto-approve) has no consent to them. */
export const LASTING: readonly HazardCode[] = [
  'data-loss',
  'broken-names',
  'replication-stop',
  'owner-code',
  'other-owner',
  'other-design',
];

/** Hazards that the application may feel: `policy.window` and `policy.max_replication_lag` hold such steps back. */
export const DISRUPTIVE: readonly HazardCode[] = [
  'access-exclusive',
  'table-rewrite',
  'index-build',
  'index-replace',
  'index-drop',
  'restart',
  'cache-cold',
];

export interface Hazard {
  readonly code: HazardCode;
  /** One sentence: what can happen, to whom. */
  readonly message: string;
}

/** The order of apply: a step waits for all steps of earlier phases. */
export const PHASES = [
  'extensions',
  'settings',
  'options',
  'promote',
  'promoted',
  'partitions',
  'indexes',
  'statistics',
  'upkeep',
  'caches',
  'drops',
  'extension drops',
] as const;
export type Phase = (typeof PHASES)[number];

/** How a step runs and which budget its waiting has.
 *  `transaction`: all statements in one transaction, short lock_timeout, retried.
 *  `single`: each statement by itself, short lock_timeout, retried (ALTER SYSTEM, VACUUM, ANALYZE).
 *  `concurrent`: one CONCURRENTLY statement by itself, no short lock_timeout, long budget.
 *  `batches`: all statements in one transaction, again and again until nothing is left; see Batches.
 *  `outside`: no statement of the database's, but an order to a cache; see CacheOrder. */
export const STEP_MODES = ['transaction', 'single', 'concurrent', 'batches', 'outside'] as const;
export type StepMode = (typeof STEP_MODES)[number];

/** How a step of mode `batches` goes on. Its last statement takes two parameters: $1 text, where the last batch ended
 *  (null: this is the first), and $2 int8, how much to take on. It returns one row: `next` text, where the next batch
 *  begins (null: nothing is left); `done` and `total` int8, how far it is; `found` int8, where `none` forbids some.
 *  The size is adapted so that each transaction is short. What a batch did stays done, so the statement has to be one
 *  that may begin anew: a step that was cut off does. */
export interface Batches {
  /** What is counted by `done`, for people: `blocks`, `rows`. */
  readonly unit: string;
  /** The first $2. */
  readonly size: number;
  /** The step fails at its end if its batches found any. */
  readonly none?: {
    readonly code: DiagnosticCode;
    /** After their number: `rows have …`. */
    readonly message: string;
    readonly hint: string;
  };
}

/** What of a table holds code that its owner chose: `triggers` on UPDATE; `rules`; `checks`; `values`, which are
 *  generated columns, expressions of indexes and domains; `keys`, its partition key and those above; `defaults`;
 *  `constants`, the types of its columns, whose domains check a constant while a definition is parsed. Where
 *  the server only reasons with an expression, as an attach does with checks, it calls what has constant arguments. */
export type CodePart =
  /** Foreign tables among it, its partitions and what inherits from it: rows are read or written, which their servers
   *  are asked for. */
  | 'rows'
  | 'triggers'
  | 'rules'
  | 'checks'
  | 'values'
  | 'keys'
  | 'defaults'
  | 'constants'
  /** Constants in indexes, worked out where one index is compared with another. */
  | 'folds'
  /** The same in its partition key and those above, worked out where the server looks at the key. */
  | 'key constants'
  /** Domains of its partition key and those above, to which bounds are cast. */
  | 'bounds'
  /** Domains of its columns, which read the values of a COPY. */
  | 'input'
  /** What a foreign key of it, or one that others have on it, compares, and has reasoned with at either side. */
  | 'references';

/** What is evaluated where a table becomes a partition, and where one ceases to be. */
export const ATTACHED = [
  'checks',
  'keys',
  'bounds',
  'folds',
  'references',
] as const satisfies readonly CodePart[];
export const DETACHED = ['checks', 'keys', 'references'] as const satisfies readonly CodePart[];

/** What a step has the server evaluate with the rights of dbopt's own role. Of what CREATE INDEX, ANALYZE, VACUUM and
 *  their like evaluate, for which the server changes to the table's owner by itself, only what the design names. */
export interface Calls {
  /** Qualified SQL names; one that is not there yet counts as empty. */
  readonly tables: readonly string[];
  readonly parts: readonly CodePart[];
  /** Names of the columns that an UPDATE sets. */
  readonly sets?: readonly string[];
  /** SQL names of types that values are cast to. */
  readonly types?: readonly string[];
  /** A partition that a second session keeps from changing until its concurrent detach is pending; one of `tables`. */
  readonly held?: string;
  /** Names of extensions whose functions it calls. */
  readonly extensions?: readonly string[];
  readonly scripts?: readonly ExtensionScript[];
  readonly moves?: readonly ExtensionMove[];
  /** Texts that are parsed: types, functions and operators named in them say what their constants are of. */
  readonly definitions?: readonly string[];
}

/** A script of an extension: it looks for names in its schema, then in those of all that it requires. */
export interface ExtensionScript {
  readonly extension: string;
  /** Of one that is to be made; null: the one that it is in. */
  readonly schema: string | null;
  readonly requires: readonly string[];
  /** Schemas in which the plan has put some of these by then, by extension. */
  readonly coming: { readonly [extension: string]: string };
}

/** An extension takes all that it consists of into another schema. */
export interface ExtensionMove {
  readonly extension: string;
  readonly schema: string;
}

/** When the new value starts to matter. */
export type Effect =
  | 'at once'
  | 'new rows'
  | 'new pages'
  | 'next ANALYZE'
  | 'reload'
  | 'new sessions'
  | 'restart';

/** One unit of work: plain data, complete; apply adds nothing to it but time. */
export interface Step {
  /** Unique in the plan: address, then what it does, e.g. `index.public.a#build`. See stepId. */
  readonly id: string;
  readonly address: Address;
  /** What it does, for people: `build index concurrently`. */
  readonly title: string;
  readonly phase: Phase;
  readonly mode: StepMode;
  /** With mode `batches`, and only there. */
  readonly batches?: Batches;
  /** With mode `outside`, and only there; `sql` then tells people of it. */
  readonly order?: CacheOrder;
  readonly sql: readonly string[];
  /** `sql` shows no secrets where it sets some; see sentBy. */
  readonly hidden?: true;
  readonly [SENT]?: readonly string[];
  /** The strongest lock per relation. */
  readonly locks: readonly Lock[];
  /** Whether it reads or rewrites the whole relation. */
  readonly touches: 'catalog' | 'scan' | 'rewrite';
  readonly effect: Effect;
  /** Bytes it will write to data files, a guess from what exists; null where nothing is known. */
  readonly bytes: number | null;
  /** Seconds, from its work and the pace of such work; null where nothing is known. */
  readonly seconds: number | null;
  /** What its time is told by; absent: it changes catalogs only, or nobody knows how much there is to do. */
  readonly work?: Work;
  /** A setting of the server that it gives this value, typed, in the setting's own unit; null: the default again. */
  readonly sets?: { readonly setting: string; readonly value: Value };
  readonly hazards: readonly Hazard[];
  /** Objects it brings into being under a name of ours, so that a leftover can be recognised: qualified SQL names. */
  readonly makes: readonly string[];
  /** Nothing where it is not said. */
  readonly calls?: Calls;
  /** What it may need is configured, or will be by then, but does not run before the server has restarted. */
  readonly awaits?: 'restart';
  /** Ids of steps that must be done before, beyond the phase order. */
  readonly needs: readonly string[];
}

/** The id of the step of a resource that does what the verb says; steps of other resources that wait for it name it by
 *  this too. */
export const stepId = (address: Address, verb: string): string => `${address}#${verb}`;

/** What goes to the server for a step. */
export function sentBy(step: Step): readonly string[] {
  if (step.hidden !== true) return step.sql;
  const sent = step[SENT];
  if (sent === undefined) throw new Error(`${step.id} has lost the values that it is to set`);
  return sent;
}
