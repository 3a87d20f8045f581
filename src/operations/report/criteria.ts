import { families } from '../../advisors/shared/index.ts';
import { CHECKS, FEW_PAGES, pagesOf } from '../../checks/index.ts';
import {
  type AdviceInput,
  type BoxRule,
  type Check,
  type Evidence,
  identifier,
  type Judge,
  qualified,
} from '../../model/index.ts';
import { documentColumns } from './look.ts';

type ByCheck = Extract<Judge, { readonly by: 'check' }>;

/** Checks of the design that a box stands on. */
export const ownChecks = (checks: readonly Check[], { type, quantities }: ByCheck) =>
  checks.filter(
    (check) =>
      check.type === type &&
      (quantities.length === 0 || quantities.some((each) => judges(check, each))),
  );

const judges = ({ bounds, options }: Check, quantity: string): boolean =>
  bounds.some((bound) => bound.quantity === quantity) || options[quantity] !== undefined;

/** What a box is judged by where the design has no check of it: the same checks, over all that there is. */
export function criteriaOf({ id, judge }: BoxRule, input: AdviceInput): readonly Check[] {
  if (judge.by !== 'check' || CHECKS.every(({ name }) => name !== judge.type)) return [];
  return subjectsOf(judge, input).map((subject) => ({
    ...{ name: id, type: judge.type, subject, bounds: judge.bounds, options: {} },
    ...{ severity: 'fail', strict: false, when: null },
    place: { file: '', line: 1, column: 1 },
  }));
}

function subjectsOf({ over }: ByCheck, input: AdviceInput): readonly string[] {
  switch (over) {
    case 'design':
      return [];
    case 'database':
    case 'server':
      return [over];
    case 'documents':
      return documentColumns(input).map(
        ({ family, name }) => `${qualified(family.root)}.${identifier(name)}`,
      );
    case 'tables':
      return input.evidence.tables.length === 0 ? [] : ['*.*'];
    case 'partitioned':
      return families(input.evidence).some(({ root }) => root.kind === 'p') ? ['*.*'] : [];
  }
}

/** The tables that such a check is about: of small ones shares tell nothing, and only some have partitions. */
export function evidenceFor({ judge }: BoxRule, evidence: Evidence): Evidence {
  const over = judge.by === 'check' ? judge.over : 'design';
  if (over !== 'tables' && over !== 'partitioned') return evidence;
  const left = families(evidence)
    .filter((family) =>
      over === 'tables' ? pagesOf(family) >= FEW_PAGES : family.root.kind === 'p',
    )
    .flatMap(({ root, leaves }) => [root.oid, ...leaves.map(({ oid }) => oid)]);
  const kept = new Set(left);
  return { ...evidence, tables: evidence.tables.filter(({ oid }) => kept.has(oid)) };
}
