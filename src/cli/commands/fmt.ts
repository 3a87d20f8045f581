import { formatDesign } from '../../operations/index.ts';
import { lines, plural, sentence } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, command, type MakeCommand, sourceOf } from '../options.ts';
import { note, out } from '../output.ts';

interface FormatFlags extends CommonOptions {
  readonly check?: boolean;
  readonly diff?: boolean;
}

/** `dbopt fmt`: the layout of the design's files. */
export const fmt: MakeCommand = (done) =>
  command([
    'dbopt fmt',
    'dbopt fmt --check --diff   # for a pull request: writes nothing, exit code 2 where it would',
    'dbopt fmt designs/store.yaml',
  ])
    .argument('[files...]', 'files, in place of the design')
    .option('--check', 'write nothing; exit code 2 where a file is laid out otherwise')
    .option('--diff', 'show the changes')
    .action(
      async (files: readonly string[], { check = false, diff = false, ...flags }: FormatFlags) => {
        const source = sourceOf(files.length === 0 ? flags : { ...flags, file: files });
        const result = await formatDesign(source, { write: !check });
        for (const { file, diff: patch } of result.changed)
          out(diff ? lines(patch) : sentence`${file}\n`);
        const [all, some] = [plural(result.files, 'file'), result.changed.length];
        if (some === 0) note`Laid out already: ${all}.\n`;
        else note`${check ? 'To lay out' : 'Laid out'}: ${some} of ${all}.\n`;
        done(check && some > 0 ? EXIT.changes : EXIT.ok);
      },
    );
