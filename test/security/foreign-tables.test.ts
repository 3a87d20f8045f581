import { expect, test, vi } from 'vitest';
import { apply, plan } from '../support/dbopt.ts';
import { maintainer } from '../support/maintainer.ts';
import {
  DAYS,
  foreign,
  HUNDREDS,
  INSTEAD,
  log,
  NOW,
  PROMOTE,
  scene,
  swapped,
  whileWaitedFor,
} from './hostile/foreign.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

test.for([
  ['by time', 'at', DAYS],
  ['by number', 'id', HUNDREDS],
] as const)(
  'a foreign default partition is refused before anything is read: %s',
  async ([, by, text], t) => {
    const { asWriter, client, url, sang } = await scene(t);
    await asWriter(`${log(by)}; ${INSTEAD}`);
    const made = await plan(url, text, NOW);
    // Whoever asks the highest key of it, asks as its owner.
    await client.query('ALTER SEQUENCE canary.as_other RESTART');
    expect(
      made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ).toEqual(['foreign-partition']);
    await expect(apply(url, text, NOW)).rejects.toThrow('is a foreign table');
    await client.query('ALTER SEQUENCE canary.as_other RESTART');
    if (by === 'at')
      await maintainer(url, text, async (run) => {
        const { outcome, diagnostics } = await run(NOW.now);
        expect([outcome, diagnostics.map(({ code }) => code)]).toEqual([
          'refused',
          expect.arrayContaining(['foreign-partition']),
        ]);
      });
    if (by === 'at') expect(await sang()).toBe(false);
  },
);

const STAGES = [
  ['a default partition', log('at'), DAYS, INSTEAD],
  [
    'its name',
    log('at'),
    DAYS,
    `ALTER TABLE app.log DETACH PARTITION app.log_rest; ${swapped('log_rest')}`,
  ],
  [
    'its name, by a view',
    log('at'),
    DAYS,
    'ALTER TABLE app.log DETACH PARTITION app.log_rest; ALTER TABLE app.log_rest RENAME TO was; CREATE VIEW app.log_rest AS SELECT * FROM app.trap',
  ],
  [
    'a table that is promoted',
    'CREATE TABLE app.p AS SELECT id, at, payload FROM app.t',
    PROMOTE('app.p'),
    swapped('p'),
  ],
  [
    'the same, by a view',
    'CREATE TABLE app.p AS SELECT id, at, payload FROM app.t',
    PROMOTE('app.p'),
    'ALTER TABLE app.p RENAME TO was; CREATE VIEW app.p AS SELECT * FROM app.trap',
  ],
  [
    'a partition that is promoted',
    log('at'),
    PROMOTE('app.log'),
    `ALTER TABLE app.log DETACH PARTITION app.log_0; ${swapped('log_0')}`,
  ],
] as const;

test.for(STAGES)(
  'what came in the place of a table since the plan is not read: %s',
  async ([, before, text, change], t) => {
    const { asWriter, url, sang } = await scene(t);
    await asWriter(before);
    const { outcome, diagnostics } = await apply(url, text, {
      ...NOW,
      between: () => asWriter(change),
    });
    expect([outcome, await sang()]).toEqual(['failed', false]);
    expect(diagnostics.map(({ hint }) => hint).join()).not.toContain('bug in dbopt');
  },
);

test('rows are not moved to another server, nor past a trigger of the partition that they are moved to', async (t) => {
  const { asWriter, url, sang } = await scene(t);
  const filling = `COMMENT ON %s app.log_1 IS 'dbopt fills this partition: {"from":"2026-11-23 00:00:00+00"}'`;
  await asWriter(`${log('at')}; CREATE TABLE app.log_1 PARTITION OF app.log FOR VALUES FROM ('2026-11-23 18:00Z') TO ('2026-11-24 00:00Z');
    CREATE TRIGGER row BEFORE INSERT ON app.log_1 FOR EACH ROW EXECUTE FUNCTION app.evil_trigger();
    CREATE TRIGGER statement AFTER INSERT ON app.log_1 EXECUTE FUNCTION app.evil_trigger();
    ALTER TABLE app.log_1 ENABLE ALWAYS TRIGGER statement; ${filling.replace('%s', 'TABLE')}`);
  const filled = await apply(url, DAYS, NOW);
  expect([filled.outcome, await sang()]).toEqual(['done', false]);
  expect(filled.plan.steps[0]?.title).toContain('with its rows');

  await asWriter(
    `ALTER TABLE app.log DETACH PARTITION app.log_1; DROP TABLE app.log_1;
     ALTER TABLE app.log DETACH PARTITION app.log_2; DROP TABLE app.log_2;
     ${foreign('log_1', "PARTITION OF app.log FOR VALUES FROM ('2026-11-23 18:00Z') TO ('2026-11-24 00:00Z')", 'sink')};
     INSERT INTO app.log VALUES (151, '2026-11-23 13:00Z');
     ${filling.replace('%s', 'FOREIGN TABLE')}`,
  );
  await apply(url, DAYS, NOW);
  expect(await sang()).toBe(false);
});

test.for([
  ['a foreign table', `ALTER TABLE app.log DETACH PARTITION app.log_rest; ${swapped('log_rest')}`],
  ['a check', "ALTER TABLE app.log ADD CHECK (app.evil_check('x'::text))"],
  ['a check of the default partition', 'ALTER TABLE app.log_rest ADD CHECK (app.evil_check(id))'],
  ['a rule', 'CREATE RULE evil AS ON DELETE TO app.log_rest DO ALSO SELECT app.evil(1)'],
  ['an index', 'CREATE INDEX evil ON app.log_rest (at) WHERE app.evil_check(9)'],
] as const)(
  'what comes while the procedure that moves rows waits for their table stops it: %s',
  async ([, made], t) => {
    const it = await scene(t);
    await it.asWriter(log('at'));
    let held: Awaited<ReturnType<typeof whileWaitedFor>> | undefined;
    const between = async () => {
      held = await whileWaitedFor(it, 'app.log', made);
    };
    const { outcome, diagnostics } = await apply(it.url, DAYS, { ...NOW, between });
    await held?.over();
    expect([outcome, await it.sang()]).toEqual(['failed', false]);
    expect(diagnostics.map(({ hint }) => hint).join()).not.toContain('bug in dbopt');
  },
);
