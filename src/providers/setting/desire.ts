import {
  type Actual,
  type Declared,
  type DesireContext,
  type Diagnostic,
  equal,
  type Field,
  isList,
  type Server,
} from '../../model/index.ts';
import { problem, refuse } from '../shared/problems.ts';
import { declaredSetting } from '../shared/setting-check.ts';
import { isListSetting } from '../shared/setting-list.ts';
import { definitionOf, settingName } from '../shared/setting-name.ts';
import { listField } from '../shared/setting-value.ts';
import { configurationOf } from './configuration.ts';
import { neededFiles } from './inquire.ts';
import { broken, combined } from './judge.ts';
import { waiting } from './pending.ts';
import { missingPrivileges } from './privileges.ts';
import { RELOADED } from './read.ts';

/** What the design wants configured, with what the server would refuse, and what else the value waits for. */
export const desireSetting = (declared: Declared, context: DesireContext) =>
  desireBy(declared, context, false);

/** What the design wants configured, for whoever sets it where there is no ALTER SYSTEM. */
export const desireOutside = (declared: Declared, context: DesireContext) =>
  desireBy(declared, context, true);

function desireBy(declared: Declared, context: DesireContext, elsewhere: boolean) {
  const { snapshot } = context;
  const { server } = snapshot;
  const actual = snapshot.actual[declared.address];
  const { field, diagnostics } = wanted(declared, actual, server);
  if (field === undefined) return refuse(...diagnostics);
  const name = settingName(server, declared.names.join('.'));
  const same = equal(field.value, actual?.fields.value?.value);
  if (!same && !server.altersSystem && !elsewhere) {
    return refuse(...diagnostics, outside(declared, name, field));
  }
  const reload = same && actual?.fields[RELOADED] !== undefined;
  const notes =
    same && !reload ? waiting(declared, actual, context) : changing(declared, name, actual, server);
  const { kind, address, names, place, keep } = declared;
  const fields = { value: field, ...(reload ? { [RELOADED]: LOADED } : {}) };
  const facts = { files: [...neededFiles(name, field, configurationOf(context))] };
  const desired = { kind, address, names, place, keep, fields, facts };
  const judged = [...broken(declared, actual, context), ...combined(declared, context)];
  return { desired: [desired], diagnostics: [...diagnostics, ...notes, ...judged] };
}

const LOADED: Field = { value: true, text: 'yes', passing: true };

function wanted(declared: Declared, actual: Actual | undefined, server: Server) {
  const name = settingName(server, declared.names.join('.'));
  const { value, include } = declared.spec;
  const path = include === undefined ? 'value' : 'include';
  if ((value === undefined) === (include === undefined)) {
    const message = `${name} takes either value or include`;
    return { diagnostics: [problem(declared, path, 'bad-value', message)] };
  }
  const checked = declaredSetting(
    declared,
    { path, name, level: server.altersSystem ? 'server' : 'file' },
    include ?? value ?? '',
    server,
  );
  if (include === undefined || checked.field === undefined) return checked;
  if (!isListSetting(name)) {
    const message = `${name} is no list setting, so nothing can be included in it`;
    return { diagnostics: [problem(declared, path, 'not-a-list', message)] };
  }
  return { ...checked, field: including(name, checked.field, actual?.fields.value) };
}

/** The configured list with what is missing from it at its end. */
function including(name: string, { value }: Field, current: Field | undefined): Field {
  const present = isList(current?.value) ? current.value.map(String) : [];
  const asked = isList(value) ? value.map(String) : [];
  return listField(name, [...present, ...asked.filter((element) => !present.includes(element))]);
}

/** A managed server: its owner's own tool sets it. */
function outside(declared: Declared, name: string, field: Field): Diagnostic {
  const message = `this server takes no ALTER SYSTEM, so ${name} is to be set outside`;
  const hint = `${name} = ${field.text}`;
  return problem(declared, 'value', 'cannot-alter-system', message, { hint, severity: 'warning' });
}

function changing(
  declared: Declared,
  name: string,
  actual: Actual | undefined,
  server: Server,
): readonly Diagnostic[] {
  const lacking = missingPrivileges(name, actual, server);
  if (lacking !== null) {
    return [
      problem(declared, 'value', 'missing-privilege', lacking.message, {
        hint: lacking.hint,
        severity: 'warning',
      }),
    ];
  }
  if (definitionOf(server, name) !== undefined) return [];
  const message = `${name} cannot be checked: the library that defines it is not loaded`;
  return [problem(declared, 'value', 'unchecked-setting', message, { severity: 'warning' })];
}
