/** What is measured by statements of its own: for checks. */
export { measureAhead } from './ahead.ts';
export { measureLatency, readParams } from './latency.ts';
export { areApart } from './recall/rates.ts';
export { measureRecall } from './recall.ts';
