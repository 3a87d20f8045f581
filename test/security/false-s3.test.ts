import { expect, test, vi } from 'vitest';
import { listArchives } from '../../src/archive/list.ts';
import { readManifest } from '../../src/archive/manifest.ts';
import { storeTrouble } from '../../src/archive/store/explain.ts';
import { DboptError } from '../../src/model/index.ts';
import {
  type Answers,
  dripping,
  goesOn,
  list,
  page,
  storeAt,
  withoutEnd,
} from '../support/s3/false-server.ts';

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
