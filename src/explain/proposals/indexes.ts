import {
  type Attempt,
  address,
  type Edit,
  formatBytes,
  type IndexCandidate,
  type IndexTrial,
  identifier,
  measured,
  type Proposal,
  qualified,
  type StatementCost,
  type StatementTable,
} from '../../model/index.ts';
import { isPlain } from './candidates.ts';
import { proposal, round } from './shared.ts';
import { free } from './statistics.ts';

/** What is left of the cost, at most: below that the writes that an index costs are not worth it. */
export const LEFT = 0.5;

/** Of the most that any saves. */
export const NEARLY = 0.95;

export type One = IndexTrial['tried'][number];

/** The index that a statement gains most by, if any is worth it. */
export function indexProposal(
  trial: IndexTrial,
  tables: readonly StatementTable[],
  taken: ReadonlySet<string>,
): Proposal | null {
  const [first] = tables;
  if (trial.why !== null) return first === undefined ? null : untried(first, trial.why);
  const chosen = bestOf(trial);
  return chosen === undefined ? null : proposalOf(trial, chosen, tables, taken);
}

/** The proposal of one index that was tried. */
export function proposalOf(
  trial: IndexTrial,
  chosen: One,
  tables: readonly StatementTable[],
  taken: ReadonlySet<string>,
): Proposal | null {
  const { by, before, tried } = trial;
  const table = tables.find(({ oid }) => oid === chosen.candidate.table.oid);
  if (table === undefined) return null;
  const others = tried.filter((one) => one !== chosen).map((one) => attempt(before, one));
  const existing = sameKeys(chosen.candidate, table);
  const list = listOf(chosen.candidate);
  const share = Math.round(100 * (1 - chosen.after.cost / before.cost));
  return proposal(table, {
    code: existing === null ? 'add-index' : 'include-column',
    title:
      existing === null
        ? `an index on ${list} of ${qualified(table)} makes the statement ${share}% cheaper`
        : `${existing.name} with ${chosen.candidate.include.map(identifier).join(', ')} INCLUDEd answers by itself: ${share}% cheaper`,
    evidence: evidenceOf(trial, chosen),
    gain: gainOf(before, chosen.after, by),
    tried: others,
    edits:
      existing === null
        ? newEdits(chosen.candidate, table, taken)
        : includeEdits(chosen.candidate, table, existing),
  });
}

const untried = (table: StatementTable, why: string): Proposal =>
  proposal(table, {
    code: 'add-index',
    severity: 'info',
    verdict: 'cannot-tell',
    title: `whether an index would help was not tried: ${why}`,
    tried: [],
    unanswered: {
      question: 'whether an index would make the statement cheaper',
      ...{
        why,
        needs:
          'the extension hypopg, which plans as if an index were there; or values for its parameters',
      },
    },
  });

function bestOf({ before, tried }: IndexTrial): One | undefined {
  const worth = tried.filter((one) => isWorth(before, one));
  // Where it was run, by the blocks that were touched: an estimate that is wrong makes costs wrong.
  const saved = ({ after }: One) => (before.buffers ?? before.cost) - (after.buffers ?? after.cost);
  const most = Math.max(...worth.map(saved));
  // Of those that save about as much, the one with fewest columns.
  const good = worth.filter((one) => saved(one) >= most * NEARLY);
  return good.sort(
    (a, b) =>
      widthOf(a.candidate) - widthOf(b.candidate) ||
      byRoom(a, b) ||
      specialty(a) - specialty(b) ||
      a.after.cost - b.after.cost,
  )[0];
}

/** What serves fewer statements has to be so much smaller. */
const SMALLER = 1 / 4;

function byRoom(a: One, b: One): number {
  if (a.bytes <= b.bytes * SMALLER) return -1;
  return b.bytes <= a.bytes * SMALLER ? 1 : 0;
}

/** It serves only what says the same of the rows, or asks for ranges. */
const specialty = ({ candidate: { where, method } }: One): number =>
  (where === null ? 0 : 1) + (method === 'btree' ? 0 : 1);

/** What it saves is worth the writes that it costs. */
export const isWorth = (before: StatementCost, { used, after }: One): boolean =>
  used && after.cost <= before.cost * LEFT && isFaster(before, after);

export const widthOf = ({ keys, include }: IndexCandidate): number => keys.length + include.length;

/** Where it was run: fewer blocks or less time, and no more of either that anybody would notice. */
const isFaster = (before: StatementCost, after: StatementCost): boolean =>
  before.ms === null || after.ms === null || after.ms <= before.ms;

const gainOf = (
  before: StatementCost,
  after: StatementCost,
  by: IndexTrial['by'],
): Proposal['gain'] =>
  before.ms !== null && after.ms !== null && by === 'copy'
    ? {
        ...{ how: 'measured', what: 'time of the statement on copies', unit: 'ms' },
        ...{ before: round(before.ms), after: round(after.ms) },
      }
    : {
        ...{ how: 'by cost', what: 'the planner’s cost of the statement', unit: 'cost' },
        ...{ before: round(before.cost), after: round(after.cost) },
      };

export const listOf = (candidate: IndexCandidate): string => {
  const { include, method, where } = candidate;
  const more = include.length === 0 ? '' : ` INCLUDE (${include.map(identifier).join(', ')})`;
  const how = method === 'btree' ? '' : ` by ${method}`;
  return `(${onOf(candidate).join(', ')})${how}${more}${where === null ? '' : ` WHERE ${where}`}`;
};

function attempt(before: StatementCost, { candidate, after, used }: One): Attempt {
  const what = `index on ${qualified(candidate.table)} ${listOf(candidate)}`;
  const result = used
    ? `cost ${round(before.cost)} → ${round(after.cost)}`
    : 'the planner does not use it';
  return { what, result };
}

function evidenceOf(trial: IndexTrial, { candidate, bytes, after }: One): Proposal['evidence'] {
  const { by, before, copies, writes } = trial;
  const from = by === 'hypopg' ? 'HypoPG, on the tables themselves' : 'EXPLAIN ANALYZE on copies';
  const written = writes.find(({ oid }) => oid === candidate.table.oid);
  return [
    measured('cost before', round(before.cost), 'cost', from),
    measured('cost with it', round(after.cost), 'cost', from),
    ...(before.buffers === null || after.buffers === null
      ? []
      : [
          measured('blocks before', before.buffers, 'blocks', from),
          measured('blocks with it', after.buffers, 'blocks', from),
        ]),
    measured(
      'size of the index',
      formatBytes(bytes),
      null,
      by === 'hypopg' ? 'HypoPG, an estimate' : 'of the copy',
    ),
    ...copies.map(({ table, rows, sampled }) =>
      measured(
        `rows of the copy of ${qualified(table)}`,
        rows,
        'rows',
        sampled ? 'a sample of pages' : 'all rows',
      ),
    ),
    ...(written === undefined
      ? []
      : [
          measured(
            'rows written since statistics began, each of which it taxes',
            written.rows,
            'rows',
            'pg_stat_get_tuples_inserted(), …_updated()',
          ),
          measured('of these HOT updates', written.hot, 'rows', 'pg_stat_get_tuples_hot_updated()'),
        ]),
  ];
}

/** The index that has just these keys, where columns are INCLUDEd. */
function sameKeys({ keys, include }: IndexCandidate, { indexes }: StatementTable) {
  if (include.length === 0) return null;
  const same = (index: (typeof indexes)[number]) =>
    isPlain(index) &&
    index.keys.length === keys.length &&
    index.keys.every(({ column }, at) => identifier(column ?? '') === keys[at]?.sql);
  return indexes.find(same) ?? null;
}

const onOf = ({ keys }: IndexCandidate): readonly string[] =>
  keys.map(({ sql, descending }) => `${sql}${descending ? ' DESC' : ''}`);

function newEdits(
  candidate: IndexCandidate,
  table: StatementTable,
  taken: ReadonlySet<string>,
): readonly Edit[] {
  const words = candidate.keys.map(({ sql }) => sql.replace(/\W+/g, '_').replace(/^_|_$/g, ''));
  const { method, where } = candidate;
  const name = free(
    `${table.name}_${words.join('_')}`,
    method === 'btree' ? '_idx' : `_${method}`,
    taken,
  );
  return [
    ...(method === 'btree' ? [] : [editOf(table, name, 'using', method)]),
    editOf(table, name, 'on', [...onOf(candidate)]),
    ...(where === null ? [] : [editOf(table, name, 'where', where)]),
  ];
}

const includeEdits = (
  candidate: IndexCandidate,
  table: StatementTable,
  { name, unique }: { readonly name: string; readonly unique: boolean },
): readonly Edit[] => [
  editOf(table, name, 'on', [...onOf(candidate)]),
  editOf(table, name, 'include', candidate.include.map(identifier)),
  ...(unique ? [editOf(table, name, 'unique', true)] : []),
];

const editOf = (table: StatementTable, name: string, field: string, to: Edit['to']): Edit => ({
  address: address('index', table.schema, name),
  table: { schema: table.schema, name: table.name },
  ...{ field, from: null, to },
});
