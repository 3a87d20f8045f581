import { worstOf } from '../../checks/index.ts';
import {
  type BoxItem,
  type BoxRule,
  isOpen,
  type Judge,
  type JudgedAdvice,
  type ReportBox,
} from '../../model/index.ts';
import { boxOf, type Judged, MARKS, untold } from './box/make.ts';
import { byDrift, byPlan, byVerdicts } from './box/whole.ts';
import { ownChecks } from './criteria.ts';
import { LOOKS } from './look.ts';

/** What one box of a checklist comes to. */
export function judgeBox(rule: BoxRule, judged: Judged): ReportBox {
  const { judge } = rule;
  switch (judge.by) {
    case 'check':
      return byCheck(rule, judge, judged);
    case 'advice':
      return byAdvice(rule, judge, judged);
    case 'nobody':
      return untold(rule, judge.why, judge.needs);
    case 'verdicts':
      return byVerdicts(rule, judged);
    case 'plan':
      return byPlan(rule, judged.plan);
    case 'drift':
      return byDrift(rule, judged.drift);
  }
}

function byCheck(
  rule: BoxRule,
  judge: Extract<Judge, { readonly by: 'check' }>,
  { own, verdicts, checks }: Judged,
): ReportBox {
  const { type, quantities, over } = judge;
  const names = new Set(ownChecks(checks, judge).map(({ name }) => name));
  const declared = (verdicts.is ?? []).filter(({ name }) => names.has(name));
  const results = own.get(rule.id) ?? declared;
  const items = results.flatMap(({ name, figures }) =>
    figures
      .filter(
        ({ quantity, measured: value }) =>
          quantities.length === 0 || value === null || quantities.includes(quantity),
      )
      .map((figure): BoxItem => ({ ...figure, of: name, says: null })),
  );
  if (items.length === 0) {
    return over === 'design'
      ? untold(
          rule,
          `the design has no check that says it`,
          `write one of type ${type} under checks:`,
        )
      : untold(rule, 'there is nothing to judge', '');
  }
  const mark = MARKS[worstOf(items.map(({ verdict }) => verdict))];
  const first = items.find(({ verdict }) => verdict === 'cannot-tell')?.unanswered;
  const why = first ?? {
    ...{ question: rule.words, why: 'the bound lies within what was measured' },
    needs: 'a larger sample, or a longer window',
  };
  return boxOf(rule, mark, items, mark === 'untold' ? why : null);
}

function byAdvice(
  rule: BoxRule,
  { advisor, codes, open, looks }: Extract<Judge, { readonly by: 'advice' }>,
  { input, findings }: Judged,
): ReportBox {
  const own = findings.filter((one) => one.advisor === advisor && isAnswered(one));
  const bad = own.filter(
    ({ code, verdict, severity }) =>
      verdict === 'found' && severity !== 'info' && codes.includes(code),
  );
  if (bad.length > 0) return boxOf(rule, 'fails', bad.map(itemOf));
  const [asked] = own.filter(
    ({ code, verdict, address }) =>
      verdict === 'cannot-tell' &&
      ([...codes, ...open].includes(code) ||
        (input.evidence.server.standby && address === 'server')),
  );
  if (asked?.unanswered != null) return boxOf(rule, 'untold', [], asked.unanswered);
  const looked = LOOKS[looks](input);
  if ('open' in looked) return untold(rule, looked.open.why, looked.open.needs);
  const item = { address: 'database', quantity: '', measured: looked.at, bound: null };
  return boxOf(rule, 'holds', [
    { ...item, verdict: 'pass', unanswered: null, of: advisor, says: null },
  ]);
}

/** What was accepted in the file counts no more. */
const isAnswered = (one: JudgedAdvice): boolean => isOpen({ ...one, under: null });

const itemOf = ({ address, code, title, evidence }: JudgedAdvice): BoxItem => ({
  ...{ address, quantity: '', measured: evidence[0] ?? null, bound: null, verdict: 'fail' },
  ...{ unanswered: null, of: code, says: title },
});
