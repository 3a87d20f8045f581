import type { BoxRule, View } from '../../../model/index.ts';
import { DEVELOPMENT } from './development.ts';
import { LOGICAL } from './logical.ts';
import { PHYSICAL } from './physical.ts';
import { PROCESS } from './process.ts';
import { SCENARIO } from './scenario.ts';

/** The five checklists as data: what each box claims, and who judges it. Their pages are made of them. */
export const CHECKLISTS: { readonly [view in View]: readonly BoxRule[] } = {
  logical: LOGICAL,
  process: PROCESS,
  development: DEVELOPMENT,
  physical: PHYSICAL,
  scenario: SCENARIO,
};
