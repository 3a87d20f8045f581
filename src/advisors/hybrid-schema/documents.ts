import {
  type AdviceInput,
  address,
  type Finding,
  grouped,
  identifier,
  measured,
  putInto,
  qualified,
  type SampleRequest,
  tableAddress,
} from '../../model/index.ts';
import { type Family, families, isLarge } from '../shared/family.ts';
import { cannotTell } from '../shared/finding.ts';
import { sampledColumn, selectGrant } from '../shared/sampled.ts';
import { type DocumentColumn, type Documents, HYBRID } from './subject.ts';

const JSON_TYPES: ReadonlySet<string> = new Set(['json', 'jsonb']);

/** Columns of documents in tables that are large enough. */
export function documentColumns(input: AdviceInput): readonly DocumentColumn[] {
  return families(input.evidence)
    .filter((family) => isLarge(family.main + family.toast, input) && family.root.kind !== 'm')
    .flatMap((family) =>
      family.root.columns
        .filter(({ base_type }) => JSON_TYPES.has(base_type))
        .map((column) => ({
          family,
          column,
          address: address('column', family.root.schema, family.root.name, column.name),
        })),
    );
}

/** Those of them that were sampled. */
export const documents = (input: AdviceInput): readonly Documents[] =>
  documentColumns(input).flatMap((one) => {
    const sampled = sampledColumn(input.evidence, one.family, one.column.name);
    const json = sampled?.column.json ?? null;
    return sampled === null || json === null || json.documents === 0
      ? []
      : [{ ...one, sample: sampled.sample, sampled: sampled.column, json }];
  });

/** One sample for all columns of a table, of its largest partition. */
export function documentSamples(input: AdviceInput): readonly SampleRequest[] {
  const byFamily = grouped(documentColumns(input), ({ family }) => family);
  return [...byFamily].flatMap(
    ([
      {
        leaves: [largest],
      },
      columns,
    ]) =>
      largest?.readable === true
        ? [{ table: largest.oid, columns: columns.map(({ column }) => column.name), dead: false }]
        : [],
  );
}

/** Tables with documents that this role cannot look at. */
export function notReadable(input: AdviceInput): readonly Finding[] {
  const hidden = new Map<Family, string[]>();
  for (const { family, column } of documentColumns(input)) {
    if (family.leaves[0]?.readable === true) continue;
    putInto(hidden, family, column.name);
  }
  return [...hidden].map(([family, columns]) => {
    const { root, main, toast } = family;
    const policy = family.leaves[0]?.row_security === true;
    return cannotTell(HYBRID, {
      code: 'not-readable',
      address: tableAddress(root),
      title: `${qualified(root)}: this role may not read the documents`,
      evidence: [measured('size', main + toast, 'bytes', 'pg_relation_size')],
      unanswered: {
        question: `what the keys of ${columns.map(identifier).join(', ')} cost, and which should be columns`,
        why: policy
          ? 'row level security hides rows from this role'
          : `${identifier(input.evidence.server.role.name)} may not SELECT the table`,
        needs: policy ? 'a role with BYPASSRLS' : selectGrant(input, root),
      },
    });
  });
}
