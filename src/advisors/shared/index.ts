/** What advisors and checks read out of evidence alike: a number has one way of being got. */
export { callsWindow, whyNotAll } from './calls.ts';
export * from './family.ts';
export { isIndexNamed } from './index-tree.ts';
export { emptyShare } from './layout.ts';
export { sampledColumn, sampleSource, selectGrant } from './sampled.ts';
export { countersOf } from './tables.ts';
export * from './window.ts';
export { spanWords } from './words.ts';
