import { type Diagnostic, fail } from '../model/index.ts';
import {
  askCatalogs,
  type Client,
  id,
  lit,
  type Sql,
  sql,
  takeBack,
  textArray,
} from '../postgres/index.ts';
import { holdsOthers } from './beside.ts';
import { STATE_TABLES } from './layout.ts';
import {
  BELIEVES,
  isDoubt,
  type Standing,
  sequencesOf,
  standingBy,
  type Writer,
  writers,
} from './standing.ts';

/** What a command that does nothing by a state takes of it. */
export interface Taken {
  /** The word of an owner of whom a role that only reads knows nothing. */
  readonly told?: boolean;
  /** The word of another owner too, which this is told of. */
  readonly doubt?: ((said: Diagnostic) => void) | undefined;
}

/** What a state says is done: so it is believed only where nobody else could have written it. Throws
 *  `state-untrusted`. Where it is one owner's alone, and a doubt may be told, it is told instead: reading it changes
 *  nothing. */
export async function requireTrust(
  client: Client,
  schema: string,
  { told = false, doubt }: Taken = {},
): Promise<Standing> {
  const found = await askCatalogs<Writer>(client, writers(schema).text);
  const rows = found.filter((row) => isDoubt(row) || (row.kind === 'told' && !told));
  if (rows.length === 0) return standingBy(found);
  const reasons = [...new Set(rows.map(({ text }) => text))];
  const more = reasons.length > MOST ? `, and ${reasons.length - MOST} more` : '';
  const instead = anew(id(schema).text, await holdsOthers(client, schema));
  const [name, what] = [id(schema).text, `${reasons.slice(0, MOST).join(', ')}${more}`];
  if (doubt !== undefined && rows.every(({ kind }) => kind === 'owner' || kind === 'unnamed')) {
    const hint = rows.some(({ kind }) => kind === 'unnamed')
      ? `it is not the one that ${BELIEVES} names for this role, so no receipt and no proof of it counts: see who made it; else, ${instead}`
      : `this role is refused to apply by it: apply as its owner, or ${NAMED}; or, ${instead}`;
    const message = `the state in schema ${name} is another role's, whose word is taken for reading: ${what}`;
    doubt({ severity: 'warning', code: 'state-untrusted', message, hint });
    return { shared: false, proves: false };
  }
  const problem = rows.every(({ kind }) => kind === 'make')
    ? `the state in schema ${name} is not made as dbopt makes it, so it is not believed`
    : `others may write to the state in schema ${name}, so it is not believed`;
  throw fail('state-untrusted', `${problem}: ${what}`, { hint: wayOut(name, rows, instead) });
}

const MOST = 3;

const NAMED = `let a superuser name that one for this role: ALTER ROLE … SET ${BELIEVES} = '…'`;

/** What somebody else made ready does not become true by another owner: then it is made anew. */
function wayOut(name: string, rows: readonly Writer[], instead: string): string {
  const kinds = new Set<string>(rows.map(({ kind }) => kind));
  if (kinds.has('make')) {
    return `take off what a role that you trust put there, or use the dbopt that made it; else, ${instead}`;
  }
  if (['owner', 'others', 'told', 'unnamed'].some((kind) => kinds.has(kind))) {
    return `connect as its owner, where that is the role that applies (a member does by options=-crole=… in its URL), or ${NAMED}; else, ${instead}`;
  }
  return `take it back: REVOKE INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA ${name} FROM …; REVOKE USAGE, UPDATE ON ALL SEQUENCES IN SCHEMA ${name} FROM …; REVOKE CREATE ON SCHEMA ${name} FROM …`;
}

const anew = (name: string, others: boolean): string =>
  others
    ? `name a schema in state: that holds nothing else: ${name} is more than a state`
    : `if no apply of yours made this state, DROP SCHEMA ${name} CASCADE: the next apply makes it anew and adopts what is there`;

/** Takes away what default privileges gave to others when the tables were made: all but reading. So nobody else writes to
 *  them, moves their sequences, refers to their rows, or keeps readers out. */
export const keepToOwner = (schema: string): Sql =>
  takeBack(sql`
    SELECT pg_catalog.format('%s ON %s %I.%I', a.privilege_type, c.kind, n.nspname, c.relname) AS what, a.grantee
      FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class t ON t.relnamespace = n.oid
     CROSS JOIN LATERAL (
        SELECT 'TABLE' AS kind, t.relname, t.relowner, t.relacl
        UNION ALL
        SELECT 'SEQUENCE', s.relname, s.relowner, s.relacl FROM ${sequencesOf(sql`t.oid`)} AS s) AS c,
           pg_catalog.aclexplode(c.relacl) a
     WHERE n.nspname = ${lit(schema)} AND t.relkind = 'r' AND t.relname = ANY (${textArray(STATE_TABLES)})
       AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT pg_catalog.format('CREATE ON SCHEMA %I', n.nspname), a.grantee
      FROM pg_catalog.pg_namespace n, pg_catalog.aclexplode(n.nspacl) a
     WHERE n.nspname = ${lit(schema)} AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'`);
