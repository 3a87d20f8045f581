import { identifier, isScratch, parseName, type Step } from '../../model/index.ts';
import { type Client, readIndexes, readNames } from '../../postgres/index.ts';
import { changed } from './changed.ts';
import { namesOf } from './names.ts';

/** Indexes by name, as they were when the run began. Names that only an exchange has are given as it goes. */
export class PinnedIndexes {
  readonly #oids = new Map<string, number>();

  async pin(observer: Client, names: readonly string[]): Promise<void> {
    for (const [name, oid] of await readIndexes(observer, names)) {
      if (!isScratch(lastOf(name))) this.#oids.set(name, oid);
    }
  }

  /** One that was renamed by us has a name of ours, or one that the step gives; one that was dropped has none. */
  async require(client: Client, step: Step): Promise<void> {
    const own = namesOf(step).flatMap((name) => {
      const oid = this.#oids.get(name);
      return oid === undefined ? [] : [{ name, oid }];
    });
    if (own.length === 0) return;
    const oids = own.map(({ oid }) => oid);
    const now = await readNames(client, oids);
    for (const { name, oid } of own) {
      const called = now.get(oid) ?? name;
      if (called !== name && !isScratch(lastOf(called)) && !gives(step, called))
        throw changed(step, `${name} is called ${called}, and its name another index’s`);
    }
  }
}

const lastOf = (name: string): string => parseName(name)?.at(-1) ?? '';

const gives = ({ sql }: Step, name: string): boolean =>
  sql.some((text) => text.endsWith(` RENAME TO ${identifier(lastOf(name))}`));
