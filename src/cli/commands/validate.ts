import { relative, resolve } from 'node:path';
import {
  DboptError,
  type Design,
  type Diagnostic,
  FIRST_MAJOR,
  LAST_MAJOR,
  tableAddress,
  withoutSecrets,
} from '../../model/index.ts';
import { validateDesign } from '../../operations/index.ts';
import {
  diagnosticsGithub,
  diagnosticsJunit,
  diagnosticsSarif,
  jsonText,
  plural,
  validateJson,
} from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import {
  type CommonOptions,
  choice,
  command,
  count,
  type MakeCommand,
  sourceOf,
} from '../options.ts';
import { out, outCommands, showDiagnostics } from '../output.ts';

const FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const;
type Format = (typeof FORMATS)[number];

interface ValidateFlags extends CommonOptions {
  readonly list?: 'addresses' | 'targets';
  readonly major?: number;
  readonly format: Format;
}

/** `dbopt validate`: the design file alone, without a database. */
export const validate: MakeCommand = (done) =>
  command([
    'dbopt validate',
    'dbopt validate -f designs/store.yaml --var DATABASE_URL=postgresql:///ml',
    'dbopt validate --format sarif > dbopt.sarif',
  ])
    .option(
      '--list <what>',
      'only what it declares, one a line: addresses or targets',
      choice('addresses', 'targets'),
    )
    .option(
      '--major <version>',
      `names and values that this PostgreSQL has, ${FIRST_MAJOR} to ${LAST_MAJOR}; without it, that any of these has`,
      count(LAST_MAJOR, FIRST_MAJOR),
    )
    .option('--format <format>', FORMATS.join(', '), choice(...FORMATS), 'text')
    .action(async (options: ValidateFlags) => {
      const { format, major } = options;
      const checking = validateDesign(sourceOf(options), major);
      const { design, targets, diagnostics } = await checking.catch((error: unknown) => {
        if (error instanceof DboptError) print(format, error.diagnostics, options.file);
        throw error;
      });
      showDiagnostics(diagnostics);
      const { declared, files } = design;
      if (print(format, diagnostics.map(withoutSecrets), files)) return done(EXIT.ok);
      const names = targets.map(({ name }) => name);
      if (format === 'json') {
        const counts = { resources: declared.length, addresses: addressesOf(design) };
        const told = validateJson({ ...counts, files, targets: names, diagnostics });
        out(`${jsonText(told, 2)}\n`);
        return done(EXIT.ok);
      }
      if (options.list !== undefined) {
        const found = { addresses: addressesOf(design), targets: names };
        for (const each of found[options.list].filter(isOneLine)) out`${each}\n`;
        return done(EXIT.ok);
      }
      const whom = targets.length > 1 ? ` for ${targets.length} targets` : '';
      const [what, where] = [plural(declared.length, 'resource'), plural(files.length, 'file')];
      out`The design is valid: ${what} in ${where}${whom}.\n`;
      done(EXIT.ok);
    });

/** Prints what is wrong in a form for other tools, if one is asked for. */
function print(
  format: Format,
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): boolean {
  if (format === 'github') outCommands(diagnosticsGithub(diagnostics.map(fromWorkspace)));
  else if (format === 'junit') out(diagnosticsJunit(diagnostics, files));
  else if (format === 'sarif')
    out(`${jsonText(diagnosticsSarif(diagnostics, files[0] ?? ''), 2)}\n`);
  else return false;
  return true;
}

/** A runner looks for files from the top of the checkout, wherever the command works. */
function fromWorkspace(one: Diagnostic): Diagnostic {
  const root = process.env.GITHUB_WORKSPACE;
  if (root === undefined || one.place === undefined) return one;
  const file = relative(root, resolve(one.place.file));
  return file.startsWith('..') ? one : { ...one, place: { ...one.place, file } };
}

/** A table stands for all that belongs to it, whether anything is declared of itself or not. */
const addressesOf = ({ declared }: Design): readonly string[] => [
  ...new Set(
    declared.flatMap(({ address, table }) => [
      ...(table === undefined ? [] : [tableAddress(table)]),
      address,
    ]),
  ),
];

/** A name with a line break would be two, one with a tab would be a name and its description to fish. */
const isOneLine = (name: string): boolean => !/\p{Cc}/u.test(name);
