import { type Checkup, ok, VERSION } from '../../model/index.ts';
import { examine, lockFirst, openDesign } from '../../operations/index.ts';
import { jsonText, renderCheckups } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics, textOptions } from '../output.ts';

interface DoctorFlags extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `dbopt doctor`: what may be in the way of a plan or an apply, before either is tried. */
export const doctor: MakeCommand = (done) =>
  command('doctor', 'what may be in the way of a plan or an apply; changes nothing', [
    'dbopt doctor',
    'dbopt doctor --target eu-1 --format json',
  ])
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (flags: DoctorFlags) => {
      const { design, diagnostics } = await openDesign(sourceOf(flags));
      showDiagnostics(diagnostics);
      const { declared } = design;
      const checkups = lockFirst([
        ok('dbopt', `${VERSION}, Node ${process.version}`),
        ok('design', `${declared.length} declared`),
        ...(await examine(design, flags)),
      ]);
      show(checkups, flags);
      done(checkups.some(({ status }) => status === 'fail') ? EXIT.error : EXIT.ok);
    });

function show(checkups: readonly Checkup[], { format, color }: DoctorFlags): void {
  if (format === 'json') {
    const told = checkups.map((checkup) => ({ hint: null, ...checkup }));
    out(`${jsonText({ format_version: '1.0', checkups: told }, 2)}\n`);
  } else out(renderCheckups(checkups, textOptions(process.stdout, { noColor: !color })));
}
