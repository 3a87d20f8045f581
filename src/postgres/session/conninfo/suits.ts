import { sql } from '../../sql/quote.ts';
import type { SessionKind } from './resolve.ts';

const ASKED = sql`
SELECT pg_catalog.pg_is_in_recovery() AS standby,
       pg_catalog.current_setting('default_transaction_read_only') = 'on' AS read_only`;

interface Asker {
  query<T extends object>(text: string): Promise<{ readonly rows: readonly T[] }>;
}

/** Why a session is not of the kind that target_session_attrs asks for; null: it is. */
export async function unsuited(client: Asker, kind: SessionKind): Promise<string | null> {
  if (kind === 'any') return null;
  const { rows } = await client.query<{ standby: boolean; read_only: boolean }>(ASKED.text);
  const [{ standby, read_only } = { standby: false, read_only: false }] = rows;
  const isReadOnly = standby || read_only;
  switch (kind) {
    case 'read-write':
      return isReadOnly ? 'the session is read-only' : null;
    case 'read-only':
      return isReadOnly ? null : 'the session is not read-only';
    case 'primary':
      return standby ? 'the server is a standby' : null;
    case 'standby':
    case 'prefer-standby':
      return standby ? null : 'the server is no standby';
  }
}
