export * from './connect.ts';
export * from './quote.ts';
