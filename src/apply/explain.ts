import {
  DboptError,
  type Diagnostic,
  dictionary,
  type Step,
  withoutSecrets,
} from '../model/index.ts';
import {
  CHANGED_TABLE,
  errorCode,
  isCancelled,
  isLockWait,
  withoutRows,
} from '../postgres/index.ts';
import { isLost, isTimedOut } from './interruption.ts';

interface Explanation {
  readonly code: Diagnostic['code'];
  readonly hint: string;
}

const CHANGED: Explanation = {
  code: 'changed-outside',
  hint: 'somebody changed the database since it was planned; plan again',
};

const TAKEN: Explanation = {
  code: 'exists-already',
  hint: 'somebody else took this name since the plan; plan again',
};

const AWAITS: Explanation = {
  code: 'awaits-restart',
  hint: 'restart the server, so that it loads what is configured, then apply again; apply --restart-command does both',
};

/** By SQLSTATE (manual, appendix A). */
const KNOWN: { readonly [sqlstate: string]: Explanation } = dictionary({
  '42501': {
    code: 'insufficient-privilege',
    hint: 'apply as the owner of the object or as a member of the owning role',
  },
  [CHANGED_TABLE]: CHANGED,
  '42809': {
    code: 'server-error',
    hint: 'a view, a foreign table or a partitioned one stands where another kind is needed: look whether somebody put it there, then plan again',
  },
  '42P01': CHANGED,
  '42703': CHANGED,
  '42704': CHANGED,
  '3F000': CHANGED,
  '42701': TAKEN,
  '42710': TAKEN,
  '42723': TAKEN,
  '42P06': TAKEN,
  '42P07': TAKEN,
  '23505': { code: 'not-unique', hint: 'remove the duplicates, then apply again' },
  '23503': {
    code: 'still-referenced',
    hint: 'rows of the table that is named refer to it: delete them, or drop that foreign key',
  },
  '22021': {
    code: 'not-utf8',
    hint: "dbopt reads text as UTF-8, and the server has some that is not, as a database of the encoding SQL_ASCII may. Names show in psql after SET client_encoding = SQL_ASCII: SELECT oid::pg_catalog.regclass FROM pg_catalog.pg_class WHERE relname OPERATOR(pg_catalog.~) '[^ -~]', attname of pg_attribute likewise; rename them, or move to a database of the encoding UTF8",
  },
  '22P05': {
    code: 'encoding',
    hint: 'UTF-8 and the encoding of this database do not share that character: take it out of the design, or out of the name in the database; a database of the encoding UTF8 has all of them',
  },
  '25006': {
    code: 'read-only',
    hint: 'on a standby, connect to the primary; else default_transaction_read_only is on for this role or database: apply as one that may write',
  },
  '53100': { code: 'disk-full', hint: 'make room on the server, then apply again' },
  '53200': { code: 'out-of-memory', hint: 'lower maintenance_work_mem, then apply again' },
  '54001': {
    code: 'too-deep',
    hint: 'an expression in the database, or in a statement, is nested deeper than the server can go: mostly it is the first that SELECT indexrelid::pg_catalog.regclass FROM pg_catalog.pg_index ORDER BY pg_catalog.octet_length(indexprs::pg_catalog.text) DESC NULLS LAST names; drop it, or raise max_stack_depth',
  },
  '55P03': {
    code: 'lock-timeout',
    hint: 'somebody holds a lock on it; try again when that session has ended',
  },
  '57014': {
    code: 'cancelled',
    hint: 'somebody cancelled this statement; apply again when it may run',
  },
});

/** Trouble of the server's or the user's; anything else is a bug and nobody's to explain. */
export const isExpected = (error: unknown): boolean =>
  error instanceof DboptError || isLost(error) || isServerError(error);

/** Trouble with the connection, or the server's word, whatever its code: event triggers, policies and extensions have
 *  codes of their own. */
export const isTrouble = (error: unknown): boolean => isLost(error) || isServerError(error);

/** What the user is told; of the step that failed, if it was one. */
export const explain = (error: unknown, step?: Step): Diagnostic =>
  withoutSecrets(inWords(error, step));

function inWords(error: unknown, step?: Step): Diagnostic {
  const about = step === undefined ? {} : { address: step.address };
  if (error instanceof DboptError && error.diagnostics[0] !== undefined) {
    return { ...about, ...error.diagnostics[0] };
  }
  const doing = step === undefined ? '' : `${step.title}: `;
  if (isLost(error)) {
    return {
      ...about,
      severity: 'error',
      code: 'connection-lost',
      message: `${doing}the connection was lost (${said(error)}); ${inDoubt(step)}`,
      hint: isTimedOut(error)
        ? 'look what the step calls, such as a function in an index: it has set that timeout'
        : 'try again: an apply finds out from the database how far the last one came',
    };
  }
  const known = knownOf(error) ?? unlisted(errorCode(error));
  const awaited = step?.awaits === 'restart' ? AWAITS : known;
  const { code, hint } = isHidden(error) ? HIDDEN : awaited;
  return {
    ...about,
    severity: 'error',
    code,
    // The server quotes what it refuses.
    message: `${doing}${step?.hidden === true ? 'the server refused the value' : said(error, step)} (SQLSTATE ${errorCode(error)})`,
    ...(hint === null ? {} : { hint }),
  };
}

/** Of waiting and of cancelling only the server's own word is believed. */
function knownOf(error: unknown): Explanation | undefined {
  const code = errorCode(error);
  if (code === '23505' && isInCatalog(error)) return TAKEN;
  if (code === '55P03' && !isLockWait(error)) return undefined;
  if (code === '57014' && !isCancelled(error)) return undefined;
  return KNOWN[code];
}

/** Two that make an object of one name at once meet in a unique index of the catalogs. */
const isInCatalog = (error: unknown): boolean =>
  error instanceof Error && 'schema' in error && error.schema === 'pg_catalog';

const HIDDEN: Explanation = {
  code: 'row-security',
  hint: 'policies would hide rows from this role: apply with one that has BYPASSRLS, or as the owner of a table without FORCE ROW LEVEL SECURITY',
};

/** With row_security = off a statement that a policy would filter fails, whatever language the message is in. */
const isHidden = (error: unknown): boolean =>
  error instanceof Error && 'routine' in error && error.routine === 'check_enable_rls';

/** By class: whose trouble it is. Class 42 is about statements: where the database is what it was when they were planned,
 *  and nobody's code refused one, ours may be wrong. */
const CLASSES: { readonly [sqlstate: string]: string } = dictionary({
  '42': 'plan again: what it is about may have changed since the plan; where the same comes of a new plan, and nothing in the database refuses this by itself, it is a bug in dbopt: please report it',
  '53': 'the server is short of something, as its log says; try again when it is not',
  '57': 'whoever runs the server stopped this; see its log',
  '58': 'the server misses files of its own: where its packages were upgraded it has to be restarted; see its log',
  XX: 'this is trouble within the server, as its log says',
});

const unlisted = (sqlstate: string) => ({
  code: 'server-error' as const,
  hint: CLASSES[sqlstate.slice(0, 2)] ?? null,
});

function inDoubt(step: Step | undefined): string {
  if (step === undefined) return 'no step was running';
  if (step.mode === 'transaction') return 'the step took effect as a whole or not at all';
  if (step.mode === 'batches') return 'what its batches did stays done';
  return 'whether its last statement took effect is in doubt';
}

/** The server's message and detail, or the driver's words. */
function said(error: unknown, step?: Step): string {
  if (!(error instanceof Error)) return String(error);
  const [message, more] = withoutRows(error, step?.sql.join(' ') ?? '');
  return more === '' ? message : `${message}; ${more}`;
}

const isServerError = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && errorCode(error).length === 5;
