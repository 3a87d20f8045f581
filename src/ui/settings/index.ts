import type { OutsideSetting, SettingsFor } from '../../model/index.ts';
import { azure } from './azure.ts';
import { cloudsql } from './cloudsql.ts';
import { file } from './file.ts';
import { rds } from './rds.ts';
import { plainValue, type Tool, unwritable } from './shell.ts';

const TOOLS: { readonly [provider in SettingsFor]: Tool } = { rds, cloudsql, azure, file };

/** The settings that differ, for a shell or for postgresql.conf. Throws the first that would come to another value. */
export function renderSettings(settings: readonly OutsideSetting[], provider: SettingsFor): string {
  const shown = settings.filter(({ secret }) => !secret);
  const secrets = settings.filter(({ secret, differs }) => secret && differs);
  const lines = [
    ...(shown.some(({ differs }) => differs) ? linesFor(TOOLS[provider], shown) : []),
    ...secrets.map(({ name }) => `# ${name} differs, and may be a secret: set it by hand`),
  ];
  if (lines.length === 0) lines.push('# No setting differs.');
  return lines.map((line) => `${line}\n`).join('');
}

function linesFor(tool: Tool, settings: readonly OutsideSetting[]): readonly string[] {
  const taken = tool.takes(settings);
  for (const setting of taken) {
    const why = tool.misread(plainValue(setting));
    if (why !== null) throw unwritable(setting, why);
  }
  return tool.lines(taken);
}
