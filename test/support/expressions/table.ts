/** One table with a column of every type that people index, and functions as an application has them. */
export const TABLE = `
CREATE EXTENSION citext;
CREATE SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('new', 'paid', 'sent out');
CREATE TYPE shop.place AS (zip text, city text);
CREATE DOMAIN shop.email AS varchar(80) CHECK (VALUE LIKE '%@%');
CREATE FUNCTION public.is_odd(v int) RETURNS bool IMMUTABLE LANGUAGE sql RETURN v % 2 = 1;
CREATE FUNCTION public.scaled(v int, factor int DEFAULT 2, "By" int DEFAULT 1) RETURNS int
  IMMUTABLE LANGUAGE sql RETURN v * factor / "By";
CREATE FUNCTION public.biggest(VARIADIC vs int[]) RETURNS int IMMUTABLE LANGUAGE sql
  BEGIN ATOMIC SELECT max(v) FROM unnest(vs) v; END;
CREATE TABLE shop.orders (
  id bigint, code varchar(20), kind text, fixed char(4), ci citext, mail shop.email, note text, body text,
  qty int, small smallint, price numeric(10, 2), ratio float8, single float4,
  total numeric GENERATED ALWAYS AS (price * qty) STORED,
  active bool, deleted bool, state shop.state, home shop.place,
  placed timestamptz, shipped timestamp, day date, at time, took interval,
  doc jsonb, raw json, tags text[], nums int[], words tsvector,
  span int4range, days daterange, net inet, uid uuid, bits bit(8), blob bytea,
  "Order" int, "select" int, "user name" text, "größe" text)`;
