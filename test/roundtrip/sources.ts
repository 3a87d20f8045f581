import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, debian, goModule, python, Unavailable } from './fetch.ts';

/** A schema that somebody else wrote, as files for psql. */
export interface Source {
  readonly name: string;
  readonly files: () => Promise<readonly string[]>;
}

const inDebian = (name: string, pack: string, ...paths: readonly string[]): Source => ({
  name,
  files: async () => {
    const root = await debian(pack);
    return paths.map((path) => join(root, 'usr/share', path));
  },
});

export const SOURCES: readonly Source[] = [
  { name: 'pagila', files: pagila },
  inDebian('zabbix', 'zabbix-server-pgsql', 'zabbix-server-pgsql/schema.sql.gz'),
  inDebian('icinga', 'icinga2-ido-pgsql', 'icinga2-ido-pgsql/schema/pgsql.sql'),
  inDebian('powerdns', 'pdns-backend-pgsql', 'pdns-backend-pgsql/schema/schema.pgsql.sql'),
  inDebian(
    'bacula',
    'bacula-director-pgsql',
    'dbconfig-common/data/bacula-director-pgsql/install/pgsql',
  ),
  inDebian('roundcube', 'roundcube-core', 'roundcube/SQL/postgres.initial.sql'),
  inDebian(
    'mediawiki',
    'mediawiki',
    'mediawiki/maintenance/postgres/tables-generated.sql',
    'mediawiki/maintenance/postgres/tables.sql',
  ),
  { name: 'synapse', files: synapse },
  { name: 'temporal', files: temporal },
  { name: 'kratos', files: () => migrations('github.com/ory/kratos@v1.3.1') },
  { name: 'hydra', files: () => migrations('github.com/ory/hydra/v2@v2.3.0') },
];

/** No package carries it: the file is looked for in the cache, where whoever wants it has put it. */
async function pagila(): Promise<readonly string[]> {
  const file = join(CACHE, 'pagila-schema.sql');
  if (!existsSync(file)) throw new Unavailable(`no package has it; put it there as ${file}`);
  return [file];
}

async function synapse(): Promise<readonly string[]> {
  const root = await python('matrix-synapse==1.99.0');
  return ['common', 'main', 'state'].map((part) =>
    join(root, `synapse/storage/schema/${part}/full_schemas/72/full.sql.postgres`),
  );
}

async function temporal(): Promise<readonly string[]> {
  const root = await goModule('go.temporal.io/server@v1.24.2');
  return ['temporal', 'visibility'].map((part) =>
    join(root, `schema/postgresql/v12/${part}/schema.sql`),
  );
}

/** What Ory's tools run, in their order: for PostgreSQL, or for all databases where there is nothing special. */
async function migrations(module: string): Promise<readonly string[]> {
  const folder = join(await goModule(module), 'persistence/sql/migrations');
  const nested = join(folder, 'sql');
  const root = existsSync(nested) ? nested : folder;
  const all = (await readdir(root)).filter((file) => file.endsWith('.up.sql')).sort();
  const special = new Set(
    all.flatMap((file) => /^(.+)\.postgres(\.autocommit)?\.up\.sql$/.exec(file)?.[1] ?? []),
  );
  const general = (file: string) => /^([^.]+)(\.autocommit)?\.up\.sql$/.exec(file)?.[1];
  return all
    .filter((file) => {
      const name = general(file);
      return name === undefined ? /\.postgres\./.test(file) : !special.has(name);
    })
    .map((file) => join(root, file));
}
