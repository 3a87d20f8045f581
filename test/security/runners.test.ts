import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';

const ENVS = ['GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'];

test.each(ENVS)(
  'what runners obey with %s: annotations are ours, nothing else is',
  async (runner) => {
    const place = await workplace('version: 1\n');
    const name = 'a b#c%,::error::x ##vso[a]\n::set-output name=a::b\n.yaml';
    await place.write(name, 'version: 1\n"::error::y\\n::debug::z ##[group]": 1\n');
    const told = async (format: string) => {
      const { stdout } = await place.dbopt(['validate', '-f', name, '--format', format], {
        [runner]: 'true',
      });
      return stdout;
    };
    const github = await told('github');
    expect(github.split('\n').every((line) => /^::(error|warning) file=/.test(line))).toBe(true);
    expect(github).toContain('file=a b#c%25%2C%3A%3Aerror%3A%3Ax # #vso[a]%0A%3A%3Aset-output');
    for (const format of runner === 'GITLAB_CI' ? ['junit'] : ['text', 'json', 'junit']) {
      expect(await told(format)).not.toMatch(/^\s*::|##\[|##vso\[|(?!\n)\p{Cc}/mu);
    }
    const [result] = JSON.parse(await told('sarif')).runs[0].results;
    expect(decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri)).toBe(
      name,
    );
  },
);
