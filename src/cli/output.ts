import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type ApplyEvent,
  type Diagnostic,
  withoutPasswords,
  withoutSecrets,
} from '../model/index.ts';
import { type listenToStatements, messageOfBug } from '../operations/index.ts';
import {
  commandText,
  eventJson,
  failureJson,
  jsonText,
  lines,
  PIPE_COLUMNS,
  type RunnerCommand,
  renderDiagnostics,
  type ScreenFlags,
  screenMode,
  sentence,
  streamText,
  type TextOptions,
  wantsColor,
} from '../ui/index.ts';

type Stream = NodeJS.WriteStream;

const screenOf = (stream: Stream) => ({
  isTTY: stream.isTTY === true,
  columns: stream.columns,
  env: process.env,
});

/** Width and colour of a stream, as its terminal and the environment have them. */
export function textOptions(stream: Stream, flags: ScreenFlags = {}): TextOptions {
  const env = Number(process.env.COLUMNS);
  const width = stream.columns ?? (Number.isInteger(env) && env > 0 ? env : PIPE_COLUMNS);
  return { width, color: wantsColor(screenOf(stream), flags) };
}

export const drawsInk = (stream: Stream, flags: ScreenFlags = {}): boolean =>
  speaker.getStore() === undefined && screenMode(screenOf(stream), flags) === 'ink';

/** The target that is being worked on, where several are at a time. */
const speaker = new AsyncLocalStorage<string>();

/** Whatever `work` writes is about this target and says so: each line of text begins with its name, an event has it. */
export const speakFor = <T>(target: string, work: () => Promise<T>): Promise<T> =>
  speaker.run(target, work);

function named(text: string): string {
  const target = speaker.getStore();
  return target === undefined ? text : text.replace(/^(?=.)/gm, `${target} | `);
}

/** What the ui has drawn, with its colours; or a sentence, as a tag: what stands in its holes becomes visible. */
type Said =
  | readonly [drawn: string]
  | readonly [words: TemplateStringsArray, ...holes: readonly unknown[]];

const textOf = ([text, ...holes]: Said): string =>
  streamText(named(typeof text === 'string' ? text : sentence(text, ...holes)), process.env);

/** Results. */
export const out = (...said: Said): void => {
  process.stdout.write(textOf(said));
};

/** Results that a runner of pipelines is to obey. */
export const outCommands = (commands: readonly RunnerCommand[]): void => {
  process.stdout.write(commandText(commands));
};

/** Progress and diagnostics. */
export const note = (...said: Said): void => {
  process.stderr.write(textOf(said));
};

/** A result among events, as a line of JSON. */
export const outLine = (result: object): void => {
  const target = speaker.getStore();
  const told = target === undefined ? result : { ...result, target };
  process.stdout.write(`${jsonText(told)}\n`);
};

export const outEvent = (event: ApplyEvent): void => outLine(eventJson(event));

export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) {
    note(renderDiagnostics(diagnostics.map(withoutSecrets), textOptions(process.stderr)));
  }
}

/** Whether the output is for machines, as the command line says, whatever else of it cannot be read. */
let isForMachines = false;

export function speakAs(argv: readonly string[]): void {
  isForMachines =
    argv.includes('--json') ||
    argv.some(
      (word, i) =>
        /^--(?:format|output)=json$/.test(word) ||
        (/^--(?:format|output)$/.test(word) && argv[i + 1] === 'json'),
    );
}

/** With --verbose. */
export function showStatement(told: Parameters<Parameters<typeof listenToStatements>[0]>[0]): void {
  const { purpose, milliseconds, error, text } = told;
  const end = error === null ? '' : `, ${error === '' ? 'failed' : `failed with ${error}`}`;
  note`debug: ${purpose}, ${milliseconds.toFixed(1)} ms${end}: ${text}\n`;
}

/** What a command could not do: for people on stderr, and for machines as one line of JSON on stdout as well. */
export function showFailure(diagnostics: readonly Diagnostic[]): void {
  showDiagnostics(diagnostics);
  tellMachines(diagnostics);
}

export function tellMachines(diagnostics: readonly Diagnostic[]): void {
  if (!isForMachines) return;
  const target = speaker.getStore();
  const told = failureJson(diagnostics.map(withoutSecrets), new Date().toISOString());
  process.stdout.write(`${jsonText(target === undefined ? told : { ...told, target })}\n`);
}

/** A bug is told as one: what happened, and that it is not the user's doing. The trace goes out only when asked for. */
export function showBug(error: unknown, version: string): void {
  const message = messageOfBug(error);
  tellMachines([{ severity: 'error', code: 'bug', message }]);
  note`This is a bug in dbopt ${version}, not a mistake of yours: ${message}\n`;
  note('Nothing more was done. Please report it; DBOPT_DEBUG=1 prints the trace.\n');
  if (process.env.DBOPT_DEBUG === '1' && error instanceof Error) {
    note(`${lines(withoutPasswords(error.stack ?? ''))}\n`);
  }
}

/** Resolves once everything written has left the process. */
export const flush = async (): Promise<void> => {
  await Promise.all([process.stdout, process.stderr].map(drained));
};

const drained = (stream: Stream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });
