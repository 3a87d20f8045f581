import type { CodeFinding } from '../../model/index.ts';
import { argumentsOfCall, calleeOf, namesIn } from '../use/calls.ts';
import { eachOf, failsAlone, isUnused, resultsOf } from '../use/loops.ts';
import type { Call, Query } from '../use/queries.ts';
import { isKept, nameOfFunc, sentBy, type Use } from '../use/use.ts';
import { type Loop, loopsAround } from '../use/way.ts';
import { atOnce, commitsEach, manyAtOnce } from './each.ts';
import { told } from './finding.ts';

/** Statements that are sent once for each of many things, where one could be sent for all of them. */
export function inLoops(use: Use): readonly CodeFinding[] {
  return use.calls.flatMap((call) => {
    const { within, module, line } = call;
    if (within === null) return [];
    const at = `${module.path}:${line}`;
    const where = nameOfFunc(within);
    if (commitsEach(call)) {
      return [
        told({
          ...{ code: 'executemany', at, where, severity: 'warning' },
          title: `${where} commits each row by itself`,
          outside: 'add_all(…) what the loop makes, and commit once behind it',
        }),
      ];
    }
    const sent = sentOnce(use, call);
    const loop = sent === null ? null : eachOf(call);
    if (sent === null || loop === null || !isFree(use, call, sent, loop)) return [];
    const over = shortened(loop.over?.text ?? '');
    if (sent.does === 'write') {
      return isUnused(call) && !failsAlone(call, loop)
        ? [
            told({
              ...{ code: 'executemany', at, where, severity: 'warning' },
              title: `${where} writes one row at a time, for each of ${over}`,
              outside: manyAtOnce(sent),
            }),
          ]
        : [];
    }
    return [
      told({
        ...{ code: 'n-plus-one', at, where, severity: 'warning' },
        title: `${where} sends a query for each of ${over}`,
        outside: atOnce(sent),
      }),
    ];
  });
}

/** The one statement that a call sends, itself or in the function that it calls; null: none, or several sorts. */
function sentOnce(use: Use, call: Call): Query | null {
  const own = use.query(call);
  if (own !== null) return isPlain(own) ? own : null;
  const { target, isAwaited } = call;
  if (
    target === null ||
    target === call.within ||
    isKept(target) ||
    (target.isAsync && !isAwaited && !isGathered(call))
  )
    return null;
  const below = sentBy(use, target);
  const [first] = below;
  if (first === undefined || !below.every(isPlain)) return null;
  const does = new Set(below.map((one) => one.does));
  return does.size === 1 && (first.does === 'read' || below.length === 1) ? first : null;
}

const isGathered = ({ found }: Call): boolean =>
  /^(list_comprehension|generator_expression|list_splat)$/.test(found.way?.node.type ?? '');

const isPlain = (one: Query): boolean =>
  !one.isBulk && !one.varies && !one.takesMany && (one.does === 'read' || one.does === 'write');

/** No turn of the loop needs what another one has read or written. */
function isFree(use: Use, call: Call, sent: Query, loop: Loop): boolean {
  const results = resultsOf(call, loop.node);
  const given = argumentsOfCall(call.node).flatMap((one) => [...namesIn(one)]);
  const loopNames = new Set(loop.targets.flatMap((one) => [...namesIn(one)]));
  if (given.some((name) => results.has(name) && !loopNames.has(name))) return false;
  const others = use.calls.filter(
    (one) =>
      one !== call &&
      one.within === call.within &&
      loopsAround(one.found).some(({ node }) => node.id === loop.node.id),
  );
  return others.every((other) => {
    const queries = [
      use.query(other) ?? [],
      other.target === null ? [] : sentBy(use, other.target),
    ].flat();
    return queries.every((query) => {
      if (query.does === 'other')
        return /^(commit|flush|rollback|begin)$/.test(calleeOf(other.node).method);
      if (query.does === 'read' && sent.does === 'read') return true;
      return areApart(query, sent);
    });
  });
}

/** They are of different tables. */
const areApart = (a: Query, b: Query): boolean =>
  a.tables.length > 0 && b.tables.length > 0 && !a.tables.some((name) => b.tables.includes(name));

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /['"]/.test(line) || line.length > 40 ? 'its items' : line;
};
