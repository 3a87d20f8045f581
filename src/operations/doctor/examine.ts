import { type Checkup, type Design, failed, ok, qualified } from '../../model/index.ts';
import { readLacking, readServer, readVitals, requireOwnSession } from '../../postgres/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { ofKinds } from '../plan/kinds.ts';
import { troubleOf } from '../trouble.ts';
import { citusCheckups } from './citus.ts';
import { clock, recovery, slots, tls, version } from './connection.ts';
import { managed, privileges } from './privileges.ts';
import { lock, state } from './state.ts';

/** Looks at everything that a plan or an apply stands on. Writes nothing. */
export async function examine(
  design: Design,
  flags: { readonly url?: string },
): Promise<readonly Checkup[]> {
  const db = database(flags, design);
  try {
    const began = Date.now();
    const client = await connect(db);
    if ('status' in client) return [client];
    const { host, port, database: name, user } = client;
    const place = `${name} on ${host}:${port} as ${user}, ${Date.now() - began} ms`;
    const tables = new Map(
      design.declared.flatMap(({ table }) => (table ? [[qualified(table), table] as const] : [])),
    );
    const { declared } = design;
    const settings = ofKinds(declared, ({ doctor }, entry) => doctor?.serverSetting?.(entry));
    const asked = Date.now();
    const vitals = await readVitals(client, [...tables.values()], settings);
    const times = { asked, answered: Date.now() };
    const server = await readServer(client);
    const rights = server.superuser
      ? []
      : ofKinds(declared, ({ doctor }, entry) => doctor?.rights?.(entry));
    const lacking = await readLacking(client, rights);
    const store = openStore(design, client, { looks: true });
    const held = await lock(client, design, store);
    return [
      ok('connection', place),
      tls(vitals, host),
      version(server),
      recovery(server),
      ...citusCheckups(server, declared),
      await pooler(db),
      slots(vitals),
      clock(vitals, times),
      ...privileges(server, vitals, lacking),
      managed(settings, server, vitals),
      ...ofKinds(declared, ({ doctor }, entry) =>
        doctor?.checkup?.(entry, server, vitals.extensions),
      ),
      await state(design, store, vitals),
      held,
    ];
  } finally {
    await db.close();
  }
}

/** That an apply is at work explains much of the rest. */
export function lockFirst(checkups: readonly Checkup[]): readonly Checkup[] {
  const isFirst = ({ look, status }: Checkup) => look === 'lock' && status !== 'ok';
  return [...checkups.filter(isFirst), ...checkups.filter((each) => !isFirst(each))];
}

async function connect(db: Database) {
  try {
    return await db.connect('doctor');
  } catch (error) {
    return toCheckup('connection', error);
  }
}

async function pooler(db: Database): Promise<Checkup> {
  try {
    await requireOwnSession(await db.connect('doctor'), await db.connect('doctor'));
    return ok('pooler', 'each connection is a session of its own');
  } catch (error) {
    return toCheckup('pooler', error);
  }
}

/** Expected trouble as a checkup; a bug stays one. */
export function toCheckup(look: string, error: unknown): Checkup {
  const [trouble] = troubleOf(error) ?? [];
  if (trouble === undefined) throw error;
  return failed(look, trouble.message, trouble.hint);
}
