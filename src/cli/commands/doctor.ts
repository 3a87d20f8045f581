import { type Checkup, type Design, ok, VERSION } from '../../model/index.ts';
import { askTargets, examine, lockFirst, openTargets } from '../../operations/index.ts';
import { doctorJson, jsonText, renderCheckups } from '../../ui/index.ts';
import { DESIGN, lacksDesign } from '../design-file.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { exitOfAll, showReports } from '../fleet/each.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics, textOptions } from '../output.ts';

interface DoctorFlags extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `dbopt doctor`: what may be in the way of a plan or an apply, before either is tried. */
export const doctor: MakeCommand = (done) =>
  command(['dbopt doctor', 'dbopt doctor --target eu-1 --format json'])
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (flags: DoctorFlags) => {
      const lacks = lacksDesign(flags.file);
      const { design, targets, diagnostics } = await openTargets({
        ...sourceOf(flags),
        ...(lacks ? { texts: NOTHING } : {}),
      });
      showDiagnostics(diagnostics);
      const options = textOptions(process.stdout, { noColor: !flags.color });
      const text = (found: readonly Checkup[]) => renderCheckups(found, options);
      if (targets.length > 1) {
        const reports = await askTargets(targets, (target) => lookAt(target.design, {}));
        showReports(reports, flags, { text, json: doctorJson });
        return done(exitOfAll(reports, exitCode));
      }
      const checkups = await lookAt(design, { ...flags, lacks });
      out(flags.format === 'json' ? `${jsonText(doctorJson(checkups), 2)}\n` : text(checkups));
      done(exitCode(checkups));
    });

const NOTHING: ReadonlyMap<string, string> = new Map([[DESIGN, 'version: 1\n']]);

const lookAt = async (
  design: Design,
  { lacks = false, ...flags }: Pick<DoctorFlags, 'url'> & { readonly lacks?: boolean },
): Promise<readonly Checkup[]> =>
  lockFirst([
    ok('dbopt', `${VERSION}, Node ${process.version}`),
    ok(
      'design',
      lacks
        ? `no ${DESIGN} here: the server alone is looked at`
        : `${design.declared.length} declared`,
    ),
    ...(await examine(design, flags)),
  ]);

const exitCode = (checkups: readonly Checkup[]): ExitCode =>
  checkups.some(({ status }) => status === 'fail') ? EXIT.error : EXIT.ok;
