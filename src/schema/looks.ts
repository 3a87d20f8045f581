import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';

/** What the patterns of a design may look at in all: folders for a part of a pattern, and paths. */
const MOST_LOOKS = 300_000;

/** As many looks at what is known take the time of one that asks the system, */
const ASKED = 3;
/** or of comparing as many names. */
const NAMES = 30;

/** Patterns look at more than any project has. */
export class TooMuch extends Error {}

/** What `include` looks at while a design is loaded. Each folder is read once, however many patterns lead to it; it counts
 *  each time, since patterns and folders multiply. */
export interface Looks {
  /** What is in a folder; none where it cannot be read. Throws TooMuch. */
  readonly entries: (folder: string) => Promise<readonly Dirent[]>;
  /** Where a path leads, links followed; null: nowhere. Throws TooMuch. */
  readonly real: (path: string) => Promise<string | null>;
  /** Nothing is looked at any more. */
  readonly isSpent: () => boolean;
}

export function freshLooks(): Looks {
  let left = MOST_LOOKS;
  const spend = (looks: number) => {
    left -= looks;
    if (left < 0) throw new TooMuch(`more than ${MOST_LOOKS} looks`);
  };
  function counted<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
    const known = new Map<string, Promise<T>>();
    return async (path) => {
      const before = known.get(path);
      spend(before === undefined ? ASKED : 1);
      const answer = before ?? ask(path);
      known.set(path, answer);
      return answer;
    };
  }
  const read = counted((folder) => readdir(folder, { withFileTypes: true }).catch(() => []));
  return {
    async entries(folder) {
      const entries = await read(folder);
      spend(entries.length / NAMES);
      return entries;
    },
    real: counted((path) => realpath(path).catch(() => null)),
    isSpent: () => left < 0,
  };
}
