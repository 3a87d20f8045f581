import { expect, test } from 'vitest';
import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { advise, observeLive } from '../../src/operations/index.ts';
import { startPGlite } from '../../src/postgres/pglite/index.ts';
import { clustered, POOR } from '../support/advice/vectors.ts';
import { connect } from '../support/connect.ts';
import { withDesign } from '../support/design.ts';

/* PostgreSQL in WebAssembly has one session: trials and copies are made in it as on any server. */

const DESIGN = `version: 1
checks:
  near: { recall: index.public.items_e, k: 10, min: 0.95, queries: asked.q }
  more: { recall: index.public.late_e, k: 10, min: 0.95, queries: asked.q }
`;

test('a graph that is thin, and lists of ten rows, on PGlite', { timeout: 120_000 }, async (t) => {
  const server = await startPGlite();
  t.onTestFinished(server.stop);
  const client = await connect({ url: server.url, applicationName: 'dbopt test' });
  t.onTestFinished(() => client.end());
  await client.query(`${clustered(3000)};
    INSERT INTO items SELECT * FROM source;
    CREATE INDEX items_e ON items USING ${POOR};
    CREATE TABLE late AS SELECT * FROM source WHERE id <= 10;
    CREATE INDEX late_e ON late USING ivfflat (e vector_l2_ops) WITH (lists = 40);
    INSERT INTO late SELECT * FROM source WHERE id > 10`);
  await client.query('ANALYZE; SET enable_seqscan = off');
  const limits = { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 };
  const scope = { schemas: [], tables: [] };
  const report = await withDesign(DESIGN, {}, async (design) => {
    const { evidence } = await observeLive(design, {
      ...{ url: server.url, watch: 0, since: null, queries: [], advisors: [vector], limits },
      ...{ trial: true, maxTime: 60_000, maxBytes: 2 ** 28, seed: 1, clients: 4 },
      scope: { ...scope, literals: false },
    });
    expect(evidence.trials.map(({ status, why }) => ({ status, why }))).toEqual(
      evidence.trials.map(() => ({ status: 'done', why: null })),
    );
    const texts = { files: [{ file: 'dbopt.yaml', text: DESIGN }], fresh: false };
    return advise(evidence, design, texts, { advisors: [vector], limits, only: [], scope });
  });
  const told = report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, address }) => `${code} ${address}`);
  expect(told).toContain('ivfflat-built-on-little-data index.public.late_e');
  expect(told.some((one) => /^(ef-search|recall-low) index.public.items_e$/.test(one))).toBe(true);
});
