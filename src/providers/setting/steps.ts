import {
  type Change,
  dictionary,
  type Effect,
  type Hazard,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { sql } from '../../postgres/index.ts';
import { definitionOf, settingName } from '../shared/setting-name.ts';
import { risksOf } from '../shared/setting-risks.ts';
import { setOrReset } from '../shared/setting-sql.ts';
import { step } from '../shared/step.ts';

/** ALTER SYSTEM, then a reload; several settings reload several times, which costs nothing. */
export function settingSteps(change: Change, { snapshot }: StepContext): readonly Step[] {
  const key = (change.actual ?? change.desired)?.names[0];
  if (key === undefined) return [];
  const name = settingName(snapshot.server, key);
  const reload = sql`SELECT pg_catalog.pg_reload_conf()`;
  const value = change.fields.find(({ field }) => field === 'value');
  if (change.action === 'update' && value === undefined) {
    const title = `reload the configuration for ${name}`;
    const how = { phase: 'settings', mode: 'single', effect: 'reload', sql: [reload] } as const;
    return [step(change, 'reload', { title, ...how })];
  }
  const to = change.action === 'delete' ? null : (value?.to ?? null);
  const gone = to === null || to.inherited === true;
  const context = definitionOf(snapshot.server, name)?.context ?? '';
  return [
    step(change, gone ? 'reset' : 'set', {
      title: gone ? `reset ${name}` : `set ${name} to ${to.text}`,
      phase: 'settings',
      mode: 'single',
      sql: [sql`ALTER SYSTEM ${setOrReset(name, to)}`, reload],
      effect: EFFECTS[context] ?? 'reload',
      hazards: [
        ...(context === 'postmaster' ? [restart(name)] : []),
        ...(gone ? [] : risksOf(name, to)),
      ],
      ...(SIZED.includes(name) ? { sets: { setting: name, value: gone ? null : to.value } } : {}),
    }),
  ];
}

/** What later steps of the same plan work with. */
const SIZED: readonly string[] = ['maintenance_work_mem'];

/** By pg_settings.context. Running sessions take a reloaded value too, but for what is fixed when they start. */
const EFFECTS: { readonly [context: string]: Effect } = dictionary({
  postmaster: 'restart',
  backend: 'new sessions',
  'superuser-backend': 'new sessions',
});

const restart = (name: string): Hazard => ({
  code: 'restart',
  message: `${name} changes only when the server restarts; until then it stays pending`,
});
