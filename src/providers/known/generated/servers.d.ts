// Written by hand: what the generated module beside it holds.
import type { Known } from '../../../model/index.ts';

export declare const known: Known;
