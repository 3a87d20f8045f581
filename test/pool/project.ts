import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An application in one file: what it is, what its pools may open, its files, and in these the lines that are to be found,
 *  marked `#! code`. What is not marked must not be found. */
export interface Project {
  readonly name: string;
  readonly about: string;
  /** Connections of all processes; null: it cannot be told. */
  readonly demand: number | null;
  readonly files: { readonly [path: string]: string };
  /** `app/db.py:3 queue-timeout` */
  readonly marks: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'projects');

export const projects: readonly Project[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((text) => projectOf(`${file.replace(/\.txt$/, '')}: `, text)),
  );

/** `=== about`, `demand: 20`, then `--- path` before each file. */
function projectOf(room: string, text: string): Project {
  const [head = '', ...parts] = text.split(/^--- /m);
  const [about = '', ...lines] = head.trim().split('\n');
  const demand = /^demand: (\d+|\?)$/.exec(lines.join('\n').trim())?.[1];
  if (demand === undefined) throw new Error(`${about}: the demand is not said`);
  const files = parts.map((part): readonly [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1)];
  });
  const marks = files.flatMap(([path, body]) =>
    body.split('\n').flatMap((line, i) => {
      const codes = /#! (.+)$/.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
      return codes.map((code) => `${path}:${i + 1} ${code}`);
    }),
  );
  return {
    ...{ name: room + about, about, files: Object.fromEntries(files), marks: marks.sort() },
    demand: demand === '?' ? null : Number(demand),
  };
}
