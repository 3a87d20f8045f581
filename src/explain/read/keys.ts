import { isList, texts, type ValueMap } from '../../model/index.ts';
import { BUFFER_KEYS } from './buffers.ts';
import { MEMORY_KEYS } from './memory.ts';
import { mapsAt, others, type Raw, textAt } from './raw.ts';

/** Expressions, as the server deparsed them. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'Filter',
  'Index Cond',
  'Recheck Cond',
  'Join Filter',
  'Hash Cond',
  'Merge Cond',
  'TID Cond',
  'One-Time Filter',
  'Order By',
  'Run Condition',
  'Sort Key',
  'Presorted Key',
  'Group Key',
  'Cache Key',
  'Output',
  'Function Call',
  'Table Function Call',
  'Remote SQL',
  'Conflict Filter',
]);

const KNOWN: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  ...BUFFER_KEYS,
  ...MEMORY_KEYS,
  ...['Node Type', 'Plans', 'Parent Relationship', 'Subplan Name', 'Relation Name', 'Schema'],
  ...[
    'Function Name',
    'Alias',
    'Index Name',
    'CTE Name',
    'Join Type',
    'Strategy',
    'Partial Mode',
    'Operation',
  ],
  ...['Parallel Aware', 'Startup Cost', 'Total Cost', 'Plan Rows', 'Plan Width'],
  ...['Actual Startup Time', 'Actual Total Time', 'Actual Rows', 'Actual Loops'],
  ...['Rows Removed by Filter', 'Rows Removed by Join Filter', 'Rows Removed by Index Recheck'],
  ...['Heap Fetches', 'Exact Heap Blocks', 'Lossy Heap Blocks', 'Workers'],
  ...['Workers Planned', 'Workers Launched', 'Custom Plan Provider', 'Command', 'Scan Direction'],
  // Text does not say these, or only where they matter.
  ...['Async Capable', 'Inner Unique'],
]);

/** Said by text only where it is so. */
const QUIET: ReadonlySet<string> = new Set([
  ...['Single Copy', 'Disabled', 'Subplans Removed', 'Conflicting Tuples'],
  ...['Tuples Inserted', 'Tuples Updated', 'Tuples Deleted', 'Tuples Skipped'],
  ...['WAL Records', 'WAL FPI', 'WAL Bytes', 'WAL Buffers Full'],
]);

const isQuiet = (key: string): boolean => QUIET.has(key) || key.startsWith('Rows Removed by ');

export function conditionsOf(raw: Raw): { readonly [name: string]: string } {
  const found: Record<string, string> = {};
  for (const name of CONDITIONS) {
    const text = textAt(raw, name);
    if (text !== null) found[name] = text;
  }
  return found;
}

/** What is not known, by the name that EXPLAIN gives it. */
export const othersOf = (raw: Raw): ValueMap => {
  const [sets, targets] = [groupingSets(raw), mapsAt(raw, 'Target Tables')];
  const found = Object.entries(others(raw, KNOWN)).filter(
    ([key, value]) => !(isQuiet(key) && (value === 0 || value === false)),
  );
  return {
    ...Object.fromEntries(found),
    ...(sets === null ? {} : { 'Grouping Sets': sets }),
    ...(targets.length === 0
      ? {}
      : { 'Target Tables': targets.map((one) => textAt(one, 'Relation Name')).join('; ') }),
  };
};

/** As text says them, a line each. */
function groupingSets(raw: Raw): string | null {
  const sets = mapsAt(raw, 'Grouping Sets');
  if (sets.length === 0) return null;
  const lines = (set: Raw, keys: string, key: string): readonly string[] => {
    const value = set[keys];
    return isList(value)
      ? value.map((one) => `${key}: ${texts(one).join(', ') || String(one) || '()'}`)
      : [];
  };
  return sets
    .flatMap((set) => [
      ...(textAt(set, 'Sort Key') === null ? [] : [`Sort Key: ${textAt(set, 'Sort Key')}`]),
      ...lines(set, 'Hash Keys', 'Hash Key'),
      ...lines(set, 'Group Keys', 'Group Key'),
    ])
    .join('; ');
}
