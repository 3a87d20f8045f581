/** Estimates and differences: pure, with a seed where there is chance in them. */
export * from './bootstrap.ts';
export * from './clustered.ts';
export * from './gap.ts';
export * from './proportion.ts';
export * from './quantiles.ts';
export * from './unseen.ts';
