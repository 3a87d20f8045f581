import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { connect } from '../../test/support/connect.ts';
import { dbopt } from '../plan/run.ts';
import { BY_HAND, DESIGN } from './layout.ts';

/** The built dbopt, as a pipeline runs it: the column, the trigger, the rows, and a look at every row whether it agrees. */
export async function byApply(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  try {
    const design = join(folder, 'dbopt.yaml');
    await writeFile(design, DESIGN);
    const { file, args } = dbopt('apply', '-f', design, '--url', url, '--auto-approve');
    await execa(file, args, { env: { CI: '1' } });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function byHand(url: string): Promise<void> {
  const client = await connect({ url, applicationName: 'by hand' });
  for (const statement of BY_HAND) await client.query(statement);
  await client.end();
}
