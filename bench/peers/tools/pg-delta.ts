import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { node, run } from '../../plan/run.ts';
import type { Tool } from './tool.ts';

const VERSION = '1.0.0-alpha.34';
const PACKAGE = '@supabase/pg-delta';
const READER = 'bench/peers/read/pg-delta.mjs';

export const pgDeltaPackage = `${PACKAGE}@${VERSION}`;

export const pgDelta = (modules: string): Tool => {
  const pgdelta = (...args: readonly string[]) =>
    node(join(modules, PACKAGE, 'dist/cli/main.js'), ...args);
  const plan = (from: string, to: string, file: string) =>
    pgdelta('plan', '--source', from, '--desired', to, '--out', file);
  return {
    name: 'pg-delta',
    version: VERSION,
    command(work, { url, sameUrl, changedUrl, folder }) {
      if (work === 'read') return node(READER, url, modules);
      const other = work === 'same' ? sameUrl : changedUrl;
      return plan(url, other, join(folder, `pg-delta-${work}.json`));
    },
    found: () => true,
    async migrate({ beforeUrl, afterUrl, folder }) {
      const file = join(folder, 'pg-delta-plan.json');
      run(plan(beforeUrl, afterUrl, file));
      run(pgdelta('apply', '--plan', file, '--target', beforeUrl, '--allow-data-loss'));
      return readFile(file, 'utf8');
    },
  };
};
