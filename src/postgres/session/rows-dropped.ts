/** First byte of a message with a row (manual, 55.7, DataRow). */
const DATA_ROW = 0x44;
/** Its type and its length. */
const HEADER = 5;

/** Takes rows out of what a server sends, as it comes: not even one that is large is ever held whole. Begins with the
 *  first byte of a message. */
export class WithoutRows {
  #header = Buffer.alloc(0);
  /** Bytes that are still to come of a message, and whether they are handed on. */
  #left = 0;
  #isRow = false;

  /** What is left of these bytes, in pieces. */
  of(bytes: Buffer): readonly Buffer[] {
    const kept: Buffer[] = [];
    let at = 0;
    while (at < bytes.length) {
      if (this.#left === 0) {
        const missing = HEADER - this.#header.length;
        this.#header = Buffer.concat([this.#header, bytes.subarray(at, at + missing)]);
        at += missing;
        if (this.#header.length < HEADER) break;
        this.#begin(kept);
        continue;
      }
      const end = Math.min(bytes.length, at + this.#left);
      if (!this.#isRow) kept.push(bytes.subarray(at, end));
      this.#left -= end - at;
      at = end;
    }
    return kept;
  }

  #begin(kept: Buffer[]): void {
    this.#isRow = this.#header[0] === DATA_ROW;
    // The length counts itself.
    this.#left = Math.max(0, this.#header.readUInt32BE(1) - (HEADER - 1));
    if (!this.#isRow) kept.push(this.#header);
    this.#header = Buffer.alloc(0);
  }
}
