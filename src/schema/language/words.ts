import type { JsonSchema } from '../../model/index.ts';

/** A map with known keys and no others. */
export const map = (
  description: string,
  properties: JsonSchema,
  required: readonly string[] = [],
): JsonSchema => ({
  ...(description === '' ? {} : { description }),
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length === 0 ? {} : { required }),
});

/** A map whose keys are names. */
export const named = (description: string, entry: JsonSchema): JsonSchema => ({
  description,
  type: 'object',
  additionalProperties: entry,
});

export const list = (description: string, items: JsonSchema): JsonSchema => ({
  description,
  type: 'array',
  items,
});

export const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  description,
  type: 'string',
  pattern: '\\S',
  ...(examples.length === 0 ? {} : { examples }),
});

export const duration = (description: string): JsonSchema => ({
  description,
  type: ['string', 'integer'],
  pattern: '^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$',
  // No bare number is one: to the server, 0 is for ever.
  minimum: 0,
  exclusiveMaximum: 0,
  examples: ['500ms', '2s', '10m', '1h', '1d'],
});

export const percent = (description: string): JsonSchema => ({
  description,
  type: 'string',
  pattern: '^(100|[0-9]{1,2}(\\.[0-9]+)?)%$',
  examples: ['33%', '50%'],
});

export const choice = (description: string, values: readonly string[]): JsonSchema => ({
  description,
  enum: [...values],
});

export const keep: JsonSchema = {
  description: 'true forbids dbopt to drop it, even when it leaves the file.',
  type: 'boolean',
};
