import { grid } from '../grid.ts';
import type { Figure } from './figures.ts';
import type { Load } from './run.ts';
import { rows } from './words.ts';

export interface Circumstances {
  /** Server and machine. */
  readonly where: string;
  readonly rounds: number;
  readonly load: Load;
  readonly vectors: boolean;
}

/** Under the load that was asked for, and under a tenth of it. */
export interface Found {
  readonly full: readonly Figure[];
  readonly tenth: readonly Figure[];
}

/** docs/converged.md. */
export function page({ full, tenth }: Found, { where, rounds, load, vectors }: Circumstances) {
  const [reads, written] = [load.reads, load.rows].map((value) => value.toLocaleString('en'));
  return `# What the design buys

\`npm run bench:converged\` measured and wrote this page and the pictures.

![After / before of every figure](converged.svg)

## What was measured
A feature store with relational columns and JSONB${vectors ? ', and embeddings of pgvector' : ''}. An ETL writes with COPY in batches of 5,000 events and 500 features, asked for ${written} rows a second over one connection. An inference API sends ${reads} reads a second on 16 connections in an open loop: each is due at a fixed time, and its latency counts from then, so that what queues behind a slow one counts in full. Both run side by side for ${load.seconds} s that count.

- **before**: PostgreSQL's default settings, and the indexes that the queries' WHERE clauses suggest.
- **after**: the same database once \`dbopt apply\` has carried out [dbopt.yaml](../dbopt.yaml)${vectors ? ' and an HNSW index on the embeddings' : ''}.

Each run starts from a fresh copy of the same database, ${rounds} pairs in turns, every second pair the other way round. Medians, with the least and the most; the ratio is that of each pair.

## The load that is asked for
${grid(rows(full))}

## A tenth of it
${(load.reads / 10).toLocaleString('en')} reads and ${(load.rows / 10).toLocaleString('en')} rows a second: what a side without the design can still serve, so that its latencies are those of queries and not of a queue.

![After / before of every figure, a tenth of the load](converged-tenth.svg)

${grid(rows(tenth))}

${where}.

## How to read it
Writer, readers and server share one machine, so whatever saves work anywhere shows everywhere. Where fewer rows are ingested than asked for, the writer is as fast as the server takes them. Where a side answers fewer reads than are due, its latencies are those of a growing queue: they say that it cannot serve this load, not how long one query takes. WAL is told per row, since a faster writer writes more of it; sizes are what they are at the end, with all the rows that a side took. A red line is a price that the design pays; what its reason is, the comments of the design say.
`;
}
