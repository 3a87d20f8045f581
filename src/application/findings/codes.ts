/** Every code that the text of an application may give, with what it means in a few words. */
export const POOL_CODES: { readonly [code: string]: string } = {
  'pool-demand': 'how many connections the pools may open',
  'pool-over-limit': 'the pools may open more connections than the server lets in',
  'pool-over-ceiling': 'the pools may open more connections than the server works on at a time',
  'pool-per-request': 'each request makes a pool of its own',
  'connect-per-request': 'each request opens a connection of its own',
  'queue-timeout': 'requests wait for long where all connections are taken',
  'blocking-call': 'a call holds up all that the event loop has to do',
  'nested-acquire': 'who holds a connection waits for another one of the same pool',
  'n-plus-one': 'a query is sent for each row of another one',
  executemany: 'rows are written one by one',
  'round-trips': 'queries that could be sent together are sent one after another',
  'pgbouncer-size': 'PgBouncer may open more connections, or lets in fewer, than there are',
  'pgbouncer-clash': 'what outlives a transaction, where PgBouncer shares connections',
};
