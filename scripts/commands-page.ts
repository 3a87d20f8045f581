import type { Command, Option } from 'commander';
import { programOf } from '../src/cli/run.ts';

/** docs/reference/commands.md: every command with its options, as --help has them. */
export async function commandsPage(): Promise<Readonly<Record<string, string>>> {
  const program = await programOf('', () => {});
  const all = program.commands.flatMap((command) => [command, ...command.commands]);
  const parts = [
    '# Commands and options',
    'Made of the program itself by `npm run generate`; the same stands in `dbopt COMMAND --help`. What they are for: [commands at a glance](../commands.md).',
    '## Options of every command',
    table(program.options),
    ...all.filter(({ commands }) => commands.length === 0).map(section),
  ];
  return { 'docs/reference/commands.md': `${parts.join('\n\n')}\n` };
}

function section(command: Command): string {
  return [
    `## ${pathOf(command)}`,
    `${sentence(command.description())}`,
    `\`\`\`text\n${pathOf(command)} ${command.usage()}\n\`\`\``,
    ...(command.registeredArguments.some(({ description }) => description !== '')
      ? [
          command.registeredArguments
            .map((one) => `- \`${one.name()}\`: ${one.description}`)
            .join('\n'),
        ]
      : []),
    table(command.options),
  ].join('\n\n');
}

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const table = (options: readonly Option[]): string =>
  ['| option | |', '|---|---|', ...options.map(row)].join('\n');

function row({ flags, description, defaultValue, parseArg }: Option): string {
  const words = typeof parseArg === 'function' && 'words' in parseArg ? parseArg.words : null;
  const may = Array.isArray(words)
    ? `; one of ${words.map((word) => code(String(word))).join(', ')}`
    : '';
  const isShown = ['string', 'number'].includes(typeof defaultValue);
  const by = isShown ? `; default ${code(String(defaultValue))}` : '';
  return `| ${code(flags)} | ${cell(description)}${may}${by} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${cell(text.slice(1))}.`;
