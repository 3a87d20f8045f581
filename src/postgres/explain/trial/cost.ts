import {
  isList,
  isMap,
  type StatementCost,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';

const NOTHING: StatementCost = { cost: 0, ms: null, buffers: null };
export const noCost = NOTHING;

const topOf = (plan: Value): ValueMap => {
  const [top] = isList(plan) ? plan : [];
  return isMap(top) ? top : {};
};

const BLOCKS = ['Shared Hit', 'Shared Read', 'Local Hit', 'Local Read'];

/** What a plan says that its statement costs. */
export function costOf(plan: Value): StatementCost {
  const top = topOf(plan);
  const root = isMap(top.Plan) ? top.Plan : {};
  const ran = top['Execution Time'] !== undefined;
  return {
    cost: Number(root['Total Cost'] ?? 0),
    ms: ran ? Number(top['Execution Time']) : null,
    buffers: ran ? BLOCKS.reduce((sum, one) => sum + Number(root[`${one} Blocks`] ?? 0), 0) : null,
  };
}

/** Names of the indexes that a plan uses. */
export function indexesIn(plan: Value): readonly string[] {
  const find = (node: Value | undefined): readonly string[] => {
    if (isList(node)) return node.flatMap(find);
    if (!isMap(node)) return [];
    const own = typeof node['Index Name'] === 'string' ? [node['Index Name']] : [];
    return [...own, ...find(node.Plans)];
  };
  return find(topOf(plan).Plan);
}
