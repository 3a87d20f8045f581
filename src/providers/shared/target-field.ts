import type { Field } from '../../model/index.ts';

/** A statistics target: those below zero are the default. */
export const targetField = (target: number): Field => ({
  value: target,
  text: target < 0 ? 'default' : String(target),
});
