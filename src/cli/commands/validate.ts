import { openTargets } from '../../operations/index.ts';
import { plural } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, command, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics } from '../output.ts';

/** `dbopt validate`: the design file alone, without a database. */
export const validate: MakeCommand = (done) =>
  command('validate', 'check the design file without a database', [
    'dbopt validate',
    'dbopt validate -f designs/store.yaml --var DATABASE_URL=postgresql:///ml',
  ]).action(async (options: CommonOptions) => {
    const { design, targets, diagnostics } = await openTargets({
      ...sourceOf(options),
      offline: true,
    });
    showDiagnostics(diagnostics);
    const { declared, files } = design;
    const whom = targets.length > 1 ? ` for ${targets.length} targets` : '';
    const [what, where] = [plural(declared.length, 'resource'), plural(files.length, 'file')];
    out(`The design is valid: ${what} in ${where}${whom}.\n`);
    done(EXIT.ok);
  });
