import {
  type Actual,
  append,
  type Change,
  type Declared,
  type DesireContext,
  type Diagnostic,
  equal,
  type Field,
  type Fields,
  type Inquiry,
  isList,
  isMap,
  type Scope,
  type Server,
  type StepContext,
  type Value,
} from '../../model/index.ts';
import { type Sql, sql } from '../../postgres/index.ts';
import { toldLimit } from './connection-limit.ts';
import { problem } from './problems.ts';
import { declaredSetting } from './setting-check.ts';
import { addedTo, inquiriesOf, textOf } from './setting-inquiry.ts';
import { definitionOf, settingName, spelledAs } from './setting-name.ts';
import { readField } from './setting-read.ts';
import { setOrReset } from './setting-sql.ts';
import { toldSetting } from './setting-told.ts';

/** What ALTER DATABASE and ALTER ROLE … SET have in common: settings that sessions start with. */
export const PREFIX = 'settings.';

export const SETTINGS_SCHEMA = {
  description:
    'Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.',
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
  },
} as const;

/** First names of the resources of a kind that the design or the state has. */
export function namesInScope(scope: Scope, kind: string): readonly string[] {
  const resources = [...scope.declared, ...scope.entries].filter((r) => r.kind === kind);
  return [...new Set(resources.flatMap((r) => r.names.slice(0, 1)))];
}

export const settingOf = (path: string): string => path.slice(PREFIX.length);

/** `name=value` lines as fields. */
export function settingFields(lines: Value | undefined, server: Server): Fields {
  const fields = (isList(lines) ? lines : []).map((line): [string, Field] => {
    const [written = '', ...rest] = String(line).split('=');
    const text = rest.join('=');
    const name = settingName(server, written);
    return [PREFIX + name, readField(name, text, server)];
  });
  return Object.fromEntries(fields);
}

/** The declared `settings:` of a database or role. A setting of a library that is not loaded is compared as text;
 *  where it would be changed, a warning says that nobody could check it. */
export function declaredSettings(
  declared: Declared,
  actual: Actual,
  { snapshot: { server }, entries }: Pick<DesireContext, 'snapshot' | 'entries'>,
) {
  const { settings } = declared.spec;
  const fields: { [path: string]: Field } = {};
  const diagnostics: Diagnostic[] = [];
  const spelled = [actual.fields, entries[declared.address]?.fields ?? {}].flatMap(Object.keys);
  for (const [written, raw] of Object.entries(isMap(settings) ? settings : {})) {
    const at = PREFIX + written;
    const name = settingName(server, settingOf(spelledAs(spelled, at) ?? at));
    const path = PREFIX + name;
    if (fields[path] !== undefined) {
      diagnostics.push(problem(declared, at, 'duplicate-name', `${name} is set twice`, TWICE));
      continue;
    }
    const checked = declaredSetting(declared, { path: at, name, level: 'session' }, raw, server);
    append(diagnostics, checked.diagnostics);
    if (checked.field === undefined) continue;
    fields[path] = checked.field;
    const found = actual.fields[path];
    const changes = found?.untold !== true && !equal(checked.field.value, found?.value);
    const isKnown = definitionOf(server, name) !== undefined;
    if (!isKnown && !CUSTOM.test(name)) {
      diagnostics.push(problem(declared, at, 'bad-name', `${name} is no name of a setting`, PARTS));
    } else if (changes && !isKnown) {
      const message = `${name} cannot be checked: the library that defines it is not loaded`;
      diagnostics.push(
        problem(declared, at, 'unchecked-setting', message, { severity: 'warning' }),
      );
    }
  }
  return { fields, diagnostics };
}

/** As the server takes names that nobody has defined: identifiers between dots (guc.c, valid_custom_variable_name). */
const CUSTOM =
  /^[A-Za-z_\x80-\uffff][\w$\x80-\uffff]*(?:\.[A-Za-z_\x80-\uffff][\w$\x80-\uffff]*)+$/;
const PARTS = { hint: 'a setting of an application is two or more words with dots between them' };
const TWICE = { hint: 'case does not count in the name of a setting' };

/** A former value of a role or a database. */
export const toldInSession = (path: string, former: Field, server: Server): Field | null =>
  path.startsWith(PREFIX) ? toldSetting(settingOf(path), former, server) : toldLimit(former);

/** What the server says to the settings that change. */
export const inquireSettings = (
  change: Change,
  { snapshot: { server } }: StepContext,
): readonly Inquiry[] =>
  change.fields
    .filter(({ field }) => field.startsWith(PREFIX))
    .flatMap(({ field, from, to }) => {
      if (to === null || to.secret === true) return [];
      const [name, added] = [settingOf(field), addedTo(to.value, from?.value)];
      const setting = { name, level: 'session', text: textOf(name, to), added } as const;
      return inquiriesOf(change, setting, server);
    });

/** `ALTER ROLE x SET …` for every changed setting; `owner` is `ROLE x` or `DATABASE x`. */
export const alterSettings = (change: Change, owner: Sql): readonly Sql[] =>
  change.fields
    .filter(({ field }) => field.startsWith(PREFIX))
    .map(({ field, to }) => sql`ALTER ${owner} ${setOrReset(settingOf(field), to)}`);
