import { expect, test } from 'vitest';
import { codeFindings, poolsOfApplication, readApplication } from '../../src/application/index.ts';
import { demandOf } from '../../src/model/index.ts';
import { readGrammar } from '../support/python.ts';
import { type Project, projects } from './project.ts';

async function read({ files }: Project) {
  await readGrammar();
  const paths = Object.keys(files).filter((path) => path.endsWith('.py'));
  const application = await readApplication(paths, null, async (path) => files[path] ?? null);
  const result = poolsOfApplication(application);
  const demand = demandOf(result, { replicas: null, workers: null });
  return { application, result, demand };
}

test.each(projects.map((project) => [project.name, project] as const))('%s', async (_, project) => {
  const { application, result, demand } = await read(project);
  const found = codeFindings(application, result).map(
    ({ code, place }) => `${place?.file}:${place?.line} ${code}`,
  );
  expect(result.unread).toEqual([]);
  expect([...new Set(found)].sort()).toEqual(project.marks);
  expect([demand.open === null ? demand.connections : null, demand.open?.why]).toEqual([
    project.demand,
    project.demand === null ? expect.any(String) : undefined,
  ]);
});
