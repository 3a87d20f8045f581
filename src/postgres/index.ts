export * from './connect.ts';
export * from './embedded/index.ts';
export * from './parse.ts';
export * from './probe.ts';
export * from './quote.ts';
export * from './relations.ts';
export * from './server.ts';
export * from './snapshot.ts';
