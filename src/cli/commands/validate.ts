import { EXIT } from '../exit.ts';
import { openDesign } from '../open.ts';
import { type CommonOptions, command, type MakeCommand } from '../options.ts';
import { out, showDiagnostics } from '../output.ts';

/** `dbopt validate`: the design file alone, without a database. */
export const validate: MakeCommand = (done) =>
  command('validate', 'check the design file without a database', [
    'dbopt validate',
    'dbopt validate -f designs/store.yaml --var DATABASE_URL=postgresql:///ml',
  ]).action(async (options: CommonOptions) => {
    const { design, diagnostics } = await openDesign(options);
    showDiagnostics(diagnostics);
    const { declared, files } = design;
    out(
      `The design is valid: ${declared.length} resources in ${files.length} ${files.length === 1 ? 'file' : 'files'}.\n`,
    );
    done(EXIT.ok);
  });
