import type { SaidRole } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Found, Module } from './found.ts';
import { MAKERS } from './makers.ts';
import { calledAs, type Project } from './names.ts';
import { children, lineOf, type PythonNode } from './python.ts';
import type { Application } from './read.ts';
import { argumentAt } from './use/calls.ts';
import { CONNECTS } from './use/kinds.ts';

/** The role that all pools and connections of an application name; null: they name none, or several. Of what a string says
 *  nothing else is told: it may hold a password. */
export function roleOf({ project, modules }: Application): SaidRole | null {
  const found = modules.flatMap((module) =>
    module.calls.flatMap((call) => roleSaid(project, module, call) ?? []),
  );
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name) ? first : null;
}

const AT = ['url', 'dsn', 'conninfo', 'name_or_url'];

function roleSaid(project: Project, module: Module, { node, scope }: Found): SaidRole | null {
  const callee = node.childForFieldName('function');
  const made = callee === null ? null : calledAs(project, module, callee);
  if (made === null || !(MAKERS.has(made) || CONNECTS.has(made))) return null;
  const text = (one: PythonNode | null): string => {
    if (one === null) return '';
    const folded = fold(project, module, scope, one);
    // A default of the environment is somebody's own machine.
    if ('value' in folded) return (folded.notes ?? []).length === 0 ? String(folded.value) : '';
    return one.type === 'string' ? withGaps(one) : '';
  };
  const own = text(argumentAt(node, 'user'));
  const whole = AT.map((name) => text(argumentAt(node, name))).find((one) => one !== '');
  const name = own || userIn(whole ?? text(argumentAt(node, 0)));
  return name === '' ? null : { name, place: `${module.path}:${lineOf(node)}` };
}

/** What an f-string puts in when it runs. */
const GAP = '\0';

const withGaps = (node: PythonNode): string =>
  children(node)
    .map(({ type, text }) =>
      type === 'string_content' ? text : type === 'interpolation' ? GAP : '',
    )
    .join('');

/** `api` of `postgresql+asyncpg://api:…@`, of `dbname=shop user=api`. */
function userIn(dsn: string): string {
  const [, url] = /^postgres(?:ql)?(?:\+\w+)?:\/\/([^:@/?#\s]+)(?::[^@/]*)?@/.exec(dsn) ?? [];
  const [, word] = /^[^:]*?\buser\s*=\s*'?([\w.-]+)/.exec(dsn) ?? [];
  const name = url ?? word ?? '';
  try {
    return name.includes(GAP) ? '' : decodeURIComponent(name);
  } catch {
    return '';
  }
}
