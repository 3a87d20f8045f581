import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { canonicalJson, type Plan } from '../../src/model/index.ts';
import { loadPlan, savePlan } from '../../src/operations/index.ts';
import { requireFresh } from '../../src/operations/plan/sealed.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const DESIGN = `version: 1
tables:
  public.t:
    with: { fillfactor: 70 }
    columns: { b: { storage: external } }
    indexes: { t_a: { on: [a, b] } }
`;

let made: Plan;
let text: string;

beforeAll(async () => {
  const { client, url } = await freshDatabase();
  await client.query('CREATE TABLE t (a int, b text); CREATE INDEX t_a ON t (a)');
  made = await plan(url, DESIGN);
  text = await saved(made);
});

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'plan.json'), content);
  return join(folder, 'plan.json');
}

async function saved(one: Plan): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  try {
    await savePlan(join(folder, 'plan.json'), one);
    return await readFile(join(folder, 'plan.json'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A plan as JSON, which somebody writes over. */
interface Changed {
  readonly counts: object;
  readonly steps: readonly { readonly hazards: readonly object[] }[];
  readonly changes: readonly {
    readonly ours: boolean;
    readonly fields: readonly { readonly to: object }[];
  }[];
  readonly server: { readonly sight: object; readonly reached: object };
  seal?: string;
}

const all = (list: readonly object[], written: object) => {
  for (const one of list) Object.assign(one, written);
};

/** What is told of the work; apply has its own word on each. */
const WORDS: readonly (readonly [what: string, change: (plan: Changed) => void])[] = [
  ['counts', (p) => Object.assign(p.counts, { change: 0, replace: 0 })],
  ['titles', (p) => all(p.steps, { title: 'nothing to see' })],
  ['hazards', (p) => all(p.steps, { hazards: [] })],
  [
    'what hazards say',
    (p) =>
      all(
        p.steps.flatMap(({ hazards }) => hazards),
        { message: 'harmless' },
      ),
  ],
  ['locks', (p) => all(p.steps, { locks: [] })],
  ['touches', (p) => all(p.steps, { touches: 'rewrite' })],
  ['effect', (p) => all(p.steps, { effect: 'restart' })],
  ['whose it is', (p) => all(p.changes, { ours: p.changes.every(({ ours }) => !ours) })],
  [
    'texts',
    (p) =>
      all(
        p.changes.flatMap(({ fields }) => fields.map(({ to }) => to)),
        { text: 'x' },
      ),
  ],
];

const OTHERS: typeof WORDS = [
  ['sizes', (p) => all(p.steps, { bytes: 1, seconds: 1 })],
  ['warnings', (p) => Object.assign(p, { diagnostics: [], unchanged: 7 })],
  ['the server', (p) => Object.assign(p.server, { version: '99' })],
  ['who planned', (p) => Object.assign(p.server.sight, { user: 'nobody' })],
  ['where', (p) => Object.assign(p.server.reached, { host: 'harmless' })],
  ['the seal', (p) => delete p.seal],
];

function changed(change: (plan: Changed) => void): Changed {
  const copy = JSON.parse(text);
  change(copy);
  return copy;
}

test('a plan that nobody changed is read, and holds', async () => {
  const read = await loadPlan(await file(text));
  await requireFresh(read, made, { stale: async () => {} });
});

test.each([...WORDS, ...OTHERS])(
  '%s: a change is found when the plan is read',
  async (_, change) => {
    await expect(loadPlan(await file(JSON.stringify(changed(change))))).rejects.toMatchObject({
      diagnostics: [{ code: 'tampered-plan' }],
    });
  },
);

test.each(WORDS)('%s: a change that was sealed anew is found by apply', async (_, change) => {
  const { seal: _old, ...rest } = changed(change);
  const seal = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  const read = await loadPlan(await file(JSON.stringify({ ...rest, seal })));
  await expect(requireFresh(read, made, { stale: async () => {} })).rejects.toMatchObject({
    diagnostics: [{ code: 'stale-plan', message: expect.stringContaining('a plan') }],
  });
});
