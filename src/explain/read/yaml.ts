import type { Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import { isBlank, type TextLine } from './lines.ts';

type Fields = { [key: string]: Value };

interface Open {
  readonly column: number;
  readonly map: Fields | null;
  readonly list: Value[] | null;
}

const KEY = /^([^":]+): ?(.*)$/s;

/** The YAML that EXPLAIN writes, which is a small part of YAML: maps and lists by indentation, texts quoted as in JSON. */
export function readYaml(lines: readonly TextLine[], file: string): Value {
  const whole: Value[] = [];
  const open: Open[] = [];
  /** Puts what comes next where the last key without a value stands. */
  let put: (value: Value) => void = (value) => whole.push(value);
  for (const line of lines.filter((each) => !isBlank(each))) {
    let column = line.text.search(/\S/);
    let words = line.text.slice(column);
    while (words === '-' || words.startsWith('- ')) {
      const { list } = reach(column, 'list');
      column += 2;
      words = words.slice(2).trimStart();
      if (list === null) throw strange(line);
      if (!KEY.test(words)) {
        list.push(scalar(words, line));
        words = '';
        break;
      }
      put = (value) => list.push(value);
      open.push(begin(column, 'map'));
    }
    if (words === '') continue;
    const [, key, value] = KEY.exec(words) ?? [];
    const { map } = reach(column, 'map');
    if (map === null || key === undefined || value === undefined) throw strange(line);
    define(map, key, value.trim() === '' ? null : scalar(value.trim(), line));
    put = (inner) => define(map, key, inner);
  }
  return whole[0] ?? null;

  function reach(column: number, kind: 'map' | 'list'): Open {
    while ((open.at(-1)?.column ?? -1) > column) open.pop();
    const top = open.at(-1);
    if (top?.column === column && top.list !== null && kind === 'map') {
      // Servers write what a statement with several targets did among these: it is of what they belong to.
      const owner = open.at(-2);
      if (owner !== undefined && owner.map !== null) return owner;
    }
    if (top !== undefined && top.column === column && top[kind] !== null) return top;
    const made = begin(column, kind);
    open.push(made);
    return made;
  }

  function begin(column: number, kind: 'map' | 'list'): Open {
    const made: Open = {
      column,
      map: kind === 'map' ? {} : null,
      list: kind === 'list' ? [] : null,
    };
    put(made.map ?? made.list);
    return made;
  }

  function strange({ line }: TextLine) {
    return badPlan('the YAML of the plan cannot be read from here on', file, line);
  }

  function scalar(words: string, line: TextLine): Value {
    if (!/^["[]/.test(words)) return words;
    try {
      return JSON.parse(words);
    } catch {
      throw strange(line);
    }
  }
}

/** `__proto__` is a key like any other. */
const define = (map: Fields, key: string, value: Value): void => {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
};
