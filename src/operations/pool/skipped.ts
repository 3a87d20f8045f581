/** Folders that hold no code of the application, or code that it does not run. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'venv',
    'node_modules',
    '__pycache__',
    'site-packages',
    'tests',
    'test',
    'migrations',
    'alembic',
  ],
]);

/** Tests that lie beside what they test. */
export const isTest = (name: string): boolean => /^(test_.*|.*_test|conftest)\.py$/.test(name);
