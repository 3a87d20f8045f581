import {
  address,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Diagnostic,
  untold,
  whyUntold,
} from '../../model/index.ts';
import { regularInterval } from './calendar/regular.ts';
import { rowOf } from './query.ts';

/** The key of each partitioned table. That partitions come and go is asked for by nobody yet: who makes them now would
 *  go on doing so. */
export function declarePartitions({ snapshot, asked }: DeclareContext): Declarations {
  const diagnostics: Diagnostic[] = [];
  const declarations = asked.flatMap(({ kind, names, table }): Declaration[] => {
    const [schema = '', name = ''] = names;
    const actual = snapshot.actual[address(kind, schema, name)];
    if (actual === undefined) return [];
    const row = rowOf(actual);
    const long = whyUntold(row.definition);
    if (long !== null) {
      diagnostics.push(untold(actual.address, 'by', long));
      return [];
    }
    const every = regularInterval(row);
    const by = row.definition.replace(/^[A-Z]+/, (word) => word.toLowerCase());
    const hint =
      every === null
        ? {}
        : {
            '': `one ${each(every)}; for dbopt to make them: every: ${every}, ahead: 7`,
          };
    return [{ kind, names, ...(table === undefined ? {} : { table }), spec: { by }, notes: hint }];
  });
  return { declarations, diagnostics };
}

/** As people say it. */
const each = (every: string): string =>
  every.startsWith('1 ')
    ? `${every === '1 hour' ? 'an' : 'a'} ${every.slice(2)}`
    : `every ${every}`;
