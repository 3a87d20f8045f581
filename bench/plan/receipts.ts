import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchDatabase } from './database.ts';
import { designYaml, duePartitions, dueSql } from './layout.ts';
import { type Command, dbopt, run } from './run.ts';
import { prepare, type Subject } from './subject.ts';

/** Partitioned tables beside the others. */
const PARTITIONED = 100;

/** A design in which the clock decides what is due, applied. */
export async function withPartitions(
  folder: string,
  { url, exec }: BenchDatabase,
  tables: number,
): Promise<Subject> {
  await exec(dueSql(PARTITIONED));
  const design = (own: number, state: string, changed?: boolean) =>
    designYaml(own, state, changed) + duePartitions(PARTITIONED);
  return prepare(folder, url, tables, { name: 'due', design });
}

/** The plan of a target of a design that says the same of its database as that of the first tables. */
export async function ofTarget(folder: string, url: string, tables: number): Promise<Command> {
  const file = join(folder, 'targets.yaml');
  const targets = `targets: { main: { url: ${JSON.stringify(url)} } }\n`;
  await writeFile(file, designYaml(tables, 'state_target') + targets);
  run(dbopt('apply', '-f', file, '--target', 'main', '--auto-approve'));
  return dbopt('plan', '-f', file, '--target', 'main');
}
