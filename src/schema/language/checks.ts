import type { BoundUnit, CheckSchema, JsonSchema } from '../../model/index.ts';
import { choice, map, named, text } from './words.ts';

const BOUNDS: { readonly [unit in BoundUnit]: (about: string) => JsonSchema } = {
  share: (about) => written(about, '^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$', '10%', '99.5%'),
  ratio: (about) => written(about, '^[0-9]+(\\.[0-9]+)?%$', '10%', '150%'),
  time: (about) => written(about, '^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$', '50ms', '2s'),
  span: (about) =>
    written(about, '^[0-9]+ (minute|hour|day|week)s?$', '30 days', '12 hours', '2 weeks'),
  number: (description) => ({ description, type: 'number' }),
};

const written = (
  description: string,
  pattern: string,
  ...examples: readonly string[]
): JsonSchema => ({ description, type: 'string', pattern, examples });

const bounds = (unit: BoundUnit, about: string): { readonly [key: string]: JsonSchema } => ({
  min: BOUNDS[unit](`At least so much: ${about}.`),
  max: BOUNDS[unit](`At most so much: ${about}.`),
});

/** Keys that every check may have. */
const COMMON: { readonly [key: string]: JsonSchema } = {
  severity: choice('Whether it fails the run (the default) or is told alone.', ['fail', 'warn']),
  strict: {
    description: 'true: what stays inconclusive fails too.',
    type: 'boolean',
  },
  when: choice('apply: dbopt apply --verify holds the next wave of a fleet where it fails.', [
    'apply',
  ]),
};

/** `checks:`. What a check may say follows from its type, the key that names what it looks at. */
export const checks = (kinds: readonly CheckSchema[]): JsonSchema =>
  named('Acceptance criteria that `dbopt verify` measures, by name.', {
    type: 'object',
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
    allOf: kinds.map((kind) => ({ if: isOf(kind, kinds), then: entry(kind) })),
  });

/** It has the key of this type, and of no other. */
const isOf = ({ name }: CheckSchema, kinds: readonly CheckSchema[]): JsonSchema => ({
  type: 'object',
  required: [name],
  not: {
    anyOf: kinds.filter((kind) => kind.name !== name).map((kind) => ({ required: [kind.name] })),
  },
});

function entry({ name, about, subject, quantities, options = {} }: CheckSchema): JsonSchema {
  const measured = Object.entries(quantities).map(([quantity, { unit, about: what }]) =>
    quantity === ''
      ? bounds(unit, what)
      : { [quantity]: { ...map(`Bounds: ${what}.`, bounds(unit, what)), minProperties: 1 } },
  );
  return map(about, {
    [name]: {
      ...text(subject.about, subject.example),
      ...(subject.pattern === undefined ? {} : { pattern: subject.pattern }),
    },
    ...Object.assign({}, ...measured),
    ...options,
    ...COMMON,
  });
}
