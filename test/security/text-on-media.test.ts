import { expect, test } from 'vitest';
import { code, html, prose } from '../../src/ui/markdown/escape.ts';
import { commandText, jsonText, streamText, visible } from '../../src/ui/media.ts';
import { openMetrics } from '../../src/ui/metrics/open-metrics.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { HOSTILE, unseenIn } from '../support/unseen.ts';

test.each(HOSTILE)('%j becomes visible', (text) => {
  expect(unseenIn(visible(text))).toEqual([]);
  expect(unseenIn(streamText(text, {}).replaceAll('\n', ''))).toEqual([]);
  expect(unseenIn(jsonText({ text }))).toEqual([]);
  for (const door of [prose, html, code]) expect(unseenIn(door(text))).toEqual([]);
  expect(JSON.parse(jsonText({ text }))).toEqual({ text });
  expect(
    openMetrics([{ name: 'n', help: 'h', values: [[{ l: text }, 1]] }]).split('\n'),
  ).toHaveLength(5);
});

test('two names that look the same do not where they are shown', () => {
  const names = ['a b', 'a\u034f b', 'a\ufe00 b', 'a\u3164 b', 'a\u2800b', 'a\u2004b', 'a\u200bb'];
  expect(new Set(names.map((name) => visible(name).replace(/ /g, ''))).size).toBe(names.length);
});

test.each([
  '::set-output name=a::b',
  '  ::add-mask::x',
  'a\n::error::x',
  'x ##[group]y',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus text='x']",
])('%j is no command of a runner', (text) => {
  for (const runner of ['GITHUB_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION', 'CI']) {
    const shown = streamText(text, { [runner]: 'true' });
    expect(shown).not.toMatch(/^\s*::|##\[|##vso\[|##teamcity\[/m);
  }
  expect(streamText(text, {})).toBe(text);
  expect(jsonText(text)).not.toMatch(/^\s*::|##\[|##vso\[|##teamcity\[/m);
  expect(JSON.parse(jsonText(text))).toBe(text);
});

test.each([
  ...HOSTILE,
  'a::error::b',
  '\n::set-output name=a::b',
  '\r\n ::add-mask::x',
  'a,b:c%0A::error::x',
  '##[group]y',
  '##vso[task.setvariable variable=a]b',
])('within our own command %j is text', (text) => {
  const [name, message] = ['error', text] as const;
  const shown = commandText([{ name, properties: { file: text, title: 'x' }, message }]);
  expect(shown).toMatch(/^::error file=[^:,]*,title=x::[^\n]*\n$/);
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e|##\[|##vso\[/u);
});

test.each([
  ['@octocat', /@octocat/],
  ['see #12 and GH-12', /#12|GH-12/],
  ['!7 %3', /!7|%3/],
  ['http://evil.example/x', /http:\/\//],
  ['www.evil.example', /www\.evil/],
  ['<img src=x>', /(?<!\\)<img/],
  ['![x](y)', /(?<!\\)\[/],
  ['**x** `y` ~z~', /(?<!\\)[*`~]/],
])('%s is only text in a comment', (text, never) => {
  expect(prose(text)).not.toMatch(never);
});

test('HTML and code spans hold what is in them', () => {
  expect(html('</summary><b>@octocat</b>')).toBe(
    '&lt;/summary&gt;&lt;b&gt;@<!-- -->octocat&lt;/b&gt;',
  );
  expect(code('a`b``c')).toBe('``` a`b``c ```');
  expect(code('a|b')).toBe('`a\\|b`');
});

test('names of a database reach no screen as they are', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  const name = '::error::x\u001b[31m\u202e##[group]##vso[a]';
  await client.query(`CREATE TABLE public."${name}" (a int)`);
  await client.query(`CREATE INDEX ON public."${name}" (a)`);
  const place = await workplace('version: 1\n');
  const design = `version: 1\ntables:\n  ${JSON.stringify(`public."${name}"`)}:\n    with: { fillfactor: 70 }\n`;
  await place.write('dbopt.yaml', design);
  const address = `table.public."${name}"`;
  const moved = `table.public."${name}2"`;
  const env = { GITHUB_ACTIONS: 'true' };
  const lines = [
    ['plan'],
    ['plan', '--format', 'json'],
    ['plan', '--format', 'markdown'],
    ['apply', '--auto-approve'],
    ['state', 'list'],
    ['state', 'history'],
    ['state', 'pull'],
    ['drift', '--format', 'markdown'],
    ['doctor'],
    ['state', 'mv', address, moved],
    ['state', 'mv', moved, address],
    ['validate', '--list', 'addresses'],
    ['init', '--force', '--out', 'found.yaml'],
  ];
  for (const line of lines) {
    const { code, stdout, stderr } = await place.dbopt([...line, '--url', url], env);
    expect([line, code]).toEqual([line, 0]);
    for (const text of [stdout, stderr]) {
      expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }
  }
}, 60_000);
