import { CHECKS } from '../src/checks/index.ts';
import { KINDS, PROVIDERS } from '../src/providers/index.ts';
import { loadKnown } from '../src/providers/known/index.ts';
import { checklistPages } from './checklist-pages.ts';
import { commandsPage } from './commands-page.ts';
import { languagePage } from './language-page.ts';
import { manPage } from './man-page.ts';
import { schemaFiles } from './schema-files.ts';

/** Files that are made of other sources, by path from the project's root: what they must contain. */
export const generatedFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  ...schemaFiles(PROVIDERS, CHECKS, await loadKnown()),
  ...checklistPages(),
  ...languagePage(KINDS, CHECKS),
  ...commandsPage(),
  ...manPage(),
});
