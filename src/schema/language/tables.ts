import type { JsonSchema } from '../../model/index.ts';
import { keep, list, text } from './words.ts';

/** What the language has around the kinds' own fields of a table. */
export const table: { readonly [key: string]: JsonSchema } = {
  use: list(
    'Presets, by name: later ones win over earlier ones, the table wins over all.',
    text('Name of a preset.'),
  ),
  keep,
};
