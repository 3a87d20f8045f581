import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { psqlOf } from '../overhear.ts';
import { designYaml } from './layout.ts';
import { type Command, dbopt, run } from './run.ts';
import { trafficOf } from './traffic.ts';

/** A design that was applied, and the two ways to ask the database about it. */
export interface Subject {
  readonly tables: number;
  readonly plan: Command;
  /** The same design read whole: what stands outside of its tables is not what the receipt is for. */
  readonly planAnew: Command;
  /** A design in which one index in a hundred is another one. */
  readonly planChanged: Command;
  /** By way of another URL. */
  readonly planBy: (url: string) => Command;
  /** psql with what the plan sends. */
  readonly psql: Command;
  readonly messages: number;
  readonly statements: number;
}

/** Declares the first tables of the database, or what another design says, and lets a real apply adopt them. */
export async function prepare(
  folder: string,
  url: string,
  tables: number,
  { name = `${tables}`, design = designYaml } = {},
): Promise<Subject> {
  const file = join(folder, `${name}.yaml`);
  const schema = `state_${name}`;
  await writeFile(file, design(tables, schema));
  run(dbopt('apply', '-f', file, '--url', url, '--auto-approve'));
  const { messages, statements } = await trafficOf(url, await read(file, folder));
  const copy = join(folder, `${name}-anew.yaml`);
  await writeFile(copy, `# read anew\n${design(tables, schema)}`);
  const changed = join(folder, `${name}-changed.yaml`);
  await writeFile(changed, design(tables, schema, true));
  const script = join(folder, `${name}.sql`);
  await writeFile(script, messages.map((message) => `${message};\n`).join(''));
  return {
    tables,
    plan: dbopt('plan', '-f', file, '--url', url),
    planAnew: dbopt('plan', '-f', copy, '--url', url),
    planChanged: dbopt('plan', '-f', changed, '--url', url),
    planBy: (other) => dbopt('plan', '-f', file, '--url', other),
    psql: psqlOf(script, url),
    messages: messages.length,
    statements,
  };
}

/** The design of a file. */
export async function read(file: string, cwd: string) {
  const { design } = await loadDesign({ files: [file], kinds: KINDS, env: {}, vars: {}, cwd });
  if (design === null) throw new Error(`${file} is no valid design`);
  return design;
}
