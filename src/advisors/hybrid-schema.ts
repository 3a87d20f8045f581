import type { AdviceInput, Advisor } from '../model/index.ts';
import { columnOrder, orderTrials } from './hybrid-schema/column-order.ts';
import { documentSamples, documents, notReadable } from './hybrid-schema/documents.ts';
import { keyFindings, renameTrials } from './hybrid-schema/keys.ts';
import { nesting } from './hybrid-schema/nesting.ts';
import { promoteTrials, promotions } from './hybrid-schema/promote.ts';
import { HYBRID } from './hybrid-schema/subject.ts';

/** What documents cost beside columns, and what should be a column. */
export const hybridSchema: Advisor = {
  ...HYBRID,
  about: 'keys of JSON documents: their length, their number, those that should be columns',
  codes: {
    'key-length': 'shorter keys would save a good part of the table',
    'key-repetitions': 'keys that are stored more than a million times',
    'keys-are-data': 'keys that hardly repeat: they are values',
    'key-promote': 'a key that most queries use and that should be a column',
    'key-use-unknown': 'which keys queries use cannot be told',
    nesting: 'objects within objects, more than four levels',
    'column-order': 'padding between columns that another order would save',
    'not-readable': 'documents that this role may not read',
  },
  workload: true,
  samples: documentSamples,
  trials: (input) => [...renameTrials(input), ...promoteTrials(input), ...orderTrials(input)],
  findings: (input: AdviceInput) => [
    ...notReadable(input),
    ...documents(input).flatMap((document) => [
      ...keyFindings(input, document),
      ...nesting(input, document),
    ]),
    ...promotions(input),
    ...columnOrder(input),
  ],
};
