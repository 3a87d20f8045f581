import type { Actual, Server } from '../../model/index.ts';
import { id, sql } from '../../postgres/index.ts';

/** What ALTER SYSTEM and the reload after it take, of a role that is no superuser; null: this one has it. */
export function missingPrivileges(
  name: string,
  actual: Actual | undefined,
  { user }: Pick<Server, 'user'>,
): { readonly message: string; readonly hint: string } | null {
  const { mayAlter, mayReload } = actual?.facts ?? {};
  const missing = [
    ...(mayAlter === false ? [`set ${name} for the server`] : []),
    ...(mayReload === false ? ['run pg_reload_conf()'] : []),
  ];
  if (missing.length === 0) return null;
  const grants = [
    sql`GRANT ALTER SYSTEM ON PARAMETER ${id(...name.split('.'))} TO …`,
    sql`GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO …`,
  ];
  return {
    message: `${user} may not ${missing.join(' nor ')}; whoever applies must`,
    hint: `the role that applies needs both: ${grants.map(({ text }) => text).join('; ')}`,
  };
}
