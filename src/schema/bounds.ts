import {
  type Bound,
  type BoundUnit,
  type CheckSchema,
  type Diagnostic,
  dictionary,
  millisecondsOf,
} from '../model/index.ts';
import { problem } from './problem.ts';
import { childOf, type Node } from './tree.ts';

/** How a bound of a check is written. */
export function hintOf({ quantities }: CheckSchema): string {
  const [name = '', { unit }] = Object.entries(quantities)[0] ?? ['', { unit: 'number' as const }];
  const bound = `max: ${EXAMPLES[unit]}`;
  return name === '' ? `write ${bound}, or min` : `write ${name}: { ${bound} }`;
}

const EXAMPLES: { readonly [unit in BoundUnit]: string } = {
  ...{ share: '10%', ratio: '10%', time: '50ms', span: '30 days', number: '3' },
};

/** `min` and `max` of a quantity as numbers: a share is 0 to 1, times are milliseconds. None: nothing bounds it. */
export function readBound(
  quantity: string,
  node: Node | undefined,
  unit: BoundUnit,
  problems: Diagnostic[],
): Bound[] {
  const [min, max] = ['min', 'max'].map((key) => {
    const value = childOf(node, key);
    return value?.kind === 'scalar' ? numberOf(value.text, unit) : null;
  });
  if ((min ?? null) === null && (max ?? null) === null) return [];
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    const at = childOf(node, 'min');
    const message = 'min is more than max, so that nothing passes';
    if (at !== undefined) problems.push(problem('bad-value', at.place, message));
  }
  return [{ quantity, unit, min: min ?? null, max: max ?? null }];
}

const SPANS: { readonly [unit: string]: number } = dictionary({
  ...{ minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 },
});

/** null: it is not written as such a bound is, which the language's schema has reported. */
function numberOf(text: string, unit: BoundUnit): number | null {
  if (unit === 'time') return millisecondsOf(text);
  if (unit === 'number') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  const [, number = '', word = ''] = /^([0-9.]+) ?(%|[a-z]+)$/.exec(text) ?? [];
  if (number === '') return null;
  if (unit === 'share' || unit === 'ratio') return word === '%' ? Number(number) / 100 : null;
  const size = SPANS[word.replace(/s$/, '')];
  return size === undefined ? null : Number(number) * size;
}
