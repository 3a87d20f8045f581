import { type CodeFinding, grouped } from '../../model/index.ts';
import { calleeOf } from '../use/calls.ts';
import type { Call } from '../use/queries.ts';
import { nameOfFunc, type Use } from '../use/use.ts';
import { loopsAround } from '../use/way.ts';
import { told } from './finding.ts';

/** `gather(conn.fetch(a), conn.fetch(b))`. */
export function gathered(use: Use, call: Call): readonly CodeFinding[] {
  const { name, module, line, within, found, node } = call;
  if (within === null || !/(^|\.)(gather|wait|TaskGroup)$/.test(name ?? '')) return [];
  const below = use.calls.filter(
    (one) =>
      one.module === module &&
      one.node.startIndex > node.startIndex &&
      one.node.endIndex <= node.endIndex &&
      one.within === within &&
      use.query(one) !== null,
  );
  const ofOne = grouped(below, (one) => calleeOf(one.node).object?.text ?? '');
  return [...ofOne.values()].flatMap((all) => {
    const on = all[0]?.receiver ?? null;
    const isMany =
      all.length > 1 ||
      all.some((one) => loopsAround(one.found).length > loopsAround(found).length);
    if (
      on === null ||
      !['connection', 'session', 'cursor'].includes(on.role) ||
      !on.isAsync ||
      !isMany
    )
      return [];
    return [
      told({
        ...{ code: 'round-trips', at: `${module.path}:${line}`, where: nameOfFunc(within) },
        severity: on.library === 'psycopg' ? 'info' : 'warning',
        title: `${nameOfFunc(within)} asks one connection for several things at a time`,
        outside:
          on.library === 'psycopg'
            ? 'a connection does one after another: async with conn.pipeline() sends them together'
            : 'a connection does one thing at a time, and refuses a second one: make one statement of them, or await them in turn',
      }),
    ];
  });
}
