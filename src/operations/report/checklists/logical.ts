import type { BoxRule } from '../../../model/index.ts';
import { atMost, box, byAdvice, byCheck } from './rule.ts';

/** JSONB keys, and what should be a column. */
export const LOGICAL: readonly BoxRule[] = [
  box(
    'keys-short',
    ['DB-OPT-01'],
    'Keys of documents are short: at most 3 bytes on average.',
    byCheck('key_length', 'documents', [atMost(3, '', 'number')], 'bytes'),
  ),
  box(
    'keys-worth',
    ['DB-OPT-01'],
    'Shorter keys would not save a good part of a table.',
    byAdvice('hybrid-schema', ['key-length'], 'documents'),
  ),
  box(
    'keys-repeated',
    ['DB-OPT-01'],
    'No key of a document is stored more than a million times.',
    byAdvice('hybrid-schema', ['key-repetitions'], 'documents'),
  ),
  box(
    'keys-are-names',
    ['DB-OPT-01'],
    'Keys are names, and not values that hardly repeat.',
    byAdvice('hybrid-schema', ['keys-are-data'], 'documents'),
  ),
  box(
    'keys-promoted',
    ['DB-OPT-02'],
    'What four fifths of the queries look for in a document is a column.',
    byAdvice('hybrid-schema', ['key-promote'], 'documents', ['key-use-unknown']),
  ),
  box(
    'nesting',
    ['SPK-DB-OPT-01'],
    'Documents nest no more than four levels.',
    byAdvice('hybrid-schema', ['nesting'], 'documents'),
  ),
  box(
    'statistics',
    ['DB-OPT-07'],
    'The planner has statistics of every table.',
    byAdvice('vacuum', ['statistics-missing'], 'tables'),
  ),
];
