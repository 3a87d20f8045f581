import { type Actual, type Server, toRun } from '../../model/index.ts';

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
  const dot = name.lastIndexOf('.');
  const parameter = { schema: dot < 0 ? null : name.slice(0, dot), name: name.slice(dot + 1) };
  const grants = [
    toRun`GRANT ALTER SYSTEM ON PARAMETER ${parameter} TO …`,
    toRun`GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO …`,
  ];
  return {
    message: `${user} may not ${missing.join(' nor ')}; whoever applies must`,
    hint: `the role that applies needs both: ${grants.join('; ')}`,
  };
}
