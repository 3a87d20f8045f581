import type { CacheAnswer, CacheOrder, CacheSpace, StateEntry } from '../../model/index.ts';
import { keysText, staleIn } from './fields.ts';
import { keysOf, remembered } from './versions.ts';

/** What gets a cache from what it said to what is wanted, in its order. A version that is taken back into service within
 *  its grace keeps its keys: they run out only because an earlier apply said so. An application that gives its keys a time
 *  of its own is left to that. */
export function ordersOf(
  space: CacheSpace,
  answer: CacheAnswer,
  entry: StateEntry | undefined,
): readonly CacheOrder[] {
  const { pointer, version } = space;
  const { served } = answer;
  const stale = staleIn(space, answer, entry);
  const running = runningOut(space, answer);
  const keeps = remembered(entry).includes(version) && (running > 0 || mayRunOut(space, answer));
  return [
    ...(keeps ? [{ does: 'keep', ...space, keys: running } as const] : []),
    ...(served === version ? [] : [{ does: 'serve', pointer, from: served, to: version } as const]),
    ...(stale.length === 0
      ? []
      : [{ does: 'expire', ...space, versions: stale, keys: lastingOf(answer, stale) } as const]),
  ];
}

const lastingOf = (answer: CacheAnswer, versions: readonly string[]): number =>
  versions.reduce((sum, each) => sum + keysOf(answer, each).lasting, 0);

/** Keys of the next version that run out, where those of the one that is served do not. */
function runningOut({ version }: CacheSpace, answer: CacheAnswer): number {
  const next = keysOf(answer, version);
  return isTakenBack(version, answer) ? next.keys - next.lasting : 0;
}

/** Whether there may be some among those that were not counted. */
const mayRunOut = ({ version }: CacheSpace, answer: CacheAnswer): boolean =>
  !answer.whole && isTakenBack(version, answer);

function isTakenBack(version: string, answer: CacheAnswer): boolean {
  const { served } = answer;
  if (served === null || served === version) return false;
  const now = keysOf(answer, served);
  return now.lasting * 2 >= now.keys;
}

/** Why readers would miss; null: the version has as many keys as `warm` asks for, or nothing was served before. */
export function coldness(
  { version }: CacheSpace,
  warm: number,
  answer: CacheAnswer,
): string | null {
  const { served } = answer;
  if (served === null || served === version) return null;
  const [now, next] = [keysOf(answer, served).keys, keysOf(answer, version).keys];
  if (next >= warm * now) return null;
  const share = `${Math.floor((next / now) * 1000) / 10}%`;
  return `${version} has ${keysText(next, answer)}, ${share} of ${served}'s ${now}: whoever misses one asks the database`;
}
