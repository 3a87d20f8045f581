import type { Client } from '../../../src/postgres/index.ts';
import { heldBy } from './seen.ts';

const PREFIX = 'locks held: ';

/** Lets the server tell from within what its session holds: `public.reported(int)`, for an index expression,
 *  and at the end of every command that drops something, before its transaction ends. */
export const REPORTING = `
CREATE FUNCTION public.report_locks() RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE NOTICE '${PREFIX}%', (${heldBy('pg_catalog.pg_backend_pid()')}); END $$;
CREATE FUNCTION public.reported(value int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$
BEGIN PERFORM public.report_locks(); RETURN value; END $$;
CREATE FUNCTION public.report_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM public.report_locks(); END $$;
CREATE EVENT TRIGGER report_drop ON sql_drop EXECUTE FUNCTION public.report_drop()`;

/** Collects what a session reports about itself; the function returned ends it. */
export function onReport(client: Client, tell: (locks: string) => void): () => void {
  const listen = ({ message = '' }: { readonly message?: string | undefined }) => {
    if (message.startsWith(PREFIX)) tell(message.slice(PREFIX.length));
  };
  client.on('notice', listen);
  return () => client.off('notice', listen);
}
