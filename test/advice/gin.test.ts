import { scenario } from '../support/advice/scenario.ts';

const ask = ['gin'];
const index = 'index.public.events_payload';
const events = (definition: string, count = 10_000) => `
CREATE TABLE events (id int PRIMARY KEY, payload jsonb, tags int[]);
INSERT INTO events SELECT i, jsonb_build_object('user', 'u' || i, 'kind', 'k' || i % 20, 'n', i % 100), ARRAY[i % 50, i % 70] FROM generate_series(1, ${count}) i;
${definition};
VACUUM ANALYZE events;
`;
const PLAIN = 'CREATE INDEX events_payload ON events USING gin (payload)';
const searches = (where: string, count = 40) =>
  Array.from(
    { length: count },
    (_, i) => `SELECT id FROM events WHERE ${where.replaceAll('#', String(i))}`,
  ).join(';\n');
const more = (count: number) =>
  `INSERT INTO events SELECT n + i, jsonb_build_object('user', 'u' || n + i, 'kind', 'k' || i % 20, 'n', i % 100), ARRAY[1] FROM (SELECT max(id) AS n FROM events) AS last, generate_series(1, ${count}) i`;

scenario('containment only: a class of half the size serves all searches', {
  ask,
  sql: `CREATE TABLE events (id int PRIMARY KEY, payload jsonb);
INSERT INTO events SELECT i, jsonb_build_object('user', md5(i::text), 'token', md5((-i)::text)) FROM generate_series(1, 10000) i;
${PLAIN};
VACUUM ANALYZE events`,
  later: searches(`payload @> '{"user": "u#"}'`),
  trial: true,
  finds: [{ code: 'gin-opclass', address: index, severity: 'warning' }],
  proves: {
    code: 'gin-opclass',
    query: "SELECT pg_relation_size('events_payload') AS n",
  },
});

scenario(
  'containment, and one search for a key: the smaller class would leave that one to a scan',
  {
    ask,
    sql: events(PLAIN),
    later: `${searches(`payload @> '{"user": "u#"}'`)};\nSELECT id FROM events WHERE payload ? 'user'`,
    trial: true,
    not: ['gin-opclass'],
  },
);

scenario('containment of arrays is not that of documents', {
  ask,
  sql: events(
    'CREATE INDEX events_payload ON events USING gin (payload jsonb_path_ops);\nCREATE INDEX events_tags ON events USING gin (tags)',
  ),
  later: searches('tags @> ARRAY[#]'),
  trial: true,
  not: ['gin-opclass'],
});

scenario('the smaller class is there already', {
  ask,
  sql: events('CREATE INDEX events_payload ON events USING gin (payload jsonb_path_ops)'),
  later: searches(`payload @> '{"user": "u#"}'`),
  trial: true,
  not: ['gin-opclass', 'operators-unknown'],
});

scenario('searches that read a long pending list first', {
  ask,
  sql: events(PLAIN),
  later: `SET gin_pending_list_limit = '4MB';\n${more(22_000)};\nSET enable_seqscan = off;\n${searches(`payload @> '{"user": "u#"}'`)}`,
  finds: [{ code: 'gin-pending', address: index, severity: 'warning' }],
  only: ['gin-pending'],
});

scenario('a short pending list', {
  ask,
  sql: events(PLAIN),
  later: `${more(50)};\nSET enable_seqscan = off;\n${searches(`payload @> '{"user": "u#"}'`)}`,
  only: ['gin-pending'],
});

scenario('fastupdate was switched off, and the list from before is still there', {
  ask,
  sql: `${events(PLAIN)}${more(4000)};
ALTER INDEX events_payload SET (fastupdate = off)`,
  later: 'SELECT 1',
  finds: [{ code: 'gin-pending', address: index, severity: 'warning' }],
  only: ['gin-pending'],
});

scenario('fastupdate off and nothing left', {
  ask,
  sql: events(`${PLAIN} WITH (fastupdate = off)`),
  later: more(2000),
  only: ['gin-pending'],
  not: ['gin-pending'],
});

scenario('a pattern search by trigrams has one class', {
  ask,
  sql: `CREATE EXTENSION pg_trgm;
CREATE TABLE notes (id int PRIMARY KEY, body text);
INSERT INTO notes SELECT i, md5(i::text) FROM generate_series(1, 5000) i;
CREATE INDEX notes_body ON notes USING gin (body gin_trgm_ops);
VACUUM ANALYZE notes`,
  later: `SELECT id FROM notes WHERE body LIKE '%abc%'`,
  trial: true,
});

scenario('values that change all the time and never come back leave their entries', {
  ask,
  sql: `${events(PLAIN, 3000)}DO $$ BEGIN FOR k IN 1..12 LOOP UPDATE events SET payload = jsonb_build_object('user', md5(k || ':' || id), 'token', md5(id || '-' || k)); PERFORM gin_clean_pending_list('events_payload'); END LOOP; END $$;
VACUUM events;
SELECT gin_clean_pending_list('events_payload');
ANALYZE events`,
  later: searches(`payload ? 'user'`, 3),
  trial: true,
  finds: [{ code: 'gin-bloat', address: index }],
  proves: {
    code: 'gin-bloat',
    apply: 'REINDEX INDEX events_payload',
    query: "SELECT pg_relation_size('events_payload') AS n",
  },
  only: ['gin-bloat'],
});

scenario('values that change all the time among a few leave nothing', {
  ask,
  sql: `${events(PLAIN, 3000)}DO $$ BEGIN FOR k IN 1..12 LOOP UPDATE events SET payload = jsonb_build_object('kind', (id + k) % 40); PERFORM gin_clean_pending_list('events_payload'); COMMIT; END LOOP; END $$;
VACUUM events;
REINDEX INDEX events_payload;
ANALYZE events`,
  later: searches(`payload ? 'user'`, 3),
  trial: true,
  only: ['gin-bloat'],
  not: ['gin-bloat'],
});

scenario('statements of a day are not known: which operators search the index is open', {
  ask,
  sql: events(PLAIN),
  later: searches(`payload @> '{"user": "u#"}'`),
  limits: { minWindow: null },
  finds: [{ code: 'operators-unknown', address: index, severity: 'info', verdict: 'cannot-tell' }],
  not: ['gin-opclass'],
});
