import type { Advisor } from '../model/index.ts';
import { index } from './table-index.ts';

/** Every advisor there is. A new one is one file and one line here. */
export const ADVISORS: readonly Advisor[] = [index];
