import type { Provider } from '../model/index.ts';
import { countRows } from './promote/count.ts';
import { addedColumn, desirePromotion } from './promote/desire.ts';
import { POLICIES, toldPromotion } from './promote/fields.ts';
import { promoteQuery, readSite } from './promote/query.ts';
import { promoteSteps } from './promote/steps.ts';

/** A key of a JSONB column that becomes a column, and stays equal to it. */
export const promote: Provider = {
  schema: {
    kind: 'promote',
    nouns: ['promote', 'promotes'],
    at: 'tables.*.promote.*',
    about: 'Columns made from keys of a JSONB column, by column name.',
    uniqueIn: 'table',
    entry: {
      type: 'object',
      additionalProperties: false,
      required: ['from', 'type', 'by'],
      properties: {
        from: {
          description: 'The key, as text: what `->>` or `#>>` gives.',
          type: 'string',
          pattern: '\\S',
          examples: ["payload ->> 'country'", "payload -> 'device' ->> 'os'"],
        },
        type: {
          description: 'Type of the column.',
          type: 'string',
          pattern: '\\S',
          examples: ['text', 'integer', 'timestamptz'],
        },
        by: {
          description:
            'Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.',
          enum: ['trigger', 'generated'],
        },
        on_bad_value: {
          description:
            'What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.',
          enum: [...POLICIES],
        },
      },
    },
  },
  catalog: { query: promoteQuery, read: (rows) => rows.flatMap(readSite) },
  wishes: { desire: desirePromotion, needsParser: () => true, adds: addedColumn },
  citus: {
    reach: 'on tables of this node alone',
    refuses: () => [
      {
        ...{ path: '', what: 'the trigger that keeps a promoted column equal,' },
        hint: 'add a generated column with your migration tool before the table is spread',
      },
    ],
  },
  changes: {
    // The server spells the expression of a generated column its own way; another one is refused before it comes to this.
    how: (field, { actual }) =>
      field === 'from' && actual.fields.by?.value === 'generated' ? 'ignore' : 'in place',
    told: toldPromotion,
    steps: promoteSteps,
    inquire: countRows,
  },
};
