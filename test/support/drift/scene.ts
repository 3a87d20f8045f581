/** A database of everything that one database can have by hand changed. */
export const SETUP = `
CREATE SCHEMA ext;
CREATE SCHEMA elsewhere;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION citext;
CREATE TABLE plain (a int NOT NULL, b text, c text, d jsonb, e text, f varchar);
CREATE TABLE solo (a int);
CREATE TABLE other (a int);
CREATE TABLE parted (a int, b text, t timestamptz) PARTITION BY RANGE (t);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2030-01-01') TO ('2031-01-01');
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');
CREATE TABLE parted_3 PARTITION OF parted FOR VALUES FROM ('2032-01-01') TO ('2033-01-01');
INSERT INTO plain SELECT i, i % 7, i % 7, '{}', i, i FROM generate_series(1, 500) AS i;`;

export const DESIGN = `
version: 1
extensions: { citext: "*", pg_trgm: { schema: ext } }
tables:
  plain:
    with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.05, toast_tuple_target: 4080, toast.autovacuum_enabled: false }
    persistence: logged
    columns:
      a: { n_distinct: -0.5, n_distinct_inherited: -0.25 }
      b: { storage: external, statistics: 200, compression: pglz }
      e: { storage: main }
    indexes:
      plain_a: { on: [a] }
      plain_b: { on: [(lower(b))], where: "f IN ('x', 'y')", with: { fillfactor: 80 } }
      plain_c: { on: [c DESC, a], include: [b] }
      plain_d: { using: gin, on: [d jsonb_path_ops], with: { fastupdate: off } }
      plain_e: { on: [e COLLATE "C"], unique: true }
      plain_r: { using: brin, on: [a], with: { pages_per_range: 32 } }
    statistics: { plain_s: { kinds: [dependencies, mcv], on: [b, c], target: 500 } }
  solo:
    indexes: { solo_a: { on: [a] } }
  parted:
    with: { fillfactor: 95 }
    columns: { b: { statistics: 300 } }
    indexes:
      parted_a: { on: [a] }
      parted_b: { on: [b], with: { fillfactor: 80 } }
`;
