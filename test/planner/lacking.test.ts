import { expect, test } from 'vitest';
import type { Lacking } from '../../src/model/index.ts';
import { lackingRights } from '../../src/planner/index.ts';

const create = (on: 'schema' | 'database', name: string): Lacking => ({
  ...{ on, privilege: 'CREATE', name, schema: null, role: 'App', owner: null, grant: 'GRANT' },
});

test('owners once each, however many tables and statements', () => {
  const foreign = ['a', 'b', 'c', 'd', 'e', 'a'].map(
    (name): Lacking => ({
      ...{
        on: 'relation',
        privilege: 'OWNER',
        schema: 'public',
        name,
        role: 'me',
        owner: 'app',
        grant: '',
      },
    }),
  );
  expect(lackingRights(foreign).map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'not-owner: this role does not own public.a, public.b, public.c and 2 more; whoever applies must',
  ]);
});

test('who lacks what on what, with the grant', () => {
  expect(lackingRights([create('schema', 'x y'), create('database', 'd')])).toMatchObject([
    {
      severity: 'warning',
      message: 'App lacks CREATE on schema "x y"; whoever applies needs it',
      hint: 'GRANT',
    },
    { message: 'App lacks CREATE on database d; whoever applies needs it' },
  ]);
});
