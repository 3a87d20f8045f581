import type { Opclass, Server, SettingDefinition } from './server.ts';

/** What servers of the supported majors have, with the extensions that come with PostgreSQL and pgvector: asked of live
 *  ones by `npm run generate:servers`, for whoever has none at hand. */
export interface Known {
  /** In ascending order. */
  readonly majors: readonly number[];
  /** One for each definition: a setting whose range grew stands here twice, with different majors. */
  readonly settings: readonly KnownSetting[];
  readonly opclasses: readonly KnownOpclass[];
  readonly extensions: readonly KnownExtension[];
}

export interface KnownSetting extends SettingDefinition {
  readonly name: string;
  readonly majors: readonly number[];
  /** The value built in, as the server shows it; null: it has none. */
  readonly boot: string | null;
  /** pg_settings.short_desc. */
  readonly about: string;
}

export interface KnownOpclass extends Opclass {
  readonly majors: readonly number[];
  /** What it indexes, as format_type has it. */
  readonly type: string;
  /** That brings it; null: PostgreSQL itself. */
  readonly extension: string | null;
}

export interface KnownExtension {
  readonly name: string;
  readonly majors: readonly number[];
  readonly about: string;
}

/** A server of one major as it is without anything of anybody's. */
export interface KnownServer
  extends Pick<Server, 'version' | 'settings' | 'opclasses' | 'accessMethods'> {
  /** By name. */
  readonly extensions: object;
  /** The design has an extension that is not known here: names may be its own. */
  readonly extended: boolean;
}
