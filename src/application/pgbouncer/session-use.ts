import { fold } from '../fold.ts';
import type { Found, Module } from '../found.ts';
import type { Project } from '../names.ts';
import { children, lineOf, type PythonNode } from '../python.ts';
import type { Application } from '../read.ts';

/** Something that lives as long as a session, where the code asks for it. */
export interface SessionUse {
  readonly what: string;
  readonly place: string;
  /** What does the same within a transaction. */
  readonly instead: string;
}

/** What runs statements, whatever object it is called on. */
const RUNS: ReadonlySet<string> = new Set(
  'execute executemany exec_driver_sql fetch fetchrow fetchval fetch_all fetch_one fetch_val iterate cursor prepare scalar text'.split(
    ' ',
  ),
);

const RULES: readonly (readonly [pattern: RegExp, what: string, instead: string])[] = [
  [
    // PgBouncer keeps those named here by itself, for each client (config.html, track_extra_parameters).
    /^\s*SET\s+(?!LOCAL\b|TRANSACTION\b|CONSTRAINTS\b|(?:SESSION\s+)?(?:client_encoding|datestyle|timezone|time\s+zone|standard_conforming_strings|application_name)\b)/i,
    'SET',
    'SET LOCAL in a transaction, or ALTER ROLE … SET',
  ],
  [/\bset_config\s*\([^()]*,\s*false\s*\)/i, 'set_config(…, false)', 'set_config(…, true)'],
  [/^\s*(?:UN)?LISTEN\b/i, 'LISTEN', 'a connection of its own, past PgBouncer'],
  [
    /\bpg_(?:try_)?advisory_lock(?:_shared)?\s*\(/i,
    'a session’s advisory lock',
    'pg_advisory_xact_lock',
  ],
  [
    /^\s*CREATE\s+(?:LOCAL\s+|GLOBAL\s+)?TEMP(?:ORARY)?\s+TABLE\b(?![\s\S]*\bON\s+COMMIT\s+DROP\b)/i,
    'a temporary table',
    'ON COMMIT DROP, in one transaction with what reads it',
  ],
  [/^\s*DECLARE\b[\s\S]*\bWITH\s+HOLD\b/i, 'a cursor WITH HOLD', 'a cursor within a transaction'],
  [/^\s*(?:PREPARE|DEALLOCATE)\s+(?!TRANSACTION\b)/i, 'PREPARE', 'parameters of the driver'],
  [/^\s*LOAD\s+'/i, 'LOAD', 'session_preload_libraries of the role'],
];

const LISTENERS: ReadonlySet<string> = new Set(['add_listener']);

/** What the code asks of a session, by the texts of its statements; those it puts together at run time are not seen. */
export const sessionUses = ({ modules, project }: Application): readonly SessionUse[] =>
  modules.flatMap((module) => module.calls.flatMap((found) => useOf(project, module, found)));

function useOf(project: Project, module: Module, found: Found): readonly SessionUse[] {
  const name = calledLast(found.node);
  const place = `${module.path}:${lineOf(found.node)}`;
  if (LISTENERS.has(name)) {
    return [{ what: 'LISTEN', place, instead: 'a connection of its own, past PgBouncer' }];
  }
  if (!RUNS.has(name)) return [];
  const list = found.node.childForFieldName('arguments');
  const [first] = list === null ? [] : children(list);
  if (first === undefined || first.type === 'call') return [];
  const folded = fold(project, module, found.scope, first);
  if (!('value' in folded) || typeof folded.value !== 'string') return [];
  const text = folded.value;
  return RULES.flatMap(([pattern, what, instead]) =>
    pattern.test(text) ? [{ what, place, instead }] : [],
  );
}

/** `conn.execute(…)` → `execute` */
function calledLast(node: PythonNode): string {
  const callee = node.childForFieldName('function');
  return (callee?.childForFieldName('attribute') ?? callee)?.text ?? '';
}
