import type { Value } from '../../../model/index.ts';
import type { TextLine } from '../lines.ts';
import { fieldsOf } from './detail.ts';

type Fields = { [key: string]: Value };

const TRIGGER = /^Trigger (.*): (?:time=([\d.]+) )?calls=(\d+)$/;
const KEY = /^[A-Z][\w ./"()-]*:(?: |$)|^Trigger /;
const GROUPS: readonly string[] = ['Planning', 'JIT'];

/** What stands below the tree: times, settings, triggers, JIT, and what belongs to planning. */
export function readTail(lines: readonly TextLine[]): Fields {
  const found: Fields = {};
  const triggers: Value[] = [];
  let group: Fields = found;
  let outer = 0;
  for (const { text } of lines) {
    const words = text.trim();
    if (words === '') continue;
    // Here EXPLAIN is over: what follows is of who pasted it.
    if (!KEY.test(words)) break;
    const column = text.search(/\S/);
    if (column <= outer || group === found) {
      outer = column;
      group = found;
    }
    const name = words.replace(/:$/, '');
    const trigger = TRIGGER.exec(words);
    if (trigger !== null) triggers.push(triggerOf(trigger));
    else if (words.endsWith(':') && (GROUPS.includes(name) || name.startsWith('JIT for worker'))) {
      group = {};
      found[name] = group;
    } else if (words.startsWith('Serialization: ')) {
      group = serialization(words);
      found.Serialization = group;
    } else Object.assign(group, topField(words));
    if (words.startsWith('Execution Time: ')) break;
  }
  return triggers.length === 0 ? found : { ...found, Triggers: triggers };
}

function topField(words: string): Fields {
  const at = words.indexOf(': ');
  const [key, value] = [words.slice(0, at), words.slice(at + 2)];
  switch (key) {
    case 'Settings':
      return { Settings: settings(value) };
    case 'Options':
      return { Options: options(value) };
    case 'Timing':
      return { Timing: { Total: number(/Total ([\d.]+) ms/.exec(value)?.[1]) } };
    case 'Planning Time':
    case 'Execution Time':
      return { [key]: number(/^[\d.]+/.exec(value)?.[0]) };
    default:
      return fieldsOf(words);
  }
}

const number = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

/** `work_mem = '64kB', jit = 'off'` */
const settings = (text: string): Fields =>
  Object.fromEntries(
    [...text.matchAll(/(?<![\w.])([\w.]+) = '([^']*)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** `Inlining false, Optimization true` */
const options = (text: string): Fields =>
  Object.fromEntries(
    [...text.matchAll(/\b(\w+) (true|false)\b/g)].map(([, name = '', on]) => [name, on === 'true']),
  );

/** `a_trigger on t`, `for constraint fk`; VERBOSE says both. */
function triggerOf([, said = '', time, calls]: RegExpExecArray): Fields {
  const on = said.lastIndexOf(' on ');
  const name = on < 0 ? said : said.slice(0, on);
  const at = name.indexOf('for constraint ');
  return {
    ...(at === 0 ? {} : { 'Trigger Name': at < 0 ? name : name.slice(0, at).trim() }),
    ...(at < 0 ? {} : { 'Constraint Name': name.slice(at + 'for constraint '.length) }),
    ...(on < 0 ? {} : { Relation: said.slice(on + ' on '.length) }),
    ...(time === undefined ? {} : { Time: Number(time) }),
    Calls: Number(calls),
  };
}

/** `time=0.1 ms  output=1kB  format=text` */
function serialization(words: string): Fields {
  const [, time] = /time=([\d.]+)/.exec(words) ?? [];
  const [, output] = /output=(\d+)kB/.exec(words) ?? [];
  const [, format] = /format=(\w+)/.exec(words) ?? [];
  return {
    ...(time === undefined ? {} : { Time: Number(time) }),
    'Output Volume': Number(output ?? 0),
    Format: format ?? '',
  };
}
