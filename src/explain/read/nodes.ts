import type { Buffers, PlanNode } from '../../model/index.ts';
import { BUFFER_FIELDS, buffersBy, buffersOf } from './buffers.ts';
import { exclusiveOf } from './exclusive.ts';
import { bareNode } from './node.ts';
import { mapsAt, type Raw } from './raw.ts';
import { type Placed, readersOf } from './readers.ts';

interface Found {
  readonly nodes: readonly Placed[];
  readonly depths: readonly number[];
  readonly buffers: readonly Buffers[];
  readonly children: readonly (readonly number[])[];
}

/** The nodes of a tree in the order that EXPLAIN prints them, with all that follows from where each stands. `whole` is the
 *  time of the statement; null: it is that of the topmost node. */
export function nodesOf(root: Raw, whole: number | null): readonly PlanNode[] {
  const { nodes, depths, buffers, children } = walk(root);
  const processes = processesOf(nodes);
  const readers = readersOf(nodes);
  const shape = nodes.map(({ parent }, id) => ({ parent, reads: readers.get(id) ?? null }));
  const inAll = nodes.map(({ timePerLoop, loops }, id) =>
    timePerLoop === null || loops === null ? null : (timePerLoop * loops) / (processes[id] ?? 1),
  );
  const own = exclusiveOf(shape, inAll);
  const used = BUFFER_FIELDS.filter((field) => buffers.some((each) => each[field] !== 0));
  const ownBuffers = new Map(
    used.map((field) => [
      field,
      exclusiveOf(
        shape,
        buffers.map((each) => each[field]),
      ),
    ]),
  );
  const time = whole ?? inAll[0] ?? null;
  return nodes.map(({ timePerLoop, returns: _, end: __, ...node }, id) => {
    const [all, exclusive] = [buffers[id], own[id] ?? null];
    return {
      id,
      ...node,
      children: children[id] ?? [],
      depth: depths[id] ?? 0,
      processes: processes[id] ?? 1,
      time: {
        perLoop: timePerLoop,
        inAll: inAll[id] ?? null,
        exclusive,
        share: exclusive === null || !time ? null : Math.min(1, exclusive / time),
      },
      buffers:
        used.length === 0 || all === undefined
          ? null
          : { inAll: all, exclusive: buffersBy((field) => ownBuffers.get(field)?.[id] ?? 0) },
    };
  });
}

/** By a list of what is still to be visited: a plan may be deeper than the stack. */
function walk(root: Raw): Found {
  const nodes: (Placed & { end: number })[] = [];
  const depths: number[] = [];
  const buffers: Buffers[] = [];
  const children: number[][] = [];
  const waiting: { raw: Raw; parent: number | null; depth: number }[] = [
    { raw: root, parent: null, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { raw, parent, depth } = next;
    const id = nodes.length;
    nodes.push({ ...bareNode(raw), parent, end: id + 1 });
    depths.push(depth);
    buffers.push(buffersOf(raw));
    children.push([]);
    if (parent !== null) children[parent]?.push(id);
    for (const child of mapsAt(raw, 'Plans').toReversed()) {
      waiting.push({ raw: child, parent: id, depth: depth + 1 });
    }
  }
  for (const node of nodes.toReversed()) {
    const parent = node.parent === null ? undefined : nodes[node.parent];
    if (parent !== undefined) parent.end = Math.max(parent.end, node.end);
  }
  return { nodes, depths, buffers, children };
}

/** Below a Gather as many as run its child at a time, the leader included where it takes part. */
function processesOf(nodes: readonly Placed[]): readonly number[] {
  const found: number[] = [];
  nodes.forEach(({ parent, relationship, loops }, id) => {
    const above = parent === null ? undefined : nodes[parent];
    found[id] = parent === null || relationship === 'InitPlan' ? 1 : (found[parent] ?? 1);
    if (above === undefined || relationship === 'InitPlan' || !above.type.startsWith('Gather'))
      return;
    const most = (above.workers?.launched ?? Infinity) + 1;
    found[id] = Math.min(most, Math.max(1, Math.round((loops ?? 1) / (above.loops ?? 1))));
  });
  return found;
}
