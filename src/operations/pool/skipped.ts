/** Folders that hold no code of the application, or code that it does not run. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['venv', 'node_modules', '__pycache__', 'site-packages', 'tests', 'test'],
]);
