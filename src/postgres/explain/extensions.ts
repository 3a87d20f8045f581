import { PROC } from '../catalog/bodies.ts';
import { sql, textArray } from '../sql/quote.ts';

/** Functions of extensions that are volatile, and yet tell every role the same. */
const SAME = [
  ...['uuid_generate_v1', 'uuid_generate_v1mc', 'uuid_generate_v4', 'gen_random_uuid'],
  ...['gen_random_bytes', 'gen_salt'],
];
export const SAME_OF_EXTENSIONS = textArray(SAME);

/** Those, and what only reads besides. */
export const HARMLESS_OF_EXTENSIONS = [...SAME, 'pg_stat_statements', 'pg_stat_statements_info'];

/** Extensions whose functions compute from their arguments alone, whatever these are. Of others a function that is given
 *  a text may run it as SQL, though it is called stable, as crosstab and xpath_table are. */
const COMPUTING = [
  ...[
    'bloom',
    'btree_gin',
    'btree_gist',
    'citext',
    'cube',
    'dict_int',
    'dict_xsyn',
    'earthdistance',
  ],
  ...['fuzzystrmatch', 'hstore', 'intarray', 'isn', 'ltree', 'pg_stat_statements', 'pg_trgm'],
  ...['pgcrypto', 'postgis', 'seg', 'sslinfo', 'unaccent', 'uuid-ossp', 'vector'],
];

export const OF_COMPUTING = sql`EXISTS (
  SELECT FROM pg_catalog.pg_depend x JOIN pg_catalog.pg_extension e ON e.oid = x.refobjid AND e.extname = ANY (${textArray(COMPUTING)})
   WHERE x.classid = ${PROC} AND x.objid = f.oid AND x.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND x.deptype = 'e')`;
