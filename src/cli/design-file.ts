import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a design is called where nobody says. */
export const DESIGN = 'dbopt.yaml';

/** The design that somebody in this folder means: its own, or else that of the nearest folder above within the same
 *  repository. Outside of one only the folder itself counts: what lies in /tmp or at home may be anybody's. */
export function nearestDesign(cwd: string): string {
  const found: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, DESIGN))) found.push(join(folder, DESIGN));
    const isRoot = existsSync(join(folder, '.git'));
    if (isRoot) break;
    if (folder === homedir() || folder === dirname(folder)) return DESIGN;
  }
  const [first] = found;
  return first === undefined || dirname(first) === cwd ? DESIGN : first;
}

/** Nobody named one, and there is none: a server can be looked at all the same. */
export const lacksDesign = (files: readonly string[]): boolean =>
  files.length === 1 && files[0] === DESIGN && !existsSync(DESIGN);
