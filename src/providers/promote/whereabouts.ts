import { type Actual, type DesireContext, parseName, qualified } from '../../model/index.ts';
import { extensionSchema, schemasToFill } from '../shared/extension-schema.ts';
import type { ColumnType } from './type.ts';

type Context = Pick<DesireContext, 'declared' | 'snapshot'>;

/** Where a type will be once the extensions of the design are where it says. */
export interface Whereabouts {
  /** It is there, or an extension comes to its schema that may bring it: the server tells. */
  readonly comes: boolean;
  /** The name that it will have then, where that is another one. */
  readonly becomes: string | null;
  /** The column has this type, which its extension takes along. */
  readonly isColumns: boolean;
}

export function whereabouts(type: ColumnType, { facts }: Actual, context: Context): Whereabouts {
  const [schema = '', name = ''] = parseName(type.name) ?? [];
  const target = extensionSchema(String(facts.type_from), context);
  const moves = target !== null && target !== schema;
  const columns = extensionSchema(String(facts.column_from), context);
  return {
    comes: facts.has_type === true || schemasToFill(context).includes(schema),
    becomes: moves ? qualified({ schema: target, name }) : null,
    isColumns:
      columns !== null &&
      type.name === qualified({ schema: columns, name: String(facts.type_name) }),
  };
}
