import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
}

/** As much of GitHub's API as comments take, on loopback; `requests` is what was asked for, `POST /path`. */
export async function github(comments: Comment[] = []) {
  const requests: string[] = [];
  const tokens = new Set<string | undefined>();
  let refuses = false;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    tokens.add(request.headers.authorization);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://api');
      const body = text === '' ? '' : String(JSON.parse(text).body);
      if (body.length >= 65_536) return answer(422, { message: 'body is too long' });
      if (refuses && request.method !== 'GET') return answer(403, { message: 'not accessible' });
      if (/\/commits\/\w+\/pulls$/.test(url.pathname)) return answer(200, [{ number: 7 }]);
      if (request.method === 'GET') {
        const [size, page] = ['per_page', 'page'].map((key) => Number(url.searchParams.get(key)));
        const from = (size ?? 30) * ((page ?? 1) - 1);
        return answer(200, comments.slice(from, from + (size ?? 30)));
      }
      if (request.method === 'POST') {
        const made: Comment = { id: comments.length + 1, body, user: { type: 'Bot' } };
        comments.push(made);
        return answer(201, made);
      }
      const found = comments.find(({ id }) => url.pathname.endsWith(`/issues/comments/${id}`));
      if (found === undefined) return answer(404, { message: 'Not Found' });
      found.body = body;
      return answer(200, found);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ...{ comments, requests, tokens },
    refuse: () => {
      refuses = true;
    },
  };
}
