import type { ApplyEvent, Diagnostic, HazardCode, Plan } from '../../model/index.ts';

/** Where the events of one run of steps go, until it is stopped. */
export interface EventView {
  emit(event: ApplyEvent): void;
  stop(): Promise<void>;
}

/** Whom an apply tells what it does, and whom it asks. */
export interface Audience {
  /** The plan, before anybody is asked. */
  planned(plan: Plan, allowed: readonly HazardCode[]): Promise<void>;
  /** The sealed plan is not the plan that would be made now. */
  stale(sealed: Plan, now: Plan): Promise<void>;
  /** The plan has errors: nothing is begun. */
  refused(plan: Plan): void;
  /** Whether the plan has consent; the hazards that are allowed need none. */
  approve(plan: Plan, allowed: readonly HazardCode[]): Promise<boolean>;
  /** Opens a view of one run of steps. */
  view(plan: Plan): Promise<EventView>;
  /** What happens between two runs of steps. */
  event(event: ApplyEvent): void;
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  /** Every step was done, and nothing is left. */
  complete(): void;
  /** Every step was done, and this plan is left all the same. */
  left(plan: Plan): Promise<void>;
  /** Does work that ends by itself once its signal is aborted. */
  interruptibly<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** How an apply ended, where nothing was thrown. */
export type Outcome =
  | 'done'
  /** The plan has errors: nothing was begun. */
  | 'refused'
  /** Nobody consented: nothing was begun. */
  | 'declined'
  /** Part-way; a later apply goes on. */
  | 'stopped';
