/** What the server, the database and the role are. */
export interface ServerFacts {
  /** As `server_version_num`: 170004. */
  readonly version: number;
  readonly version_text: string;
  /** system_identifier of the cluster; null: the role may not call pg_control_system(). */
  readonly system_id: string | null;
  readonly database: string;
  readonly database_oid: number;
  /** pg_is_in_recovery(): no trial, restartpoints in place of checkpoints, scans of the primary unseen. */
  readonly standby: boolean;
  readonly role: RoleFacts;
  /** Of pg_settings, those that some advisor reads, by name; one that the server does not have is absent. */
  readonly settings: { readonly [name: string]: SettingFact };
  /** Installed in this database, by name. */
  readonly extensions: {
    readonly [name: string]: { readonly version: string; readonly schema: string };
  };
  /** All databases of the cluster, template0 too: the oldest row of any of them holds up all. */
  readonly databases: readonly DatabaseAge[];
  /** null: the role may not see pg_stat_replication's rows. */
  readonly standbys: number | null;
  /** A server that somebody else runs, where ALTER SYSTEM is that one's own tool; null: nobody's that is known. */
  readonly managed: 'rds' | 'cloudsql' | 'azure' | null;
  /** Absent: the file is older than what reads it. */
  readonly search_settings?: SearchSettings;
}

/** What searches by vectors are told: `hnsw.*`, `ivfflat.*`. */
export interface SearchSettings {
  /** As this role's session came with them; those that nobody says anything of are absent. */
  readonly session: { readonly [name: string]: string };
  /** ALTER ROLE and ALTER DATABASE … SET, of all databases and of this one. */
  readonly said: readonly SaidSetting[];
}

export interface SaidSetting {
  /** null: all roles. */
  readonly role: string | null;
  /** In this database only. */
  readonly here: boolean;
  readonly name: string;
  readonly value: string;
}

export interface RoleFacts {
  readonly name: string;
  readonly superuser: boolean;
  /** Has the rights of pg_monitor (or of pg_read_all_stats, pg_read_all_settings and pg_stat_scan_tables). */
  readonly monitor: boolean;
  /** pg_read_all_data, or superuser; else see TableFacts.readable. */
  readonly reads_all_data: boolean;
  /** Superuser or BYPASSRLS: no policy hides rows from a sample. */
  readonly sees_all_rows: boolean;
  /** May create temporary tables in this database: trials on copies need it. */
  readonly temporary: boolean;
}

export interface SettingFact {
  /** pg_settings.setting, in `unit`. */
  readonly value: string;
  /** What a bare number counts: B, kB, 8kB, MB, ms, s, min; null: no unit. */
  readonly unit: string | null;
  /** boot_val: what it is where nobody says anything. */
  readonly boot: string | null;
  /** pg_settings.source: `default`, `configuration file`, `database`, `user`, … */
  readonly source: string;
  readonly context: string;
  readonly min: string | null;
  readonly max: string | null;
  /** Of an enum: what this server was built to take. */
  readonly values: readonly string[] | null;
  readonly pending_restart: boolean;
}

export interface DatabaseAge {
  readonly name: string;
  /** age(datfrozenxid), transactions. */
  readonly xid_age: number;
  /** mxid_age(datminmxid). */
  readonly mxid_age: number;
  readonly allows_connections: boolean;
}
