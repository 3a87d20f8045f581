import type { JsonSchema } from '../../model/index.ts';
import { list, map, text } from './words.ts';

/** What `dbopt drift` need not fail for. */
export const drift: { readonly [key: string]: JsonSchema } = {
  drift: map('What `dbopt drift` finds and is as it should be for now.', {
    accept: list(
      'Drift accepted on purpose: shown as accepted, and no reason to fail.',
      map(
        'One resource, or a field of it.',
        {
          address: text('Address of the resource, as the report shows it.', 'table.public.orders'),
          field: text('One field of it; all of them without this.', 'with.fillfactor'),
          why: text('Why it is accepted.'),
          until: text(
            'The last day on which it is, in UTC; without it there is no end.',
            '2030-01-31',
          ),
        },
        ['address', 'why'],
      ),
    ),
  }),
};
