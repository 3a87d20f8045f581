import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scene } from './scene.ts';

const design = (indexes: readonly string[]) =>
  `version: 1\ntables: { t: { indexes: { ${indexes.map((name) => `${name}: { on: [a], where: a > ${name.slice(1)} }`).join(', ')} } } }\n`;

const SEVEN = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'];

test('a design that names few of what the state owns needs a word of its own', async (t) => {
  const { dbopt, folder } = await scene(t, design(SEVEN));
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await writeFile(join(folder, 'dbopt.yaml'), design(['i1']));

  const planned = await dbopt('plan');
  expect(planned.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'the design says nothing of 6 of 7 resources in the state of this database',
  );
  expect(planned.stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /make these changes to \S+ on \S+:\d+, as \S+ \(PostgreSQL/,
  );
  const refused = await dbopt('apply', '--auto-approve');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toMatch(/--allow other-design/);
  // A part of it is chosen on purpose.
  const part = await dbopt('plan', '--only', 'table.t');
  expect(part.stdout + part.stderr).not.toContain('other-design');
  expect((await dbopt('apply', '--auto-approve', '--allow', 'other-design')).code).toBe(0);
  expect((await dbopt('plan')).stdout).toContain('No changes.');
});

test.each([
  ['some of them', ['i1', 'i2', 'i3', 'i4']],
  ['few, most of them', ['i1']],
])('what leaves a design every day needs none: %s', async (_, left) => {
  const there = left.length === 1 ? SEVEN.slice(0, 5) : SEVEN;
  const { dbopt, folder } = await scene(undefined, design(there));
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await writeFile(join(folder, 'dbopt.yaml'), design(left));
  const planned = await dbopt('plan');
  expect(planned.stdout + planned.stderr).not.toContain('other-design');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
});

test('a part that was dropped is no longer known, and that is no mistake', async (t) => {
  const { dbopt, folder } = await scene(t, design(['i1', 'i2']));
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await writeFile(join(folder, 'dbopt.yaml'), design(['i1']));
  const apply = ['apply', '--auto-approve', '--only', 'index.public.i2', '--allow', 'index-drop'];
  const dropped = await dbopt(...apply);
  expect(dropped.stderr).not.toContain('no-such-resource');
  expect(dropped.code).toBe(0);
  expect((await dbopt(...apply)).stderr).toContain('neither the design nor the state has');
});
