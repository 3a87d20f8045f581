import { measured } from '../../model/index.ts';
import { cannotTell, found, type Sign } from './finding.ts';
import { wholeOf } from './whole.ts';
import { count, percent } from './words.ts';

const SHARE = 0.1;
const MUCH = 0.25;
/** Milliseconds. */
const LEAST = 10;
/** Calls from which on it matters what they took. */
const CALLS = 1_000;

/** Triggers, those of foreign keys among them, took much of the time. */
export const triggerTime: Sign = {
  code: 'trigger-time',
  find: (plan) => {
    const whole = wholeOf(plan);
    const target = plan.nodes.find(({ type }) => type === 'ModifyTable');
    return plan.triggers.flatMap(({ name, isConstraint, time, calls }) => {
      if (time === null) {
        if (calls < CALLS) return [];
        return [
          cannotTell({
            code: 'trigger-time',
            node: target,
            question: `How long did ${name} take?`,
            why: 'TIMING was off',
            needs: 'give the output of EXPLAIN (ANALYZE, BUFFERS, TIMING ON)',
          }),
        ];
      }
      if (whole === null || time < LEAST || time < whole * SHARE) return [];
      return [
        found({
          code: 'trigger-time',
          node: target,
          severity: time < whole * MUCH ? 'info' : 'warning',
          title: `${isConstraint ? 'the constraint' : 'the trigger'} ${name} took ${percent(time / whole)} of the time, in ${count(calls)} calls`,
          evidence: [
            measured('time', time, 'ms', 'EXPLAIN, Triggers'),
            measured('of the execution', time / whole, 'share', 'EXPLAIN, Triggers'),
            measured('calls', calls, null, 'EXPLAIN, Triggers'),
          ],
          outside: isConstraint
            ? 'an index on the columns that refer to this table, where they have none; else fewer rows a statement'
            : 'look into the function: what it does once a row could be done once a statement, with transition tables',
        }),
      ];
    });
  },
};
