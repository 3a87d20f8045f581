import type { Round } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import type { Store } from '../../../src/state/index.ts';
import { entry, record, run } from '../../state/samples.ts';

export const ROUND: Round = {
  ...{ id: 'r', mode: 'report', by: 'test', startedAt: '2030-01-01T00:00:00Z', endedAt: null },
  ...{ marks: [], change: null, passed: [], before: [], after: [], verdict: null, undo: null },
  ...{ checks: { before: null, after: null }, outcome: null, why: '', branch: null, seen: false },
};
const ARCHIVE = {
  ...{ id: 'a', table: { schema: 'public', name: 't' }, oid: 1, to: 'file:///x', instance: 'i' },
  ...{ digest: null, at: ROUND.startedAt },
};

/** All that writes rows of a state, with a session that may have a transaction. */
export const WRITERS: readonly (readonly [
  string,
  (store: Store, other: Client) => Promise<unknown>,
])[] = [
  ['openRun', (store) => store.openRun({ ...run, id: '0b4f3b52-9a0d-4b51-8e58-0b8f3f8b7a11' })],
  ['closeRun', (store) => store.closeRun({ ...run, outcome: 'done' })],
  ['begin', (store) => store.begin(record)],
  ['write', (store) => store.write({ after: 0, put: [entry] })],
  ['write, removing', (store) => store.write({ after: 0, removed: [entry.address] })],
  [
    'write, in a transaction',
    async (store, other) => {
      await other.query('BEGIN');
      await store.write({ after: 0, step: record }, other);
    },
  ],
  ['put', (store) => store.put(entry)],
  ['remove', (store) => store.remove(entry.address)],
  ['bumpSerial', (store) => store.bumpSerial(1)],
  ['dropReceipt', (store) => store.dropReceipt()],
  ['rebind', (store) => store.rebind()],
  ['keepArchive', (store) => store.keepArchive(ARCHIVE)],
  ['forgetArchive', (store) => store.forgetArchive('a')],
  ['keepRound', (store) => store.keepRound(ROUND)],
  ['stopLoop', (store) => store.stopLoop({ at: ROUND.startedAt, by: '', why: '' })],
  ['letLoop', (store) => store.letLoop()],
];
