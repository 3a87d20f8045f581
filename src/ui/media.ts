import { dictionary, UNSEEN } from '../model/index.ts';

/** Text of others (names, values, statements, messages) as the media take it that everything goes through: what a
 *  terminal, a runner of pipelines or a reader of lines would obey is made visible. Markdown and metrics have doors of
 *  their own on top of this one. */

const SHORT: { readonly [char: string]: string } = dictionary({
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
});

/** Text without anything a terminal would obey or hide; such characters become visible escapes. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (char) => SHORT[char] ?? escaped(char));

/** A sentence of ours: what stands in its holes is text of others, and becomes visible. */
export const sentence = (words: TemplateStringsArray, ...holes: readonly unknown[]): string =>
  words.map((word, i) => (i === 0 ? word : `${visible(String(holes[i - 1]))}${word}`)).join('');

function escaped(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** JSON in which no string has a character that a reader of lines, a terminal or a runner would obey. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .replace(UNSEEN, (char) => (char === '\n' ? char : pairs(char)))
    .replace(MARKS, '#\\u0023');

const pairs = (char: string): string =>
  [...Array(char.length).keys()]
    .map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');

/** `##[group]` of GitHub, `##vso[…]` of Azure, `##teamcity[…]`: obeyed wherever they stand in a line. */
const MARKS = /##(?=\[|vso\[|teamcity\[)/gi;
/** `::set-output …` of GitHub: obeyed at the beginning of a line. */
const COMMAND = /^([^\S\n]*:)(?=:)/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with one
const COLOURS = /(\u001b\[[\d;]*m)/;

/** Names that runners set. */
const RUNNERS = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TEAMCITY_VERSION'];

/** Whole lines, ours with text of others in them, for a stream. Our own colours stay. */
export function streamText(
  text: string,
  env: { readonly [name: string]: string | undefined },
): string {
  const shown = text
    .split(COLOURS)
    .map((part, i) => (i % 2 === 1 ? part : lines(part)))
    .join('');
  if (!RUNNERS.some((name) => env[name])) return shown;
  return shown.replace(COMMAND, '$1 ').replace(MARKS, '# #');
}

/** What GitHub's runner is to do: a name, properties and a message, the last two text of others. */
export interface RunnerCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly properties: { readonly [name: string]: string | number };
  readonly message: string;
}

/** Our own commands to GitHub's runner, one a line, for a stream. streamText would take their power, as it takes that of
 *  all others; so they come as data, and what is within them is escaped here as the runner's toolkit does. */
export const commandText = (commands: readonly RunnerCommand[]): string =>
  commands
    .map(({ name, properties, message }) => {
      const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      return `::${name} ${said.join(',')}::${data(message)}\n`;
    })
    .join('');

/** What the runner would take for the end of a message, or of a property, and what a terminal would obey. */
const data = (text: string): string =>
  lines(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')).replace(
    MARKS,
    '# #',
  );
const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Text of several lines without colours: line ends and tabs are its own. */
export const lines = (text: string): string =>
  text.replace(UNSEEN, (char) => (char === '\n' || char === '\t' ? char : visible(char)));
