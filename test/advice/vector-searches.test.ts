import { scenario } from '../support/advice/scenario.ts';
import { GOOD, items, needs } from '../support/advice/vectors.ts';

const ask = ['vector'];
const index = 'index.public.items_e';

const VECTOR = `'[${Array.from({ length: 16 }, (_, at) => at / 16).join(',')}]'`;
const search = (order: string, limit: number, where = '') =>
  `SELECT id FROM items ${where} ORDER BY ${order.replace('?', VECTOR)} LIMIT ${limit}`;
const SCANNED = `SET enable_seqscan = off;\nSELECT id FROM items ORDER BY e <-> ${VECTOR} LIMIT 5;\nRESET enable_seqscan`;

scenario('more rows are asked for than the search keeps candidates', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};\n${SCANNED}`,
  queries: search('e <-> ?', 100),
  only: ['limit-over-ef-search'],
  finds: [{ code: 'limit-over-ef-search', address: index, severity: 'warning' }],
});

scenario('as many as the search keeps, or nobody has used the index', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};\n${SCANNED}`,
  queries: search('e <-> ?', 40),
  not: ['limit-over-ef-search'],
});

scenario('searches by a distance that the index does not order by', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('e <=> ?', 10),
  only: ['index-not-used'],
  finds: [{ code: 'index-not-used', address: index, severity: 'warning' }],
});

scenario('the farthest rows first', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('1 - (e <-> ?) DESC', 10),
  only: ['index-not-used'],
  finds: [{ code: 'index-not-used', address: index, severity: 'warning' }],
});

scenario('another distance among rows of one tenant is quick without an index', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('e <=> ?', 10, 'WHERE tenant = 3'),
  not: ['index-not-used'],
});
