import type { ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import type { Relation } from './hold.ts';
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
}

/** Judges by the statement's own words and by all that its names may stand for. `path`: schemas that names are looked for
 *  in, as current_schemas(true) has them. */
export async function judge(
  client: Client,
  statement: ValueMap,
  path: readonly string[],
  ofOthers: boolean,
): Promise<Verdict> {
  const mentions = mentionsOf(statement);
  const names = JSON.stringify(asked(mentions));
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
  };
}

function reason({ what, why, whose }: Reached): string {
  const told = `${what} ${why}`;
  if (whose === null) return told;
  const may = `${told}, and planning may run it with the rights of this connection`;
  return whose === '' ? may : `${may}: connect as ${whose}, or as a role that may do no more`;
}

const KINDS = ['functions', 'operators', 'types', 'relations', 'attributes'] as const;

const asked = (mentions: Mentions) =>
  KINDS.flatMap((kind) => mentions[kind].map((mention) => ({ kind, ...mention })));
