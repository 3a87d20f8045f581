import { expect, test } from 'vitest';
import {
  codeFindings,
  deploymentOf,
  poolsOfApplication,
  readApplication,
  saysDeployment,
} from '../../src/application/index.ts';
import { demandOf } from '../../src/model/index.ts';
import { isTest, SKIPPED } from '../../src/operations/pool/skipped.ts';
import { readGrammar } from '../support/python.ts';
import { type Project, projects } from './project.ts';

const isSkipped = (path: string): boolean =>
  path.split('/').some((part) => SKIPPED.has(part) || isTest(part));

async function readProject({ files }: Project) {
  await readGrammar();
  const paths = Object.keys(files).filter((path) => path.endsWith('.py') && !isSkipped(path));
  const others = Object.entries(files).filter(([path]) => saysDeployment(path));
  const deployment = deploymentOf(others.map(([path, text]) => ({ path, text })));
  const read = async (path: string) => files[path] ?? null;
  const application = await readApplication(paths, { cores: null, deployment }, read);
  const result = poolsOfApplication(application);
  const demand = demandOf(result, { replicas: null, workers: null });
  return { application, result, demand };
}

test.each(projects.map((project) => [project.name, project] as const))('%s', async (_, project) => {
  const { application, result, demand } = await readProject(project);
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
