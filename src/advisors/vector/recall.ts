import { type AdviceInput, type Finding, measured, qualified } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { cannotTell } from '../shared/finding.ts';
import { selectGrant, whyNoTrial } from '../shared/sampled.ts';
import { curve, evidenceOf, low, of, raise, shown } from './recall-found.ts';
import { enoughFor, findsOf, leastThat, type Searched, trialOf, within } from './searched.ts';
import { VECTOR, type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';
import { isReadable, widthOf } from './trials.ts';

/** Queries of which fewer tell nothing. */
const FEW = 20;
const QUESTION = 'which share of the nearest rows searches by it find';

/** What searches find, and the least width that finds enough. */
export const recall = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter(({ bytes }) => isLarge(bytes, input))
    .flatMap((one) => judge(input, one) ?? []);

function judge(input: AdviceInput, one: VectorIndex): Finding | null {
  const wanted = wantedOf(input, one);
  const done = trialOf(input, one, null);
  const [today] = done?.result.variants ?? [];
  if (done === undefined || today === undefined) {
    // What a check asks with a condition is judged with it.
    const isAsked = wanted.where !== null && trialOf(input, one, wanted.where) !== undefined;
    return isAsked ? null : notMeasured(input, one);
  }
  // The planner does better without it, and finds all.
  if (today.by_index === 0) return null;
  const { k } = done.request;
  const now = findsOf(today, done);
  const { goal } = wanted;
  const enough = enoughFor(goal, done.result);
  if (today.recalls.length >= FEW && now.low >= enough) return null;
  const evidence = evidenceOf(one, done, today, wanted);
  const isOpen = now.high >= goal;
  const wide = leastThat(done, enough) ?? (isOpen ? null : leastThat(done, goal));
  // What is more likely too little than enough is worth a wider search that surely is enough.
  if (today.recalls.length < FEW || (isOpen && (wide === null || now.estimate >= goal))) {
    return cannotTell(VECTOR, {
      ...about(one, 'recall-low'),
      title: `${qualified(one.top.index)}: ${shown(k, now)}; whether it reaches ${goal} cannot be told from ${of(done)}`,
      evidence,
      curve: curve(one, done),
      unanswered: openOf(one, done, goal),
    });
  }
  return wide === null
    ? low(input, one, done, now, wanted)
    : raise(input, one, done, { now, wide, wanted, isOpen });
}

const about = ({ address }: VectorIndex, code: string) => ({ code, address });

/** The width that would be enough whatever today's is. */
function sureText(one: VectorIndex, done: Searched, goal: number): string {
  const sure = leastThat(done, enoughFor(goal, done.result));
  if (sure === null) return '';
  const to = sure.variant.set[widthOf(one)] ?? '?';
  return `; ${widthOf(one)} ${to} surely reaches it: ${within(sure.interval)}`;
}

const openOf = (one: VectorIndex, done: Searched, goal: number) => ({
  question: `whether its recall is ${goal} or more`,
  why:
    done.result.source === 'rows'
      ? 'rows of the table itself were searched for, which flatters'
      : `the interval of ${done.result.queries} queries lies on both sides of it`,
  needs:
    (done.result.source === 'rows'
      ? 'a check of type recall with queries: the column of what is searched for'
      : 'more queries, and --trial with a longer --max-time') + sureText(one, done, goal),
});

function notMeasured(input: AdviceInput, one: VectorIndex): Finding {
  const why = isReadable(one)
    ? whyNoTrial(
        input,
        ({ kind, table }) => kind === 'vector-search' && table === one.top.table.oid,
      )
    : { why: 'this role may not read all rows', needs: selectGrant(input, one.top.table) };
  return cannotTell(VECTOR, {
    ...about(one, 'recall-low'),
    title: `${qualified(one.top.index)}: which share of the nearest rows it finds is not known`,
    evidence: [measured('size', one.bytes, 'bytes', 'pg_relation_size')],
    unanswered: { question: QUESTION, ...why },
  });
}
