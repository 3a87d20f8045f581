import { qualified } from '../model/index.ts';
import {
  allowedHazards,
  openDesign,
  placesOf,
  type RestoreResult,
  restore as restoreArchive,
} from '../operations/index.ts';
import { sentence } from '../ui/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type CommonOptions, sourceOf } from './options.ts';
import { note, out, showDiagnostics } from './output.ts';
import { stopOnSignal } from './signals.ts';

export interface RestoreFlags extends CommonOptions {
  readonly from?: readonly string[];
  readonly allow?: readonly string[];
  readonly id?: string;
  /** SHA-256 of a manifest that the state does not know. */
  readonly digest?: string;
  /** Days. */
  readonly keepFor: number;
}

const DAY = 86_400_000;

/** Brings one partition back, and says so. */
export async function restore(
  name: string,
  { id, digest, allow, ...flags }: RestoreFlags,
): Promise<ExitCode> {
  const source = sourceOf(flags);
  const { design, diagnostics } = await openDesign(source);
  showDiagnostics(diagnostics);
  const places = placesOf(design, flags.from);
  const until = new Date(Date.now() + flags.keepFor * DAY);
  const policy = { ...design.policy, allow: allowedHazards(design.policy, allow) };
  const result = await restoreArchive(
    { ...design, policy },
    {
      ...{ source, name, places, until, interruptibly: stopOnSignal },
      ...(id === undefined ? {} : { id }),
      ...(digest === undefined ? {} : { digest }),
      tell: (line) => note`${line}\n`,
      begins: ({ at, manifest: { table, data } }) =>
        note`restoring ${qualified(table)} from ${at}: ${data.rows} rows\n`,
    },
  );
  if (result.restored === null) note('Stopped on request. Run it again, and it goes on.\n');
  else out(resultText(result, until));
  return result.restored === null ? EXIT.stopped : EXIT.ok;
}

function resultText({ restored, table, parent }: RestoreResult, until: Date): string {
  const name = qualified(table);
  if (restored === 'there already') return sentence`${name} is there already. Nothing was done.\n`;
  return sentence`${name} is a partition of ${qualified(parent)} again, until ${until.toISOString().slice(0, 10)} whatever keep says.\n`;
}
