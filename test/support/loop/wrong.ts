import type { Advisor, Edit } from '../../../src/model/index.ts';

/** Says what it is told to: as an advisor with a mistake in it would. */
export const sabotage = (edits: readonly Edit[], code = 'sabotage'): Advisor => ({
  ...{ name: code, about: 'wrong', codes: { [code]: 'wrong' }, workload: true },
  findings: ({ design }) => [
    {
      ...{
        code,
        advisor: code,
        address: edits[0]?.address ?? '',
        severity: 'warning',
        verdict: 'found',
      },
      title: 'this would be better',
      evidence: [],
      gain: { how: 'measured', what: 'nothing', before: 100, after: 1, unit: 'ms' },
      ...{ remedy: 'edit', edits: design === null ? [] : edits, action: null, outside: null },
      ...{ unanswered: null, under: null },
    },
  ],
});

/** Larger than the one that is asked for, and taken instead of it. */
export const ADDED_INDEX: readonly Edit[] = [
  {
    address: 'index.public.events_more',
    table: { schema: 'public', name: 'events' },
    ...{ field: 'on', from: null, to: ['user_id', 'id'] },
  },
];

/** Looks up by a column that nobody asks for. */
export const WRONG_INDEX: Edit = {
  address: 'index.public.events_user',
  table: { schema: 'public', name: 'events' },
  field: 'on',
  from: ['user_id'],
  to: ['id'],
};
