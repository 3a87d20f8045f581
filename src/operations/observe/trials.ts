import type { Evidence, Trial, TrialRequest } from '../../model/index.ts';
import type { Client } from '../../postgres/index.ts';
import {
  type Offered,
  runTrials,
  type Sent,
  type TrialOptions,
} from '../../postgres/observe/index.ts';

export interface Budget {
  /** Milliseconds, for samples and for trials each. */
  readonly maxTime: number;
  /** Bytes that the copies of one trial may take. */
  readonly maxBytes: number;
  readonly seed: number;
  readonly sessions: readonly Client[];
  readonly isPlain: NonNullable<TrialOptions['isPlain']>;
}

/** Runs trials within a budget, the first asked for first. */
export async function makeTrials(
  client: Client,
  offered: Offered,
  { tables, server }: Evidence,
  requests: readonly TrialRequest[],
  sent: Sent,
  budget: Budget,
): Promise<readonly Trial[]> {
  const { temporary } = server.role;
  return runTrials(client, offered, tables, requests, sent, { ...budget, temporary });
}
