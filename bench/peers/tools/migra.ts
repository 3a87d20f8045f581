import { join } from 'node:path';
import { connect } from '../../../test/support/connect.ts';
import { node, run } from '../../plan/run.ts';
import type { Tool } from './tool.ts';

const VERSION = '0.6.1';
const PACKAGE = '@pgkit/migra';
const READER = 'bench/peers/read/migra.mjs';

export const migraPackage = `${PACKAGE}@${VERSION}`;

export const migra = (modules: string): Tool => {
  const diff = (from: string, to: string) =>
    node(join(modules, PACKAGE, 'dist/command.js'), 'run', '--unsafe', 'true', from, to);
  return {
    name: 'migra',
    version: VERSION,
    command(work, { url, sameUrl, changedUrl }) {
      if (work === 'read') return node(READER, url, modules);
      return diff(url, work === 'same' ? sameUrl : changedUrl);
    },
    found: (work, output) => work === 'read' || (work === 'same') === (output.trim() === ''),
    async migrate({ beforeUrl, afterUrl }) {
      const { stdout } = run(diff(beforeUrl, afterUrl));
      const client = await connect({ url: beforeUrl, applicationName: 'bench' });
      try {
        if (stdout.trim() !== '') await client.query(stdout);
      } finally {
        await client.end();
      }
      return stdout;
    },
  };
};
