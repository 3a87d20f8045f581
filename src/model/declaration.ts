import type { Diagnostic } from './diagnostic.ts';
import type { RelationName } from './name.ts';
import type { Asked } from './receipt.ts';
import type { Snapshot } from './snapshot.ts';
import type { ValueMap } from './value.ts';

/** What a design written from a database is to be about. */
export interface Territory {
  /** Tables and materialized views, those that are partitions left out. */
  readonly tables: readonly RelationName[];
  /** What belongs to no table too: settings, roles, extensions. */
  readonly server: boolean;
  /** What is at its default too. */
  readonly all: boolean;
}

/** An entry of a design that says what there is, with words for whoever reads it. */
export interface Declaration {
  readonly kind: string;
  readonly names: readonly string[];
  readonly table?: RelationName;
  /** As `Declared.spec`. Nothing in it: there is nothing to say. */
  readonly spec: ValueMap;
  /** What stands over the entry. */
  readonly about?: string;
  /** What stands behind a value, by dotted path; `''`: behind the entry. */
  readonly notes: { readonly [path: string]: string };
}

export interface Declarations {
  readonly declarations: readonly Declaration[];
  /** What could not be said, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DeclareContext {
  readonly snapshot: Snapshot;
  /** What the kind's own `discover` found. */
  readonly asked: readonly Asked[];
  readonly all: boolean;
}
