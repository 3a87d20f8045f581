import type { JsonSchema } from '../../model/index.ts';
import { choice, keep, list, map, named, text } from './words.ts';

/** What the language has around the kinds' own fields of a table. */
export const table: { readonly [key: string]: JsonSchema } = {
  use: list(
    'Presets, by name: later ones win over earlier ones, the table wins over all.',
    text('Name of a preset.'),
  ),
  keep,
  promote: named(
    'Columns made from keys of a JSONB column, by column name. Not supported yet.',
    map(
      'One column.',
      {
        from: text('Where its value comes from.', "payload ->> 'country'"),
        type: text('Its type.', 'text'),
        by: choice('Kept up to date by a trigger, or generated (rewrites the table).', [
          'trigger',
          'generated',
        ]),
      },
      ['from', 'type', 'by'],
    ),
  ),
};
