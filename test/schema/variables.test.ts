// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { loadText } from './support.ts';

const setup = {
  env: { MEM: '4', SIZE: '50GB', EMPTY: '', FLAG: 'true', BOTH: 'env' },
  vars: { BOTH: 'var', NONE: '' },
};

test.each([
  ['${SIZE}', '50GB'],
  ['${MEM}', 4],
  ['"${MEM}"', '4'],
  ['${FLAG}', true],
  ['${MEM}MB', '4MB'],
  ['"a ${MEM} b ${SIZE}"', 'a 4 b 50GB'],
  ['${BOTH}', 'var'],
  ['${NOWHERE:-8}', 8],
  ['${EMPTY:-8}', 8],
  ['${NONE:-8}', 8],
  ['"${EMPTY}"', ''],
  ['"${NOWHERE:-}"', ''],
  ['${NOWHERE:-a:b-c}', 'a:b-c'],
  ['$${MEM}', '${MEM}'],
  ['a$${MEM}-${MEM}', 'a${MEM}-4'],
  ['$MEM', '$MEM'],
  ['"$user"', '$user'],
])('%s', async (written, expected) => {
  const { design, diagnostics } = await loadText(`settings:\n  x: ${written}\n`, setup);
  expect(diagnostics).toEqual([]);
  expect(design?.declared[0]?.spec.value).toEqual(expected);
});

test('variables stand anywhere a value does', async () => {
  const text = `
target:
  url: postgresql://u@h/\${DB:-app}
tables:
  app.t:
    indexes:
      i: { on: ["\${COL:-a} DESC"] }
`;
  const { design } = await loadText(text);
  expect(design?.url).toBe('postgresql://u@h/app');
  expect(design?.declared.at(-1)?.spec).toEqual({ on: ['a DESC'] });
});

test('what a variable holds is not a variable again', async () => {
  const { design } = await loadText('settings:\n  x: ${A}\n', { env: { A: '${B}', B: 'b' } });
  expect(design?.declared[0]?.spec.value).toBe('${B}');
});
