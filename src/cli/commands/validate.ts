import { type Design, FIRST_MAJOR, LAST_MAJOR, tableAddress } from '../../model/index.ts';
import { validateDesign } from '../../operations/index.ts';
import { jsonText, plural, validateJson } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import {
  type CommonOptions,
  choice,
  command,
  count,
  type MakeCommand,
  sourceOf,
} from '../options.ts';
import { out, showDiagnostics } from '../output.ts';

interface ValidateFlags extends CommonOptions {
  readonly list?: 'addresses' | 'targets';
  readonly major?: number;
  readonly format: 'text' | 'json';
}

/** `dbopt validate`: the design file alone, without a database. */
export const validate: MakeCommand = (done) =>
  command('validate', 'check the design file without a database', [
    'dbopt validate',
    'dbopt validate -f designs/store.yaml --var DATABASE_URL=postgresql:///ml',
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
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (options: ValidateFlags) => {
      const source = sourceOf(options);
      const { design, targets, diagnostics } = await validateDesign(source, options.major);
      showDiagnostics(diagnostics);
      const { declared, files } = design;
      const names = targets.map(({ name }) => name);
      if (options.format === 'json') {
        const counts = { resources: declared.length, addresses: addressesOf(design) };
        const told = validateJson({ ...counts, files, targets: names, diagnostics });
        out(`${jsonText(told, 2)}\n`);
        return done(EXIT.ok);
      }
      if (options.list !== undefined) {
        const found = { addresses: addressesOf(design), targets: names };
        for (const each of found[options.list].filter(isOneLine)) out(`${each}\n`);
        return done(EXIT.ok);
      }
      const whom = targets.length > 1 ? ` for ${targets.length} targets` : '';
      const [what, where] = [plural(declared.length, 'resource'), plural(files.length, 'file')];
      out(`The design is valid: ${what} in ${where}${whom}.\n`);
      done(EXIT.ok);
    });

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
