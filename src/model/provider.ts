import type { CacheAnswer, CacheQuestion } from './cache.ts';
import type { KindCitus } from './citus.ts';
import type { Declarations, DeclareContext, Territory } from './declaration.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Checkup } from './doctor.ts';
import type { Survey, Trace } from './drift.ts';
import type { Completion, Inquiry } from './inquiry.ts';
import type { Known, KnownServer } from './known.ts';
import type { PartitionsStatus } from './maintenance.ts';
import type { Address, RelationName } from './name.ts';
import type { Change, Strategy } from './plan.ts';
import type { Probe, ProbeResult } from './probe.ts';
import type { Asked } from './receipt.ts';
import type { Actual, Declared, Desired, Field } from './resource.ts';
import type { Right } from './right.ts';
import type { Server } from './server.ts';
import type { Shape } from './shape.ts';
import type { Relation, Relations, Snapshot } from './snapshot.ts';
import type { StateEntry } from './state.ts';
import type { HazardCode, Step } from './step.ts';
import type { Row, ValueMap } from './value.ts';
import type { TableSizes } from './work.ts';

/** A fragment of JSON Schema, draft-07. */
export type JsonSchema = ValueMap;

/** Where a kind's entries stand in the file and what they may say. */
export interface KindSchema {
  readonly kind: string;
  /** What one of them is called in a sentence, without its article, and several. */
  readonly nouns: readonly [one: string, many: string];
  /** Pattern of keys from the top of the file; `*` is a name: `tables.*.indexes.*`. */
  readonly at: string;
  /** What stands there, for whoever writes a design. */
  readonly about: string;
  /** Schema of one entry. */
  readonly entry: JsonSchema;
  /** `x: 5` stands for `x: { [shorthand]: 5 }` where the entry is no map. */
  readonly shorthand?: string;
  /** They are of the whole server: designs of several databases may name one. */
  readonly ofServer?: true;
  /** The names under `*` are not SQL identifiers but are taken as they are (settings). */
  readonly plainNames?: true;
  /** Words in place of a name, without quotes: `all` is every one there is. Nothing that is called so can be named. */
  readonly words?: readonly string[];
  /** Below a table: in what its names are unique, and so what its addresses begin with. */
  readonly uniqueIn?: 'schema' | 'table';
  /** Kinds that say the same word here share their names; without it a kind has names of its own. */
  readonly namespace?: string;
  /** What presets may say too: all of an entry, or these of its keys. */
  readonly inPresets?: true | readonly string[];
  /** The order in which keys are written that stand where this kind's do; others follow. */
  readonly written?: readonly string[];
}

/** What of the database a catalog query is to return. */
export interface Scope {
  readonly declared: readonly Asked[];
  readonly entries: readonly StateEntry[];
  /** Tables named by the design or the state. */
  readonly tables: readonly RelationName[];
  /** false: sizes come back as 0 and what the state knows as nothing, so that the rows are the same for as long as
   *  nobody changes anything. */
  readonly measures: boolean;
}

export interface ReadContext {
  /** See Snapshot.now. */
  readonly now: string;
  readonly server: Server;
  readonly relations: Relations;
}

/** What a plan is made for: all that the design says, or only what has become due by the clock. */
export type Task = 'plan' | 'maintain';

export interface DesireContext {
  readonly task: Task;
  /** Hazards that this run may not take: what has one of them is left for a later run, and that is said. */
  readonly barred?: readonly HazardCode[];
  /** See Policy.maxRetire; absent: any share. */
  readonly maxRetire?: number;
  /** Why nothing may be retired at this time. */
  readonly doubt?: string | undefined;
  readonly declared: readonly Declared[];
  readonly snapshot: Snapshot;
  readonly entries: { readonly [address: string]: StateEntry };
  /** See StepContext. */
  readonly made?: ReadonlySet<string>;
  /** Qualified names of partitions that other tables of the same plan bring. */
  readonly coming?: ReadonlySet<string>;
  /** By probe id. Empty on a server that cannot probe. */
  readonly probed: { readonly [id: string]: ProbeResult };
}

export type Names = ReadonlyMap<string, Address | null>;

export interface StepContext {
  readonly snapshot: Snapshot;
  /** Qualified names that our journal says we made: a leftover among them is ours to remove. */
  readonly made: ReadonlySet<string>;
  /** Qualified names of relations that are not free: whose they will be once this plan is done, or null where a relation
   *  has them already. Of names that are ours to choose another one is taken. */
  readonly names?: Names;
  /** Of the tables that the plan touches, by qualified name. */
  readonly sizes: TableSizes;
  /** What the plan drops, or makes anew; absent: nothing that is known. */
  readonly leaving?: ReadonlySet<Address>;
}

export interface NewColumn {
  readonly table: RelationName;
  readonly name: string;
  /** As SQL writes it. */
  readonly type: string;
}

/** How a kind is read from the catalogs. */
export interface KindCatalog {
  /** One SELECT for everything in scope, run inside the snapshot; null: nothing to ask beyond the relations, `read` gets
   *  no rows. */
  query(scope: Scope, server: Server): string | null;
  /** The rows as resources: fields typed, those at the server's default left out. */
  read(rows: readonly Row[], context: ReadContext): readonly Actual[];
  /** What a row looks like: one that does not is `bad-answer`. Where rows are unfolded, they are looked at only when that
   *  fails. */
  readonly row?: Shape;
  /** Columns of its rows that name the table they are about; absent: they are about none. */
  readonly rowsAbout?: readonly [schema: string, name: string];
  /** The query returns all there is on the tables in scope; by the names declared, only what other tables have. */
  readonly asksAll?: true;
  /** What `read` is to get of a row, where that can be made of it as it arrives. */
  unfold?(row: Row): Row;
  /** A row is about one table, whole: of a table that is no part of another `read` makes as much of the row alone. */
  readonly byTable?: true;
  /** What is still to be asked of a row, before it is read. */
  completes?(row: Row): readonly Completion[];
}

/** What the design wants of a kind, in the server's own words. */
export interface KindWishes {
  /** One declared entry → what is wanted of each object it stands for (a partitioned table: its leaves too). */
  desire(
    declared: Declared,
    context: DesireContext,
  ): { readonly desired: readonly Desired[]; readonly diagnostics: readonly Diagnostic[] };
  /** PostgreSQL's parser is needed to understand an entry: `loadParser` will have been awaited before `desire` or `probes`
   *  is asked about it. Absent: never. */
  needsParser?(declared: Declared): boolean;
  /** Statements to send through the server before comparing, see Probe. */
  probes?(declared: readonly Declared[], context: Omit<DesireContext, 'probed'>): readonly Probe[];
  /** What is wanted changes as time passes, so `maintain` looks after it; it plans no other kind. */
  readonly due?: KindDue;
  /** Partitions that come into being where this is wanted: other kinds see them in the same plan, made as the design
   *  says. */
  brings?(desired: Desired, snapshot: Snapshot): readonly Relation[];
  /** Columns that come into being where this is wanted: definitions of other kinds in the same plan may name them. */
  adds?(desired: Desired, snapshot: Snapshot): readonly NewColumn[];
}

/** Of a kind of which something becomes due as time passes. */
export interface KindDue {
  /** Until when what an entry wants is what it wants at Snapshot.now, and as much is said of it, while the catalogs are
   *  what they are. Milliseconds since 1970; `end` where it is not before that. */
  until(declared: Declared, context: Omit<DesireContext, 'probed'>, end: number): number;
}

/** Of which resource a state says something. */
export interface ToldContext {
  readonly names: readonly string[];
  readonly actual: Actual | null;
  readonly server: Server;
}

/** How a kind gets from what there is to what is wanted. */
export interface KindChanges {
  /** How a field gets from one value to another. */
  how(field: string, change: { from: Field | null; to: Field | null; actual: Actual }): Strategy;
  /** A former value, in words that are those of the SQL which gives it back. The state has a text beside it, which may be
   *  what somebody else wrote. null: the kind has no such value. Without `actual` only the state is told of. */
  told(path: string, former: Field, context: ToldContext): Field | null;
  /** The SQL of a change, step by step, each with its lock, mode and hazards. */
  steps(change: Change, context: StepContext): readonly Step[];
  /** What the rows have to say about a change before anything is done. */
  inquire?(change: Change, context: StepContext): readonly Inquiry[];
  /** Where the names of what its steps make stand; relations share those of a schema: see StepContext.names. */
  readonly namedIn?: 'pg_class' | 'pg_statistic_ext';
  /** Definitions of other kinds are read as they will be after its steps: those of them that can be tried for that, in a
   *  transaction that is rolled back, with nobody noticing. Absent: no definition hangs on this kind. */
  rehearsal?(change: Change, context: StepContext): readonly Step[];
  /** Tables that a change lets go: what the state knows of them is forgotten. */
  lets?(change: Change): readonly RelationName[];
  /** Deletes of what our own interrupted runs left behind and no change of this plan takes up. */
  leftovers?(changes: readonly Change[], context: Omit<StepContext, 'sizes'>): readonly Change[];
}

/** Of a kind that stands beside the database, in a cache: how it is asked there. */
export interface KindBeside {
  /** What an entry has the cache asked; `entry`: what the state knows of it. */
  ask(declared: Declared, entry: StateEntry | undefined): CacheQuestion;
  /** The answer as a resource; null: it is not there. It is in the snapshot too. */
  read(declared: Declared, answer: CacheAnswer, entry: StateEntry | undefined): Actual | null;
}

/** What drift asks of a kind beyond its fields. */
export interface KindDrift {
  /** What an object shows of its own accord. */
  survey(actual: Actual): Survey;
  /** Where the server may know who changed it and when; null: nowhere. */
  trace(actual: Actual): Trace | null;
  /** Of a kind that changes as time passes: a field that does not. */
  lasts?(field: string): boolean;
}

/** What a design written from a database needs of a kind. */
export interface KindInit {
  /** The reverse of `desire`: what a design says that asks for what is there. */
  declare(context: DeclareContext): Declarations;
  /** One SELECT for all of the kind, with the columns `names`, `table` (schema and name, where it has one) and `spec` of
   *  `Asked`; null: nothing to ask. Absent: the tables are all that its catalog query needs. */
  discover?(territory: Territory, server: Server): string | null;
}

/** What `dbopt doctor` asks of a kind about the entries of a design. */
export interface KindDoctor {
  /** What of the server an entry stands on, and whether it is there. */
  checkup?(declared: Declared, server: Server, installed: Installed): Checkup;
  /** Rights that an apply takes for an entry, beside those on its table. */
  rights?(declared: Declared): readonly Right[];
  /** The setting of the server that an entry has an apply set; null: none. */
  serverSetting?(declared: Declared): string | null;
}

/** What of an entry can be told without a server. The connected one has the last word: plan and apply ask it alone. */
export interface KindOffline {
  /** What a server of that major would refuse. What an extension or a fork may well have is a warning. */
  refused(declared: Declared, server: KnownServer): readonly Diagnostic[];
  /** Names and values for the published schema, by the keys from the top of the file where they go. */
  editor?(known: Known): { readonly [at: string]: JsonSchema };
}

/** Extensions that are installed, by name, with their version. */
export type Installed = { readonly [extension: string]: string };

/** What `dbopt maintain` and `dbopt archive` ask of a kind that retires tables. */
export interface KindMaintenance {
  /** How the tables of an object stand at a time, ISO 8601; null: nothing is said of when they come and go. */
  status(actual: Actual, now: string): PartitionsStatus | null;
  /** Where an entry has its tables archived; null: nowhere. */
  archive(declared: Declared): string | null;
}

/** A resource kind: everything dbopt knows about it. One file in `providers/` exports one. Every kind has the first four
 *  groups; in each, what stands first is what every kind has, and what is optional is for special cases. */
export interface Provider {
  /** Where its entries stand in the file and what they may say. */
  readonly schema: KindSchema;
  /** How what there is gets read. */
  readonly catalog: KindCatalog;
  /** How it is read where it stands beside the database; absent: it is in the catalogs. */
  readonly beside?: KindBeside;
  /** What is wanted. */
  readonly wishes: KindWishes;
  /** How it changes. */
  readonly changes: KindChanges;
  /** What `dbopt drift` asks; absent: its fields are all there is. */
  readonly drift?: KindDrift;
  /** What `dbopt init` asks; absent: it writes none of them. */
  readonly init?: KindInit;
  readonly doctor?: KindDoctor;
  /** What `dbopt validate` and editors ask; absent: the language's schema says all there is. */
  readonly offline?: KindOffline;
  readonly maintenance?: KindMaintenance;
  /** What becomes of it under Citus; absent: nobody knows. */
  readonly citus?: KindCitus;
}
