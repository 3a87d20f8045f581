import type { Place } from './diagnostic.ts';
import type { Layout } from './layout.ts';
import type { Address, RelationName } from './name.ts';
import type { PLAIN } from './secret.ts';
import type { Value, ValueMap } from './value.ts';

/** A field of a resource: `value` is typed and canonical and is what gets compared; `text` is what people see. */
export interface Field {
  readonly value: Value;
  readonly text: string;
  /** Goes without saying when the resource is created. */
  readonly quiet?: true;
  /** Asked for this once: the state does not keep it. */
  readonly passing?: true;
  /** Not set where we would set it: a default or another file gives the value, and giving it back is a RESET. */
  readonly inherited?: true;
  /** It may be a secret: `value` is then a mark to compare by, and the text says nothing. */
  readonly secret?: true;
  /** What the server has cannot be told: it is neither compared nor changed. */
  readonly untold?: true;
  readonly [PLAIN]?: string;
}
/** By dotted path: `storage`, `with.fillfactor`, `settings.statement_timeout`. Absent: the server's default. */
export type Fields = { readonly [path: string]: Field };

interface Resource {
  readonly kind: string;
  readonly address: Address;
  /** SQL identity, outermost first: ['ml_features', 'features_lookup']. */
  readonly names: readonly string[];
  /** The table it belongs to, where it belongs to one. */
  readonly table?: RelationName;
}

/** What the design file says, validated, names resolved, not yet compared with a server. */
export interface Declared extends Resource {
  /** The entry as written (presets merged in, shorthand expanded). */
  readonly spec: ValueMap;
  readonly place: Place;
  /** Where what the entry says is written, see `placeOf`; absent: all of it where the entry is. */
  readonly layout?: Layout;
  /** `keep: true` forbids a destroy. */
  readonly keep: boolean;
  /** Something of it is wrong, and left out. Only `validate` ever sees such an entry. */
  readonly partial?: true;
}

/** What the database has. `facts` is whatever the kind needs to write its steps; it gets them back through factsOf. */
export interface Actual<Facts extends ValueMap = ValueMap> extends Resource {
  readonly fields: Fields;
  /** The catalog itself says whether dbopt made it, whatever the state knows; false: it is another one of the same name. */
  readonly made?: boolean;
  /** What needs it, so that it cannot be dropped by itself; an address where that is a resource. */
  readonly bound?: string;
  readonly facts: Facts;
}

/** What the design asks of this server: fields made canonical, one per existing object. */
export interface Desired<Facts extends ValueMap = ValueMap> extends Resource {
  readonly fields: Fields;
  readonly facts: Facts;
  readonly place?: Place;
  readonly keep: boolean;
  /** Address of the declared resource it follows from (a partition of a declared table). What says it itself wins. */
  readonly inherits?: Address;
  /** Address of the object that is to be renamed into this one. */
  readonly renames?: Address;
  /** It must not exist, whoever made it; the state keeps that, so that drift tells when it is back. */
  readonly absent?: true;
  /** Proof that the design's text and the catalog's were found equal, kept in the state to spare asking again. */
  readonly proof?: string;
}

/** A field as it may leave the process: of a secret not even its digest. */
export const told = (field: Field): Pick<Field, 'value' | 'text'> =>
  field.secret === true ? { value: null, text: field.text } : field;
