import {
  isList,
  isMap,
  type Lock,
  qualified,
  type RelationName,
  type Row,
} from '../../model/index.ts';
import { listed, relationOf } from '../shared/along.ts';

/** A table that inherits (INHERITS) from that of a promotion, or from one that does. */
export interface Heir extends RelationName {
  readonly foreign: boolean;
  /** A column of the promoted one's name: its type; null: it has none, and gets it with the table. */
  readonly type: string | null;
  /** Of such a column, where it is generated and stored. */
  readonly expression: string | null;
  /** It loses that column when the table does. */
  readonly loses: boolean;
  readonly bytes: number;
  readonly indexes: readonly RelationName[];
}

/** What inherits from a table, of what is known of its place. */
export const heirsOf = ({ heirs }: Row): readonly Heir[] =>
  (isList(heirs) ? heirs : []).flatMap((one) =>
    isMap(one)
      ? {
          schema: String(one.schema),
          name: String(one.name),
          foreign: one.foreign === true,
          type: typeof one.type === 'string' ? one.type : null,
          expression: typeof one.expression === 'string' ? one.expression : null,
          loses: one.loses === true,
          bytes: Number(one.bytes),
          indexes: (isList(one.indexes) ? one.indexes : []).flatMap(
            (index) => relationOf(index) ?? [],
          ),
        }
      : [],
  );

/** ADD COLUMN brings the column to it; one that has it already keeps it. */
export const isNew = ({ type }: Heir): boolean => type === null;

/** A table, and what inherits from it, as a message names them. */
export const withHeirs = (table: RelationName, heirs: readonly RelationName[]): string =>
  heirs.length === 0
    ? qualified(table)
    : `${qualified(table)} with ${listed(heirs.map(qualified))}, which inherit${heirs.length === 1 ? 's' : ''} from it,`;

/** ADD and DROP COLUMN lock what they reach. */
export const lockHeirs = (heirs: readonly RelationName[]): readonly Lock[] =>
  heirs.map((heir) => ({ relation: qualified(heir), mode: 'ACCESS EXCLUSIVE' }));
