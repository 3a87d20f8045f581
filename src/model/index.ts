/** The words everyone in this project speaks. This room imports nothing. */
export * from './design.ts';
export * from './diagnostic.ts';
export * from './event.ts';
export * from './marker.ts';
export * from './name.ts';
export * from './nearest.ts';
export * from './plan.ts';
export * from './preflight.ts';
export * from './probe.ts';
export * from './provider.ts';
export * from './resource.ts';
export * from './server.ts';
export * from './snapshot.ts';
export * from './state.ts';
export * from './step.ts';
export * from './value.ts';
export * from './warm.ts';
