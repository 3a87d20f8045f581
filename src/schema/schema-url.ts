/** Where editors find the schema of the language: whoever serves the files of npm packages has it. */
export const SCHEMA_URL = 'https://unpkg.com/dbopt/schema/dbopt.schema.json';

/** What tells an editor, at the head of a design. */
export const MODELINE = `yaml-language-server: $schema=${SCHEMA_URL}`;
