import { type CodeFinding, grouped, measured } from '../../model/index.ts';
import { children, type PythonNode } from '../python.ts';
import { argumentsOfCall, calleeOf, namesIn } from '../use/calls.ts';
import { carried } from '../use/loops.ts';
import type { Call, Query } from '../use/queries.ts';
import { nameOfFunc, type Use } from '../use/use.ts';
import { around, loopsAround, statementAround } from '../use/way.ts';
import { placeOf, told } from './finding.ts';
import { gathered } from './gathered.ts';

interface Sent {
  readonly call: Call;
  readonly query: Query;
  /** What it is asked of, as written. */
  readonly on: string;
  readonly statement: PythonNode;
  readonly block: PythonNode;
}

/** Reads that follow one another on a connection, though none needs what another one gives; and several at a time on one
 *  connection, which can do one thing at a time. */
export function roundTrips(use: Use): readonly CodeFinding[] {
  const sent = use.calls.flatMap((call) => sentBy(use, call));
  const blocks = grouped(sent, ({ block, on, call }) => `${call.module.path} ${block.id} ${on}`);
  return [
    ...[...blocks.values()].flatMap(runsOf).flatMap(together),
    ...use.calls.flatMap((call) => gathered(use, call)),
  ];
}

function sentBy(use: Use, call: Call): readonly Sent[] {
  const query = use.query(call);
  const { object, method } = calleeOf(call.node);
  const place = statementAround(call.found);
  if (query === null || object === null || place === null || call.within === null) return [];
  const isRead = query.does === 'read' && !query.isBulk && !query.varies && method !== 'refresh';
  const isFirst = call.isAwaited || !query.on.isAsync;
  if (
    !isRead ||
    !isFirst ||
    !/^(expression_statement|return_statement)$/.test(place.statement.type)
  )
    return [];
  if (loopsAround(call.found).length > 0 || isPiped(call) || isChosen(call)) return [];
  // What a fetch method reads without a text that is known may write as well.
  if (query.tables.length === 0) return [];
  return [{ call, query, on: object.text, ...place }];
}

/** Sent in a pipeline already. */
function isPiped({ found }: Call): boolean {
  for (const { node } of around(found)) {
    if (node.type === 'with_statement' && /\.pipeline\s*\(/.test(children(node)[0]?.text ?? ''))
      return true;
  }
  return false;
}

/** Whether it is sent depends on something in the statement itself. */
function isChosen({ found }: Call): boolean {
  for (const { node } of around(found)) {
    if (/^(conditional_expression|boolean_operator)$/.test(node.type)) return true;
    if (node.type === 'block') return false;
  }
  return false;
}

/** Those that stand together, and of which none needs what came before. */
function runsOf(all: readonly Sent[]): readonly (readonly Sent[])[] {
  const runs: Sent[][] = [];
  for (const one of [...all].sort((a, b) => a.call.node.startIndex - b.call.node.startIndex)) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run, one)) run.push(one);
    else runs.push([one]);
  }
  return runs.filter(({ length }) => length > 1);
}

function follows(run: readonly Sent[], next: Sent): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || last.statement.id === next.statement.id)
    return false;
  const statements = children(next.block).filter(
    ({ startIndex }) =>
      startIndex > last.statement.startIndex && startIndex < next.statement.startIndex,
  );
  if (!statements.every(isHarmless)) return false;
  const results = run.flatMap(({ statement }) => [
    ...namesIn(children(statement)[0]?.childForFieldName('left') ?? null),
  ]);
  const known = carried(next.block, new Set(results));
  return !argumentsOfCall(next.call.node)
    .flatMap((one) => [...namesIn(one)])
    .some((name) => known.has(name));
}

/** It assigns, or takes rows that have come; it decides and changes nothing. */
function isHarmless(statement: PythonNode): boolean {
  const [inner] = children(statement);
  if (statement.type !== 'expression_statement' || inner === undefined) return false;
  if (inner.type === 'string') return true;
  const right = inner.type === 'assignment' ? inner.childForFieldName('right') : inner;
  if (right === null) return true;
  const isFetch =
    /\.(fetchone|fetchall|fetchmany|scalars|all|first|one|scalar_one|scalar_one_or_none|mappings|unique)\s*\(/;
  return inner.type === 'assignment'
    ? !/\bawait\b/.test(right.text) || isFetch.test(right.text)
    : isFetch.test(right.text);
}

function together(run: readonly Sent[]): readonly CodeFinding[] {
  const [first, ...others] = run;
  if (first?.call.within == null) return [];
  const { module, line, within } = first.call;
  const where = nameOfFunc(within);
  return [
    told({
      ...{ code: 'round-trips', at: `${module.path}:${line}`, where, severity: 'info' },
      title: `${where} waits ${run.length} times for reads that do not need each other`,
      evidence: [measured('round trips', run.length, null, `${module.path}:${line}`)],
      outside: oneTrip(first.query),
      related: others.map(({ call }) => ({
        place: placeOf(`${module.path}:${call.line}`),
        what: 'sent after it',
      })),
    }),
  ];
}

function oneTrip({ on }: Query): string {
  if (on.library === 'psycopg' && on.isAsync) {
    return 'one statement, or async with conn.pipeline() around them';
  }
  return on.library === 'asyncpg'
    ? 'one statement, with subqueries or a join: asyncpg has no pipeline, and no two statements at a time on one connection'
    : 'one statement, with subqueries or a join';
}
