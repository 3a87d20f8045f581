import type { Citus } from './citus.ts';

/** What the connected server is and can do: asked, never guessed from its version. */
export interface Server {
  /** As `server_version_num`: 170004. */
  readonly version: number;
  readonly versionText: string;
  readonly database: string;
  readonly user: string;
  readonly superuser: boolean;
  /** No policy hides rows from this role, not even of a table with FORCE ROW LEVEL SECURITY. */
  readonly seesAllRows: boolean;
  /** Roles whose rights this one has, itself among them. */
  readonly memberOf: readonly string[];
  readonly inRecovery: boolean;
  /** `system_identifier`, null where the role may not ask. */
  readonly systemId: string | null;
  /** May read pg_file_settings: knows configured values, not only running ones. */
  readonly readsFileSettings: boolean;
  /** The server takes ALTER SYSTEM at all; whether this role may is asked setting by setting. */
  readonly altersSystem: boolean;
  /** Can create temporary tables, so that expressions can be sent through the server. */
  readonly canProbe: boolean;
  /** Creating anything calls event triggers, which this role cannot keep from it. */
  readonly firesTriggers: boolean;
  readonly accessMethods: readonly string[];
  readonly opclasses: readonly Opclass[];
  /** TOAST compression methods this server was built with. */
  readonly compression: readonly string[];
  readonly schemas: readonly string[];
  /** Those that objects can be put in, the database's own left out. */
  readonly tablespaces?: readonly string[];
  /** The database's own. */
  readonly ownTablespace?: string;
  /** What pg_settings knows in a fresh session, by name: an extension's settings only where its library is preloaded. */
  readonly settings: { readonly [name: string]: SettingDefinition };
  /** Absent: it is none of Citus. */
  readonly citus?: Citus;
  /** What CREATE EXTENSION could make, by name. */
  readonly extensions: { readonly [name: string]: AvailableExtension };
}

/** A row of pg_settings without its values. */
export interface SettingDefinition {
  readonly type: 'bool' | 'integer' | 'real' | 'string' | 'enum';
  /** What a bare number counts: B, kB, 8kB, MB, ms, s, min; null: no unit. */
  readonly unit: string | null;
  readonly context:
    | 'internal'
    | 'postmaster'
    | 'sighup'
    | 'superuser-backend'
    | 'backend'
    | 'superuser'
    | 'user';
  readonly min: number | null;
  readonly max: number | null;
  readonly values: readonly string[] | null;
}

export interface AvailableExtension {
  readonly defaultVersion: string;
  readonly versions: readonly string[];
  /** The control file's own schema, which no one can choose. */
  readonly schema: string | null;
  /** Extensions that must be there first. */
  readonly requires: readonly string[];
  /** The same of all versions: their schemas are where a script on the way to one looks for names. */
  readonly searches: readonly string[];
}

export interface Opclass {
  readonly method: string;
  readonly name: string;
  readonly schema: string;
  readonly isDefault: boolean;
}

/** Majors that the tests run on: an earlier one is refused, of a later one it is said. */
export const FIRST_MAJOR = 15;
export const LAST_MAJOR = 18;
