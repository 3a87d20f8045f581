import type { Step } from '../../src/model/index.ts';

/** A step that does nothing to nobody; a test says what matters to it. */
export const BLANK_STEP: Omit<Step, 'id' | 'address' | 'title'> = {
  phase: 'options',
  mode: 'transaction',
  sql: [],
  locks: [],
  touches: 'catalog',
  effect: 'at once',
  bytes: null,
  seconds: null,
  hazards: [],
  makes: [],
  needs: [],
};
