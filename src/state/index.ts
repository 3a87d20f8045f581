export { databaseStore } from './database.ts';
export { fileStore } from './file.ts';
export type { Store } from './store.ts';
