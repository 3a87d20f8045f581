import type { PythonNode } from '../python.ts';
import { calleeOf } from '../use/calls.ts';
import { failsAlone } from '../use/loops.ts';
import type { Call, Query } from '../use/queries.ts';
import { loopsAround } from '../use/way.ts';

/** `session.add(x); session.commit()` for each. */
export function commitsEach(call: Call): boolean {
  const { object, method } = calleeOf(call.node);
  if (call.receiver?.role !== 'session' || !/^(commit|flush)$/.test(method) || object === null)
    return false;
  const [loop] = loopsAround(call.found);
  if (loop === undefined || loop.isWhile || loop.isAsync || failsAlone(call, loop)) return false;
  for (let at = call.found.way; at !== null && at.node.id !== loop.node.id; at = at.up) {
    if (/^(if_statement|with_statement)$/.test(at.node.type)) return false;
  }
  const isStream = /consumer|queue|stream|subscri|listen|chunk|batch|page/i.test(
    loop.over?.text ?? '',
  );
  const added = addsTo(loop.node, object.text);
  return (
    !isStream && added.has('add') && !added.has('add_all') && !/\bsleep\s*\(/.test(loop.node.text)
  );
}

/** Methods that are called on a session within a loop. */
const addsTo = (loop: PythonNode, session: string): ReadonlySet<string> =>
  new Set(
    loop.descendantsOfType('call').flatMap((one) => {
      const { object, method } = one === null ? { object: null, method: '' } : calleeOf(one);
      return object?.text === session ? [method] : [];
    }),
  );

/** What writes many rows at once. */
export function manyAtOnce({ on }: Query): string {
  switch (on.library) {
    case 'asyncpg':
      return 'executemany(…) with all rows, one INSERT … SELECT FROM unnest(…), or copy_records_to_table';
    case 'psycopg':
      return 'executemany(…), which psycopg sends as a pipeline, or COPY';
    case 'psycopg2':
      return 'psycopg2.extras.execute_values(…)';
    case 'databases':
      return 'execute_many(…)';
    default:
      return 'execute(statement, [rows …]), which SQLAlchemy sends in few messages';
  }
}

/** What reads for many at once. */
export const atOnce = ({ on }: Query): string =>
  on.library === 'sqlalchemy'
    ? 'one query with .where(column.in_(…)), a join, or selectinload'
    : 'one query for all of them: WHERE id = ANY($1) with the list, or a join';
