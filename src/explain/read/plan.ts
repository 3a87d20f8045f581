import type { Jit, QueryPlan, Trigger, Value } from '../../model/index.ts';
import { withComparable } from '../flow.ts';
import { BUFFER_KEYS, buffersOf, isUntouched } from './buffers.ts';
import { nodesOf } from './nodes.ts';
import { isRaw, mapAt, mapsAt, numberAt, others, type Raw, textAt } from './raw.ts';

const KNOWN: ReadonlySet<string> = new Set([
  ...['Plan', 'Query Text', 'Query Parameters', 'Query Identifier', 'Planning Time', 'Planning'],
  ...['Execution Time', 'Settings', 'Triggers', 'JIT', 'Duration'],
]);
const PLANNING: ReadonlySet<string> = new Set(BUFFER_KEYS);

/** The model of one plan, of what a format's reader made of its text. */
export function planOf(raw: Raw): QueryPlan {
  const executionTime = numberAt(raw, 'Execution Time');
  const duration = numberAt(raw, 'Duration');
  const nodes = withComparable(nodesOf(mapAt(raw, 'Plan'), executionTime ?? duration));
  const planning = mapAt(raw, 'Planning');
  const planningBuffers = buffersOf(planning);
  const besides = others(planning, PLANNING);
  const [root] = nodes;
  return {
    query: textAt(raw, 'Query Text'),
    parameters: textAt(raw, 'Query Parameters'),
    queryId: textAt(raw, 'Query Identifier'),
    nodes,
    analyzed: root?.loops !== null || root.neverExecuted,
    timed: nodes.some(({ time }) => time.perLoop !== null),
    planningTime: numberAt(raw, 'Planning Time'),
    planningBuffers: isUntouched(planningBuffers) ? null : planningBuffers,
    executionTime,
    duration,
    settings: Object.fromEntries(
      Object.entries(mapAt(raw, 'Settings')).map(([name, value]) => [name, String(value)]),
    ),
    triggers: mapsAt(raw, 'Triggers').map((one) => triggerOf(one, nodes)),
    jit: jitOf(raw.JIT),
    other: {
      ...others(raw, KNOWN),
      ...(Object.keys(besides).length === 0 ? {} : { Planning: besides }),
    },
  };
}

/** Of the triggers of a constraint text has the constraint's name alone, and of a statement with one target no relation. */
function triggerOf(raw: Raw, nodes: QueryPlan['nodes']): Trigger {
  const constraint = textAt(raw, 'Constraint Name');
  const targets = nodes.filter(({ type }) => type === 'ModifyTable');
  const only = targets.length === 1 ? (targets[0]?.relation ?? null) : null;
  return {
    name: constraint ?? textAt(raw, 'Trigger Name') ?? '',
    isConstraint: constraint !== null,
    relation: textAt(raw, 'Relation') ?? only,
    time: numberAt(raw, 'Time'),
    calls: numberAt(raw, 'Calls') ?? 0,
  };
}

function jitOf(value: Value | undefined): Jit | null {
  if (!isRaw(value)) return null;
  const options = Object.entries(mapAt(value, 'Options'));
  return {
    functions: numberAt(value, 'Functions') ?? 0,
    options: Object.fromEntries(options.map(([name, on]) => [name, on === true || on === 'true'])),
    total: numberAt(mapAt(value, 'Timing'), 'Total'),
  };
}

/** Whether a value is what EXPLAIN writes of one statement. */
export function isPlan(value: Value | undefined): value is Raw {
  const plan = isRaw(value) ? value.Plan : undefined;
  return isRaw(plan) && textAt(plan, 'Node Type') !== null;
}
