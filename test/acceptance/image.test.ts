// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { buildImage, docker, hasEngine, nodeImage } from '../support/image/node.ts';

const IMAGE = 'dbopt-test-image';
/** npm installs what the build needs. */
const MINUTES = 60_000;

/** What the head of the Dockerfile says to type, by the command of dbopt. */
const EXAMPLES = new Map(
  [...readFileSync('Dockerfile', 'utf8').matchAll(/^# {3}(docker run .* dbopt (\w+))$/gm)].map(
    ([, line = '', name = '']) => [name, line],
  ),
);

/** As people type it, but for the network of the test's server, the name of the image, and a terminal. */
const typed = (name: string, ...more: string[]): string =>
  [EXAMPLES.get(name) ?? '', ...more]
    .join(' ')
    .replace('docker run', 'docker run --network host')
    .replace(/ -it(?= )/, '')
    .replace(/ dbopt (?=\w+)/, ` ${IMAGE} `);

test(
  'the image plans, applies and writes designs as its Dockerfile says, and is not root',
  async (t) => {
    if (!(await hasEngine())) return t.skip('needs docker');
    await buildImage(IMAGE, '--build-arg', `BASE=${await nodeImage()}`, resolve('.'));
    const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
    await client.query('CREATE TABLE t (a int)');
    const { folder } = await workplace(
      'version: 1\ntarget: { url: "${DATABASE_URL}" }\ntables: { t: { with: { fillfactor: 90 } } }\n',
    );
    await execa('chmod', ['-R', 'a+rX', folder]);
    const type = (line: string) =>
      execa('bash', ['-c', line], { cwd: folder, reject: false, env: { DATABASE_URL: url } });
    expect((await type(typed('plan', '--detailed-exitcode'))).exitCode).toBe(2);
    const applied = await type(typed('apply', '--auto-approve'));
    expect([applied.exitCode, applied.stderr]).toEqual([0, expect.stringMatching(/complete/)]);
    expect((await type(typed('plan'))).stdout).toMatch(/^No changes\./);
    const written = await type(typed('init', '--out', 'found.yaml'));
    expect([written.exitCode, written.stderr]).toEqual([0, expect.any(String)]);
    expect(await readFile(join(folder, 'found.yaml'), 'utf8')).toContain('fillfactor: 90');

    const user = await docker('run', '--rm', '--entrypoint', 'id', IMAGE, '-u');
    expect(user.stdout).toBe('65532');
    const labels = await docker('inspect', IMAGE, '--format', '{{json .Config.Labels}}');
    const { version, license } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(JSON.parse(labels.stdout)).toMatchObject({
      'org.opencontainers.image.title': 'dbopt',
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.licenses': license,
    });
  },
  10 * MINUTES,
);
