import { isMap, MOST_SAID, type Row, texts, type ValueMap } from '../../model/index.ts';
import { cutQuoted, type Known } from '../session/without-rows.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';

/*
 * What a definition was refused for is read by its author, who may not know what is in rows. Functions that it calls on
 * constants may look there, and what is made of their results quotes them.
 */

const MOST = lit(MOST_SAID);

/** What the block's exception says, into `said`; without the position, which is not to be had there. */
export const RAISED = sql`GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, context = PG_EXCEPTION_CONTEXT, in_schema = SCHEMA_NAME,
        in_table = TABLE_NAME, in_column = COLUMN_NAME, in_type = PG_DATATYPE_NAME, in_constraint = CONSTRAINT_NAME;
      said := pg_catalog.jsonb_build_object('message', pg_catalog.left(SQLERRM, ${MOST}), 'detail', pg_catalog.left(detail, ${MOST}),
        'where', pg_catalog.left(pg_catalog.split_part(context, pg_catalog.chr(10), 1), ${MOST}),
        'names', pg_catalog.jsonb_build_array(in_schema, in_table, in_column, in_type, in_constraint));`;

/** Told as it is, for as long as what a server says may be. */
export const remarked = (text: Sql): Sql =>
  sql`pg_catalog.jsonb_build_object('remark', pg_catalog.left(${text}, ${MOST}))`;

/** The statement was being read: what is quoted is the author's own. The server then has no context but who sent it. */
const READING = /\bpg_temp\w*\.dbopt_as_\d+\(|\binline_code_block(?![\w(])/;
/** It was being planned or run, and no function of somebody's was. */
const RUNNING = /\bdbopt_probe_\d/;

/** Either of them, as a pattern of the server's. */
export const OWN_CONTEXT = lit(`${READING.source.replaceAll(/\\b/g, '')}|dbopt_probe_`);

const METHODS = 'btree hash gin gist spgist brin hnsw ivfflat'.split(' ');

/** Of a row of the outcomes, what may be told of a definition that was refused; `names` are the table's and its columns',
 *  which the server may name though the definition does not, as those of the partition key. */
export function refusalOf(
  { code, said }: Row,
  definition: string,
  names: readonly string[],
): string {
  if (!isMap(said)) return '';
  const remark = textOf(said, 'remark');
  return [
    ...(said.message === undefined ? [] : [told(said, String(code), definition, names)]),
    remark,
  ]
    .filter((each) => each !== '')
    .join('; ');
}

function told(said: ValueMap, code: string, definition: string, own: readonly string[]): string {
  const [message, detail, where] = [
    textOf(said, 'message'),
    textOf(said, 'detail'),
    textOf(said, 'where'),
  ];
  if (READING.test(where)) return joined(message, detail);
  if (!RUNNING.test(where)) {
    return `what it calls raises an error (SQLSTATE ${code}), which is not told here, since it may hold what is in rows`;
  }
  const words = new Set([...METHODS, ...own, ...definition.split(/[^\p{L}\p{N}_$]+/u)]);
  const names = new Set(texts(said.names));
  const isValue = /^2[23]/.test(code);
  const known: Known = {
    isName: (quoted) => quoted !== '' && names.has(quoted),
    isSent: (quoted) => quoted !== '' && (words.has(quoted) || definition.includes(`"${quoted}"`)),
    several: !isValue,
  };
  return joined(cutQuoted(message, known), isValue ? '' : cutQuoted(detail, known));
}

const joined = (message: string, detail: string): string =>
  detail === '' ? message : `${message}: ${detail}`;

const textOf = (map: ValueMap, key: string): string => {
  const value = map[key];
  return typeof value === 'string' ? value : '';
};
