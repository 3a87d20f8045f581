import {
  type AdviceInput,
  type Finding,
  identifier,
  type KeySample,
  MASKED_KEY,
  type Measurement,
  measured,
  type PromoteKey,
} from '../../model/index.ts';
import { callsWindow, understoodShare, whyNotAll } from '../shared/calls.ts';
import { found } from '../shared/finding.ts';
import { doneTrials, sampleSource } from '../shared/sampled.ts';
import { percent } from '../shared/words.ts';
import { documents } from './documents.ts';
import { type KeyUseShare, type KeyUses, keyUses } from './key-use.ts';
import { ENOUGH, oids, unknownUse } from './key-use-unknown.ts';
import { columnName, columnType, fromText, promoteEdits } from './promoted.ts';
import { type Documents, HYBRID } from './subject.ts';

/** The lookup has to become so many times as fast. */
const FASTER = 2;

/** A key that enough of the reads look for, and what it would become. */
interface Candidate extends Documents {
  readonly use: KeyUseShare;
  readonly uses: KeyUses;
  readonly key: KeySample;
  readonly type: string;
  readonly name: string;
}

function candidates(input: AdviceInput): readonly Candidate[] {
  const { workload } = input.evidence;
  if (workload === null || whyNotAll(input, { enough: ENOUGH }) !== null) return [];
  return documents(input)
    .filter(({ column, family }) => column.base_type === 'jsonb' && family.root.kind !== 'm')
    .flatMap((one) => {
      const uses = keyUses(workload, oids(one.family), one.column.name);
      return uses.keys
        .filter(({ low }) => low > input.limits.threshold)
        .flatMap((use) => candidate(input, one, uses, use) ?? []);
    });
}

function candidate(
  input: AdviceInput,
  one: Documents,
  uses: KeyUses,
  use: KeyUseShare,
): Candidate | null {
  const { root } = one.family;
  const key = one.json.keys.find(({ path }) => String(path) === String(use.path));
  const isColumn = !use.path.includes('[]') && !use.path.includes(MASKED_KEY);
  if (key === undefined || !isColumn || isServed(input, one, use.path)) return null;
  const type = columnType(key, use.casts);
  const name = columnName(use.path, root);
  return type === null || name === null ? null : { ...one, use, uses, key, type, name };
}

/** There is an index of that key already, or the design makes a column of it. */
function isServed(
  { design }: AdviceInput,
  { family, column }: Documents,
  path: readonly string[],
): boolean {
  const isIndexed = family.leaves.concat(family.root).some(({ indexes }) =>
    indexes.some(({ key: [first], valid }) => {
      const keys = first?.expression?.json ?? [];
      return (
        valid &&
        keys.some((json) => json.column === column.name && String(json.path) === String(path))
      );
    }),
  );
  const plain = (text: string) => text.replace(/[\s"]+/g, '');
  const from = plain(fromText(column.name, path));
  const isDeclared = design?.declared.some(
    ({ kind, table, spec }) =>
      kind === 'promote-key' &&
      table?.schema === family.root.schema &&
      table.name === family.root.name &&
      plain(String(spec.from)) === from,
  );
  return isIndexed || isDeclared === true;
}

export const promoteTrials = (input: AdviceInput): readonly PromoteKey[] =>
  candidates(input).map(({ sample, column, use, type }) => ({
    kind: 'promote-key',
    table: sample.table,
    column: column.name,
    path: use.path,
    type,
  }));

export const promotions = (input: AdviceInput): readonly Finding[] => [
  ...candidates(input).flatMap((one) => promotion(input, one) ?? []),
  ...unknownUse(input),
];

function promotion(input: AdviceInput, one: Candidate): Finding | null {
  const { family, column, use, key, type, name, address, sample, uses } = one;
  const done = doneTrials(input, 'promote-key').find(
    ({ request }) =>
      request.table === sample.table &&
      request.column === column.name &&
      String(request.path) === String(use.path),
  );
  const before = done?.result.before.ms ?? null;
  const after = done?.result.after.ms ?? null;
  if (before !== null && after !== null && after * FASTER > before) return null;
  const from = fromText(column.name, use.path);
  return found(HYBRID, input, {
    code: 'key-promote',
    address,
    severity: done === undefined ? 'info' : 'warning',
    title: `${from} is what ${percent(use.estimate)} of the reads look for: make it a column`,
    bytes: family.main + family.toast,
    evidence: [...evidenceOfUse(input, uses, use), ...keyEvidence(one, key, type)],
    ...(before === null || after === null
      ? {}
      : {
          gain: {
            how: 'measured',
            what: `a lookup by ${use.path.join('.')}, on a copy of ${done?.trial.rows ?? 0} rows`,
            before,
            after,
            unit: 'ms',
          },
        }),
    edits: promoteEdits(family.root, name, { from, type }),
    outside: `Statements have to say ${identifier(name)} in place of ${from} before they gain by it.`,
  });
}

function evidenceOfUse(
  input: AdviceInput,
  uses: KeyUses,
  use: KeyUseShare,
): readonly Measurement[] {
  const window = callsWindow(input);
  const { workload } = input.evidence;
  return [
    measured('reads of the table that look for it', use.estimate, 'share', 'statements', {
      window,
      interval: [use.low, use.high],
    }),
    measured('calls that read the table', uses.calls, 'calls', 'statements', { window }),
    measured('calls whose key is known', uses.json - uses.unknown, 'calls', 'texts with literals'),
    measured(
      'texts with literals',
      uses.texts,
      'texts',
      'views, functions, pg_stat_activity, --queries',
    ),
    measured(
      'calls understood',
      workload === null ? 0 : understoodShare(workload),
      'share',
      'statements',
    ),
  ];
}

const keyEvidence = (
  { sample }: Candidate,
  { share, documents: have }: KeySample,
  type: string,
): readonly Measurement[] => [
  measured('documents that have it', share.estimate, 'share', sampleSource(sample), {
    interval: [share.low, share.high],
  }),
  measured(
    `values that are no ${type}, at most`,
    3 / Math.max(1, have),
    'share',
    sampleSource(sample),
  ),
];
