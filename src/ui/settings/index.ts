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
  const shown = settings.filter(({ secret }) => !secret);
  const secrets = settings.filter(({ secret, differs }) => secret && differs);
  const lines = [
    ...(shown.some(({ differs }) => differs) ? WRITERS[provider](shown) : []),
    ...secrets.map(({ name }) => `# ${name} differs; it may be a secret, so set it by hand`),
  ];
  if (lines.length === 0) lines.push('# No setting differs.');
  return lines.map((line) => `${line}\n`).join('');
}
