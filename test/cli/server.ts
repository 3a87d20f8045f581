import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';

const SCRIPT = fileURLToPath(new URL('restart-server.mjs', import.meta.url));
export const DESIGN = `
version: 1
settings: { max_connections: 77, work_mem: 5MB }
tables: { public.t: { with: { fillfactor: 90 } } }
`;

/** A server of the test's own, with a table `t`, and dbopt at work on it. */
export async function server() {
  const { url, directory, stop } = await startEmbedded();
  onTestFinished(stop);
  const client = async () => {
    const opened = await connect({ url, applicationName: 'someone' });
    onTestFinished(() => opened.end());
    return opened;
  };
  const first = await client();
  await first.query('CREATE TABLE t (a int)');
  await first.end();
  return {
    client,
    command: (what: string, ...settings: string[]) =>
      [process.execPath, SCRIPT, directory, what, ...settings].map((w) => `'${w}'`).join(' '),
    async apply(design: string, ...more: string[]) {
      const { dbopt } = await workplace(design);
      const { code, stdout, stderr } = await dbopt([
        'apply',
        '--url',
        url,
        '--auto-approve',
        ...more,
      ]);
      // Told over and wrapped: what counts is the words.
      return { code, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') };
    },
    async show(setting: string) {
      const { rows } = await (await client()).query(`SELECT current_setting('${setting}') AS v`);
      return rows[0]?.v;
    },
  };
}
