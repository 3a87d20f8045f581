import { readFile } from 'node:fs/promises';

const PAGE = 100;

/** Writes the one comment of this name on the pull request of the event, over the one from before if there is one. */
export async function comment({ command, name, token }, text, env) {
  const ask = asker(env.GITHUB_API_URL ?? 'https://api.github.com', token);
  const repository = `/repos/${env.GITHUB_REPOSITORY}`;
  const issues = `${repository}/issues`;
  const ofEvent = await pullRequest(env.GITHUB_EVENT_PATH);
  const number =
    ofEvent === null && command === 'apply'
      ? await merged(ask, repository, env.GITHUB_SHA)
      : ofEvent;
  if (number === null) return;
  const mark = `<!-- ${command} by dbopt: ${inComment(name)} -->`;
  const before = await find(ask, `${issues}/${number}/comments`, mark);
  const body = `${mark}\n${text}`;
  if (before === null) await ask('POST', `${issues}/${number}/comments`, { body });
  else if (before.body !== body) await ask('PATCH', `${issues}/comments/${before.id}`, { body });
}

/** Nothing in it ends the comment. */
const inComment = (text) => text.replace(/[\p{Cc}<>]/gu, '_').replace(/-(?=-)|-$/g, '- ');

async function pullRequest(path) {
  if (!path) return null;
  const event = JSON.parse(await readFile(path, 'utf8'));
  const number = event.pull_request?.number;
  return Number.isSafeInteger(number) ? number : null;
}

/** The pull request that a commit of the branch came from. */
async function merged(ask, repository, commit) {
  if (!/^[0-9a-f]{40,64}$/.test(commit ?? '')) return null;
  const [first] = await ask('GET', `${repository}/commits/${commit}/pulls`);
  return Number.isSafeInteger(first?.number) ? first.number : null;
}

/** Ours has the mark at its beginning and was written by a program: what people write is never taken over. */
async function find(ask, path, mark) {
  for (let page = 1; ; page++) {
    const found = await ask('GET', `${path}?per_page=${PAGE}&page=${page}`);
    const ours = found.find(({ body, user }) => body?.startsWith(mark) && user?.type === 'Bot');
    if (ours !== undefined) return ours;
    if (found.length < PAGE) return null;
  }
}

const asker = (api, token) => async (method, path, body) => {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': 'dbopt',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${response.statusText}`);
  return response.json();
};
