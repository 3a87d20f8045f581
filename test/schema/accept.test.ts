import { expect, test } from 'vitest';
import { loadText } from './support.ts';

test('drift may be accepted, all of a resource or a field, for ever or until a day', async () => {
  const { design, diagnostics } = await loadText(`drift:
  accept:
    - { address: table.public.t, field: with.fillfactor, why: a test, until: 2032-02-29 }
    - { address: ' index.public."Odd" ', why: known }
`);
  expect(diagnostics).toEqual([]);
  expect(design?.accept).toEqual([
    {
      ...{
        address: 'table.public.t',
        field: 'with.fillfactor',
        why: 'a test',
        until: '2032-02-29',
      },
      place: { file: 'dbopt.yaml', line: 4, column: 7 },
    },
    {
      ...{ address: 'index.public."Odd"', why: 'known' },
      place: { file: 'dbopt.yaml', line: 5, column: 7 },
    },
  ]);
});

test('what is accepted is no part of what is declared', async () => {
  const hash = async (text: string) => (await loadText(text)).design?.hash;
  expect(await hash('drift: { accept: [{ address: a, why: b }] }\n')).toBe(await hash(''));
});

test('findings of advisors may be accepted by code and address', async () => {
  const { design, diagnostics } = await loadText(`advice:
  accept: [{ code: index-unused, address: index.public.X, why: reports, until: 2032-02-29 }]
`);
  expect(diagnostics).toEqual([]);
  expect(design?.acceptAdvice).toEqual([
    {
      ...{ code: 'index-unused', address: 'index.public.x', why: 'reports', until: '2032-02-29' },
      place: { file: 'dbopt.yaml', line: 3, column: 12 },
    },
  ]);
});
