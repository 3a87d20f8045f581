import { type Span, spanOf, spanWords } from '../../advisors/shared/index.ts';
import {
  type CheckInput,
  type Figure,
  type JsonSchema,
  millisecondsOf,
  type Value,
} from '../../model/index.ts';
import { open } from './figure.ts';

/** Events in a window below which a share of counters tells nothing. */
export const LEAST_CALLS = 1_000;

export const time = (description: string): JsonSchema => ({
  description,
  type: 'string',
  pattern: '^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$',
  examples: ['30s', '5m'],
});

/** An option's `30s` in milliseconds; null: it is not said. */
export const timeOf = (value: Value | undefined): number | null =>
  millisecondsOf(String(value ?? ''));

/** The window over which counters of these views are judged; else why they cannot be. */
export function windowOf(
  { check, evidence, minWindow }: CheckInput,
  views: readonly string[],
): Span | Figure {
  const span = spanOf(evidence, views);
  const question = `what ${check.type} is`;
  const needs = 'give it a window, such as for: 60s, or run dbopt observe some time before';
  if (span === null) {
    const why =
      'counters tell by their difference, and there is one reading only, or they were reset';
    return open(check.subject, '', question, why, needs);
  }
  if (span.seconds * 1000 >= minWindow) return span;
  const why = `the readings are ${spanWords(span.seconds)} apart, and less than ${spanWords(minWindow / 1000)} tells nothing`;
  return open(check.subject, '', question, why, needs);
}
