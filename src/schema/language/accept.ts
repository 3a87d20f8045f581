import type { JsonSchema } from '../../model/index.ts';
import { list, map, text } from './words.ts';

const why = text('Why it is accepted.');
const until = text(
  'The last day on which it is, in UTC; without it there is no end.',
  '2030-01-31',
);

/** What is found and is as it should be for now. */
export const accept: { readonly [key: string]: JsonSchema } = {
  drift: map('What `dbopt drift` finds and is as it should be for now.', {
    accept: list(
      'Drift accepted on purpose: shown as accepted, and no reason to fail.',
      map(
        'One resource, or a field of it.',
        {
          address: text('Address of the resource, as the report shows it.', 'table.public.orders'),
          field: text('One field of it; all of them without this.', 'with.fillfactor'),
          why,
          until,
        },
        ['address', 'why'],
      ),
    ),
  }),
  advice: map('What `dbopt advise` finds and is as it should be for now.', {
    accept: list(
      'Findings accepted on purpose: told in a line at the end, and no reason to fail.',
      map(
        'One finding.',
        {
          code: text('Code of the finding.', 'index-unused'),
          address: text('What it is about, as the report shows it.', 'index.public.orders_idx'),
          why,
          until,
        },
        ['code', 'address', 'why'],
      ),
    ),
  }),
};
