import type { FileDiff, JudgedAdvice } from './advice.ts';
import type { Demand } from './demand.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import type { Finding } from './finding.ts';

/** The role that an application connects as. */
export interface SaidRole {
  readonly name: string;
  /** Where its code says so: `app/db.py:4`; null: whoever asks does. */
  readonly place: string | null;
}

/** How many connections a server lets an application have. */
export interface ConnectionLimits {
  /** Where they come from: the server, the design, a flag. */
  readonly from: string;
  readonly maxConnections: number;
  /** Kept for superusers and, since PostgreSQL 16, for pg_use_reserved_connections. */
  readonly reserved: number;
  /** Of the role and the database that the application uses; null: none is known. */
  readonly role: (SaidRole & { readonly limit: number }) | null;
  readonly database: { readonly name: string; readonly limit: number } | null;
}

/** Connections that are left for an application: the least of all limits. -1 is none. */
export const usable = ({ maxConnections, reserved, role, database }: ConnectionLimits): number =>
  Math.min(
    maxConnections - reserved,
    ...[role, database].flatMap((one) => (one === null || one.limit < 0 ? [] : [one.limit])),
  );

/** A finding in an application's code. */
export interface CodeFinding extends Finding {
  readonly place: Place | null;
  /** Other lines that belong to it. */
  readonly related: readonly { readonly place: Place; readonly what: string }[];
}

/** What whoever asks says of the machines. */
export interface Machines {
  /** Of the server; null: SQL does not tell. */
  readonly dbCores: number | null;
  readonly spindles: number;
}

/** No server does well with more sessions at work, whatever it is made of. */
export const MOST_CONNECTIONS = 50;

/** (cores × 2) + spindles, and no more than 50; null: the cores are not known. */
export const ceilingOf = ({ dbCores, spindles }: Machines): number | null =>
  dbCores === null ? null : Math.min(MOST_CONNECTIONS, dbCores * 2 + spindles);

export interface PoolReport {
  /** The file or folder that was named. */
  readonly path: string;
  /** Files of Python that were read. */
  readonly files: number;
  readonly demand: Demand;
  readonly limits: ConnectionLimits | null;
  readonly ceiling: number | null;
  readonly findings: readonly (JudgedAdvice & Pick<CodeFinding, 'related'>)[];
  /** What the open findings would change in the design. */
  readonly diffs: readonly FileDiff[];
  readonly diagnostics: readonly Diagnostic[];
}
