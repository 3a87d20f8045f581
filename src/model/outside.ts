import type { Place } from './diagnostic.ts';
import type { Value } from './value.ts';

/** Where settings are set that ALTER SYSTEM cannot set. */
export const SETTINGS_TOOLS = ['rds', 'cloudsql', 'azure', 'file'] as const;
export type SettingsFor = (typeof SETTINGS_TOOLS)[number];

/** A setting of the design, for a tool other than ALTER SYSTEM. */
export interface OutsideSetting {
  readonly name: string;
  /** Typed: numbers count the setting's own unit, lists are by element, each in double quotes where it needs them. */
  readonly value: Value;
  /** As postgresql.conf has it after the `=`. */
  readonly line: string;
  /** Its value may be a secret: neither `value` nor `line` says it. */
  readonly secret: boolean;
  /** It is not what the server is configured with. */
  readonly differs: boolean;
  /** It takes effect with a restart only. */
  readonly restart: boolean;
  readonly place?: Place;
}
