import {
  type Citus,
  type Declared,
  type Diagnostic,
  placeOf,
  qualified,
  type Snapshot,
} from '../../model/index.ts';
import { providerOf } from './kinds.ts';

/** What of a design does not come to pass on a node of Citus: refused here, with its place, and not by a shard in the
 *  middle of an apply. */
export function citusDiagnostics(
  declared: readonly Declared[],
  { server, relations }: Pick<Snapshot, 'server' | 'relations'>,
): readonly Diagnostic[] {
  const { citus } = server;
  if (citus === undefined) return [];
  return declared.flatMap((one) => {
    const relation = relations[one.table === undefined ? '' : qualified(one.table)];
    const spread = relation === undefined ? undefined : citus.tables[String(relation.oid)];
    if (relation === undefined) return ofNode(one, citus);
    if (spread === undefined || spread === 'local') return [];
    if (citus.role === 'worker') return [onWorker(one)];
    return (providerOf(one.kind).citus?.refuses?.(one) ?? []).map(({ path, what, hint }) => ({
      ...{ severity: 'error' as const, code: 'citus-refuses' as const, address: one.address, hint },
      message: `Citus refuses ${what} of a ${spread} table`,
      place: placeOf(one, path),
    }));
  });
}

const onWorker = ({ address, place }: Declared): Diagnostic => ({
  ...{ severity: 'error', code: 'citus-worker', address, place },
  message: 'this is a worker of Citus, which holds shards of the table',
  hint: 'connect to the coordinator: it changes the table and all of its shards',
});

function ofNode(
  { kind, address, place }: Declared,
  { role, workers }: Citus,
): readonly Diagnostic[] {
  if (providerOf(kind).citus?.ofNode !== true || role === 'worker' || workers === 0) return [];
  return [
    {
      ...{ severity: 'warning', code: 'citus-node', address, place },
      message: `this holds on the coordinator, and on none of the ${workers} workers`,
      hint: 'declare each worker under targets: for settings that queries on shards go by',
    },
  ];
}
