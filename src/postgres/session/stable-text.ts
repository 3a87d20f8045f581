/** What makes the server's texts the same on every connection: names qualified, constants spelt one way. */
export const STABLE_TEXT: readonly string[] = [
  'SET LOCAL search_path = pg_catalog, pg_temp',
  "SET LOCAL TimeZone = 'UTC'",
  "SET LOCAL DateStyle = 'ISO, YMD'",
  "SET LOCAL IntervalStyle = 'postgres'",
  "SET LOCAL lc_monetary = 'C'",
  'SET LOCAL extra_float_digits = 1',
  'SET LOCAL quote_all_identifiers = off',
];
