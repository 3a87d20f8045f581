import { dictionary } from '../../model/index.ts';
import { flagAt, type Raw, textAt } from './raw.ts';

const AGGREGATES: { readonly [strategy: string]: string | undefined } = dictionary({
  Plain: 'Aggregate',
  Sorted: 'GroupAggregate',
  Hashed: 'HashAggregate',
  Mixed: 'MixedAggregate',
});

/** What EXPLAIN's text calls a node, of what its other formats say. */
export function labelOf(raw: Raw): string {
  const words = [
    flagAt(raw, 'Parallel Aware') ? 'Parallel' : '',
    ['Partial', 'Finalize'].find((mode) => textAt(raw, 'Partial Mode') === mode) ?? '',
    nameOf(raw, textAt(raw, 'Node Type') ?? ''),
    textAt(raw, 'Scan Direction') === 'Backward' ? 'Backward' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function nameOf(raw: Raw, type: string): string {
  const join = textAt(raw, 'Join Type') ?? 'Inner';
  const operation = textAt(raw, 'Operation');
  switch (type) {
    case 'Aggregate':
      return AGGREGATES[textAt(raw, 'Strategy') ?? ''] ?? type;
    case 'SetOp':
      return `${textAt(raw, 'Strategy') === 'Hashed' ? 'Hash' : ''}SetOp ${textAt(raw, 'Command') ?? ''}`.trim();
    case 'ModifyTable':
      return operation ?? type;
    case 'Foreign Scan':
      return operation === null || operation === 'Select' ? type : `Foreign ${operation}`;
    case 'Custom Scan':
      return `${type} (${textAt(raw, 'Custom Plan Provider') ?? ''})`;
    case 'Nested Loop':
      return join === 'Inner' ? type : `${type} ${join} Join`;
    case 'Hash Join':
    case 'Merge Join':
      return join === 'Inner' ? type : `${type.slice(0, -' Join'.length)} ${join} Join`;
    default:
      return type;
  }
}
