import { FIRST_MAJOR, type JsonSchema } from '../../model/index.ts';
import { meaningOf } from './parameter-meaning.ts';
import { limits } from './setting-forms.ts';
import type { Parameters, StorageParameter } from './storage-parameter.ts';

/** A `with:` that takes these parameters. `kind`: table, or the access method of an index. */
export const parameterHints = (kind: string, parameters: Parameters, prefix = ''): JsonSchema =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      prefix + name,
      { description: described(kind, prefix + name, parameter), anyOf: forms(parameter) },
    ]),
  );

function described(
  kind: string,
  name: string,
  { type, min, max, values, since }: StorageParameter,
) {
  const range =
    type === 'boolean'
      ? 'on or off'
      : type === 'enum'
        ? (values ?? []).join(', ')
        : `${min} to ${max}`;
  const major = Math.floor((since ?? 0) / 10_000);
  const from = major > FIRST_MAJOR ? `; from PostgreSQL ${major} on` : '';
  const meaning = meaningOf(kind, name) ?? '';
  return `${meaning.replace(/^./, (letter) => letter.toUpperCase())} (${range}${from}).`;
}

const OTHER: JsonSchema = { type: 'string', pattern: '^default$|\\$\\{' };

function forms({ type, min, max, values = [] }: StorageParameter): readonly JsonSchema[] {
  switch (type) {
    case 'boolean':
      return [{ type: 'boolean' }, { enum: ['on', 'off'] }, { enum: [0, 1] }, WORD, OTHER];
    case 'enum':
      return [{ enum: [...values] }, { type: 'boolean' }, WORD, OTHER];
    case 'integer':
    case 'real':
      return [{ type: 'number', ...limits(min, max) }, NUMBER, OTHER];
  }
}

/** The server takes any beginning of these, in any case. */
const WORD: JsonSchema = { type: 'string', pattern: '^([tTfFyYnN]|[oO][nNfF]|[A-Z])\\w*$' };
/** Between quotes it is the same to the server. */
const NUMBER: JsonSchema = { type: 'string', pattern: '^\\s*[-+]?[.0-9][-+.0-9eE]*\\s*$' };
