import {
  type ConnectionLimits,
  ceilingOf,
  type Demand,
  type Edit,
  type Machines,
  MOST_CONNECTIONS,
  type PoolResult,
  usable,
} from '../../model/index.ts';

export interface Sized {
  /** The file or folder that was named. */
  readonly path: string;
  readonly result: PoolResult;
  readonly demand: Demand;
  readonly limits: ConnectionLimits | null;
  readonly machines: Machines;
  /** As a check of the design would name it; null: the design has such a check, or cannot name it. */
  readonly checked: string | null;
}

/** A limit for the role that holds the demand where it is, with room for the replicas that a rollout adds: a quarter. */
export function limitEdits({ demand, limits }: Sized): readonly Edit[] {
  if (limits === null || limits.role === null || limits.role.limit >= 0) return [];
  const perReplica = demand.workers.count * demand.each;
  const room = demand.connections + Math.ceil(demand.replicas.count / 4) * perReplica;
  if (demand.connections > usable(limits) || demand.connections === 0) return [];
  const to = Math.min(room, usable(limits));
  return [{ address: `role.${limits.role.name}`, field: 'connection_limit', from: null, to }];
}

/** A check that fails where the application may open more than the server has for it. */
export function checkEdits({ checked, demand, limits, machines }: Sized): readonly Edit[] {
  if (checked === null) return [];
  const bounds = [ceilingOf(machines), limits === null ? null : usable(limits)];
  const max = Math.min(MOST_CONNECTIONS, ...bounds.flatMap((one) => one ?? []));
  const { replicas, workers } = demand;
  const fields: readonly (readonly [string, string | number])[] = [
    ['pool', checked],
    ...(replicas.count > 1 ? [['replicas', replicas.count] as const] : []),
    ...(workers.count > 1 ? [['workers', workers.count] as const] : []),
    ['max', max],
  ];
  return fields.map(([field, to]) => ({ address: 'check.pool', field, from: null, to }));
}
