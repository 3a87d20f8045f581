import { expect, test, vi } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { sample } from '../../support/sample.ts';
import { canary } from './canary.ts';
import { DATABASES, type HostileDatabase, tablesOf } from './databases.ts';

vi.setConfig({ testTimeout: 300_000 });

const CONSENT = [
  'access-exclusive',
  'table-rewrite',
  'index-build',
  'index-replace',
  'index-drop',
  'data-loss',
];

const COMMANDS: readonly (readonly string[])[] = [
  ['plan'],
  ['plan', '--format', 'json', '--out', 'plan.json'],
  ['doctor'],
  ['apply', '--auto-approve', ...CONSENT.flatMap((code) => ['--allow', code])],
  ['drift'],
  ['plan'],
  ['state', 'list'],
  ['init', '--out', '-'],
  ['maintain', '--allow', 'data-loss'],
];

const designOf = (database: HostileDatabase): string =>
  `version: 1\npolicy: { lock_retry_for: 2s }\n${database.more ?? ''}\ntables:\n  ${tablesOf(database)}\n`;

test.for(sample(DATABASES, 12))('$name', async (database, context) => {
  const t = await canary(context);
  if (database.owner === true) await t.giveAway();
  if (database.sql !== '') await t.asWriter(database.sql);
  const { dbopt } = await workplace(designOf(database));
  const sang: string[] = [];
  const bugs: string[] = [];
  for (const command of COMMANDS) {
    const { stdout, stderr } = await dbopt([...command, '--url', t.url]);
    if (await t.sang()) sang.push(command.join(' '));
    if (/bug in dbopt/.test(stderr + stdout)) bugs.push(`${command.join(' ')}: ${stderr}`);
  }
  expect({ sang, bugs }).toEqual({ sang: [], bugs: [] });
});
