import type { KeptVerdicts, Round } from '../../src/model/index.ts';
import { quantile } from '../quantile.ts';
import type { Sent } from './application.ts';
import { type Standing, walBetween } from './server.ts';

type Window = 'before' | 'after';

/** A round, and how the server stood at each sample of its windows. */
export interface Watched {
  readonly round: Round;
  readonly marks: readonly (Standing & { readonly window: Window })[];
}

/** What was seen of a round in one of its windows; null: it came to none. */
export interface Seen {
  readonly p99: number;
  readonly wal: number;
  readonly dead: number;
  readonly recall: number | null;
}

export function seenIn(
  { round, marks }: Watched,
  window: Window,
  sent: readonly Sent[],
): Seen | null {
  const of = marks.filter((mark) => mark.window === window);
  const [from, to] = [of[0], of.at(-1)];
  if (from === undefined || to === undefined) return null;
  const within = sent.filter((one) => one.at >= from.at && one.at < to.at);
  return {
    p99: quantile(
      within.map(({ latency }) => latency),
      0.99,
    ),
    ...{ wal: walBetween(from, to), dead: to.dead },
    recall: recallOf(round.checks[window]),
  };
}

const recallOf = (checks: KeptVerdicts | null): number | null =>
  checks?.checks
    .find(({ name }) => name === 'near')
    ?.figures.find(({ quantity }) => quantity === '')?.value ?? null;
