import { question } from '../online/load.ts';
import type { Question } from '../open-loop.ts';

/** Milliseconds, policy of the design. */
export const LOCK_TIMEOUT = 500;

/** A table of events with documents of about 250 bytes. */
export const seed = (rows: number): string => `
CREATE EXTENSION IF NOT EXISTS pgstattuple;
CREATE SCHEMA ml_features;
CREATE TABLE ml_features.features (id bigint PRIMARY KEY, entity_id bigint NOT NULL, payload jsonb NOT NULL);
INSERT INTO ml_features.features
SELECT g, g % 5000, jsonb_build_object('country', 'c' || g % 40, 'device', 'd' || g % 7, 'segment', g % 13,
         'model', 'v' || g % 3, 'trace', md5(g::text) || md5((g + 1)::text) || md5((g + 2)::text))
  FROM generate_series(0, ${rows - 1}) AS g;
CREATE INDEX features_entity ON ml_features.features (entity_id);`;

export const DESIGN = `
version: 1
policy: { lock_timeout: ${LOCK_TIMEOUT}ms }
tables:
  ml_features.features:
    promote:
      country: { from: payload ->> 'country', type: text, by: trigger }
`;

/** The same end by hand: the column, a trigger for what comes, and one statement for what is there. */
export const BY_HAND: readonly string[] = [
  'ALTER TABLE ml_features.features ADD COLUMN country text',
  `CREATE FUNCTION ml_features.set_country() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN NEW.country := NEW.payload ->> 'country'; RETURN NEW; END $$`,
  `CREATE TRIGGER set_country BEFORE INSERT OR UPDATE ON ml_features.features
     FOR EACH ROW EXECUTE FUNCTION ml_features.set_country()`,
  "UPDATE ml_features.features SET country = payload ->> 'country'",
  'ANALYZE ml_features.features',
];

/** Writers a second. */
export const RATE = 200;

/** Whoever writes rows of the table, anywhere in it. */
export const writers = (rows: number): readonly Question[] => [
  question(
    `UPDATE ml_features.features SET payload = payload || '{"seen": true}' WHERE id = $1`,
    rows,
  ),
  question(
    'INSERT INTO ml_features.features VALUES (-1 - $1, 7, \'{"country": "new"}\') ON CONFLICT DO NOTHING',
    rows,
  ),
];
