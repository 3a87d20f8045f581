import { asking, isListed, type Words } from './words.ts';

/** For fish: a line for each thing that may come next, under the condition that its command was said. The lines that
 *  a command in brackets prints are not expanded again, and are quoted by fish where it puts them into the line. */
export const fish = (all: readonly Words[]): string =>
  `${all.flatMap((words) => [...below(words, all), ...own(words, all)]).join('\n')}\n`;

const below = (words: Words, all: readonly Words[]): readonly string[] =>
  words.commands.map(
    ({ name, description }) =>
      `complete -c dbopt -n ${quoted(condition(words, all))} -f -a ${name} -d ${quoted(description)}`,
  );

const own = (words: Words, all: readonly Words[]): readonly string[] => [
  ...(words.argument === null
    ? []
    : [
        `complete -c dbopt -n ${quoted(condition(words, all))} -f -a ${quoted(words.argument.join(' '))}`,
      ]),
  ...words.flags.map(({ long, short, description, values }) =>
    [
      `complete -c dbopt -n ${quoted(condition(words, all))} -l ${long.replace(/^--/, '')}`,
      ...(short === null ? [] : [`-s ${short.replace(/^-/, '')}`]),
      ...(values === undefined
        ? []
        : [
            values === null
              ? '-r'
              : `-x -a ${quoted(isListed(values) ? `(${asking(values)})` : values.join(' '))}`,
          ]),
      `-d ${quoted(description)}`,
    ].join(' '),
  ),
];

/** Every word of the path was said, and none that leads further down. */
function condition({ path, commands }: Words, all: readonly Words[]): string {
  const words = path.split(' ').slice(1);
  const further =
    words.length === 0
      ? (all[0]?.commands ?? []).map(({ name }) => name)
      : commands.map((c) => c.name);
  return [
    ...words.map((word) => `__fish_seen_subcommand_from ${word}`),
    ...(further.length === 0 ? [] : [`not __fish_seen_subcommand_from ${further.join(' ')}`]),
  ].join('; and ');
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
