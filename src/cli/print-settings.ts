import type { Design, SettingsFor } from '../model/index.ts';
import { database, openStore, settingsOutside } from '../operations/index.ts';
import { withSource } from '../schema/index.ts';
import { renderSettings } from '../ui/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { out, showDiagnostics } from './output.ts';

/** Prints the settings that differ in the form that a provider's own tool takes. */
export async function printSettings(
  design: Design,
  flags: {
    readonly settingsFor: SettingsFor;
    readonly url?: string;
    readonly detailedExitcode?: boolean;
  },
): Promise<ExitCode> {
  const db = database(flags, design);
  try {
    const client = await db.connect('plan');
    const { settings, notes } = await settingsOutside(
      client,
      design,
      openStore(design, client, { looks: true }),
    );
    showDiagnostics(await withSource(notes, design.cwd));
    out(renderSettings(settings, flags.settingsFor));
    const differ = settings.some((setting) => setting.differs);
    return differ && flags.detailedExitcode === true ? EXIT.changes : EXIT.ok;
  } finally {
    await db.close();
  }
}
