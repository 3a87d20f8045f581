import {
  type AdviceInput,
  type Finding,
  formatBytes,
  type Measurement,
  measured,
  type OperatorClass,
  PAGE,
  qualified,
} from '../../model/index.ts';
import { callsWindow, understoodShare } from '../shared/calls.ts';
import { sum } from '../shared/family.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { type Done, doneTrials, whyNoTrial } from '../shared/sampled.ts';
import { percent } from '../shared/words.ts';
import { type Operators, operatorsOf, whyUnsure } from './operators.ts';
import { GIN, type GinIndex, ginIndexes, onlyColumn, pendingPages, remedyOf } from './subject.ts';

/** Size of today's from which on another class is worth a build. */
const SMALLER = 0.75;
/** How far off the ratio of a sample's sizes is, from a tenth of the rows on. */
const OFF = 0.15;

/** An index that another class of the same type could replace. */
export interface Swap {
  readonly one: GinIndex;
  readonly column: string;
  readonly today: OperatorClass;
  readonly other: OperatorClass;
  readonly operators: Operators;
}

interface Open {
  readonly one: GinIndex;
  readonly why: string;
  readonly needs: string;
}

/** Classes of the same type that serve every operator in use; and indexes of which that cannot be told. */
export function swaps(input: AdviceInput): {
  readonly swaps: readonly Swap[];
  readonly open: readonly Open[];
} {
  const proposed: Swap[] = [];
  const open: Open[] = [];
  for (const one of ginIndexes(input)) {
    const column = onlyColumn(one);
    const today = classOf(input, one);
    if (column === null || today === null || !today.default) continue;
    const others = input.evidence.opclasses.filter(
      ({ method, type, schema, family }) =>
        method === today.method &&
        type === today.type &&
        schema === 'pg_catalog' &&
        family.name !== today.family.name,
    );
    if (others.length === 0) continue;
    const operators = operatorsOf(input, one, today);
    const names = new Set([...operators.calls.keys(), ...operators.defined]);
    const fit = others.filter((other) => [...names].every((name) => serves(other, name)));
    if (fit.length === 0) continue;
    const unsure = whyUnsure(input, one, operators);
    if (unsure !== null) open.push({ one, ...unsure });
    else if (operators.calls.size > 0) {
      for (const other of fit) proposed.push({ one, column, today, other, operators });
    }
  }
  return { swaps: proposed, open };
}

const serves = ({ operators, type }: OperatorClass, name: string): boolean =>
  operators.some((each) => each.name === name && each.left === type);

export const classOf = (
  { evidence }: AdviceInput,
  { top: { index } }: GinIndex,
): OperatorClass | null => {
  const key = index.key[0]?.opclass;
  return (
    evidence.opclasses.find(
      ({ method, name, schema }) => method === 'gin' && name === key?.name && schema === key.schema,
    ) ?? null
  );
};

export function opclassFindings(input: AdviceInput): readonly Finding[] {
  const { swaps: all, open } = swaps(input);
  return [
    ...open.map(({ one, why, needs }) =>
      cannotTell(GIN, {
        code: 'operators-unknown',
        address: one.address,
        title: `${qualified(one.top.index)}: which operators search it cannot be told`,
        evidence: [measured('size', one.bytes, 'bytes', 'pg_relation_size')],
        unanswered: {
          question: 'whether a smaller operator class would serve all searches',
          why,
          needs,
        },
      }),
    ),
    ...all.flatMap((swap) => opclass(input, swap) ?? []),
  ];
}

export const trialOf = (input: AdviceInput, one: GinIndex): Done<'gin-opclass'> | undefined =>
  doneTrials(input, 'gin-opclass').find(
    ({ request }) =>
      request.table === one.family.leaves[0]?.oid && request.column === onlyColumn(one),
  );

function opclass(input: AdviceInput, swap: Swap): Finding | null {
  const { one, other, today } = swap;
  const done = trialOf(input, one);
  const at = done?.request.opclasses.findIndex(({ name }) => name === other.name) ?? -1;
  const sizes = done?.result.sizes.at(-1);
  const [before, after] = [sizes?.bytes[0], sizes?.bytes[at]];
  const about = { code: 'gin-opclass', address: one.address };
  if (done === undefined || before === undefined || after === undefined || before <= 0) {
    return cannotTell(GIN, {
      ...about,
      title: `${qualified(one.top.index)}: ${other.name} would serve all searches; how much smaller it is cannot be told`,
      evidence: searches(input, swap),
      unanswered: {
        question: `how large the index is as ${other.name}`,
        ...whyNoTrial(
          input,
          ({ kind, table }) => kind === 'gin-opclass' && table === one.family.leaves[0]?.oid,
        ),
      },
    });
  }
  const ratio = after / before;
  if (ratio > SMALLER) return null;
  const waiting = sum(one.leaves.map((leaf) => pendingPages(input, leaf) ?? 0)) * PAGE;
  const size = Math.max(0, one.bytes - waiting);
  return found(GIN, input, {
    ...about,
    severity: 'warning',
    title: `${qualified(one.top.index)}: ${other.name} serves all its searches in ${percent(ratio)} of the size, ${formatBytes(size * (1 - ratio))} less`,
    bytes: one.bytes,
    evidence: [...searches(input, swap), ...trialSizes(done, at, { today, other }, size * ratio)],
    gain: {
      ...{ how: 'measured', what: 'size of the index, by the ratio of a sample' },
      ...{ before: size, after: Math.round(size * ratio), unit: 'bytes' },
    },
    ...remedyOf(
      input,
      one,
      { opclass: { at: 0, name: other.name } },
      `on: [${onlyColumn(one)} ${other.name}]`,
    ),
  });
}

function searches(input: AdviceInput, { operators }: Swap): readonly Measurement[] {
  const window = callsWindow(input);
  const { workload } = input.evidence;
  return [
    ...[...operators.calls].map(([name, calls]) =>
      measured(`searches by ${name}`, calls, 'calls', 'statements', { window }),
    ),
    measured(
      'calls understood',
      workload === null ? 0 : understoodShare(workload),
      'share',
      'statements',
    ),
    measured(
      'right-hand sides',
      "not seen: searches for an empty document (@> '{}') or for a key alone read the whole index then",
      null,
      'statements',
    ),
  ];
}

function trialSizes(
  { result, trial }: Done<'gin-opclass'>,
  at: number,
  { today, other }: Pick<Swap, 'today' | 'other'>,
  size: number,
): readonly Measurement[] {
  return [
    ...result.sizes.flatMap(({ rows, bytes }) => [
      measured(
        `${today.name} of ${rows} rows`,
        bytes[0] ?? 0,
        'bytes',
        `trial, seed ${trial.seed}`,
      ),
      measured(
        `${other.name} of ${rows} rows`,
        bytes[at] ?? 0,
        'bytes',
        `trial, seed ${trial.seed}`,
      ),
    ]),
    measured('size as it would be', Math.round(size), 'bytes', 'ratio of the larger sample', {
      interval: [Math.round(size * (1 - OFF)), Math.round(size * (1 + OFF))],
    }),
  ];
}
