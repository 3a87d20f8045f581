import type { Check, CheckKind } from '../model/index.ts';
import { fetched, guessed, inScan, named, pruned } from './plan/conditions.ts';
import { open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';

const SHARE = { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?%$', examples: ['10%'] };
const list = (description: string) => ({
  description,
  type: 'array',
  items: { type: 'string', pattern: '\\S' },
  minItems: 1,
});
const yes = (description: string) => ({ description, const: true });

/** What the planner makes of a statement, and how well it guessed. */
export const plan: CheckKind = {
  name: 'plan',
  about: 'What the planner makes of a statement, and how well it guessed.',
  subject: {
    about: 'The statement, with $1, $2, … for its parameters.',
    example: 'select count(*) from ml_features.features where country = $1',
  },
  quantities: { heap_fetches: { unit: 'number', about: 'rows that index-only scans looked up' } },
  options: {
    params: {
      description: 'Values of its parameters, in their order.',
      type: 'array',
      items: { type: ['string', 'number', 'boolean', 'null'] },
    },
    forbid: list('Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.'),
    require: list('Nodes or indexes that must be in it.'),
    estimates: {
      description: 'How far the rows of any node may be from what was estimated.',
      ...{ type: 'object', additionalProperties: false, required: ['within'] },
      properties: { within: SHARE },
    },
    predicate_in_scan: yes('Rows are thrown away where they are read, and nowhere above.'),
    pruned: yes('Of each partitioned table only some of the partitions are read.'),
  },
  conditions: ['forbid', 'require', 'estimates', 'predicate_in_scan', 'pruned'],
  measures: ({ subject, options }) => [
    { kind: 'plan', statement: subject, params: paramsOf(options.params) },
  ],
  figures: ({ check, evidence, measures }) => {
    const done = resultOf(measures, 'plan', ({ statement }) => statement === check.subject);
    if ('why' in done) return [open('statement', '', 'what its plan is', done.why, done.needs)];
    return [
      ...named(check, done),
      ...fetched(check, done),
      ...guessed(check, done),
      ...(check.options.predicate_in_scan === true ? [inScan(done)] : []),
      ...(check.options.pruned === true ? [pruned(evidence, done)] : []),
    ];
  },
};

const paramsOf = (value: Check['options'][string] | undefined): readonly (string | null)[] =>
  Array.isArray(value) ? value.map((one) => (one === null ? null : String(one))) : [];
