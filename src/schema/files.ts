import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { type Diagnostic, dictionary } from '../model/index.ts';
import { problem } from './problem.ts';
import { placeAt, type Source } from './source.ts';
import { withLine } from './with-line.ts';

/** Ten thousand tables with their indexes take four megabytes. */
const MAX_MB = 10;

/** A path the way people see it: relative where it is below the working directory. */
export function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** The text of a file, or the reason why there is none. `path` is absolute. */
export async function readSource(path: string, cwd: string): Promise<Source | Diagnostic> {
  const file = shown(path, cwd);
  try {
    // Looked at before it is opened: opening a pipe waits for a writer.
    const about = await stat(path);
    if (about.isDirectory()) return refuse(file, 'EISDIR');
    if (!about.isFile()) return refuse(file, 'pipe');
    if (about.size > MAX_MB * 1024 * 1024) return refuse(file, 'big');
    return await decode(file, await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuse(file, String(error.code));
    throw error;
  }
}

/** Why a file is none of a design, whatever is in it: its lines would be shown where it has errors, and a pull request
 *  may bring a link, or name what lies in .git. `real` and `root` are without links. Two dots are those of a volume
 *  that Kubernetes mounts. */
export function unfit(real: string, root: string): string | null {
  if (!within(root, real)) return 'outside';
  if (
    relative(root, real)
      .split('/')
      .some((name) => /^\.(?!\.)/.test(name))
  )
    return 'hidden';
  return /\.ya?ml$/i.test(real) ? null : 'name';
}

/** Whether a path is that of a folder, or of what lies below it; both without links. */
export const within = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
};

type Reason = readonly [code: Diagnostic['code'], message: string, hint?: string];

const REASONS: { readonly [error: string]: Reason } = dictionary({
  ENOENT: [
    'file-not-found',
    'there is no such file',
    'check the path; `dbopt init` writes a first design',
  ],
  ENOTDIR: ['file-not-found', 'there is no such file'],
  ELOOP: ['file-not-found', 'its symbolic links go round in a circle'],
  EISDIR: ['not-a-file', 'this is a folder, not a file', 'name a file in it, e.g. dbopt.yaml'],
  pipe: ['not-a-file', 'this is a pipe or a device, not a file'],
  big: ['too-big', `the file is bigger than ${MAX_MB} MB`, 'split it with include'],
  name: ['not-a-design', 'a design file ends in .yaml or .yml', 'give it such a name'],
  hidden: ['not-a-design', 'its path has a name that begins with a dot, and may hold secrets'],
  outside: [
    'file-outside',
    'it is a link that leads out of the project folder',
    'name the file itself, or put it into the folder',
  ],
  EACCES: ['unreadable-file', 'there is no permission to read it'],
});

/** Why a file could not be read, whatever is in it. */
export const UNREADABLE: ReadonlySet<Diagnostic['code']> = new Set([
  ...Object.values(REASONS).map(([code]) => code),
  'unreadable-file',
  'not-utf8',
  'control-character',
]);

export function refuse(file: string, error: string): Diagnostic {
  const [code, message, hint] = REASONS[error] ?? [
    'unreadable-file',
    `it cannot be read (${error})`,
  ];
  const rest = hint === undefined ? {} : { hint };
  return { severity: 'error', code, message: `${file}: ${message}`, ...rest };
}

/** Control characters that YAML forbids, and the line ends of long ago. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;

async function decode(file: string, bytes: Buffer): Promise<Source | Diagnostic> {
  const text = utf8(bytes);
  if (text === null) {
    const lossy = { file, text: bytes.toString('utf8') };
    const place = placeAt(lossy, Math.max(0, lossy.text.indexOf('\ufffd')));
    return problem(
      'not-utf8',
      await withLine(lossy, place),
      'this is not UTF-8 text',
      'save the file as UTF-8',
    );
  }
  const source = { file, text };
  const bad = FORBIDDEN.exec(text);
  if (bad === null) return source;
  const code = `U+${(text.codePointAt(bad.index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `the control character ${code} has no place in a design file`;
  const place = await withLine(source, placeAt(source, bad.index));
  return problem('control-character', place, message);
}

/** Without the byte order mark, if there is one. */
function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
