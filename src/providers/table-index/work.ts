import {
  dictionary,
  type Fields,
  graphBytes,
  isList,
  isMap,
  storedBytes,
  type TableSize,
  type VectorShape,
  vectorShape,
  vectorShapeIn,
  type Work,
} from '../../model/index.ts';
import { guessBytes, rowsOf } from './size.ts';

/*
 * What an index build has to do, by access method: how much, in a measure that grows as its time does, so that the pace
 * of one build tells of another with other parameters. What is usual was measured by bench:estimates.
 */

type Build = (fields: Fields, size: TableSize) => Omit<Work, 'sort'>;

/** Both scans of a concurrent build read the table; sorting and writing a byte of the index takes as long as reading
 *  eight. */
const sorted: Build = (fields, size) => ({
  amount: 2 * size.heap + 8 * (guessBytes(fields, size) ?? 0),
  usual: 400e6,
});

const METHODS: { readonly [method: string]: readonly [name: string, build: Build] } = dictionary({
  btree: ['B-tree', sorted],
  hash: ['hash', sorted],
  // What is indexed is told apart value by value, those that are stored elsewhere too.
  gin: ['GIN', (_, { bytes }) => ({ amount: bytes, usual: 50e6 })],
  gist: ['GiST', (_, size) => ({ amount: rowsOf(size), usual: 60e3 })],
  spgist: ['SP-GiST', (_, size) => ({ amount: rowsOf(size), usual: 200e3 })],
  brin: ['BRIN', (_, { heap }) => ({ amount: 2 * heap, usual: 500e6 })],
});

/** The work of building an index with these fields; undefined: nobody knows how much it is. */
export function buildWork(fields: Fields, size: TableSize | undefined): Work | undefined {
  if (size === undefined) return undefined;
  const using = String(fields.using?.value);
  if (using === 'hnsw') return hnsw(fields, size);
  if (using === 'ivfflat') return ivfflat(fields, size);
  const method = METHODS[using];
  // Of an access method that nobody told us of, its own builds will tell.
  const [name, build] = method ?? [using, unheardOf];
  return { sort: `${name} build`, ...build(fields, size) };
}

const unheardOf: Build = (_, { bytes }) => ({ amount: bytes, usual: null });

/** Each row looks for its place in the graph of those before it, by way of candidates and their neighbours, many of which
 *  it meets more than once: the powers are what CPU time was measured to grow by. pgvector builds the graph in memory as
 *  far as maintenance_work_mem goes, and puts the rest into the index row by row. */
function hnsw(fields: Fields, size: TableSize): Work | undefined {
  const vector = vectorOf(fields, size);
  if (vector === null) return undefined;
  const m = parameter(fields, 'm', 16);
  const rows = rowsOf(size);
  const candidates = parameter(fields, 'ef_construction', 64);
  const distances = rows * Math.log2(rows + 1) * m ** 1.4 * candidates ** 0.6;
  return {
    ...{ sort: 'HNSW build', amount: distances * costOf(vector), usual: null },
    memory: Math.ceil(graphBytes(rows, vector, m)),
  };
}

/** Rows that the lists are made of (ivfbuild.c), and as how many others each of them counts. */
const SAMPLE = { perList: 50, least: 10_000, times: 2 };
/** What reading and sorting a row costs, in lists that it is compared with. */
const READ = 70;

function ivfflat(fields: Fields, size: TableSize): Work | undefined {
  const vector = vectorOf(fields, size);
  if (vector === null) return undefined;
  const lists = parameter(fields, 'lists', 100);
  const rows = rowsOf(size);
  const asked = Math.max(SAMPLE.least, SAMPLE.perList * lists);
  const sample = Math.min(rows, asked);
  const compared = (rows + sample * SAMPLE.times) * (READ + lists);
  // k-means has room for the sample it asked for, the lists three times, and bounds of each row of the sample against
  // each list and of the lists against each other (ivfkmeans.c); without that it refuses to begin.
  const bounds = sample * (lists + 2) + lists * (lists + 3);
  return {
    ...{ sort: 'IVFFlat build', amount: compared * costOf(vector), usual: null },
    ...{ memory: Math.ceil((asked + 3 * lists) * storedBytes(vector) + 4 * bounds), fails: true },
  };
}

/** What a distance costs beside its dimensions, in dimensions. */
const CALL = 200;

/** Of one distance, in dimensions. */
const costOf = ({ bytes }: VectorShape): number => CALL + bytes / 4;

/** What the first key is made of: its column's type, or the cast of an expression, says how many dimensions there are. */
function vectorOf({ on }: Fields, { vectors }: TableSize): VectorShape | null {
  const [key] = isList(on?.value) ? on.value : [];
  if (!isMap(key)) return null;
  const { column, expression } = key;
  if (typeof column !== 'string') return vectorShapeIn(String(expression));
  const [type, dimensions] = Object.hasOwn(vectors, column) ? (vectors[column] ?? []) : [];
  return vectorShape(type ?? '', dimensions ?? 0);
}

const parameter = (fields: Fields, name: string, usual: number): number =>
  Number(fields[`with.${name}`]?.value ?? usual);
