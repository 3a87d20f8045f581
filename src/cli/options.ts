import { Command, InvalidArgumentError } from 'commander';
import { fail } from '../model/index.ts';
import { type DesignSource, readVariables } from '../operations/index.ts';
import { DESIGN, nearestDesign } from './design-file.ts';
import type { Done } from './exit.ts';
import { note } from './output.ts';

/** Flags that mean the same on every command. */
export interface CommonOptions {
  readonly file: readonly string[];
  readonly url?: string;
  readonly target?: readonly string[];
  readonly var: Readonly<Record<string, string>>;
  readonly color: boolean;
}

/** The design and the database that the flags name, and what variables stand for. */
export const sourceOf = ({ file, target, var: vars, url }: CommonOptions): DesignSource => ({
  files: file ?? [DESIGN],
  chosen: target,
  env: process.env,
  vars,
  cwd: process.cwd(),
  url,
  offline: url !== undefined,
});

/** Makes a command; `done` takes its exit code. */
export type MakeCommand = (done: Done) => Command;

/** A command of the list of commands, which names it, with the flags every command has and the lines that its help ends
 *  with. */
export const command = (lines: readonly string[]): Command =>
  withoutDesign(lines)
    .option(
      '-f, --file <path>',
      'design file, repeatable (default: dbopt.yaml here, or in the nearest folder above within the repository)',
      collect,
    )
    .option(
      '--target <name>',
      'only this one of the design’s targets, or a glob; repeatable',
      collectTargets,
    )
    .option(
      '--var <name=value>',
      'value of a variable of the design, repeatable (or DBOPT_VAR_name in the environment)',
      assign,
      {},
    )
    .option(
      '--var-file <path>',
      'file of variables, one NAME: value a line; --var wins; repeatable',
      collect,
    )
    // A flag behind the name of a subcommand is read as its parent's: each command sees to its own, and both count.
    .hook('preAction', async (self, asked) => {
      if (self === asked && asked.optsWithGlobals().file === undefined)
        asked.setOptionValue('file', [found()]);
      const files: readonly string[] = self.getOptionValue('varFile') ?? [];
      const read = await Promise.all(files.map(readVariables));
      self.setOptionValue('var', Object.assign({}, ...read, self.getOptionValue('var')));
    });

/** Where it is not the one of this folder, which one it is has to be said. */
function found(): string {
  const path = nearestDesign(process.cwd());
  if (path !== DESIGN) note`Design: ${path}\n`;
  return path;
}

/** A command below another one. */
export const subcommand = (name: string, text: string, lines: readonly string[]): Command =>
  command(lines).name(name).description(text);

/** A command that reads no design, with its options. */
export function withoutDesign(lines: readonly string[]): Command {
  return new Command()
    .option('--url <url>', 'database to connect to, instead of the design’s')
    .option('--no-color', 'plain text')
    .option('--json', 'for machines: as --format json, and every failure is JSON on stdout')
    .hook('preAction', (self) => {
      if (self.getOptionValue('json') === true) self.setOptionValue('format', 'json');
      // Another word for --format, where a command takes it.
      const output: unknown = self.getOptionValue('output');
      if (output !== undefined) self.setOptionValue('format', output);
    })
    .addHelpText('after', examples(lines));
}

/** What --help ends with. */
export const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Targets; a shell asks the design for them. */
const collectTargets = Object.assign(
  (value: string, before: readonly string[] = []) => collect(value, before),
  { lists: 'targets' },
);

/** The same of what may also stand between commas. */
export const collectWords = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
];

function assign(pair: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const cut = pair.indexOf('=');
  // Thrown as InvalidArgumentError, commander would repeat the argument, which may be a secret without its name.
  if (cut < 1) throw fail('bad-option', '--var takes NAME=VALUE, and got no NAME=');
  return { ...before, [pair.slice(0, cut)]: pair.slice(cut + 1) };
}

/** A whole number from `least` to `most`. */
export const count =
  (most: number, least = 1) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };

/** A time as ISO 8601 has it, with its zone. */
export function instant(value: string): string {
  const time = Date.parse(value);
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(time)) {
    return new Date(time).toISOString();
  }
  throw new InvalidArgumentError('expected a time with its zone, such as 2026-11-24T10:00:00Z');
}

/** One of a few words; a shell completes them. */
export function choice<T extends string>(...words: readonly T[]) {
  const parse = (value: string): T => {
    const word = words.find((w) => w === value);
    if (word === undefined) throw new InvalidArgumentError(`expected ${words.join(', ')}`);
    return word;
  };
  return Object.assign(parse, { words });
}
