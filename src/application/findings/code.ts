import type { CodeFinding, PoolResult } from '../../model/index.ts';
import type { Application } from '../read.ts';
import { queueTimeout } from './queue-timeout.ts';

/** What is wrong with how the code uses its connections. */
export function codeFindings(
  _application: Application,
  { pools }: PoolResult,
): readonly CodeFinding[] {
  return [...queueTimeout(pools)];
}
