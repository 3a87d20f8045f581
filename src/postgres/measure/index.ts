/** What is measured by statements of its own: for checks. */
export { measureAhead } from './ahead.ts';
export { measureLatency, type Params, readParams } from './latency.ts';
