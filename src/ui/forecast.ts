/** How a step comes along. Times are milliseconds since 1970. */
export interface Course {
  readonly startedAt: number;
  /** Shares of its work, 0 to 1, as they were told. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly at: number;
  readonly share: number;
}

/** Where the phases of a build begin and end in its time: the first that fits. Of the others it is not known how far
 *  they are. Validation reads index and table once more. */
const PHASES: readonly (readonly [phase: RegExp, from: number, to: number])[] = [
  [/^building index: scanning table/, 0, 0.4],
  [/^building index: sorting/, 0.4, 0.4],
  [/^building index: loading tuples in tree/, 0.5, 0.7],
  // pgvector: reading the table again is nothing against a graph.
  [/^building index: loading tuples$/, 0, 0.99],
  [/^building index/, 0, 0.9],
  [/^index validation: scanning index/, 0.7, 0.75],
  [/^index validation: sorting/, 0.75, 0.8],
  [/^index validation: scanning table/, 0.8, 1],
];

/** Share of a step's time that has gone by when it says this; null: it tells nothing. */
export function shareAt(phase: string, done: number, total: number): number | null {
  const part = total <= 0 ? null : Math.min(1, done / total);
  const [, from, to] = PHASES.find(([pattern]) => pattern.test(phase)) ?? [];
  if (from === undefined || to === undefined) return isBuild(phase) ? null : part;
  return part === null ? (from === to ? from : null) : from + part * (to - from);
}

/** Batches say what they count. */
const isBuild = (phase: string): boolean => /^(?:initializing|building|waiting|index )/.test(phase);

const MOST_MARKS = 64;

/** With one more mark; every second of many is let go. A share never falls. */
export function marked(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const last = marks.at(-1);
  if (last !== undefined && mark.share <= last.share) return marks;
  const kept = marks.length < MOST_MARKS ? marks : marks.filter((_, i) => i % 2 === 0);
  return [...kept, mark];
}

/** Seconds and share from which on what a step says of itself is believed, where nothing else is known. */
const EARLIEST = { seconds: 2, share: 0.03 };
/** An estimate that is used up: this part of what has gone by is still to come. */
const OVER = 0.25;

/** Seconds that a step will still take of which so many were expected; null: unknown. The further it is, the more its
 *  own word counts. */
export function secondsLeft(
  { startedAt, marks }: Course,
  expected: number | null,
  now: number,
): number | null {
  const gone = Math.max(0, now - startedAt) / 1000;
  const last = marks.at(-1);
  const told = last === undefined ? null : leftByMarks(marks, last, startedAt, now);
  if (expected === null) {
    const isKnown = gone >= EARLIEST.seconds && (last?.share ?? 0) >= EARLIEST.share;
    return isKnown ? told : null;
  }
  const planned = Math.max(expected - gone, OVER * Math.min(gone, expected));
  if (told === null || last === undefined) return planned;
  const weight = Math.min(1, 2 * last.share);
  return (gone + planned) ** (1 - weight) * (gone + told) ** weight - gone;
}

/** By the pace of the last half of its time, since paces change as memory fills up. */
function leftByMarks(marks: readonly Mark[], last: Mark, startedAt: number, now: number) {
  const half = startedAt + (last.at - startedAt) / 2;
  const from = marks.findLast(({ at }) => at <= half) ?? { at: startedAt, share: 0 };
  const pace = (last.share - from.share) / Math.max(1, last.at - from.at);
  return pace <= 0 ? null : Math.max(0, (1 - last.share) / pace - (now - last.at)) / 1000;
}
