import type { JsonSchema, Known, KnownOpclass } from '../../model/index.ts';
import { parameterHints } from '../shared/parameter-hints.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';

/** The access methods; of each its opclasses, and where they are known its storage parameters. */
export function indexHints({ opclasses }: Known): { readonly [at: string]: JsonSchema } {
  const methods = [...new Set(opclasses.map(({ method }) => method))].sort();
  return {
    'tables.*.indexes.*.using': {
      anyOf: [{ enum: methods, default: 'btree' }, { type: 'string' }],
    },
    'tables.*.indexes.*': {
      allOf: methods.map((method) => ({
        if: uses(method),
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          type: 'object',
          properties: {
            on: elements(opclasses.filter((one) => one.method === method)),
            ...parametersOf(method),
          },
        },
      })),
    },
  };
}

/** btree is what an index is that says nothing. */
const uses = (method: string): JsonSchema => ({
  type: 'object',
  properties: { using: { const: method } },
  ...(method === 'btree' ? {} : { required: ['using'] }),
});

function parametersOf(method: string): { readonly with?: JsonSchema } {
  const known = INDEX_PARAMETERS[method];
  if (known === undefined) return {};
  const properties = parameterHints(method, known);
  return { with: { type: 'object', properties, additionalProperties: false } };
}

/** Opclasses stand within a text, so that they can only be told. */
function elements(own: readonly KnownOpclass[]): JsonSchema {
  const named = own.filter(({ isDefault }) => !isDefault);
  const told = named.map(
    ({ name, type, extension }) =>
      `${name} (${[type, ...(extension === null ? [] : [extension])].join(', ')})`,
  );
  const about =
    'Index elements as in CREATE INDEX: a column or (expression), then opclass and order.';
  const list = told.length === 0 ? '' : ` Opclasses beside the defaults: ${told.join(', ')}.`;
  const examples = named.map(({ name }) => `column ${name}`);
  return {
    description: about + list,
    type: 'array',
    items: { type: 'string', ...(examples.length === 0 ? {} : { examples }) },
  };
}
