export const SCHEMA = `
CREATE TABLE events (id int, user_id int, payload jsonb);
INSERT INTO events SELECT i, i % 500, jsonb_build_object('user', md5(i::text), 'token', md5((-i)::text)) FROM generate_series(1, 6000) i;
CREATE INDEX events_payload ON events USING gin (payload);
CREATE INDEX events_user ON events (user_id);
CREATE TABLE users (id int PRIMARY KEY, name text);
INSERT INTO users SELECT i, 'n' || i FROM generate_series(1, 1000) i`;

/** Windows of seconds: a sample has to have thirty calls all the same. */
export const LOOP = `loop:
  mode: apply
  cooldown: 1ms
  observe: { before: 3s, after: 3s, settle: 200ms }
`;

export const TABLES = `tables:
  public.events: # the feature store's
    indexes:
      events_payload: { using: gin, on: [payload] }
      events_user: { on: [user_id] } # lookups
`;

export const POLICY = 'policy: { allow: [index-build, index-replace, access-exclusive] }\n';

export const designOf = ({
  loop = LOOP,
  policy = POLICY,
  tables = TABLES,
  more = '',
} = {}): string => `version: 1\n${policy}${loop}${tables}${more}`;
