/** What has left its table: archived, verified, dropped, brought back. */
export * from './job.ts';
export { dropRetired, giveBack } from './leaving.ts';
export { listArchives } from './list.ts';
export { archiveTable } from './retire.ts';
export { prepareSession } from './session.ts';
export { openArchiveStore } from './store/open.ts';
