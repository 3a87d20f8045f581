import { byHand, type Way, way } from './way.ts';

/** Tables with what is kept as rows and time go by: promoted keys, and partitions. */
export const KEPT_SETUP = `
CREATE TABLE doc (id int PRIMARY KEY, payload jsonb);
INSERT INTO doc SELECT n, jsonb_build_object('country', 'c' || n % 5, 'amount', n) FROM generate_series(1, 100) n;
CREATE TABLE tree (id int, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE tree_1 PARTITION OF tree FOR VALUES FROM (0) TO (50);
CREATE TABLE tree_2 PARTITION OF tree FOR VALUES FROM (50) TO (500);
INSERT INTO tree SELECT * FROM doc;
CREATE TABLE computed (id int, payload jsonb);
CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at);
CREATE EXTENSION hstore;`;

export const KEPT_DESIGN = `
version: 1
extensions: { hstore: "1.8" }
tables:
  doc:
    promote:
      country: { from: payload ->> 'country', type: text, by: trigger }
      amount: { from: payload ->> 'amount', type: integer, by: trigger, on_bad_value: set null }
  tree:
    promote: { country: { from: payload ->> 'country', type: text, by: trigger } }
  computed:
    promote: { country: { from: payload ->> 'country', type: text, by: generated } }
  events:
    with: { fillfactor: 90 }
    indexes: { events_at: { on: [at] } }
    partitions: { by: range (at), every: 1 day, ahead: 2, keep: 30 days }
`;

export const NOW = '2030-06-01T12:00:00Z';

const COUNTRY = 'zz_dbopt_promote_country';
const doc = (field = '') => `drift promote.public.doc.country ${field}`.trim();

export const KEPT_WAYS: readonly Way[] = [
  byHand(`ALTER TABLE doc DISABLE TRIGGER ${COUNTRY}`, doc('trigger')),
  byHand(`ALTER TABLE doc ENABLE TRIGGER ${COUNTRY}`, doc('trigger')),
  byHand(`ALTER TABLE doc ENABLE REPLICA TRIGGER ${COUNTRY}`, doc('trigger')),
  byHand(
    'ALTER TABLE doc DISABLE TRIGGER USER',
    doc('trigger').replace('country', 'amount'),
    doc('trigger'),
  ),
  byHand(
    `ALTER TABLE tree_1 DISABLE TRIGGER ${COUNTRY}`,
    'drift promote.public.tree.country trigger',
  ),
  byHand(
    `DROP TRIGGER ${COUNTRY} ON doc`,
    ...['by', 'from', 'on_bad_value', 'rows', 'trigger'].map(doc),
  ),
  byHand('ALTER TABLE doc DROP COLUMN country', doc('type')),
  byHand('ALTER TABLE doc ALTER amount TYPE bigint', 'drift promote.public.doc.amount type'),
  byHand(
    `COMMENT ON TRIGGER ${COUNTRY} ON doc IS NULL`,
    ...['from', 'on_bad_value', 'rows'].map(doc),
  ),
  byHand('ALTER TABLE computed DROP COLUMN country', 'missing promote.public.computed.country'),
  byHand(
    'ALTER TABLE computed ALTER country DROP EXPRESSION',
    'drift promote.public.computed.country by',
    'drift promote.public.computed.country from',
  ),
  byHand('DROP TABLE doc', 'missing table.public.doc'),
  byHand(
    'DROP TABLE events_p20300603',
    'missing table.public.events_p20300603',
    'unapplied partitions.public.events ahead',
  ),
  byHand(
    'ALTER TABLE events DETACH PARTITION events_p20300603',
    'drift table.public.events_p20300603',
    'unapplied partitions.public.events ahead',
  ),
  byHand(
    'DROP EXTENSION hstore; CREATE EXTENSION hstore VERSION "1.7"',
    'drift extension.hstore version',
  ),
  byHand('DROP EXTENSION hstore', 'missing extension.hstore'),
  way(
    'a key comes',
    {
      file: [
        [
          '  tree:\n',
          "      other: { from: payload ->> 'other', type: text, by: trigger }\n  tree:\n",
        ],
      ],
    },
    'unapplied promote.public.doc.other',
  ),
  way(
    'a key goes',
    {
      file: [
        [
          "      amount: { from: payload ->> 'amount', type: integer, by: trigger, on_bad_value: set null }\n",
          '',
        ],
      ],
    },
    'unapplied promote.public.doc.amount',
  ),
  way(
    'more ahead',
    { file: [['ahead: 2', 'ahead: 4']] },
    'unapplied partitions.public.events ahead',
  ),
];
