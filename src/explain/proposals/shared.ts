import {
  type Edit,
  type Proposal,
  type QueryPlan,
  type StatementTable,
  tableAddress,
} from '../../model/index.ts';

type Own = Pick<Proposal, 'code' | 'title' | 'tried'> & Partial<Proposal>;

/** A proposal about a table; what is not said of it is what most have. */
export function proposal(table: StatementTable, own: Own): Proposal {
  const edits: readonly Edit[] = own.edits ?? [];
  return {
    ...{ advisor: 'explain', address: tableAddress(table), severity: 'warning', verdict: 'found' },
    ...{ evidence: [], gain: null, action: null, outside: null, unanswered: null, under: null },
    ...own,
    remedy: edits.length > 0 ? 'edit' : own.action ? 'action' : own.outside ? 'outside' : null,
    edits,
  };
}

/** The largest error of an estimate at a scan of the table, or of groups; null: nobody knows. */
export function errorAt(plan: QueryPlan | null, table: StatementTable | null): number | null {
  const nodes = (plan?.nodes ?? []).filter(({ relation, schema, type }) =>
    table === null
      ? /Aggregate|Group|Unique/.test(type)
      : relation === table.name && (schema === null || schema === table.schema),
  );
  const errors = nodes.flatMap(({ rows }) => (rows.comparable ? (rows.qError ?? []) : []));
  return errors.length === 0 ? null : Math.max(...errors);
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const high = sorted[at] ?? 1;
  return sorted.length % 2 === 1 ? high : ((sorted[at - 1] ?? high) + high) / 2;
};

/** A few digits are enough for people. */
export const round = (value: number): number => Number(value.toPrecision(3));
