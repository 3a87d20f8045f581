import { append, type Calls, type CodePart } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { compositeConstants } from '../sql/composite-constants.ts';
import { expressionFolds, foldsConstants } from '../sql/folds.ts';
import { loadParser } from '../sql/parse.ts';
import { type Built, builtCode } from './owner-code-built.ts';
import { EXTENSIONS } from './owner-code-extensions.ts';
import { CODE, OTHERS } from './owner-code-query.ts';
import { REASONED } from './owner-code-reasons.ts';
import { scriptCode } from './owner-code-scripts.ts';

/** Code that would run with the rights of this role, though its writer could not have them. */
export interface OwnerCode {
  /** The qualified name of the table, or the name of the type, the extension or the definition, that was asked about. */
  readonly at: string;
  readonly part:
    | CodePart
    | 'types'
    | 'definitions'
    | 'kind'
    | 'untyped'
    | 'extensions'
    | 'scripts'
    | 'moves'
    | 'built';
  /** What is built, where that is the part. */
  readonly definition?: string;
  /** One sentence: what runs, whose it is, as whom. */
  readonly message: string;
}

type Asked = Omit<Calls, 'parts'> & {
  /** Of several steps together: which expressions are for which table. */
  readonly builds?: readonly Built[];
};

/** What steps build. */
export const buildsOf = (calls: readonly Omit<Calls, 'parts'>[]): readonly Built[] =>
  calls.flatMap(({ tables, definitions = [] }) =>
    tables.flatMap((table) => definitions.map((definition) => ({ table, definition }))),
  );

/** Looks for code of others behind tables, types, definitions and extensions: seven queries at most, whatever their
 *  number. Code of a role that has this role's rights anyway, of superusers first, is not told: it gets nothing. */
export async function readOwnerCode(client: Client, asked: Asked): Promise<readonly OwnerCode[]> {
  const { extensions = [], scripts = [], moves = [], builds = buildsOf([asked]) } = asked;
  const code = [...(await readCode(client, asked)), ...(await builtCode(client, builds))];
  if (extensions.length > 0)
    append(code, (await client.query<OwnerCode>(EXTENSIONS.text, [extensions])).rows);
  if (scripts.length + moves.length > 0)
    append(code, (await client.query<OwnerCode>(scriptCode(scripts, moves).text)).rows);
  return code;
}

async function readCode(
  client: Client,
  { tables, types = [], definitions = [], sets = [] }: Asked,
): Promise<readonly OwnerCode[]> {
  if ([tables, types, definitions].every(({ length }) => length === 0)) return [];
  if (definitions.length > 0) await loadParser();
  const read = definitions.flatMap((at) =>
    compositeConstants(at).flatMap((type) => (type === null ? [] : { at, ...type })),
  );
  // A constant's type may stand in a schema of somebody who has made nothing yet.
  if (read.length === 0 && !(await hasOthers(client, tables))) return [];
  await loadParser();
  const { rows } = await client.query<{ oid: number; text: string | null }>(REASONED.text, [
    tables,
    sets,
  ]);
  const folding = await sifted(
    rows,
    async ({ text }) => text === null || (await foldsConstants(text)),
  );
  const worked = await sifted(definitions, expressionFolds);
  const columns = [
    read.map(({ at }) => at),
    read.map((it) => it.schema),
    read.map((it) => it.name),
  ];
  const folds = folding.map(({ oid }) => oid);
  const values = [tables, types, definitions, folds, worked, ...columns, sets];
  return (await client.query<OwnerCode>(CODE.text, values)).rows;
}

const hasOthers = async (client: Client, tables: readonly string[]): Promise<boolean> =>
  (await client.query<{ yes: boolean }>(OTHERS.text, [tables])).rows[0]?.yes === true;

/** Those with a constant that is worked out. */
async function sifted<T>(
  all: readonly T[],
  folds: (one: T) => Promise<boolean>,
): Promise<readonly T[]> {
  const answers = await Promise.all(all.map(folds));
  return all.filter((_, i) => answers[i] === true);
}

/** What of it a step would run; of what was read with its calls. */
export const codeOf = (found: readonly OwnerCode[], calls: Calls): readonly string[] => {
  const untyped = calls.definitions?.some((text) => compositeConstants(text).includes(null));
  const told = found
    .filter(({ at, part, definition = '' }) =>
      part === 'types' || part === 'definitions' || part === 'extensions'
        ? calls[part]?.includes(at) === true
        : part === 'scripts' || part === 'moves'
          ? calls[part]?.some(({ extension }) => extension === at) === true
          : part === 'folds' && calls.definitions?.includes(at) === true
            ? calls.parts.includes(part)
            : calls.tables.includes(at) &&
              (part === 'built'
                ? calls.definitions?.includes(definition) === true
                : part === 'untyped'
                  ? untyped === true
                  : part === 'kind' || calls.parts.includes(part)),
    )
    .map(({ message }) => message);
  return [...new Set(told)].sort();
};
