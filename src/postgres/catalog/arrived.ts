import type {
  Actual,
  KindCatalog,
  Provider,
  ReadContext,
  RelationName,
  Relations,
  Row,
  Server,
  Snapshot,
} from '../../model/index.ts';
import { asAsked, madeOf, notAnswered, onlyRow } from '../session/answers.ts';
import { CLOCK_ROW } from './clock.ts';
import { isRelation, linkRelations, otherRelations, type RelationRow } from './relations.ts';

/** Asked of all that a table has of one kind, as it arrives: whether nobody will miss it in the snapshot. `known` is the
 *  snapshot without that kind, and without what is still to be completed. */
export type LetGo = (
  table: RelationName,
  found: () => readonly Actual[],
  known: Snapshot,
) => boolean;

interface Reading {
  readonly server: Server;
  /** See SnapshotOptions. */
  readonly now: string | undefined;
  readonly providers: readonly Provider[];
}

/** What the catalogs have answered so far: the clock first, then the relations, then kind by kind. */
export class Arrived {
  readonly #reading: Reading;
  readonly #clock: Row[] = [];
  readonly #relations: RelationRow[] = [];
  readonly #rows = new Map<Provider, readonly Row[]>();
  /** What was made of rows already. */
  readonly #actual = new Map<Provider, readonly Actual[]>();
  #linked: Relations | undefined;
  #known: Snapshot | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes the rows of the clock. */
  readonly clock = (row: Row): null => {
    this.#clock.push(onlyRow([row], CLOCK_ROW));
    return null;
  };

  /** Takes the rows of the relations. */
  readonly relation = (row: Row): null => {
    if (!isRelation(row)) throw notAnswered();
    this.#relations.push(row);
    return null;
  };

  /** Takes the rows of a kind. */
  kind(provider: Provider, letGo?: LetGo): (row: Row) => null {
    const { catalog } = provider;
    const [schema = '', name = ''] = catalog.rowsAbout ?? [];
    const rows: Row[] = [];
    this.#rows.set(provider, rows);
    return (row) => {
      const whole = wholeOf(catalog, row);
      const table = () => ({ schema: String(row[schema]), name: String(row[name]) });
      const found = () => catalog.read([whole], this.#context());
      if (letGo?.(table(), found, this.#before()) !== true) rows.push(whole);
      return null;
    };
  }

  rows(provider: Provider): readonly Row[] {
    return this.#rows.get(provider) ?? [];
  }

  complete(provider: Provider, rows: readonly Row[]): void {
    this.#rows.set(provider, rows);
  }

  snapshot(): Snapshot {
    return this.#snapshotOf(this.#reading.providers);
  }

  /** Before the kinds that come last. */
  #before(): Snapshot {
    const isThere = ({ catalog }: Provider) =>
      catalog.byTable !== true && catalog.completes === undefined;
    this.#known ??= this.#snapshotOf(this.#reading.providers.filter(isThere));
    return this.#known;
  }

  #snapshotOf(providers: readonly Provider[]): Snapshot {
    const actual: { [address: string]: Actual } = {};
    for (const provider of providers) {
      for (const one of this.#read(provider)) actual[one.address] = one;
    }
    return { ...this.#context(), others: otherRelations(this.#relations), actual };
  }

  #read(provider: Provider): readonly Actual[] {
    const read =
      this.#actual.get(provider) ?? provider.catalog.read(this.rows(provider), this.#context());
    this.#actual.set(provider, read);
    return read;
  }

  #context(): ReadContext {
    const { server, now = String(onlyRow(this.#clock, CLOCK_ROW).now) } = this.#reading;
    this.#linked ??= linkRelations(this.#relations);
    return { now, server, relations: this.#linked };
  }
}

/** Most rows are unfolded: to look at each of them before would take as long again. */
const wholeOf = (catalog: KindCatalog, row: Row): Row =>
  catalog.unfold === undefined
    ? asAsked(row, catalog.row)
    : madeOf(row, catalog.row, catalog.unfold);
