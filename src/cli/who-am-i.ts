import { userInfo } from 'node:os';

/** Whoever runs this process, for the journal. */
export function whoAmI(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run with a uid that has no name.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
