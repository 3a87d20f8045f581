/** What has left its table: archived, verified, dropped, brought back. */

export { describeSource } from './describe.ts';
export { dropRetired, giveBack } from './detached.ts';
export * from './job.ts';
export { listArchives, manifestsAt } from './list.ts';
export { missingFrom, onlyCopies } from './missing.ts';
export { isNamed, noSuchArchive, pickArchive } from './pick.ts';
export { readBack } from './read-back.ts';
export { type Restored, restoreArchive } from './restore/restore.ts';
export { byId, manifestIs } from './restore/seal.ts';
export { archiveTable } from './retire.ts';
export { prepareSession } from './session.ts';
export { openArchiveStore } from './store/open.ts';
