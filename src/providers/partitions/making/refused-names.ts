import {
  isTooLong,
  MAX_NAME_BYTES,
  parseName,
  suggestion,
  type ValueMap,
} from '../../../model/index.ts';
import type { Range } from '../calendar/bounds.ts';
import { INTEGERS } from '../calendar/key.ts';
import type { Lifecycle, Trouble } from '../calendar/lifecycle.ts';
import type { PartitionedRow } from '../query.ts';
import { isUnread, readTemplate } from './read-template.ts';
import { isValue, render, tellsApart } from './template.ts';

const trouble = (path: string, message: string, hint?: string): Trouble => ({
  ...{ path, code: 'bad-value', message },
  ...(hint === undefined ? {} : { hint }),
});

/** Why new partitions cannot be made where the design says; null: they can, as far as that goes. */
export function homeTrouble(spec: ValueMap, row: PartitionedRow): Trouble | null {
  const word = ['name', 'in'].find((each) => spec[each] !== undefined);
  if (word === undefined) return null;
  if (spec.every === undefined) {
    const message = `${word} says ${word === 'in' ? 'where' : 'how'} new partitions are ${word === 'in' ? 'made' : 'called'}, but none are made`;
    return trouble(word, message, 'write every: and ahead: as well');
  }
  if (spec.engine === 'pg_partman') {
    const message =
      'pg_partman names partitions itself, and makes them in the schema of their table';
    return trouble(word, message, `take ${word} out, or write engine: native`);
  }
  if (spec.in === undefined || row.schemas === null) return null;
  const [schema, ...more] = parseName(String(spec.in)) ?? [];
  if (schema === undefined || more.length > 0) {
    return trouble('in', `not the name of a schema: ${String(spec.in)}`);
  }
  if (row.schemas.includes(schema)) return null;
  const { hint = 'make it with your migration tool first' } = suggestion(schema, row.schemas);
  return {
    ...trouble('in', `there is no schema ${String(spec.in)}`, hint),
    code: 'schema-missing',
  };
}

/** Why they cannot be called so. `due`: those that are to be made now. */
export function nameTrouble(
  { name, every }: ValueMap,
  { type }: PartitionedRow,
  life: Lifecycle,
  due: readonly Range[],
): Trouble | null {
  if (name === undefined) return null;
  const template = readTemplate(String(name));
  if (isUnread(template)) return trouble('name', template.message, template.hint);
  const moments = template.flatMap((piece) => ('end' in piece ? [piece] : []));
  if (life.wall(life.key.first) === null && moments.some(({ word }) => !isValue(word))) {
    return trouble('name', `the key is of type ${type}, which is no time`, 'write {FROM} or {TO}');
  }
  if (!INTEGERS.includes(type) && moments.some(({ word }) => isValue(word))) {
    const hint = 'write the moment with words of to_char: {YYYYMMDD}, {TO:YYYYMMDD}';
    return trouble('name', `the key is of type ${type}, which is no number`, hint);
  }
  if (!tellsApart(template, every)) {
    const message = `${String(name)} would be the name of several partitions of every: ${String(every)}`;
    return trouble(
      'name',
      message,
      'let it say the year, and down to what one partition is wide: {YYYYMMDD}, {IYYY}w{IW}, {YYYYMMDD_HH24MI}',
    );
  }
  const long = due.map((range) => render(template, range, life) ?? '').find(isTooLong);
  if (long === undefined) return null;
  return {
    ...trouble('name', `${long} is longer than ${MAX_NAME_BYTES} bytes`, 'make it shorter'),
    code: 'name-too-long',
  };
}
