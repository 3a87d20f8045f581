import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { CheckSchema, KindSchema } from '../src/model/index.ts';
import { compose } from '../src/schema/language/compose.ts';
import { forEditors } from '../src/schema/language/editors.ts';
import { evidenceSchema } from './evidence-schema.ts';

/** Generated files by path from the project's root: what they must contain. */
export function schemaFiles(
  kinds: readonly KindSchema[],
  checks: readonly CheckSchema[],
): Readonly<Record<string, string>> {
  return {
    'schema/dbopt.schema.json': `${JSON.stringify(forEditors(kinds, checks), null, 2)}\n`,
    'schema/evidence.schema.json': `${JSON.stringify(evidenceSchema(), null, 2)}\n`,
    'src/schema/generated/validate.js': validator(kinds, checks),
  };
}

/** The validator as a module: no compiling at start-up, no eval. */
function validator(kinds: readonly KindSchema[], checks: readonly CheckSchema[]): string {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(compose(kinds, checks)));
  return `// Made by \`npm run generate\`. Do not edit.\n${withImports(code)}\n`;
}

/** ajv writes require() for its helpers, also into an ES module. Node and bundlers disagree on what the default
 *  import of such a CommonJS file is. */
const withImports = (code: string): string =>
  code.replace(
    /const (\w+) = require\("([^"]+)"\)\.default;?/g,
    'import $1Module from "$2.js"; const $1 = $1Module.default ?? $1Module;',
  );
