/** Every code that the text of an application may give, with what it means in a few words. */
export const POOL_CODES: { readonly [code: string]: string } = {
  'pool-demand': 'how many connections the pools may open',
  'pool-over-limit': 'the pools may open more connections than the server lets in',
  'pool-over-ceiling': 'the pools may open more connections than the server works on at a time',
  'queue-timeout': 'requests wait for long where all connections are taken',
};
