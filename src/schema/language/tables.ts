import type { JsonSchema } from '../../model/index.ts';
import { choice, keep, list, map, named, text } from './words.ts';

/** What the language has around the kinds' own fields of a table. */
export const table: { readonly [key: string]: JsonSchema } = {
  use: list(
    'Presets, by name: later ones win over earlier ones, the table wins over all.',
    text('Name of a preset.'),
  ),
  keep,
  partitions: map('Life cycle of range partitions. Not supported yet.', {
    by: text('Partition key, asserted against the server, never changed.', 'range (event_time)'),
    every: text('Width of one partition.', '1 day'),
    ahead: { description: 'Future partitions to keep ready.', type: 'integer', minimum: 0 },
    keep: text('Age at which a partition leaves.', '90 days'),
    // biome-ignore lint/suspicious/noThenProperty: the word is the language's
    then: choice('How it leaves.', ['detach', 'archive', 'drop']),
    archive: map('Where it is archived before it is dropped.', {
      to: text('s3:// or file:// URL.', 's3://bucket/prefix'),
      format: choice('Format of the archive.', ['csv', 'csv.gz']),
    }),
    engine: choice('Who makes the partitions.', ['native', 'pg_partman']),
  }),
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
