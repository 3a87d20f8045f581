/** One round of a loop in a process of its own, to be killed: `unrun one-round.ts FOLDER URL MODE`, pushing to FOLDER.git. */
import { DEFAULT_LIMITS } from '../../../src/model/index.ts';
import { CLOCK, runRound } from '../../../src/operations/loop/index.ts';
import { GOOD } from '../../support/loop/quiet.ts';
import { ADDED_INDEX, sabotage, WRONG_INDEX } from '../../support/loop/wrong.ts';

const [cwd = '', url = '', mode = 'apply'] = process.argv.slice(2);

const { round, why } = await runRound(
  {
    ...{
      source: { files: ['dbopt.yaml'], env: {}, vars: {}, cwd, url },
      by: 'fault',
      clock: CLOCK,
    },
    advisors: [sabotage([GOOD], 'good'), sabotage([WRONG_INDEX, ...ADDED_INDEX], 'bad')],
    mode: mode === 'pull-request' ? mode : 'apply',
    push: `${cwd}.git`,
    limits: { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 },
    tell: (event) => {
      if (event.type === 'round-phase') process.stdout.write(`${event.status} ${event.phase}\n`);
    },
    diagnostics: () => {},
  },
  new AbortController().signal,
);
process.stdout.write(`${round?.outcome ?? 'none'} ${why ?? ''}\n`);
process.exit(0);
