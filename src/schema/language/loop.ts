import { type JsonSchema, LOOP_MODES } from '../../model/index.ts';
import { choice, list, map } from './words.ts';

/** As a duration, with PostgreSQL's `min` as well. */
const span = (description: string): JsonSchema => ({
  description,
  type: 'string',
  pattern: '^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$',
  examples: ['30min', '1h', '1d'],
});

/** What `dbopt loop` may do by itself, and which advisors there are to ask. */
export const loop = (advisors: readonly string[]): JsonSchema =>
  map('What `dbopt loop` does by itself, and how far it goes.', {
    mode: choice(
      'report (the default): say what it would do; pull-request: commit it to a branch; apply: do it, and take back what made something worse.',
      LOOP_MODES,
    ),
    every: span('From the beginning of a round to that of the next; 1h without it.'),
    advisors: list(
      'Advisors that are asked; all without it.',
      choice('Name of an advisor.', advisors),
    ),
    max_changes: choice('One change a round: of two nobody could tell which one it was.', [
      '1 per round',
    ]),
    cooldown: span('After a change until the next one; 24h without it.'),
    budget: map('What its changes may take.', {
      max_bytes: {
        description: 'Of disk, all that it has kept together; 20GB without it.',
        type: 'string',
        pattern: '^[1-9][0-9]*(kB|MB|GB|TB)$',
        examples: ['20GB'],
      },
    }),
    observe: map('The windows that are compared, minute by minute.', {
      before: span('Before a change; 30min without it.'),
      after: span('After it; 30min without it.'),
      settle: span('Between the change and the second window; 10min without it.'),
    }),
    control: choice(
      'What a change is judged against: the statements that do not use what it is about.',
      ['auto'],
    ),
  });
