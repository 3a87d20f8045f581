import { HAZARDS, type Plan } from '../../src/model/index.ts';
import { change, field, fieldChange, plan, step } from './fixtures.ts';

const WIDE = 'index.public."特徴量_インデックス"';
const TEASE = 'index.public."a|b`c <b>@octocat</b> ```#1"';
const EVENTS = 'index.ml_features.events_time';

const leaf = (day: number) =>
  step(EVENTS, `build on partition ${day}`, {
    id: `${EVENTS}#build-${day}`,
    phase: 'indexes',
    mode: 'concurrent',
    touches: 'scan',
    bytes: 40_960,
    seconds: 0.2,
    locks: [
      { relation: `ml_features.events_p${day}`, mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: 'ml_features.events', mode: 'SHARE UPDATE EXCLUSIVE' },
    ],
    sql: [
      `CREATE INDEX CONCURRENTLY events_p${day}_time ON ml_features.events_p${day} (event_time)`,
    ],
    makes: [`ml_features.events_p${day}_time`],
  });

/** What names, values and shapes may hold: every hazard, every reason, every kind of quoting. */
const named = plan(
  [
    change('create', EVENTS, {
      table: { schema: 'ml_features', name: 'events' },
      ours: false,
      fields: [
        fieldChange('using', null, 'brin'),
        fieldChange('on', null, 'event_time'),
        fieldChange('valid', null, true, { to: { value: true, text: 'true', quiet: true } }),
      ],
    }),
    change('update', WIDE, { renamedFrom: 'public."Alter Name"' }),
    change('update', 'table.public."Bestellungen Ω"', {
      fields: [
        fieldChange('with.fillfactor', 80, 100, { why: 'former' }),
        fieldChange('with.autovacuum_enabled', false, null, { why: 'default' }),
        fieldChange('computed', 1, 2, { how: 'ignore' }),
        fieldChange('note', 'one\ntwo', '\u001b[31mred'),
      ],
    }),
    change('replace', TEASE, {
      ours: false,
      fields: [
        {
          field: 'where',
          from: null,
          to: field(
            "state = ANY (ARRAY['new'::text, 'paid'::text, 'shipped'::text]) AND deleted IS NULL",
          ),
          how: 'rebuild',
          why: 'declared',
        },
      ],
    }),
    change('delete', 'statistics.public.gone', { fields: [fieldChange('kinds', 'mcv', null)] }),
    change('adopt', 'extension.vector', { ours: false }),
    change('forget', 'role.nobody'),
  ],
  [
    ...Array.from({ length: 40 }, (_, day) => leaf(day)),
    step(WIDE, 'rename index', {
      sql: ['ALTER INDEX public."Alter Name" RENAME TO "特徴量_インデックス"'],
    }),
    step(TEASE, 'do everything that hurts', {
      phase: 'upkeep',
      touches: 'rewrite',
      bytes: 5_497_558_138_880,
      seconds: 187_000,
      locks: [{ relation: 'public.t', mode: 'ACCESS EXCLUSIVE' }],
      sql: [
        'SELECT 1\n  FROM `t`\n WHERE "```" IS NULL',
        'SELECT 2',
        'SELECT 3',
        'SELECT 4',
        'SELECT 5',
      ],
      // That one is the plan's, of no step.
      hazards: HAZARDS.filter((code) => code !== 'other-design').map((code) => ({
        code,
        message: `this is what ${code} does`,
      })),
    }),
    step('extension.vector', 'analyze', { mode: 'single', effect: 'next ANALYZE' }),
  ],
  [
    {
      severity: 'warning',
      code: 'missing-privilege',
      message: 'role ci may not ALTER SYSTEM; ask @octocat, see #12',
      address: 'setting.max_wal_size',
    },
    {
      severity: 'info',
      code: 'compared-by-syntax',
      message: 'the server is read-only: expressions were compared by syntax',
      place: { file: 'dbopt.yaml', line: 7, column: 12, source: '    where: state IN (1, 2)' },
    },
  ],
);

export const oddities: Plan = { ...named, left: { gone: 131, of: 140 } };
