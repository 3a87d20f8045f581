import type { ConnectionLimits, Design, SaidRole } from '../../model/index.ts';
import { readConnectionLimits } from '../../postgres/index.ts';
import { database } from '../database.ts';
import { isOfServer } from '../plan/kinds.ts';

/** What whoever asks says of the server. */
export interface AskedLimits {
  /** null: no server is asked. */
  readonly url: string | null;
  /** The role that the application connects as; null: its code may say it. */
  readonly role: string | null;
  /** null: the server or the design says it. */
  readonly maxConnections: number | null;
}

/** superuser_reserved_connections, unless somebody sets it. */
const RESERVED = 3;

/** What the server lets in: as it says itself, as whoever asks says, and as the design will have it; null: nobody says. */
export async function limitsOf(
  design: Design | null,
  { url, role, maxConnections }: AskedLimits,
  found: SaidRole | null,
): Promise<ConnectionLimits | null> {
  const said = role === null ? found : { name: role, place: null };
  const declared = declaredIn(design, 'max_connections');
  if (url !== null) {
    const limits = await serverLimits(url, said);
    if (declared === null || declared.count === limits.maxConnections) return limits;
    const from = `${declared.place}, which the server is to get: it has ${limits.maxConnections} now`;
    return { ...limits, maxConnections: declared.count, from };
  }
  const most = maxConnections ?? declared?.count;
  if (most === undefined) return null;
  const reserved = declaredIn(design, 'superuser_reserved_connections')?.count ?? RESERVED;
  return {
    from: maxConnections === null ? (declared?.place ?? '') : '--max-connections',
    ...{ maxConnections: most, reserved, database: null },
    role: said === null ? null : { ...said, limit: -1 },
  };
}

async function serverLimits(url: string, said: SaidRole | null): Promise<ConnectionLimits> {
  const db = database({ url }, {});
  try {
    const limits = await readConnectionLimits(await db.connect('pool'), said?.name ?? null);
    return {
      ...limits,
      role: limits.role === null ? null : { ...limits.role, place: said?.place ?? null },
    };
  } finally {
    await db.close();
  }
}

/** A whole number that the design has for a setting. */
function declaredIn(design: Design | null, name: string) {
  const one = design?.declared.find((each) => each.names.join() === name && isOfServer(each));
  const { value } = one?.spec ?? {};
  const text = typeof value === 'number' || typeof value === 'string' ? `${value}` : '';
  if (one === undefined || !/^\d{1,6}$/.test(text)) return null;
  const { file, line } = one.place;
  return { count: Number(text), place: `${file}:${line}` };
}
