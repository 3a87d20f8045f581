import type { Known, Provider } from '../src/model/index.ts';
import { compose, type Vocabulary } from '../src/schema/language/compose.ts';
import { forEditors, type Hints } from '../src/schema/language/editors.ts';
import { SCHEMA_URL } from '../src/schema/schema-url.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { validator } from './validator.ts';

/** What the catalog of SchemaStore has to say, so that editors know a design without a modeline. */
const CATALOG_ENTRY = {
  name: 'dbopt design',
  description: 'The physical design of a PostgreSQL database, for dbopt',
  fileMatch: ['dbopt.yaml', 'dbopt.yml'],
  url: SCHEMA_URL,
};

/** Generated files by path from the project's root: what they must contain. */
export function schemaFiles(
  providers: readonly Provider[],
  named: Omit<Vocabulary, 'kinds'>,
  known: Known,
): Readonly<Record<string, string>> {
  const vocabulary = { ...named, kinds: providers.map(({ schema }) => schema) };
  const hints = providers.flatMap(({ offline }): readonly Hints[] =>
    offline?.editor === undefined ? [] : [offline.editor(known)],
  );
  return {
    'schema/dbopt.schema.json': `${JSON.stringify(forEditors(vocabulary, hints), null, 1)}\n`,
    'docs/schemastore.json': `${JSON.stringify(CATALOG_ENTRY, null, 2)}\n`,
    'schema/evidence.schema.json': `${JSON.stringify(evidenceSchema(), null, 2)}\n`,
    'src/schema/generated/validate.js': validator(compose(vocabulary)),
  };
}
