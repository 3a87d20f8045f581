interface PathCount {
  documents: number;
  occurrences: number;
  /** The document that it was seen in last, by number, and its page. */
  last: number;
  page: number;
}

/** Paths that are looked at; more of them are data. */
export const MOST_PATHS = 100_000;

/** In how many documents each path was seen, keys that are data with the others; paths are told to nobody. */
export class PathCounts {
  readonly #seen = new Map<string, PathCount>();

  see(name: string, document: number, page: number): void {
    const one = this.#seen.get(name);
    if (one === undefined) {
      if (this.#seen.size < MOST_PATHS)
        this.#seen.set(name, { documents: 1, occurrences: 1, last: document, page });
      return;
    }
    one.occurrences += 1;
    if (one.last === document) return;
    one.last = document;
    one.documents += 1;
  }

  tally(): { readonly distinct: number; readonly once: number; readonly twice: number } {
    let [once, twice] = [0, 0];
    for (const { documents } of this.#seen.values()) {
      if (documents === 1) once += 1;
      if (documents === 2) twice += 1;
    }
    return { distinct: this.#seen.size, once, twice };
  }

  /** Occurrences of paths that one document has, by its page. */
  onceByPage(): ReadonlyMap<number, number> {
    const pages = new Map<number, number>();
    for (const { documents, occurrences, page } of this.#seen.values()) {
      if (documents === 1) pages.set(page, (pages.get(page) ?? 0) + occurrences);
    }
    return pages;
  }
}
