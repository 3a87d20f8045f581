import type { Command, Option } from 'commander';

/** What a shell needs to know of a command. */
export interface Words {
  /** The command line so far: `dbopt state list`. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly flags: readonly Flag[];
  /** What its argument may be; null: anything, such as a file. */
  readonly argument: readonly string[] | null;
}

export interface Flag {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** What its value may be; null: anything; undefined: it takes none. */
  readonly values?: readonly string[] | Listed | null;
}

/** What the design itself says: `dbopt validate --list addresses`. */
export interface Listed {
  readonly list: string;
}

/** What a shell runs for it; where there is no design that can be read there is nothing to offer. */
export const asking = ({ list }: Listed): string => `dbopt validate --list ${list} 2>/dev/null`;

export const isListed = (values: readonly string[] | Listed | null): values is Listed =>
  values !== null && 'list' in values;

/** A program and all commands below it. */
export function wordsOf(command: Command, before = ''): readonly Words[] {
  const path = `${before}${command.name()}`;
  const { commands } = command;
  const own: Words = {
    path,
    commands: commands.map((sub) => ({ name: sub.name(), description: sub.description() })),
    flags: [...command.options.map(flagOf), HELP],
    argument: command.registeredArguments[0]?.argChoices ?? null,
  };
  return [own, ...commands.flatMap((sub) => wordsOf(sub, `${path} `))];
}

const HELP: Flag = { long: '--help', short: '-h', description: 'what it does, with examples' };

function flagOf({ long, short, description, parseArg, required }: Option): Flag {
  const values = required ? { values: valuesOf(parseArg) } : {};
  return { long: long ?? '', short: short ?? null, description, ...values };
}

/** The words of `choice`, or which list has them. */
const valuesOf = (parse: unknown): readonly string[] | Listed | null => {
  if (typeof parse !== 'function') return null;
  if ('lists' in parse) return { list: String(parse.lists) };
  return wordsIn(parse);
};

const wordsIn = (parse: object): readonly string[] | null =>
  'words' in parse && Array.isArray(parse.words) ? parse.words.map(String) : null;

/** Spellings of a flag. */
export const spellings = ({ long, short }: Flag): readonly string[] =>
  short === null ? [long] : [long, short];

/** The words that come before a value, `dbopt plan --format`, with what the value may be. */
export const valued = (all: readonly Words[]) =>
  all.flatMap(({ path, flags }) =>
    flags.flatMap((flag) =>
      flag.values === undefined
        ? []
        : [{ before: spellings(flag).map((each) => `${path} ${each}`), values: flag.values }],
    ),
  );

/** Text in single quotes for a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
