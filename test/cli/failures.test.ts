import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { strictly } from '../support/strict-schema.ts';
import { startVersionProxy } from '../support/version-proxy.ts';

const DESIGN = `version: 1
tables:
  public.t:
    with: { fillfactor: 90 }
warm: [public.t]
`;

/** All that open a design and a database. */
const COMMANDS = [
  ['plan'],
  ['apply', '--auto-approve'],
  ['drift'],
  ['maintain'],
  ['warm'],
  ['state', 'list'],
  ['state', 'show', 'table.public.t'],
  ['state', 'history'],
] as const;

/** What is wrong, the flags for it, the code it is told with. */
const CLASSES: readonly (readonly [name: string, flags: readonly string[], code: string])[] = [
  ['a file that is not there', ['-f', 'none.yaml'], 'file-not-found'],
  ['YAML that is none', ['-f', 'torn.yaml'], 'yaml-syntax'],
  ['a key that nobody knows', ['-f', 'wrong.yaml'], 'unknown-key'],
  ['no server', ['--url', 'postgresql://a@127.0.0.1:1/b'], 'cannot-connect'],
  ['no connection string', ['--url', 'mysql://a@b/c'], 'bad-url'],
  ['a wrong password', ['--url', '$wrong'], 'cannot-connect'],
  ['an old server', ['--url', '$old'], 'old-server'],
  ['an option that nobody knows', ['--nonsense'], 'bad-option'],
];

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true }).addSchema(strictly(schemaOf('plan')));
const validate = ajv.compile(strictly(schemaOf('failure')));

describe.each(CLASSES)('%s', (_, flags, code) => {
  test('is told by every command, to people and to machines', async (t) => {
    const { url } = await freshDatabase(t, { needs: ['sessions'] });
    const proxy = await startVersionProxy(url, '14');
    onTestFinished(() => proxy.stop());
    const wrong = new URL(url);
    wrong.password = 'not-that-one';
    const { dbopt, write } = await workplace(DESIGN);
    await write('torn.yaml', 'version: 1\ntables: [\n');
    await write('wrong.yaml', 'version: 1\ntabels: {}\n');
    const given = flags.map((flag) =>
      flag.replace('$wrong', wrong.href).replace('$old', proxy.url),
    );
    const whole = given.includes('--url') ? given : ['--url', url, ...given];
    for (const command of COMMANDS) {
      const text = await dbopt([...command, ...whole]);
      expect([command, text.code]).toEqual([command, 1]);
      expect(text.stdout + text.stderr).not.toMatch(/bug in dbopt|\n\s+at .*:\d+:\d+\)|Warning:/);
      const { code: exit, stdout } = await dbopt([...command, ...whole, '--json']);
      expect([command, exit]).toEqual([command, 1]);
      const failure = JSON.parse(stdout);
      validate(failure);
      expect([command, validate.errors]).toEqual([command, null]);
      expect([command, failure.diagnostics[0].code]).toEqual([command, code]);
    }
  }, 300_000);
});
