import { type ConnectionLimits, ceilingOf, type Measurement, measured } from '../../model/index.ts';
import type { Sized } from './held.ts';

/** The numbers behind a demand, each with its place. */
export function evidenceOf({ demand, limits, machines }: Sized): readonly Measurement[] {
  const { replicas, workers, pools, connections, assumed } = demand;
  const said = (flag: string) => `${flag}, or 1 where nothing says more`;
  const ceiling = ceilingOf(machines);
  return [
    measured('connections', connections, null, 'replicas × workers × what the pools may open'),
    measured('replicas', replicas.count, null, replicas.place ?? said('--replicas')),
    measured('workers', workers.count, null, workers.place ?? said('--workers')),
    ...pools.map(({ made, most, place }) => measured(made, most, null, place)),
    ...(limits === null ? [] : limitEvidence(limits)),
    ...(ceiling === null
      ? []
      : [measured('ceiling', ceiling, null, 'min(50, --db-cores × 2 + --spindles)')]),
    ...assumed.map((note) => measured('assumed', note, null, 'the text of the application')),
  ];
}

const limitEvidence = ({ from, maxConnections, reserved, role, database }: ConnectionLimits) => [
  measured('max_connections', maxConnections, null, from),
  measured('reserved connections', reserved, null, from),
  ...[role, database].flatMap((one) =>
    one === null
      ? []
      : [
          measured(
            `connection limit of ${one.name}`,
            limitText(one.limit),
            null,
            saidAt(one, from),
          ),
        ],
  ),
];

const limitText = (limit: number): number | string => (limit < 0 ? 'none' : limit);

const saidAt = (
  one: { readonly name: string; readonly place?: string | null },
  from: string,
): string => (one.place == null ? from : `${from}; the role is that of ${one.place}`);
