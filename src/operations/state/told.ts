import type { Server, State, StateEntry } from '../../model/index.ts';
import { type Told, toldByState } from '../../planner/index.ts';
import { type Client, readServer } from '../../postgres/index.ts';
import { isResource, toldOn } from '../plan/kinds.ts';

/*
 * A state keeps a text beside each value, which may be what somebody else wrote. What people read is told by the values,
 * in the words of each kind, as a plan does.
 */

/** All of a state. */
export async function toldState(client: Client, state: State): Promise<State> {
  const server = await readServer(client);
  const entries = Object.entries(state.entries).map(([at, entry]) => [at, told(entry, server)]);
  return { ...state, entries: Object.fromEntries(entries) };
}

/** One entry. */
export const toldEntry = async (client: Client, entry: StateEntry): Promise<StateEntry> =>
  told(entry, await readServer(client));

function told(entry: StateEntry, server: Server): StateEntry {
  const byKind: Told = isResource(entry) ? toldOn(server) : () => null;
  const of = { kind: entry.kind, names: entry.names, actual: null };
  const fields = Object.entries(entry.fields).map(([path, { now, former }]) => [
    path,
    {
      now: toldByState(path, now, of, byKind),
      former: former === null ? null : toldByState(path, former, of, byKind),
    },
  ]);
  return { ...entry, fields: Object.fromEntries(fields) };
}
