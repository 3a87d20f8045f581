import {
  type AdviceInput,
  type Finding,
  type Measurement,
  measured,
  qualified,
  toRun,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { indexEdits } from '../shared/index-entry.ts';
import type { Done } from '../shared/sampled.ts';
import { inWords } from '../shared/words.ts';
import { farOff, nameOf } from './list-trials.ts';
import { type Anew, anewOf } from './lists-anew.ts';
import { type Cost, leastCost } from './lists-cost.ts';
import { builtOf, within } from './searched.ts';
import { searchEdit } from './settings.ts';
import { VECTOR, type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';
import { listsOf } from './trials.ts';

/** Lists of IVFFlat: how many there are, and whether they are those of the rows that are there. */
export const lists = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter((one) => one.method === 'ivfflat' && isLarge(one.bytes, input))
    .flatMap((one) => {
      const found = builtOf(input, one, nameOf(listsOf(one), 1));
      const anew = anewOf(input, one);
      if (anew?.isBetter === true) return [little(input, one, anew)];
      return (found === null ? byRule(input, one) : byTrial(input, one, found.done)) ?? [];
    });

/** Lists keep the centres that they were built with, wherever later rows lie. */
function little(input: AdviceInput, one: VectorIndex, anew: Anew): Finding {
  const { now, then, rows, seed, isWhole } = anew;
  const { k } = wantedOf(input, one);
  const of = `trial, seed ${seed}`;
  const what = `recall@${k} of rows of its own`;
  return found(VECTOR, input, {
    ...{ code: 'ivfflat-built-on-little-data', address: one.address, severity: 'warning' },
    title: `${qualified(one.top.index)}: ${what} ${within(now)}; by as many lists made anew, on a copy of ${inWords(rows)} rows, ${within(then)}`,
    bytes: one.bytes,
    evidence: [
      measured(what, now.estimate, null, of, { interval: [now.low, now.high] }),
      measured('the same by lists made anew', then.estimate, null, `copy, seed ${seed}`, {
        interval: [then.low, then.high],
      }),
      measured('rows of the copy', rows, 'rows', of),
      measured('lists', listsOf(one), 'lists', 'pg_class.reloptions'),
    ],
    // What a copy of some of the rows finds ranks, and promises nothing.
    ...(isWhole
      ? {
          gain: {
            ...({ how: 'measured', what, unit: 'share' } as const),
            ...{ before: now.estimate, after: then.estimate },
          },
        }
      : {}),
    action: {
      run: toRun`REINDEX INDEX CONCURRENTLY ${one.top.index};`,
      lock: `SHARE UPDATE EXCLUSIVE on ${qualified(one.top.table)}`,
      cost: 'the index is built anew beside the old one, now that its rows are there',
    },
  });
}

/** Without a trial a rule of thumb is all there is. */
function byRule(input: AdviceInput, one: VectorIndex): readonly Finding[] | null {
  const off = farOff(one);
  if (off === null) return null;
  const { rows, usual } = off;
  return [
    found(VECTOR, input, {
      ...{ code: 'ivfflat-lists', address: one.address, severity: 'info' },
      title: `${qualified(one.top.index)}: ${inWords(listsOf(one))} lists for ${inWords(rows)} rows; about ${inWords(usual)} is where to begin`,
      evidence: countsOf(one, rows),
      outside: `With lists: ${usual} each search reads another number of rows: --trial tries it on a copy.`,
    }),
  ];
}

const countsOf = (one: VectorIndex, rows: number): readonly Measurement[] => [
  measured('lists', listsOf(one), 'lists', 'pg_class.reloptions'),
  measured('rows', rows, 'rows', 'pg_class.reltuples'),
];

/** Of as many lists as are usual a search that finds as much has to look at far fewer rows and centres. */
function byTrial(
  input: AdviceInput,
  one: VectorIndex,
  done: Done<'vector-build'>,
): readonly Finding[] | null {
  const off = farOff(one);
  if (off === null) return null;
  const wanted = wantedOf(input, one);
  const [now, then] = [listsOf(one), off.usual].map((count) =>
    leastCost(one, done, count, wanted.goal),
  );
  if (then == null || !isCheaper(then, now ?? null)) return null;
  const edits = indexEdits(input, one.top, { with: { lists: off.usual } }) ?? [];
  const probes = searchEdit(input, wanted.role, 'ivfflat.probes', then.probes);
  const goal = `recall@${done.request.k} of ${wanted.goal}`;
  return [
    found(VECTOR, input, {
      ...{ code: 'ivfflat-lists', address: one.address, severity: 'info' },
      title: `${qualified(one.top.index)}: for ${goal} a search by ${inWords(off.usual)} lists, on a copy, looks at ${inWords(then.distances)} rows and centres; by ${inWords(listsOf(one))} ${now == null ? 'it does not find as much' : `at ${inWords(now.distances)}`}`,
      bytes: one.bytes,
      evidence: [
        ...countsOf(one, off.rows),
        measured('rows of the copy', done.trial.rows, 'rows', `trial, seed ${done.trial.seed}`),
        ...[now, then].flatMap((cost) => (cost == null ? [] : [costText(cost)])),
      ],
      ...(edits.length === 0 ? {} : { edits: [...edits, probes] }),
      outside:
        'What it finds of all rows only its own build tells: measure recall once it is there.',
    }),
  ];
}

/** So many times fewer distances are worth a build. */
const WORTH = 2;

const isCheaper = (then: Cost, now: Cost | null): boolean =>
  now === null || then.distances * WORTH <= now.distances;

const costText = ({ name, distances, recall }: Cost): Measurement =>
  measured(`${name}: recall on the copy ${recall.toFixed(3)}; distances`, distances, null, 'copy');
