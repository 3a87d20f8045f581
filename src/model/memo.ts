/** What was made for a key, so that it need not be made again; a process that runs for weeks does not grow by it. */
export class Memo<K, V> {
  readonly #most: number;
  readonly #made = new Map<K, V>();

  /** @param most Entries; once there are so many, all are let go. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, make: () => V): V {
    const kept = this.#made.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    if (this.#made.size >= this.#most) this.#made.clear();
    this.#made.set(key, made);
    return made;
  }
}
