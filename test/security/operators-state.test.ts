import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDesign } from '../../src/operations/source.ts';
import { fileStore } from '../../src/state/index.ts';
import { reading } from '../support/evidence/build.ts';

const HERE = 's.json';
const OPERATORS = `"\${STATE}"`;
const design = (path: string) => `version: 1
state: { in: file, path: ${path} }
tables: { app.t: { with: { fillfactor: 80 } } }
`;
const READING = reading('2030-01-01T00:00:00Z');

test('of readings and verdicts a file that the design names keeps none, and has none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'state.json');
  const [own, designs] = [fileStore(path, undefined, { believed: true }), fileStore(path)];
  const verdicts = { at: '2030-01-01T00:00:00Z', checks: [] };
  expect(await designs.keepReading(READING)).toBe(false);
  expect(await designs.keepVerdicts(verdicts)).toBe(false);
  expect(await own.keepReading(READING)).toBe(true);
  expect(await own.keepVerdicts(verdicts)).toBe(true);
  expect([await own.reading(), await own.verdicts()]).toEqual([READING, [verdicts]]);
  expect([await designs.reading(), await designs.verdicts()]).toEqual([null, []]);
});

test('a state is the operator’s where one variable alone says so, outside of the project', async () => {
  const [outside, folder] = [
    await mkdtemp(join(tmpdir(), 'o-')),
    await mkdtemp(join(tmpdir(), 'p-')),
  ];
  onTestFinished(async () => {
    for (const one of [outside, folder]) await rm(one, { recursive: true });
  });
  await symlink(folder, join(outside, 'link'));
  const byOperator = async (path: string, STATE = join(outside, HERE)) => {
    await writeFile(join(folder, 'dbopt.yaml'), design(path));
    const files = ['dbopt.yaml'];
    const { design: read } = await openDesign({ files, env: {}, vars: { STATE }, cwd: folder });
    return read.state.in === 'file' && read.state.byOperator;
  };
  expect(await byOperator(OPERATORS)).toBe(true);
  expect(await byOperator(OPERATORS, join(outside, 'not/yet', HERE))).toBe(true);
  expect(await byOperator(HERE)).toBe(false);
  // A design chooses the name of the variable, so one with any plain word for its value may name a file that it brings.
  expect(await byOperator(OPERATORS, 'staging')).toBe(false);
  expect(await byOperator(OPERATORS, join(folder, HERE))).toBe(false);
  expect(await byOperator(OPERATORS, join(outside, 'link', HERE))).toBe(false);
  expect(await byOperator(`"x\${STATE}"`, 'y')).toBe(false);
});
