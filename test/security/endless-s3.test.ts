import { expect, test } from 'vitest';
import { listArchives } from '../../src/archive/list.ts';
import {
  type Answers,
  dripping,
  ERROR,
  goesOn,
  KEY,
  list,
  OK,
  page,
  storeAt,
  withoutEnd,
} from '../support/s3/false-server.ts';

test.each<readonly [string, RegExp, Answers]>([
  [
    'an error without an end',
    /more than 64 kB/,
    (_, answer) => withoutEnd(answer.writeHead(400, OK)),
  ],
  [
    'a page without an end',
    /more than 8192 kB/,
    (_, answer) => withoutEnd(answer.writeHead(200, OK), `<ListBucketResult>${KEY.repeat(1_000)}`),
  ],
  [
    'the same page again and again',
    /does not say where/,
    (_, answer) => page(answer, list(goesOn('same'))),
  ],
  [
    'a page that has another one behind it, nowhere',
    /does not say where/,
    (_, answer) => page(answer, list(`${KEY}<IsTruncated>true</IsTruncated>`)),
  ],
  [
    'empty pages without an end',
    /has no end/,
    (_, answer) => page(answer, list(goesOn(String(Math.random())))),
  ],
  ['silence', /not answered to an end|timed out/, () => {}],
  [
    'headers, and silence',
    /not answered to an end|timed out/,
    (_, answer) => answer.writeHead(200, OK).flushHeaders(),
  ],
  [
    'a blank now and then',
    /not answered to an end/,
    (_, answer) => dripping(answer.writeHead(200, OK)),
  ],
  [
    'an error in blanks',
    /not answered to an end/,
    (_, answer) => dripping(answer.writeHead(403, OK)),
  ],
  ['the page of a proxy', /no ListBucketResult/, (_, answer) => page(answer, '<html>hello</html>')],
  ['nothing', /no ListBucketResult/, (_, answer) => answer.writeHead(200, OK).end()],
  ['JSON', /no ListBucketResult/, (_, answer) => answer.end('{"keys": []}')],
  [
    'half of a list',
    /no ListBucketResult/,
    (_, answer) => page(answer, `<ListBucketResult>${KEY}<Contents><Key>p/y</Key>`),
  ],
  [
    'an error and more behind it',
    /no ListBucketResult/,
    (_, answer) => page(answer, '<Error><Code>X</Code></Error><a/>'),
  ],
  [
    'entities of its own',
    /no ListBucketResult/,
    (_, answer) => page(answer, `<!DOCTYPE l [<!ENTITY a "aaaa">]>${list(KEY)}`),
  ],
  [
    'the page of a proxy as an error',
    /no error of S3.*HTTP 403/,
    (_, answer) => page(answer, '<html>denied</html>', 403),
  ],
  ['an error without a word', /HTTP 403/, (_, answer) => answer.writeHead(403).end()],
  [
    'what cannot be parsed',
    /cannot be read|no ListBucketResult/,
    (_, answer) => page(answer, list('<Contents><Key>a</Contents></Key>')),
  ],
  ['an error as a success', /told so/, (_, answer) => page(answer, ERROR)],
  ['an error', /told so/, (_, answer) => page(answer, ERROR, 403)],
])('a list from a server that answers with %s', async (_, message, says) => {
  const store = await storeAt(says);
  const error = await listArchives(store).catch((raised: unknown) => raised);
  store.close();
  expect(error).toMatchObject({
    diagnostics: [{ code: 'archive-trouble', message: expect.stringMatching(message) }],
  });
});
