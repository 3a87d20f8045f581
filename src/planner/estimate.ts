import type { Preflight, Step, Work, WorkDone } from '../model/index.ts';

export interface Known {
  /** What earlier steps of this database took, newest first. */
  readonly earlier?: readonly WorkDone[];
  /** Bytes of maintenance_work_mem that steps will have; null: nobody knows. */
  readonly memory?: number | null;
}

/** Seconds for every step that says what work it has: by the pace of earlier steps of that sort, by what is usual where
 *  there are none, and none where nothing is known. */
export function estimate(
  steps: readonly Step[],
  { earlier = [], memory = null }: Known = {},
): readonly Step[] {
  return steps.map((step) => {
    if (step.work === undefined) return step;
    const { sort, amount, usual, memory: needed, fails } = step.work;
    const isShort = fails !== true && memory !== null && (needed ?? 0) > memory;
    const work: Work = {
      ...{ sort, amount, usual },
      ...(needed === undefined ? {} : { memory: needed }),
      ...(fails === undefined ? {} : { fails }),
      ...(isShort ? { short: true } : {}),
    };
    return { ...step, ...timed(work, earlier) };
  });
}

/** What pace a step of another size had says less, the further the sizes are apart; that of the same size ten times as
 *  much as one of ten times the size. */
const NEARNESS = 0.6;
/** Earlier steps that one estimate is made of. */
const MOST = 5;
/** Seconds that tell what starting and committing cost, not the work. */
const STARTING = 0.3;
/** How many times as much an estimate from such a step may be about. */
const REACH = 3;

function timed(work: Work, earlier: readonly WorkDone[]): Pick<Step, 'seconds'> & { work: Work } {
  if (work.amount === 0) return { seconds: 0, work };
  const same = earlier.filter(
    ({ sort, short, amount }) => sort === work.sort && short === work.short && amount > 0,
  );
  const alike = same
    .filter((one) => tellsOf(one, work.amount))
    .map((one) => ({ pace: one.amount / one.seconds, far: Math.log(one.amount / work.amount) }))
    .sort((a, b) => Math.abs(a.far) - Math.abs(b.far))
    .slice(0, MOST)
    .map(({ pace, far }) => ({ pace, weight: 1 / (NEARNESS + far ** 2) }));
  const pace = alike.length > 0 ? mean(alike) : work.short ? null : work.usual;
  if (pace === null)
    return { seconds: null, work: { ...work, ...(same.length > 0 ? LARGER : {}) } };
  const from = alike.length === 0 ? {} : { earlier: alike.length };
  return { seconds: round(work.amount / pace), work: { ...work, ...from } };
}

const LARGER = { larger: true } as const;

const tellsOf = ({ amount, seconds }: WorkDone, wanted: number): boolean =>
  seconds > 0 && (seconds >= STARTING || wanted <= amount * REACH);

/** Geometric, since paces differ by factors. */
function mean(paces: readonly { readonly pace: number; readonly weight: number }[]): number {
  const sum = (of: (one: { pace: number; weight: number }) => number) =>
    paces.reduce((all, one) => all + of(one), 0);
  return Math.exp(sum(({ pace, weight }) => Math.log(pace) * weight) / sum(({ weight }) => weight));
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10;

/** Bytes of maintenance_work_mem once the steps that set it are done; null: what they leave is not known. */
export function memoryAt(steps: readonly Step[], { memory }: Preflight): number | null {
  const last = steps.filter(({ sets }) => sets?.setting === MEMORY).at(-1)?.sets;
  if (last === undefined || !memory.follows) return memory.bytes;
  return typeof last.value === 'number' ? last.value * 1024 : null;
}

const MEMORY = 'maintenance_work_mem';
