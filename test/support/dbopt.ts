import { type ApplyResult, applyPlan } from '../../src/apply/index.ts';
import {
  type ApplyEvent,
  DboptError,
  type DriftReport,
  hasErrors,
  type Plan,
} from '../../src/model/index.ts';
import { planAfter } from '../../src/operations/apply/closing.ts';
import { outsideOf } from '../../src/operations/apply/outside.ts';
import { database, openStore } from '../../src/operations/database.ts';
import { driftReport } from '../../src/operations/drift/report.ts';
import type { PlanOptions } from '../../src/operations/plan/options.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import { acquireLock, releaseLock } from '../../src/postgres/index.ts';
import { type DesignOptions, withDesign } from './design.ts';

/** `only` as --only. */
export interface DboptOptions extends PlanOptions, DesignOptions {}

export interface ApplyOptions extends DboptOptions {
  /** Interrupts the apply once this event is told, as a SIGINT does. */
  readonly until?: (event: ApplyEvent) => boolean;
  /** As --parallelism. */
  readonly parallelism?: number;
  /** What others do between the plan and its steps. */
  readonly between?: () => Promise<void>;
}

export interface Applied extends ApplyResult {
  /** What was run. */
  readonly plan: Plan;
  readonly events: readonly ApplyEvent[];
}

/** `dbopt plan` in this process: the plan of a design, given as the text of its file. Throws what is wrong with the text. */
export function plan(url: string, designText: string, options: DboptOptions = {}): Promise<Plan> {
  return withDesign(designText, options, async (design) => {
    const db = database({ url }, design);
    try {
      const client = await db.connect('plan');
      return await planDatabase(client, design, openStore(design, client), options);
    } finally {
      await db.close();
    }
  });
}

/** `dbopt drift` in this process. Throws what is wrong with the text. */
export function drift(
  url: string,
  designText: string,
  options: DboptOptions = {},
): Promise<DriftReport> {
  return withDesign(designText, options, async (design) => {
    const db = database({ url }, design);
    try {
      const client = await db.connect('drift');
      return await driftReport(client, design, openStore(design, client), options);
    } finally {
      await db.close();
    }
  });
}

/** `dbopt apply` in this process, with consent to every hazard. Throws the errors of the design and of the plan. */
export function apply(
  url: string,
  designText: string,
  options: ApplyOptions = {},
): Promise<Applied> {
  return withDesign(designText, options, async (design) => {
    const db = database({ url }, design);
    const [client, reader] = [await db.connect('lock'), await db.connect('apply')];
    const schema = design.state.in === 'database' ? design.state.schema : 'dbopt';
    try {
      const lock = await acquireLock(client, reader, { schema });
      const made = await planDatabase(reader, design, openStore(design, reader), options);
      if (hasErrors(made.diagnostics)) throw new DboptError(made.diagnostics);
      const events: ApplyEvent[] = [];
      const interrupt = new AbortController();
      await options.between?.();
      const result = await applyPlan({
        plan: made,
        policy: design.policy,
        store: openStore(design, await db.connect('state')),
        connect: db.connect,
        lock,
        emit: (event) => {
          events.push(event);
          if (options.until?.(event) === true) interrupt.abort();
        },
        signal: interrupt.signal,
        ...(options.parallelism === undefined ? {} : { parallelism: options.parallelism }),
        by: 'tester',
        outside: outsideOf(design),
      });
      // As the command does: a reload reaches the server's processes a moment after it was asked for.
      if (made.steps.some(({ phase }) => phase === 'settings')) {
        await planAfter(made, async () => ({
          plan: await planDatabase(reader, design, openStore(design, reader), options),
        }));
      }
      await releaseLock(lock);
      return { ...result, plan: made, events };
    } finally {
      await db.close();
    }
  });
}
