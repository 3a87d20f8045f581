import type { ApplyEvent, Diagnostic, Plan, Policy, Step } from '../model/index.ts';
import type { Client, HeldLock, Mark } from '../postgres/index.ts';
import type { Store } from '../state/index.ts';
import type { Schemas } from './keeping/schemas.ts';
import type { Tables } from './keeping/tables.ts';
import type { Doing } from './notices.ts';
import type { Session } from './session.ts';

export interface ApplyOptions {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly store: Store;
  /** Opens a connection; the purpose becomes part of its application_name. */
  readonly connect: (purpose: string) => Promise<Client>;
  readonly lock: HeldLock;
  /** By name the oids that schemas had before it was planned; absent: those that they have when it begins. */
  readonly schemas?: ReadonlyMap<string, number>;
  /** By qualified name what tables were before it was planned; absent, as above. */
  readonly tables?: ReadonlyMap<string, Mark>;
  readonly emit: (event: ApplyEvent) => void;
  /** Aborted by Ctrl-C: the running statement is cancelled and the run closed. */
  readonly signal?: AbortSignal;
  /** Steps that may run at a time; 2 unless told. */
  readonly parallelism?: number;
  /** Who applies, for the journal. */
  readonly by: string;
  readonly now?: () => Date;
  /** 0 to 1, spreads the retries. */
  readonly random?: () => number;
  /** Runs the steps of mode `outside`; absent: there are none. */
  readonly outside?: Outside;
}

/** Has something done that is no statement of the database's. `mayGoOn` throws where it must not go on. */
export type Outside = (
  step: Step,
  terms: {
    readonly mayGoOn: () => Promise<void>;
    readonly tell: (done: number, total: number) => void;
  },
) => Promise<void>;

/** A session that runs steps. */
export interface Worker extends Session {
  doing: Doing;
}

/** How long a step did not work but wait for others, or for its next attempt. */
export interface Idle {
  milliseconds: number;
}

/** What every part of a running apply works with. */
export interface Context {
  readonly policy: Policy;
  readonly store: Store;
  readonly lock: HeldLock;
  readonly emit: (event: ApplyEvent) => void;
  /** Emits a notice. */
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly random: () => number;
  /** Gives the lane to other steps until the pause is over, and a lane is free again. */
  readonly rest: (pause: Promise<unknown>) => Promise<void>;
  /** Tells that a statement which goes on waits for others, or no longer. */
  readonly waits: (isWaiting: boolean) => void;
  /** Of the step at work in this lane. */
  readonly idle: Idle;
  readonly schemas: Schemas;
  readonly tables: Tables;
  /** Runs the steps of this lane. */
  readonly worker: Worker;
  /** The workers of all lanes. */
  readonly crew: readonly Worker[];
  /** Of the crew, as many as there are lanes: each stands in while a statement waits in another. */
  readonly spares: readonly Worker[];
  /** Looks at the workers from outside: who is in their way, how far they are; cancels them. */
  readonly observer: Session;
  readonly outside: Outside;
  /** Makes a session that holds a lock beside a worker; whoever asked for it closes it. */
  readonly beside: () => Session;
}

/** A step about to run. */
export interface Job {
  readonly context: Context;
  readonly step: Step;
  /** Writes that the step is done, and what the state says from now on; into the client's open transaction if given,
   *  which it commits. `makes` where that is not known before. */
  readonly record: (client?: Client, makes?: readonly string[]) => Promise<void>;
}
