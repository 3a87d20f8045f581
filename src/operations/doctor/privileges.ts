import { type Checkup, type Lacking, ok, type Server, warning } from '../../model/index.ts';
import { toldLacking } from '../../planner/index.ts';
import type { Vitals } from '../../postgres/index.ts';

const SHOWN = 5;
const GRANTS = 'docs/plan-role.md has the grants of a role that plans';

/** What plan needs, then what apply needs. */
export const privileges = (
  server: Server,
  vitals: Vitals,
  lacking: readonly Lacking[],
): readonly Checkup[] => [planning(server, vitals), applying(vitals, lacking)];

function planning({ readsFileSettings, user }: Server, { monitor, temporary }: Vitals): Checkup {
  const missing = [
    ...(monitor ? [] : ['pg_monitor']),
    ...(temporary ? [] : ['TEMPORARY']),
    ...(readsFileSettings ? [] : ['pg_file_settings']),
  ];
  return missing.length === 0
    ? ok('privileges to plan', `${user} has all of them`)
    : warning('privileges to plan', `${user} lacks ${missing.join(', ')}`, GRANTS);
}

function applying({ foreign }: Vitals, lacking: readonly Lacking[]): Checkup {
  const look = 'privileges to apply';
  const names = foreign.slice(0, SHOWN).map(({ table, owner }) => `${table} (${owner})`);
  const more = foreign.length > SHOWN ? `, and ${foreign.length - SHOWN} more` : '';
  const told = [
    ...(foreign.length === 0 ? [] : [`not the owner of ${names.join(', ')}${more}`]),
    ...lacking.map(toldLacking),
  ];
  if (told.length === 0) return ok(look, 'every table of the design that is there');
  const ways = [
    ...(foreign.length === 0 ? [] : ['apply as a member of the owners']),
    ...lacking.map(({ grant }) => grant),
  ];
  return warning(look, told.join('; '), `${ways.join('; ')}; plan does not mind`);
}

/** A server that somebody else runs sets its settings with that one's own tool. `asked` are those that the design sets. */
export function managed(
  asked: readonly string[],
  { altersSystem, user }: Server,
  { managed: provider, reloads, unalterable }: Vitals,
): Checkup {
  const look = 'settings of the server';
  const asks = asked.length > 0;
  if (provider === null && altersSystem) {
    const lacking = [
      ...(unalterable.length === 0 ? [] : [`the right to set ${unalterable.join(', ')}`]),
      ...(asks && !reloads ? ['that to run pg_reload_conf()'] : []),
    ];
    if (lacking.length === 0) return ok(look, 'ALTER SYSTEM is allowed');
    return warning(look, `${user} lacks ${lacking.join(', ')}`, 'the role that applies needs both');
  }
  const where = provider ?? 'file';
  const message = provider === null ? 'ALTER SYSTEM is off' : `a managed server (${provider})`;
  return asks
    ? warning(look, message, `dbopt plan --settings-for ${where} prints what differs`)
    : ok(look, `${message}; the design asks for none`);
}
