import type { Buffers, ExplainReport, PlanNode, Proposal, QueryPlan } from '../../model/index.ts';
import { findingJson } from '../advice/json.ts';
import { judged } from './document.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** The report for machines: as documented in schema/explain.schema.json, whatever the model turns into. */
export const explainJson = ({ plan, findings, proposals, notes }: ExplainReport) => ({
  format_version: FORMAT_VERSION,
  plan: plan === null ? null : planJson(plan),
  findings: findings.map((one) => ({ ...findingJson(judged(one)), node: one.node })),
  proposals: proposals.map(proposalJson),
  notes,
});

export const proposalJson = (one: Proposal) => ({
  ...findingJson(judged(one)),
  tried: one.tried.map(({ what, result }) => ({ what, result })),
});

const planJson = (plan: QueryPlan) => ({
  query: plan.query,
  parameters: plan.parameters,
  query_id: plan.queryId,
  analyzed: plan.analyzed,
  timed: plan.timed,
  planning_time: plan.planningTime,
  planning_buffers: plan.planningBuffers === null ? null : buffersJson(plan.planningBuffers),
  execution_time: plan.executionTime,
  duration: plan.duration,
  settings: plan.settings,
  triggers: plan.triggers.map(({ name, isConstraint, relation, time, calls }) => ({
    ...{ name, constraint: isConstraint, relation, time, calls },
  })),
  jit: plan.jit,
  other: plan.other,
  nodes: plan.nodes.map(nodeJson),
});

const nodeJson = (node: PlanNode) => ({
  id: node.id,
  parent: node.parent,
  children: node.children,
  depth: node.depth,
  type: node.type,
  label: node.label,
  relationship: node.relationship,
  subplan: node.subplan,
  relation: node.relation,
  schema: node.schema,
  alias: node.alias,
  index: node.index,
  cte: node.cte,
  join_type: node.joinType,
  strategy: node.strategy,
  partial_mode: node.partialMode,
  operation: node.operation,
  parallel_aware: node.parallelAware,
  cost: node.cost,
  width: node.width,
  never_executed: node.neverExecuted,
  loops: node.loops,
  processes: node.processes,
  rows: {
    planned_per_loop: node.rows.planned,
    actual_per_loop: node.rows.perLoop,
    actual_in_all: node.rows.inAll,
    q_error: node.rows.qError,
    comparable: node.rows.comparable,
  },
  time: {
    per_loop: node.time.perLoop,
    in_all: node.time.inAll,
    exclusive: node.time.exclusive,
    share: node.time.share,
  },
  buffers:
    node.buffers === null
      ? null
      : {
          in_all: buffersJson(node.buffers.inAll),
          exclusive: buffersJson(node.buffers.exclusive),
        },
  removed: {
    filter: removedJson(node.removed.filter),
    join_filter: removedJson(node.removed.joinFilter),
    index_recheck: removedJson(node.removed.indexRecheck),
  },
  conditions: node.conditions,
  sort: node.sort,
  hash:
    node.hash === null
      ? null
      : {
          batches: node.hash.batches,
          original_batches: node.hash.originalBatches,
          memory_kilobytes: node.hash.memory,
          disk_kilobytes: node.hash.disk,
        },
  heap_fetches: node.heapFetches,
  heap_blocks: node.heapBlocks,
  storage: node.storage,
  workers: node.workers,
  other: node.other,
});

const removedJson = (removed: PlanNode['removed']['filter']) =>
  removed === null ? null : { per_loop: removed.perLoop, in_all: removed.inAll };

const buffersJson = (buffers: Buffers) => ({
  shared_hit: buffers.sharedHit,
  shared_read: buffers.sharedRead,
  shared_dirtied: buffers.sharedDirtied,
  shared_written: buffers.sharedWritten,
  local_hit: buffers.localHit,
  local_read: buffers.localRead,
  local_dirtied: buffers.localDirtied,
  local_written: buffers.localWritten,
  temp_read: buffers.tempRead,
  temp_written: buffers.tempWritten,
  read_time: buffers.readTime,
  write_time: buffers.writeTime,
  temp_read_time: buffers.tempReadTime,
  temp_write_time: buffers.tempWriteTime,
});
