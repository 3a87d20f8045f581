import type { Environment } from './deploy/environment.ts';
import { type Folded, notesOf, numbersOf, unknown } from './folded.ts';
import type { PythonNode } from './python.ts';

/** Where a call stands, and how what it is given is worked out. */
export interface Around {
  readonly at: string;
  /** null: nobody said. */
  readonly cores: number | null;
  readonly environment: Environment;
  fold(node: PythonNode | null | undefined): Folded;
}

const ENVIRONMENT: ReadonlySet<string> = new Set([
  'os.getenv',
  'os.environ.get',
  'decouple.config',
]);
/** `env.int("SIZE", default=5)` of environs and django-environ, `config("SIZE", default=5)` of Starlette and decouple. */
const READERS = /^(env|environ|config)(\.(int|float|get))?$/;
const CORES: ReadonlySet<string> = new Set([
  ...['os.cpu_count', 'os.process_cpu_count', 'multiprocessing.cpu_count', 'psutil.cpu_count'],
]);
const FIELDS: ReadonlySet<string> = new Set([
  ...['pydantic.Field', 'pydantic.fields.Field', 'dataclasses.field', 'attrs.field', 'attr.ib'],
]);

/** What a call gives that everybody knows: of Python itself, of the environment, of the fields of a class. */
export function known(name: string, given: readonly PythonNode[], around: Around): Folded {
  const { at, cores, fold } = around;
  const byName = (key: string) =>
    given
      .find((one) => one.childForFieldName('name')?.text === key && one.type === 'keyword_argument')
      ?.childForFieldName('value');
  const [first, second] = given.filter(({ type }) => type !== 'keyword_argument');
  if (name === 'int' || name === 'float') {
    return given.length === 1 ? numberOf(fold(first), name, at) : unknown(`${at} is no number`);
  }
  if (name === 'max' || name === 'min') {
    const all = given.map(fold);
    const numbers = numbersOf(all, at);
    if ('unknown' in numbers) return numbers;
    return { value: Math[name](...numbers), notes: notesOf(...all) };
  }
  if (ENVIRONMENT.has(name) || READERS.test(name)) {
    const named = fold(first);
    const set = 'value' in named ? around.environment.get(String(named.value)) : undefined;
    if (set !== undefined) return { value: set.value, notes: [`a variable set at ${set.place}`] };
    const fallback = fold(second ?? byName('default'));
    if (second === undefined && byName('default') == null) return { value: null };
    if (!('value' in fallback)) return fallback;
    return { ...fallback, notes: [...notesOf(fallback), `a default of the environment at ${at}`] };
  }
  if (CORES.has(name)) {
    return cores === null
      ? unknown(`${at} asks how many cores there are: say cores: of the check`)
      : { value: cores };
  }
  if (FIELDS.has(name)) return fold(byName('default') ?? first);
  if (name === 'dict') return dictionaryOf(given, around);
  return unknown(`${at}: what ${name} gives is not known before it runs`);
}

function dictionaryOf(given: readonly PythonNode[], { at, fold }: Around): Folded {
  const keys = new Map<string, Folded>();
  for (const one of given) {
    const key = one.type === 'keyword_argument' ? one.childForFieldName('name') : null;
    if (key === null) return unknown(`${at} has keys that are not known before it runs`);
    keys.set(key.text, fold(one.childForFieldName('value')));
  }
  return { keys };
}

const WHOLE = /^[+-]?[0-9]+(_[0-9]+)*$/;
const DECIMAL = /^[+-]?[0-9]+(\.[0-9]+)?$/;

function numberOf(of: Folded, name: 'int' | 'float', at: string): Folded {
  if (!('value' in of)) return of;
  const { value } = of;
  const text = typeof value === 'string' && (name === 'int' ? WHOLE : DECIMAL).test(value.trim());
  if (value === null || (typeof value === 'string' && !text)) {
    return unknown(`${at} has no number by default`);
  }
  const number = Number(typeof value === 'string' ? value.replaceAll('_', '') : value);
  return { ...of, value: name === 'int' ? Math.trunc(number) : number };
}
