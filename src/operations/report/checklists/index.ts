import type { BoxRule, Checklist } from '../../../model/index.ts';
import { DEVELOPMENT } from './development.ts';
import { LOGICAL } from './logical.ts';
import { PHYSICAL } from './physical.ts';
import { PROCESS } from './process.ts';
import { SCENARIO } from './scenario.ts';

/** The five checklists as data, in the order of the report: what each box claims, and who judges it. Their pages are made
 *  of them. */
export const CHECKLISTS: readonly Checklist<BoxRule>[] = [
  { view: 'logical', boxes: LOGICAL },
  { view: 'process', boxes: PROCESS },
  { view: 'development', boxes: DEVELOPMENT },
  { view: 'physical', boxes: PHYSICAL },
  { view: 'scenario', boxes: SCENARIO },
];
