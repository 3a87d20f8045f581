import { type Diagnostic, suggestion, wildcard } from '../model/index.ts';
import { quoted } from './problem.ts';

/** The names that any of the patterns stands for; without patterns all of them. */
export function choose(
  names: readonly string[],
  patterns: readonly string[] | undefined,
  problems: Diagnostic[],
): ReadonlySet<string> {
  if (patterns === undefined) return new Set(names);
  return new Set(
    patterns.flatMap((pattern) => {
      const wanted = wildcard(pattern);
      const chosen = names.filter((name) => wanted(name));
      if (chosen.length === 0) problems.push(nothing(pattern, names));
      return chosen;
    }),
  );
}

const nothing = (pattern: string, names: readonly string[]): Diagnostic => ({
  severity: 'error',
  code: 'unknown-target',
  message: `no target is called ${quoted(pattern)}`,
  ...suggestion(pattern, names),
});
