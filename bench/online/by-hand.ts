import { spawnSync } from 'node:child_process';
import { execa } from 'execa';
import { connect } from '../../test/support/connect.ts';
import type { Act, Change } from './change.ts';
import { BY_HAND } from './layout.ts';

const hasPsql = spawnSync('psql', ['--version']).error === undefined;

export const HAND = hasPsql ? 'psql' : 'one plain connection (psql is not on the PATH)';

/** What a person does: the statements in a file, run one after the other. */
export const byHand: Change = (url, clock) => (hasPsql ? byPsql : byConnection)(url, clock);

const byPsql: Change = async (url, clock) => {
  // It echoes each statement when it begins, which is when the one before it has ended.
  const args = ['-X', '-q', '-e', '-v', 'ON_ERROR_STOP=1', url];
  const psql = execa('psql', args, { input: BY_HAND, lines: true });
  const begun: { readonly text: string; readonly from: number }[] = [];
  for await (const text of psql) begun.push({ text, from: clock(Date.now()) });
  const end = clock(Date.now());
  return begun.map((act, i) => ({ ...act, to: begun[i + 1]?.from ?? end, gaveWay: false }));
};

const byConnection: Change = async (url, clock) => {
  const client = await connect({ url, applicationName: 'psql' });
  const acts: Act[] = [];
  for (const text of BY_HAND.split('\n')) {
    const from = clock(Date.now());
    await client.query(text);
    acts.push({ text, from, to: clock(Date.now()), gaveWay: false });
  }
  await client.end();
  return acts;
};
