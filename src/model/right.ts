import type { RelationName } from './name.ts';

/** What PostgreSQL asks of a role before it runs a statement. `OWNER` is what no GRANT but that of the owner's role
 *  gives; `DROP` is the owner's or the schema's owner's, `VACUUM` and `REINDEX` are the owner's or MAINTAIN (17). */
export type Right =
  | {
      readonly on: 'schema';
      /** Asked only for as long as nothing has this name. */
      readonly absent?: RelationName;
      readonly privilege: 'CREATE' | 'USAGE';
      readonly name: string;
      /** In place of `name` it is asked of the schema where the partitions of this table lie, if it has any. */
      readonly home?: RelationName;
      /** The role that is asked; absent: the one that runs the statement. */
      readonly of?: string;
    }
  | {
      readonly on: 'tablespace';
      readonly absent?: RelationName;
      readonly privilege: 'CREATE';
      readonly name: string;
    }
  | { readonly on: 'database'; readonly privilege: 'CREATE' }
  /** To give something away to it. */
  | { readonly on: 'role'; readonly privilege: 'SET'; readonly name: string }
  | ({
      readonly on: 'relation';
      readonly privilege: 'OWNER' | 'DROP' | 'VACUUM' | 'REINDEX';
    } & RelationName);

/** A right that a role lacks. */
export interface Lacking {
  readonly on: Right['on'];
  readonly privilege: Right['privilege'];
  /** Of what it lacks it; of an index its table. */
  readonly name: string;
  readonly schema: string | null;
  /** The role that lacks it. */
  readonly role: string;
  /** Whose role has it; null: it is given by a GRANT on what it is of. */
  readonly owner: string | null;
  /** The statement that gives it. */
  readonly grant: string;
}
