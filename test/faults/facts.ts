import type { Client } from '../../src/postgres/index.ts';
import { catalogDump } from '../support/catalog/dump.ts';
import { INTACT, UNLOGGED_ROWS } from './schema.ts';

const rows = async (client: Client, text: string) => (await client.query(text)).rows;

/** What has to be the same however a design was applied. */
export async function facts(client: Client) {
  return {
    catalog: await catalogDump(client),
    state: await rows(client, STATE),
    settings: await rows(client, SETTINGS),
    upkeep: await rows(client, UPKEEP),
    intact: await rows(client, INTACT),
    unlogged: await rows(client, UNLOGGED_ROWS),
    foreign: await foreign(client),
    unfinished: await rows(client, UNFINISHED),
  };
}
export type Facts = Awaited<ReturnType<typeof facts>>;

/** What somebody else made, by oid. */
export const foreign = (client: Client) => rows(client, FOREIGN);

const STATE = `
SELECT address, kind, names, made, keep, fields FROM dbopt.resources ORDER BY address`;

const SETTINGS = `
SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf' ORDER BY name`;

/** Whether ANALYZE, VACUUM and the merge of a pending list were done after the change that called for them. */
const UPKEEP = `
SELECT 'country has its n_distinct' AS what, bool_or(n_distinct = 41) AS done
  FROM pg_stats WHERE schemaname = 'app' AND tablename = 'features' AND attname = 'country'
UNION ALL
SELECT 'payload is sampled for its new target', bool_or(array_length(histogram_bounds::text::text[], 1) > 200)
  FROM pg_stats WHERE schemaname = 'app' AND tablename = 'features' AND attname = 'payload'
UNION ALL
SELECT 'statistics ' || stxname || ' are filled', d.stxoid IS NOT NULL
  FROM pg_statistic_ext s LEFT JOIN pg_statistic_ext_data d ON d.stxoid = s.oid WHERE stxname LIKE 'features%'
UNION ALL
SELECT 'the pending list is empty', pending_pages = 0 FROM public.pgstatginindex('app.features_tags')
UNION ALL
SELECT 'pages of ' || relname || ' are all visible', relallvisible > 0
  FROM pg_class WHERE oid IN ('app.archive'::regclass, 'app.events_1'::regclass, 'app.features'::regclass)
ORDER BY 1`;

const FOREIGN = `
SELECT indexrelid::int8, indexrelid::regclass::text AS name, indisvalid, pg_get_indexdef(indexrelid)
  FROM pg_index WHERE indexrelid::regclass::text IN
    ('app.features_code_dbopt_new', 'app.archive_note_dbopt_old', 'app.archive_amount_ccnew') ORDER BY 2`;

/** Invalid indexes and names that only live during a replacement, those of others left out; open ends of the journal. */
const UNFINISHED = `
SELECT indexrelid::regclass::text AS what
  FROM pg_index WHERE (NOT indisvalid OR indexrelid::regclass::text ~ '_dbopt_|_cc(new|old)\\d*$')
   AND indexrelid::regclass::text NOT IN
    ('app.features_code_dbopt_new', 'app.archive_note_dbopt_old', 'app.archive_amount_ccnew')
UNION ALL SELECT 'run ' || id FROM dbopt.runs WHERE outcome = 'running'
UNION ALL SELECT 'step ' || step FROM dbopt.steps JOIN dbopt.runs ON id = run WHERE status = 'begun' AND outcome = 'done'`;
