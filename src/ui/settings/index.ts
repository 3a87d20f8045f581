import type { OutsideSetting, SettingsFor } from '../../model/index.ts';
import { azure } from './azure.ts';
import { cloudsql } from './cloudsql.ts';
import { file } from './file.ts';
import { rds } from './rds.ts';

/** How a provider's tool is told settings: all that the design has, at least one of which differs. */
type Writer = (settings: readonly OutsideSetting[]) => readonly string[];

const WRITERS: { readonly [provider in SettingsFor]: Writer } = { rds, cloudsql, azure, file };

/** The settings that differ, for a shell or for postgresql.conf. */
export function renderSettings(settings: readonly OutsideSetting[], provider: SettingsFor): string {
  const differ = settings.some((setting) => setting.differs);
  const lines = differ ? WRITERS[provider](settings) : ['# No setting differs.'];
  return lines.map((line) => `${line}\n`).join('');
}
