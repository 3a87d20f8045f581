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
import { id } from '../../postgres/index.ts';
import { problem, refuse } from '../shared/problems.ts';
import { declaredSetting } from '../shared/setting-check.ts';
import { isListSetting } from '../shared/setting-list.ts';
import { definitionOf, settingName } from '../shared/setting-name.ts';
import { listField } from '../shared/setting-value.ts';
import { waiting } from './waiting.ts';

/** What the design wants configured, with what the server would refuse, and what else the value waits for. */
export function desireSetting(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const { server } = snapshot;
  const actual = snapshot.actual[declared.address];
  const { field, diagnostics } = wanted(declared, actual, server);
  if (field === undefined) return refuse(...diagnostics);
  const name = settingName(server, declared.names.join('.'));
  const same = equal(field.value, actual?.fields.value?.value);
  if (!same && !server.altersSystem) {
    return refuse(...diagnostics, outside(declared, name, field));
  }
  const notes = same
    ? waiting(declared, actual, context)
    : changing(declared, name, actual, server);
  const { kind, address, names, place, keep } = declared;
  const desired = { kind, address, names, place, keep, fields: { value: field }, facts: {} };
  return { desired: [desired], diagnostics: [...diagnostics, ...notes] };
}

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
    { path, name, level: 'server' },
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
  if (actual?.facts.mayAlter === false) {
    const message = `${server.user} may not run ALTER SYSTEM for ${name}; whoever applies must`;
    const hint = `grant the role that applies ALTER SYSTEM ON PARAMETER ${id(...name.split('.')).text}`;
    return [
      problem(declared, 'value', 'missing-privilege', message, { hint, severity: 'warning' }),
    ];
  }
  if (definitionOf(server, name) !== undefined) return [];
  const message = `${name} cannot be checked: the library that defines it is not loaded`;
  return [problem(declared, 'value', 'unchecked-setting', message, { severity: 'warning' })];
}
