import { vector } from '../../../src/advisors/vector.ts';
import {
  type AdviceInput,
  DEFAULT_LIMITS,
  type Evidence,
  type TrialRequest,
} from '../../../src/model/index.ts';
import { readOffered, runTrials, type TrialOptions } from '../../../src/postgres/observe/index.ts';
import { connect } from '../connect.ts';

/** The evidence with the trials of one kind that advice on it asks for, and no others. */
export async function withTrials(
  url: string,
  { evidence, design }: Pick<AdviceInput, 'evidence' | 'design'>,
  wanted: TrialRequest['kind'],
  options: Omit<TrialOptions, 'temporary'>,
): Promise<Evidence> {
  const limits = { ...DEFAULT_LIMITS, minSize: 0 };
  const requests = (vector.trials?.({ evidence, design, limits }) ?? []).filter(
    ({ kind }) => kind === wanted,
  );
  const own = await connect({ url, applicationName: 'dbopt trial' });
  try {
    const offered = await readOffered(own);
    const terms = { ...options, temporary: true };
    const trials = await runTrials(own, offered, evidence.tables, requests, new Map(), terms);
    return { ...evidence, trials };
  } finally {
    await own.end();
  }
}
