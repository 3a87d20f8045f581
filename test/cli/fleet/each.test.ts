import { expect, test } from 'vitest';
import { acquireLock } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { fleet, member, NOWHERE } from './fleet.ts';

const BOTH = ['--target', 'one', '--target', 'two'];

const COMMANDS = [
  ['drift'],
  ['doctor'],
  ['maintain', '--wait', '0'],
  ['warm'],
  ['state', 'list'],
  ['state', 'show', 'table.public.t'],
  ['state', 'history'],
] as const;

/** What each says of a target where all is well. */
const WELL: { readonly [command: string]: RegExp } = {
  drift: /No drift\./,
  doctor: /design +1 declared/,
  maintain: /one \| |two \| /,
  warm: /missing-extension/,
  'state list': /table\.public\.t/,
  'state show': /fillfactor/,
  'state history': /done/,
};

test('what asks one database asks several, and a failure is that of its target', async (t) => {
  const [a, b, c] = [await member(t), await member(t), await member(t)];
  const members = { one: { url: a.url }, two: { url: b.url }, three: { url: c.url } };
  const whole = await fleet({ one: members.one, two: members.two });
  expect((await whole.dbopt(['apply', '--auto-approve'])).code).toBe(0);
  const name = new URL(c.url).pathname.slice(1);
  await c.client.query(`ALTER DATABASE ${name} SET session_preload_libraries = 'taken_away'`);
  const broken = await fleet({ ...members, away: { url: NOWHERE } });
  for (const command of COMMANDS) {
    const key = command.slice(0, command[0] === 'state' ? 2 : 1).join(' ');
    const well = await whole.dbopt(command);
    const code = key === 'warm' ? 1 : 0;
    expect([command, well.code, well.stdout + well.stderr]).toEqual([
      command,
      code,
      expect.stringMatching(WELL[key] ?? /^$/),
    ]);
    const { stdout, stderr, code: exit } = await broken.dbopt(command);
    const text = `${stdout}\n${stderr}`;
    expect([command, exit]).toEqual([command, 1]);
    expect(text.match(new RegExp(WELL[key]?.source ?? '', 'g'))?.length).toBeGreaterThanOrEqual(2);
    expect([command, text]).toEqual([command, expect.stringContaining('taken_away')]);
    expect([command, text]).toEqual([command, expect.stringMatching(/one|two/)]);
    expect(text).not.toMatch(/many-targets|bug in dbopt/);
    const chosen = await broken.dbopt([...command, '--target', 'one']);
    expect([command, chosen.code]).toEqual([command, code]);
  }
}, 300_000);

test('for machines it is one object, or lines that name their target', async (t) => {
  const [a, b] = [await member(t), await member(t)];
  const { dbopt } = await fleet({
    one: { url: a.url },
    two: { url: b.url },
    away: { url: NOWHERE },
  });
  expect((await dbopt(['apply', '--auto-approve', ...BOTH])).code).toBe(0);
  for (const command of ['drift', 'doctor', 'warm']) {
    const told = JSON.parse((await dbopt([command, '--json'])).stdout);
    expect(told).toMatchObject({
      format_version: '1.0',
      targets: [{ name: 'one' }, { name: 'two' }, { name: 'away' }],
    });
    const away =
      command === 'doctor' ? told.targets[2].report.checkups : told.targets[2].diagnostics;
    expect(JSON.stringify(away)).toMatch(/connect/);
  }
  const lines = (await dbopt(['maintain', '--json'])).stdout.split('\n').map((l) => JSON.parse(l));
  expect(lines.map(({ type, target }) => `${target} ${type}`).sort()).toEqual([
    'away failed',
    'one maintained',
    'two maintained',
  ]);
  const markdown = (await dbopt(['drift', '--format', 'markdown'])).stdout;
  expect(markdown).toMatch(/^## `one`\n[\s\S]*^## `two`\n[\s\S]*^## `away`\n\n- \*\*error\*\*/m);
  const holder = await connect({ url: b.url, applicationName: 'holder' });
  await acquireLock(holder, b.client, { schema: 'dbopt' });
  const locked = await dbopt(['maintain', '--wait', '0', ...BOTH]);
  await holder.end();
  expect(locked.code).toBe(4);
  expect(locked.stderr).toMatch(/^two \| error\[lock-held\]/m);
  expect(locked.stdout).toMatch(/^one \| /m);
}, 120_000);
