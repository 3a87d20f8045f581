import type { ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';
import type { Relation } from './hold.ts';
import { unknownNode } from './known.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { REACH, type Reached } from './reach.ts';

/** What may be done with a statement: run it, have it planned, or not even that. */
export interface Verdict {
  readonly may: 'run' | 'plan' | 'nothing';
  /** Why no more than that; empty: it may be run. */
  readonly because: readonly string[];
  /** Code it reaches of roles that lack this one's rights, which would run with them. */
  readonly foreign: readonly string[];
  /** Tables and views it reaches that may be locked. */
  readonly relations: readonly Relation[];
  /** Constants that it does not have may come into its plan. */
  readonly brings: boolean;
}

/** Whose statement it is, and with which values. */
export interface Chosen {
  /** Others chose it. */
  readonly ofOthers: boolean;
  /** Values of `$1`, `$2`, …; one that is missing is never worked out. */
  readonly values: readonly string[];
}

/** Judges by the statement's own words and by all that its names may stand for. `path`: schemas that names are looked for
 *  in, as current_schemas(true) has them. */
export async function judge(
  client: Client,
  statement: ValueMap,
  path: readonly string[],
  { ofOthers, values }: Chosen,
): Promise<Verdict> {
  const mentions = mentionsOf(statement);
  const unknown = unknownNode(statement);
  const untold =
    unknown === null
      ? await mayBeCut(client, mentions)
      : `the statement holds ${unknown}, which nobody here knows`;
  if (untold !== null)
    return { may: 'nothing', because: [untold], foreign: [], relations: [], brings: true };
  const names = JSON.stringify(asked(mentions, values));
  const { rows } = await client.query<Reached>(REACH.text, [
    path,
    names,
    mentions.acts.length > 0,
    ofOthers,
  ]);
  const against = rows.filter(({ why }) => why !== null);
  const even = against.filter(({ planning }) => planning);
  const may =
    even.length > 0 ? 'nothing' : against.length + mentions.acts.length > 0 ? 'plan' : 'run';
  return {
    may,
    because: may === 'nothing' ? even.map(reason) : [...mentions.acts, ...against.map(reason)],
    foreign: rows.filter((one) => one.foreign).map(({ what }) => what),
    relations: rows.flatMap(({ relation }) => (relation === null ? [] : [relation])),
    brings: rows.some(({ brings }) => brings),
  };
}

/** Bytes of the shortest name that the parser may have cut, and not at a letter of two bytes or more. */
const LONG = 60;

/** Why names of a statement cannot be told; null: they can. Our parser cuts names at 63 bytes of UTF-8, the server at as
 *  many of the database's encoding, in which letters may take fewer. */
async function mayBeCut(client: Client, mentions: Mentions): Promise<string | null> {
  const isLong = (part: string | null) =>
    part !== null && Buffer.byteLength(part) >= LONG && Buffer.byteLength(part) > part.length;
  const all = KINDS.flatMap((kind) => mentions[kind]);
  const long = all.find(({ schema, name }) => isLong(schema) || isLong(name));
  if (long === undefined) return null;
  const asked = sql`SELECT pg_catalog.getdatabaseencoding()::text AS encoding`;
  const { rows } = await client.query<{ encoding: string }>(asked.text);
  const encoding = rows[0]?.encoding ?? '';
  return encoding === 'UTF8'
    ? null
    : `what ${long.name} is cannot be told: names as long as that are read differently in ${encoding}`;
}

function reason({ what, why, whose }: Reached): string {
  const told = `${what} ${why}`;
  if (whose === null) return told;
  const may = `${told}, and planning may run it with the rights of this connection`;
  return whose === '' ? may : `${may}: connect as ${whose}, or as a role that may do no more`;
}

const KINDS = ['functions', 'operators', 'types', 'relations', 'attributes'] as const;

const asked = (mentions: Mentions, values: readonly string[]) =>
  KINDS.flatMap((kind) =>
    mentions[kind].map(({ setting, ...mention }) => ({
      ...{ kind, ...mention },
      setting: setting?.startsWith('$') ? (values[Number(setting.slice(1)) - 1] ?? '') : setting,
    })),
  );
