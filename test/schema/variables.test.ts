// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { loadText } from './support.ts';

const setup = {
  env: {
    DBOPT_VAR_MEM: '4',
    DBOPT_VAR_SIZE: '50GB',
    DBOPT_VAR_EMPTY: '',
    DBOPT_VAR_FLAG: 'true',
    DBOPT_VAR_BOTH: 'env',
  },
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

test.each(['${URL:-}', '"${URL:-}"', "'${URL:-}'"])('a url of %s is none', async (written) => {
  for (const text of [`target:\n  url: ${written}\n`, `target: { "url": "\${URL:-}" }\n`]) {
    const { design, diagnostics } = await loadText(text);
    expect([design?.url, diagnostics]).toEqual([undefined, []]);
  }
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
  const { design } = await loadText('settings:\n  x: ${A}\n', { vars: { A: '${B}', B: 'b' } });
  expect(design?.declared[0]?.spec.value).toBe('${B}');
});

const SECRET = 'wJalrXUtnFEMI';
const env = { KEY: SECRET };

test.each([
  'settings:\n  x: ${KEY}\n',
  'settings:\n  x: "a ${KEY} b"\n',
  'warm: ["${KEY}"]\n',
  'include: ["${KEY}.yaml"]\n',
  'tables: { t: { indexes: { i: { on: [a], where: "a = \'${KEY}\'" } } } }\n',
  'tables:\n  target:\n    url: ${KEY}\n',
  'tables:\n  targets:\n    indexes:\n      url: ${KEY}\n',
  'state: { in: file, path: "${KEY}" }\n',
  'target: { url: ["${KEY}"] }\n',
  'targets: { a: { url: { url: "${KEY}" } } }\n',
  'targets: { a: { url: x, overrides: { target: { url: "${KEY}" } } } }\n',
])('the environment is read by no other place than a connection: %s', async (text) => {
  const { design, diagnostics } = await loadText(text, { env });
  expect(design).toBeNull();
  expect(JSON.stringify(diagnostics)).not.toContain(SECRET);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'undefined-variable',
      hint: expect.stringMatching(/--var KEY=….* DBOPT_VAR_KEY .*\$\{KEY:-default\}/),
    }),
  );
  expect((await loadText(text.replace('KEY', 'KEY:-y'), { env })).diagnostics).not.toContainEqual(
    expect.objectContaining({ code: 'undefined-variable' }),
  );
});

test.each([
  'target: { url: &u "${KEY}" }\nsettings: { x: *u }\n',
  'target: &t { url: "${KEY}" }\nroles: { a: { settings: *t } }\n',
  'targets: { a: { url: &u "${KEY}" } }\nsettings: { x: { include: [*u] } }\n',
])('an alias does not carry it elsewhere: %s', async (text) => {
  const { design, diagnostics } = await loadText(text, { env });
  expect(design).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toContain('bad-alias');
  expect(JSON.stringify(diagnostics)).not.toContain(SECRET);
});

test('a connection is read from --var, from DBOPT_VAR_ and from the environment, in this order', async () => {
  const text = 'targets:\n  a: &a { url: "${URL}" }\n  b: *a\n';
  const url = async (setup: Parameters<typeof loadText>[1]) =>
    (await loadText(text, setup)).targets.map(({ design }) => design.url);
  const env = { URL: 'postgresql://env/' };
  const named = { ...env, DBOPT_VAR_URL: 'postgresql://named/' };
  expect(await url({ env })).toEqual(['postgresql://env/', 'postgresql://env/']);
  expect(await url({ env: named })).toEqual(['postgresql://named/', 'postgresql://named/']);
  expect((await url({ env: named, vars: { URL: 'postgresql://var/' } }))[0]).toBe(
    'postgresql://var/',
  );
});
