import { families, sampledColumn, sampleSource, selectGrant } from '../advisors/shared/index.ts';
import {
  address,
  type Check,
  type CheckKind,
  type Evidence,
  measured,
  parseName,
} from '../model/index.ts';
import { figure, open } from './shared/figure.ts';

/** Bytes of a key in the documents of a column, each as often as it occurs: as `dbopt advise hybrid-schema` counts them. */
export const keyLength: CheckKind = {
  name: 'key_length',
  about: 'Mean length of the keys in the documents of a jsonb column.',
  subject: { about: 'A column: schema.table.column.', example: 'ml_features.features.payload' },
  quantities: { '': { unit: 'number', about: 'bytes of a key' } },
  samples: (check, evidence) => {
    const { family, column } = columnOf(check, evidence);
    const leaf = family?.leaves[0];
    return leaf?.readable === true && leaf.columns.some(({ name }) => name === column)
      ? [{ table: leaf.oid, columns: [column], dead: false }]
      : [];
  },
  figures: ({ check, evidence }) => {
    const { family, column, names } = columnOf(check, evidence);
    const at = address('column', ...names);
    const question = 'how long its keys are';
    if (family === undefined) {
      const why = `no table has a column ${check.subject}, or this role may not see it`;
      return [open(at, '', question, why, 'write schema.table.column')];
    }
    const sampled = sampledColumn(evidence, family, column);
    const json = sampled?.column.json ?? null;
    if (sampled === null || json === null || json.occurrences === 0) {
      const isReadable = family.leaves[0]?.readable === true;
      const why = isReadable ? 'too few of its rows have documents with keys' : 'it cannot be read';
      const needs = isReadable ? 'wait until it has grown' : selectGrant({ evidence }, family.root);
      return [open(at, '', question, why, needs)];
    }
    const { estimate, low, high } = json.key_length;
    const source = sampleSource(sampled.sample);
    return [
      figure(
        at,
        '',
        measured('mean key length', estimate, 'bytes', source, { interval: [low, high] }),
      ),
    ];
  },
};

function columnOf({ subject }: Check, evidence: Evidence) {
  const names = parseName(subject) ?? [subject];
  const [schema, table, column = ''] = names.length === 2 ? ['public', ...names] : names;
  const family = families(evidence).find(
    ({ root }) =>
      root.schema === schema &&
      root.name === table &&
      root.columns.some(({ name }) => name === column),
  );
  return { family, column, names: [schema ?? '', table ?? '', column] };
}
