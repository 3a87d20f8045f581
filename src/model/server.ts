/** What the connected server is and can do: asked, never guessed from its version. */
export interface Server {
  /** As `server_version_num`: 170004. */
  readonly version: number;
  readonly versionText: string;
  readonly database: string;
  readonly user: string;
  readonly superuser: boolean;
  readonly inRecovery: boolean;
  /** `system_identifier`, null where the role may not ask. */
  readonly systemId: string | null;
  /** May read pg_file_settings: knows configured values, not only running ones. */
  readonly readsFileSettings: boolean;
  /** May run ALTER SYSTEM. */
  readonly altersSystem: boolean;
  /** Can create temporary tables, so that expressions can be sent through the server. */
  readonly canProbe: boolean;
  readonly accessMethods: readonly string[];
  readonly opclasses: readonly Opclass[];
  /** TOAST compression methods this server was built with. */
  readonly compression: readonly string[];
  readonly schemas: readonly string[];
}

export interface Opclass {
  readonly method: string;
  readonly name: string;
  readonly isDefault: boolean;
}
