import { ADVISORS } from '../src/advisors/index.ts';
import { CHECKS } from '../src/checks/index.ts';
import { KINDS, PROVIDERS } from '../src/providers/index.ts';
import { loadKnown } from '../src/providers/known/index.ts';
import { actionDoors } from './action-doors.ts';
import { checklistPages } from './checklist-pages.ts';
import { commandsPage } from './commands-page.ts';
import { languagePage } from './language-page.ts';
import { manPage } from './man-page.ts';
import { schemaFiles } from './schema-files.ts';

const NAMED = { checks: CHECKS, advisors: ADVISORS.map(({ name }) => name) };

/** Files that are made of other sources, by path from the project's root: what they must contain. */
export const generatedFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  ...schemaFiles(PROVIDERS, NAMED, await loadKnown()),
  ...actionDoors(),
  ...checklistPages(),
  ...languagePage({ ...NAMED, kinds: KINDS }),
  ...(await commandsPage()),
  ...(await manPage()),
});
