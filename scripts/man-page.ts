import { type Command, Help } from 'commander';
import pkg from '../package.json' with { type: 'json' };
import { programOf } from '../src/cli/run.ts';

/** The manual page, made of what --help says. */
export async function manPage(): Promise<Readonly<Record<string, string>>> {
  const program = await programOf(pkg.version, () => {});
  const lines = [
    '.\\" Made by `npm run generate`. Do not edit.',
    `.TH DBOPT 1 "" "dbopt ${pkg.version}" "dbopt"`,
    '.SH NAME',
    `dbopt \\- ${text(pkg.description)}`,
    '.SH SYNOPSIS',
    '.B dbopt',
    '[options] command [arguments]',
    '.SH DESCRIPTION',
    'The design stands in dbopt.yaml. Results go to standard output, progress and diagnostics to standard error.',
    '.SH OPTIONS',
    ...optionsOf(program),
    '.SH COMMANDS',
    ...program.commands.flatMap(sectionOf),
    '.SH EXIT STATUS',
    ...STATUS.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, meaning]),
    '.SH FILES',
    ...[
      '.TP',
      '.I dbopt.yaml',
      'The design, here or in the nearest folder above within the repository.',
    ],
    '.SH BUGS',
    text(pkg.bugs.url),
    '',
  ];
  return { 'man/dbopt.1': lines.join('\n') };
}

const STATUS = [
  [0, 'Done, or nothing to do.'],
  [1, 'An error.'],
  [2, 'There are changes, drift or failed checks, where that was asked for.'],
  [3, 'An apply stopped part\\-way; the next one goes on.'],
  [4, 'Another run holds the lock.'],
] as const;

function sectionOf(command: Command): readonly string[] {
  const about = command.description().replace(/^./, (letter) => letter.toUpperCase());
  return [
    `.SS ${text(new Help().commandUsage(command))}`,
    `${text(about)}.`,
    ...optionsOf(command),
    ...examplesOf(command),
    ...command.commands.flatMap(sectionOf),
  ];
}

const optionsOf = (command: Command): readonly string[] =>
  new Help()
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .flatMap(({ flags, description }) => ['.TP', `.B ${text(flags)}`, text(description)]);

/** What --help ends with, which commander only prints. */
function examplesOf(command: Command): readonly string[] {
  let printed = '';
  const before = command.configureOutput();
  command.configureOutput({ ...before, writeOut: (said) => (printed += said) });
  command.outputHelp();
  command.configureOutput(before);
  const [, examples] = /\nExamples:\n([\s\S]*?)\n*$/.exec(printed) ?? [];
  if (examples === undefined) return [];
  return [
    '.PP',
    'Examples:',
    '.PP',
    '.nf',
    '.RS',
    ...examples.split('\n').map((line) => text(line.trim())),
    '.RE',
    '.fi',
  ];
}

/** Text as roff takes it: a line of text begins with no control character. */
const text = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\n', ' ')
    .replace(/^(?=[.'])/, '\\&');
