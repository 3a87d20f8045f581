import type { ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { REACH, type Reached } from './reach.ts';

/** What may be done with a statement: run it, have it planned, or not even that. */
export interface Verdict {
  readonly may: 'run' | 'plan' | 'nothing';
  /** Why no more than that; empty: it may be run. */
  readonly because: readonly string[];
  /** Code it reaches of roles that lack this one's rights, which would run with them. */
  readonly foreign: readonly string[];
}

/** Judges by the statement's own words and by all that its names may stand for. `path`: schemas that names are looked for
 *  in, as current_schemas(true) has them. */
export async function judge(
  client: Client,
  statement: ValueMap,
  path: readonly string[],
): Promise<Verdict> {
  const mentions = mentionsOf(statement);
  const { rows } = await client.query<Reached>(REACH.text, [path, JSON.stringify(asked(mentions))]);
  const against = rows.filter(({ why }) => why !== null);
  return {
    may: against.some(({ planning }) => planning)
      ? 'nothing'
      : against.length + mentions.acts.length > 0
        ? 'plan'
        : 'run',
    because: [...mentions.acts, ...against.map(({ what, why }) => `${what} ${why}`)],
    foreign: rows.filter((one) => one.foreign).map(({ what }) => what),
  };
}

const KINDS = ['functions', 'operators', 'types', 'relations', 'attributes'] as const;

const asked = (mentions: Mentions) =>
  KINDS.flatMap((kind) => mentions[kind].map((mention) => ({ kind, ...mention })));
