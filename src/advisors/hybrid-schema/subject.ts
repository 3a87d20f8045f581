import type { ColumnFacts, ColumnSample, JsonSample, TableSample } from '../../model/index.ts';
import type { Family } from '../shared/family.ts';

export const HYBRID = { name: 'hybrid-schema' };

/** A column of JSON documents. */
export interface DocumentColumn {
  readonly family: Family;
  readonly column: ColumnFacts;
  /** `column.schema.table.name` */
  readonly address: string;
}

/** One that was sampled. */
export interface Documents extends DocumentColumn {
  readonly sample: TableSample;
  readonly sampled: ColumnSample;
  readonly json: JsonSample;
}
