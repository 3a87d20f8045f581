import type { TableSize } from '../../src/model/index.ts';

/** Of a table that was never analysed, with nothing in TOAST. */
export const sizeOf = (bytes: number, more: Partial<TableSize> = {}): TableSize => ({
  ...{ bytes, heap: bytes, hidden: 0, rows: null, vectors: {} },
  ...more,
});
