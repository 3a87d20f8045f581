export { announce, othersOf } from './announced.ts';
export { copyOf, parseCopy, requireOfThis, requireSuccessor } from './copy.ts';
export { databaseStore } from './database.ts';
export { fileStore } from './file.ts';
export { type Bound, identityOf, isSame, text as databaseText } from './identity.ts';
export {
  decoded,
  type Foreign,
  readNamed,
  readRegular,
  whyNot,
} from './regular.ts';
export { notManaged, rename } from './rename.ts';
export { recognised, withDigests } from './secret.ts';
export { BELIEVES } from './standing.ts';
export type { Remembered, Store } from './store.ts';
export { refuseWayOut, writeRegular } from './write-file.ts';
