import {
  DboptError,
  type Design,
  type Diagnostic,
  fail,
  qualified,
  type WarmTarget,
} from '../../model/index.ts';
import { type Client, type Named, readWarmables, type Warmable } from '../../postgres/index.ts';
import { withSource } from '../../schema/index.ts';

/** What the names of `warm:` stand for, each relation once. Throws all that is wrong with them, each at its place. */
export async function warmables(
  client: Client,
  { warm, cwd }: Pick<Design, 'warm' | 'cwd'>,
): Promise<readonly Warmable[]> {
  const named = await readWarmables(client, warm);
  const problems = warm.flatMap((target, i) => problemsOf(target, named[i]));
  if (problems.length > 0) throw new DboptError(await withSource(problems, cwd));
  const relations = named.flatMap((each) => each.found);
  return [...new Map(relations.map((each) => [each.oid, each])).values()];
}

const LOADABLE = ['r', 'm', 'i', 'p', 'I'];

function problemsOf(target: WarmTarget, named: Named | undefined): readonly Diagnostic[] {
  const name = qualified(target);
  const error = (code: Diagnostic['code'], message: string, hint: string): Diagnostic[] => [
    { severity: 'error', code, message, hint, place: target.place },
  ];
  if (named === undefined || named.kind === null) {
    const hint = 'correct the name, schema and all (unquoted names are folded to lower case)';
    return error('no-such-relation', `there is no relation ${name}`, hint);
  }
  if (!LOADABLE.includes(named.kind)) {
    const hint = 'name tables, materialized views and indexes';
    return error('not-loadable', `${name} has no blocks of its own to load`, hint);
  }
  const closed = named.found.find(({ readable }) => !readable);
  if (closed === undefined) return [];
  const hint = `pg_prewarm asks for SELECT on the table; grant it`;
  return error('insufficient-privilege', `this role may not read ${qualified(closed)}`, hint);
}

export const missingExtension = (): DboptError =>
  fail('missing-extension', 'warm needs the extension pg_prewarm, which this database lacks', {
    hint: 'declare extensions: { pg_prewarm: {} } and run dbopt apply; where it is there, its function belongs to a role without the rights of this one, which is not called: have a superuser own it',
  });
