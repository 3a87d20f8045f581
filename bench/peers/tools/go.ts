import { join } from 'node:path';
import { run } from '../../plan/run.ts';
import type { Tool } from './tool.ts';

/** A tool that comes as Go source. */
export interface GoTool {
  readonly name: string;
  readonly version: string;
  /** Path of its package; or a program of ours around a tool that Go can fetch as a library only, and the modules that
   *  it is built of, each with its version. */
  readonly program: string | { readonly source: string; readonly modules: readonly string[] };
  use(binary: string): Tool;
}

/** Compares two databases, the design being the second. */
const pgSchemaDiff: GoTool = {
  name: 'pg-schema-diff',
  version: 'v1.0.5',
  program: 'github.com/stripe/pg-schema-diff/cmd/pg-schema-diff',
  use: (file) => ({
    name: 'pg-schema-diff',
    version: pgSchemaDiff.version,
    command(work, { url, sameUrl, changedUrl }) {
      if (work === 'read') return null;
      const other = work === 'same' ? sameUrl : changedUrl;
      return { file, args: ['plan', '--from-dsn', url, '--to-dsn', other] };
    },
    found: (work, output) => (work === 'same') !== output.includes('CREATE INDEX'),
    async migrate({ beforeUrl, afterUrl }) {
      const pair = ['--from-dsn', beforeUrl, '--to-dsn', afterUrl];
      const { stdout } = run({ file, args: ['plan', ...pair] });
      const hazards = 'INDEX_BUILD,INDEX_DROPPED,ACQUIRES_ACCESS_EXCLUSIVE_LOCK,DELETES_DATA';
      run({
        file,
        args: ['apply', ...pair, '--skip-confirm-prompt', '--allow-hazards', hazards],
      });
      return stdout;
    },
  }),
};

/** Compares a database with a dump of the other one. */
const psqldef: GoTool = {
  name: 'psqldef',
  version: 'v3.9.0',
  program: 'github.com/sqldef/sqldef/v3/cmd/psqldef',
  use: (binary) => {
    const call = (url: string, ...args: readonly string[]) => {
      const { hostname, port, username, password, pathname } = new URL(url);
      const where = ['-h', hostname, '-p', port, '-U', username, '-W', password];
      return { file: binary, args: [...where, pathname.slice(1), ...args] };
    };
    const dump = (url: string, file: string) => {
      run({ file: 'pg_dump', args: ['--schema-only', '--no-owner', '-f', file, url] });
      return file;
    };
    return {
      name: 'psqldef',
      version: psqldef.version,
      command(work, { url, sameUrl, changedUrl, folder, tables }) {
        if (work === 'read') return call(url, '--export');
        const other = work === 'same' ? sameUrl : changedUrl;
        const file = dump(other, join(folder, `${work}-${tables}.sql`));
        return call(url, '--dry-run', '--enable-drop', '--file', file);
      },
      found: (work, output) =>
        work === 'read' || (work === 'same') === output.includes('Nothing is modified'),
      async migrate({ beforeUrl, afterUrl, folder }) {
        const file = dump(afterUrl, join(folder, 'psqldef.sql'));
        const args = ['--enable-drop', '--file', file];
        const { stdout } = run(call(beforeUrl, '--dry-run', ...args));
        run(call(beforeUrl, '--apply', ...args));
        return stdout;
      },
    };
  },
};

/** Compares two databases. */
const atlas: GoTool = {
  name: 'atlas',
  version: 'v0.38.0',
  program: {
    source: 'bench/peers/read/atlas/main.go',
    modules: ['ariga.io/atlas@v0.38.0', 'github.com/lib/pq@v1.10.9'],
  },
  use: (file) => ({
    name: 'atlas',
    version: `${atlas.version} (Go API)`,
    command(work, { url, sameUrl, changedUrl }) {
      if (work === 'read') return { file, args: ['read', plain(url)] };
      return { file, args: ['diff', plain(url), plain(work === 'same' ? sameUrl : changedUrl)] };
    },
    found: (work, output, { tables }) =>
      work === 'read' ? Number(output) >= tables : (work === 'same') !== output.includes('INDEX'),
    async migrate({ beforeUrl, afterUrl }) {
      return run({ file, args: ['migrate', plain(beforeUrl), plain(afterUrl)] }).stdout;
    },
  }),
};

/** Go's driver asks for TLS unless told. */
const plain = (url: string): string => `${url}?sslmode=disable`;

export const goTools: readonly GoTool[] = [pgSchemaDiff, psqldef, atlas];
