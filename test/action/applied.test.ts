import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prose } from '../../src/ui/markdown/escape.ts';
import { runAction } from './run.ts';

/** What the action makes of an apply that says this and ends so. */
async function summaryOf(events: readonly object[], { stderr = '', code = 0 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-action-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const told = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  const said = [`process.stdout.write(${JSON.stringify(told)})`];
  said.push(`process.stderr.write(${JSON.stringify(stderr)})`, `process.exitCode = ${code}`);
  await writeFile(join(folder, 'said.mjs'), said.join(';\n'));
  const dbopt = `${process.execPath} ${join(folder, 'said.mjs')}`;
  return (await runAction(folder, { dbopt, command: 'apply', comment: 'false' }, {})).summary;
}

const EVIL = [
  ['an address', 'https://evil.example/login', /:\/\//],
  ['an address without a scheme', 'www.evil.example', /www\./],
  ['a mention', '@octocat', /@octocat/],
  ['issues', '#1 and GH-12', /#1|GH-1/],
  ['markup', '<img src=x> [a](b) ![c](d) **e**', /(?<!\\)(?:<(?!!-- -->)|[[*])/],
  [
    'what nobody sees',
    'a\u034f\ufe00\u{e0141}\u2800\u202eb',
    /[\u034f\ufe00\u{e0141}\u2800\u202e]/u,
  ],
  ['a cell', 'a | b', /(?<!\\)\| b/],
] as const;

test('titles, errors and hints of an apply are text in the comment, as in those of a plan', async () => {
  const text = EVIL.map(([, evil]) => evil).join(' ');
  const diagnostic = { code: text, message: text, hint: text };
  const summary = await summaryOf([
    { type: 'step-started', step: 'a', title: text },
    { type: 'step-done', step: 'a', seconds: 1 },
    { type: 'step-done', step: text, target: text, seconds: 1 },
    { type: 'step-failed', step: text, diagnostic },
    { type: 'failed', target: text, diagnostics: [diagnostic] },
  ]);
  expect(summary.split(prose(text))).toHaveLength(12);
  const rest = summary.replaceAll(prose(text), '');
  for (const [, , never] of EVIL) {
    expect(prose(text)).not.toMatch(never);
    expect(rest.replaceAll('**', '')).not.toMatch(never);
  }
});

test('what it says where it has no event stays within its fence', async () => {
  const summary = await summaryOf([], { stderr: 'a\n```\n# b\u202e\u001b[31m\n', code: 1 });
  expect(summary).toContain('````\na\n```\n# b\\u202e\\u001b[31m\n````');
});
