import type { JsonSchema, KindSchema } from '../../src/model/index.ts';

const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean'] };
const PARAMETERS: JsonSchema = { type: 'object', additionalProperties: SCALAR };
const TEXT: JsonSchema = { type: 'string', pattern: '\\S' };
const TEXTS: JsonSchema = { type: 'array', items: TEXT, minItems: 1 };

const entry = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length === 0 ? {} : { required }),
});

/** Kinds like the real ones, as far as this room is concerned. */
export const KINDS: readonly KindSchema[] = [
  {
    kind: 'extension',
    at: 'extensions.*',
    shorthand: 'version',
    entry: entry({ version: TEXT, schema: TEXT }),
  },
  {
    kind: 'setting',
    at: 'settings.*',
    shorthand: 'value',
    plainNames: true,
    entry: entry({ value: { anyOf: [SCALAR, TEXTS] }, include: TEXTS }),
  },
  { kind: 'database', at: 'databases.*', entry: entry({ settings: PARAMETERS }) },
  {
    kind: 'role',
    at: 'roles.*',
    entry: entry({ connection_limit: { type: 'integer', minimum: -1 }, settings: PARAMETERS }),
  },
  {
    kind: 'table',
    at: 'tables.*',
    entry: entry({ with: PARAMETERS, persistence: { enum: ['logged', 'unlogged'] } }),
  },
  {
    kind: 'column',
    at: 'tables.*.columns.*',
    entry: entry({
      storage: { enum: ['plain', 'external', 'main', 'extended', 'default'] },
      compression: { enum: ['pglz', 'lz4', 'default'] },
      statistics: {
        anyOf: [{ type: 'integer', minimum: -1, maximum: 10_000 }, { const: 'default' }],
      },
      n_distinct: { type: 'number', minimum: -1 },
    }),
  },
  {
    kind: 'index',
    at: 'tables.*.indexes.*',
    entry: entry(
      {
        using: TEXT,
        on: TEXTS,
        include: TEXTS,
        where: TEXT,
        unique: { type: 'boolean' },
        nulls_not_distinct: { type: 'boolean' },
        with: PARAMETERS,
      },
      ['on'],
    ),
  },
  {
    kind: 'statistics',
    at: 'tables.*.statistics.*',
    entry: entry(
      {
        kinds: { type: 'array', items: { enum: ['ndistinct', 'dependencies', 'mcv'] } },
        on: TEXTS,
        target: { type: 'integer', minimum: -1, maximum: 10_000 },
      },
      ['on'],
    ),
  },
];
