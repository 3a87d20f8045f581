import { Command, CommanderError } from 'commander';
import { fail, withoutPasswords } from '../model/index.ts';
import { listenToStatements, troubleOf } from '../operations/index.ts';
import { lines } from '../ui/index.ts';
import { commandsOf } from './commands.ts';
import { type Done, EXIT, type ExitCode } from './exit.ts';
import { watchOutput } from './lost-output.ts';
import { examples } from './options.ts';
import { flush, note, out, showBug, showStatement, speakAs, tellMachines } from './output.ts';
import { showTrouble } from './trouble.ts';

/** Runs one command line and returns its exit code; nothing it does leaves an exception or a stack trace behind. */
export async function run(argv: readonly string[], version: string): Promise<number> {
  const lost = watchOutput();
  const code = await answer(argv, version);
  await flush();
  const why = lost();
  if (why === null) return code;
  note`Some of the output is lost: ${why}\n`;
  await flush();
  return EXIT.error;
}

async function answer(argv: readonly string[], version: string): Promise<ExitCode> {
  speakAs(argv);
  let code: ExitCode = EXIT.ok;
  const done = (result: ExitCode) => {
    code = result;
  };
  try {
    const program = await programOf(version, done, argv);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return misread(error);
    const trouble = troubleOf(error);
    if (trouble !== null) return showTrouble(trouble);
    showBug(error, version);
    return EXIT.error;
  }
}

/** Help is no failure; of a mistake in the command line people have been told already. */
function misread({ code, exitCode, message }: CommanderError): ExitCode {
  if (exitCode === 0) return EXIT.ok;
  if (code === 'commander.excessArguments') note(FILES);
  const told = withoutValues(message.replace(/^error: /, ''));
  tellMachines([{ severity: 'error', code: 'bad-option', message: told }]);
  return EXIT.error;
}

const FILES = '(A design is named with -f; a saved plan is for dbopt show and dbopt apply.)\n';

/** The program. Of commands that are not among the words of the command line it has what the list says of them, which
 *  is all that help and suggestions need; without words it has everything of every command. */
export async function programOf(
  version: string,
  done: Done,
  words?: readonly string[],
): Promise<Command> {
  const program = new Command('dbopt')
    .description('Plan and apply for the physical design of PostgreSQL')
    .version(version)
    .option('-C, --chdir <folder>', 'work in this folder: paths count from there')
    .option(
      '--verbose',
      'each statement that is sent, with its time and without its values (or DBOPT_LOG=debug)',
    )
    .hook('preAction', (program) => {
      enter(program.getOptionValue('chdir'));
      if (program.getOptionValue('verbose') === true || process.env.DBOPT_LOG === 'debug')
        listenToStatements(showStatement);
    })
    .addHelpText(
      'after',
      examples(['dbopt demo', 'dbopt plan', 'dbopt apply', 'dbopt plan --help']),
    )
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => note(lines(withoutValues(text))), writeOut: out })
    .exitOverride();
  const again = (line: readonly string[]) => answer(line, version);
  const whole = () => programOf(version, done);
  for (const { name, text, make } of commandsOf(again, whole)) {
    const isAsked = words === undefined || words.includes(name);
    const command = isAsked ? (await make())(done) : new Command();
    program.addCommand(command.name(name).description(text));
  }
  inherit(program);
  return program;
}

/** Whatever the command reads or writes is below that folder from here on. */
function enter(folder: unknown): void {
  if (typeof folder !== 'string') return;
  try {
    process.chdir(folder);
  } catch (cause) {
    throw fail('bad-option', `--chdir ${folder}: there is no such folder to work in`, { cause });
  }
}

/** Commander repeats what it does not know: of an option its name is enough. */
const withoutValues = (text: string): string =>
  withoutPasswords(text).replace(/('--[^'=\n]*=)[^\n]*/g, '$1***');

/** Subcommands throw like the program does, so that one place turns errors into an exit code. */
function inherit(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride().showSuggestionAfterError().configureOutput(command.configureOutput());
    inherit(child);
  }
}
