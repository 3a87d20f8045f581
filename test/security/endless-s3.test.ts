import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { listArchives } from '../../src/archive/list.ts';
import { readManifest } from '../../src/archive/manifest.ts';
import { storeTrouble } from '../../src/archive/store/explain.ts';
import { s3Store } from '../../src/archive/store/s3.ts';
import { DboptError } from '../../src/model/index.ts';
import { type Answers, dripping, falseS3, withoutEnd } from '../support/s3/false-server.ts';

/** Short ones, as all of these are waited for. */
const LIMITS = { silence: 400, answer: 600, joining: 600 };

async function storeAt(says: Answers) {
  for (const [name, value] of Object.entries(await falseS3(says))) vi.stubEnv(name, value);
  return s3Store('s3://b/p', 'b', 'p', LIMITS);
}

const OK = { 'content-type': 'application/xml' };
const page = (answer: ServerResponse, text: string, status = 200) => {
  answer.writeHead(status, OK);
  answer.end(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
};
const list = (text: string) => `<ListBucketResult>${text}</ListBucketResult>`;
const KEY = '<Contents><Key>p/x</Key><Size>1</Size></Contents>';
const goesOn = (token: string) =>
  `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`;

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

const ERROR = '<Error><Code>AccessDenied</Code><Message>told so</Message></Error>';
const KEPT = '20260101T000000Z-00000000';

test.each<readonly [string, RegExp, Answers]>([
  ['that never comes', /no end|inactivity/, (_, answer) => answer.writeHead(200).flushHeaders()],
  ['that drips', /no end/, (_, answer) => dripping(answer.writeHead(200))],
  ['of which a byte comes', /no end|inactivity/, (_, answer) => answer.writeHead(200).write('x')],
  ['that is an error without an end', /64 kB/, (_, answer) => withoutEnd(answer.writeHead(404))],
])('an object %s', async (_, message, says) => {
  const store = await storeAt(says);
  const read = readManifest(store, `app.t/${KEPT}/manifest.json`);
  await expect(read).rejects.toThrow(message);
  store.close();
});

test.each([403, 200])('what it repeats of the request is struck, as HTTP %i', async (status) => {
  const token = 'token/of+a=session&<more>';
  const forms = [token, encodeURIComponent(token), 'token/of+a=session&amp;&lt;more&gt;'];
  const said = ({ headers }: Parameters<Answers>[0]) =>
    `${headers.authorization} ${forms.join(' ')}`;
  const store = await storeAt((asked, answer) =>
    page(
      answer,
      `<Error><Code>X</Code><Message>${said(asked).replace(token, '')}</Message></Error>`,
      status,
    ),
  );
  vi.stubEnv('AWS_SESSION_TOKEN', token);
  const error = await listArchives(store).catch((raised: unknown) => raised);
  store.close();
  const [told] = error instanceof DboptError ? error.diagnostics : [];
  expect(told?.message).toContain('Credential=***/');
  expect(told?.message).toContain('Signature=***');
  expect(told?.message).not.toMatch(/WHOEVER|of.{1,3}a|[0-9a-f]{64}/);
});

test('what is put, and never taken for good', async () => {
  async function* body() {
    yield Buffer.alloc(9 * 2 ** 20);
  }
  const created = `<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>`;
  for (const [message, says] of [
    [/not answered to an end|timed out/, () => {}],
    [/no InitiateMultipartUploadResult/, (_, answer) => page(answer, '<html/>')],
    [
      /no CompleteMultipartUploadResult/,
      ({ method, url = '' }, answer) => {
        if (method === 'POST') page(answer, url.includes('uploads') ? created : '<html/>');
        else answer.writeHead(200, { ETag: '"x"' }).end();
      },
    ],
    [/64 kB/, (_, answer) => withoutEnd(answer.writeHead(507))],
  ] satisfies readonly (readonly [RegExp, Answers])[]) {
    const store = await storeAt(says);
    const put = store.put('app.t/x/data.csv', body(), 9 * 2 ** 20);
    const told = await put.catch((error: unknown) => storeTrouble(error, 'writing'));
    expect(told).toMatchObject({ diagnostics: [{ message: expect.stringMatching(message) }] });
    store.close();
  }
});

test('pages are followed to the last, and keys of others left out', async () => {
  const contents = (key: string) => `<Contents><Key>${key}</Key></Contents>`;
  const store = await storeAt(({ url = '' }, answer) =>
    page(
      answer,
      url.includes('continuation-token=2')
        ? list(`${contents('p/b/manifest')}<IsTruncated>false</IsTruncated>`)
        : list(`${contents('p/a/manifest')}${contents('other/c')}${goesOn('2')}`),
    ),
  );
  expect(await store.list('')).toEqual(['a/manifest', 'b/manifest']);
  store.close();
});
