import type {
  Address,
  ArchiveRecord,
  Diagnostic,
  KeptVerdicts,
  LoopStop,
  Reading,
  Receipt,
  RelationName,
  Round,
  Run,
  State,
  StateCopy,
  StateEntry,
  Step,
  StepRecord,
  WorkDone,
} from '../model/index.ts';
import type { Client } from '../postgres/index.ts';

import type { Bound } from './identity.ts';

/** What a plan has to know of the past. */
export interface Remembered {
  readonly state: State;
  /** Qualified names of objects that our steps set out to make, and that no later run has brought to its end: by what
   *  stands under one of these, an interrupted run goes on. */
  readonly made: ReadonlySet<string>;
  /** Upkeep that earlier steps called for and that was not done since. */
  readonly owed: readonly Step[];
  /** A run of the journal was not closed: it is at work, or died. */
  readonly open: boolean;
  /** Nobody but who runs this, or whom that one believes, could have written it: what it says to be proven is. */
  readonly proves: boolean;
  /** What has to be said of it. */
  readonly doubt?: Diagnostic;
}

export interface ReceiptAsks {
  /** There may be one: it is read now. */
  readonly found?: () => void;
  /** What is kept as one has not its form: where it is kept, and by whom it says to be; null: it does not say. */
  readonly damaged?: (where: string, by: string | null) => void;
}

/** What a step leaves behind, in the order in which it is written. */
export interface Words {
  /** Said of the serial where an entry changes: it is one more than that with which the run began. */
  readonly after: number;
  readonly removed?: readonly Address[];
  readonly put?: readonly StateEntry[];
  /** The last word about the step, over what was said before. */
  readonly step?: StepRecord;
}

/** What dbopt remembers of one database: the entries it owns, and the journal of what it did.
 *  Reading never writes and an absent state reads as an empty one, so that `plan` runs with read-only roles. */
export interface Store {
  /** Whether writes given a client commit together with that client's transaction. */
  readonly transactional: boolean;
  /** This state, by way of another connection. */
  through(client: Client): Store;
  /** Throws `state-newer` where a later dbopt wrote it, `state-unreadable` where it cannot be read, `state-untrusted`
   *  where others may write to it, `other-database` where it is of another database than this. */
  load(): Promise<State>;
  /** Whether it can be read in a transaction that goes on with the snapshot of an earlier one. */
  readsInSnapshots(): boolean;
  /** Where it is written down, for people. */
  whereIs(address: Address): Promise<string>;
  /** The state and what goes with it; where tables are given, with their entries only, and those that belong to no table. */
  recall(tables?: readonly RelationName[]): Promise<Remembered>;
  /** Newest first. */
  runs(limit?: number): Promise<readonly Run[]>;
  /** Runs that were never closed: running now, or dead. */
  openRuns(): Promise<readonly Run[]>;
  /** Of one run or of all, in the order they began. */
  steps(run?: string): Promise<readonly StepRecord[]>;
  /** What was learned from steps that are done, newest first; of each sort of work the last ones only. */
  paces(): Promise<readonly WorkDone[]>;
  /** Which of these texts are the end of a statement by which a step of ours marked a partition. */
  marked(endings: readonly string[]): Promise<ReadonlySet<string>>;
  /** The archives that were begun of tables of this database, oldest first. */
  archives(): Promise<readonly ArchiveRecord[]>;
  /** Writes down what is known of an archive, over what was. */
  keepArchive(record: ArchiveRecord): Promise<void>;
  forgetArchive(id: string): Promise<void>;
  /** What the last empty plan was computed from; null where anything was begun since, or where it is damaged. */
  receipt(asks?: ReceiptAsks): Promise<Receipt | null>;
  /** The last reading of the statistics views; null: none is known. Of a damaged one is told where it is kept. */
  reading(damaged?: (where: string) => void): Promise<Reading | null>;
  /** Whether it could be kept: a role that only reads keeps none. */
  keepReading(reading: Reading): Promise<boolean>;
  /** What the checks came to, newest first; of damaged ones nothing. */
  verdicts(): Promise<readonly KeptVerdicts[]>;
  /** Whether they could be kept. */
  keepVerdicts(verdicts: KeptVerdicts): Promise<boolean>;
  /** Rounds of the loop, newest first. Throws `state-corrupt` where one cannot be read. */
  rounds(limit?: number): Promise<readonly Round[]>;
  /** Whether a round that is not over may be gone on with: nobody with fewer rights than this role could have written it. */
  mayResume(): Promise<boolean>;
  /** Writes a round down, over what it was. */
  keepRound(round: Round): Promise<void>;
  /** Who stopped the loop; null: nobody. */
  loopStop(): Promise<LoopStop | null>;
  stopLoop(stop: LoopStop): Promise<void>;
  letLoop(): Promise<void>;
  /** Makes the state where there is none yet; needed before any other write. True: there was one that did not know its
   *  database, and does now. */
  prepare(): Promise<boolean>;
  /** The database that the state is of, and this one; null: there is no state. */
  whose(): Promise<Bound | null>;
  /** Makes this the state of this database, whichever it was of, with a lineage of its own. */
  rebind(): Promise<void>;
  /** Opens a run; whatever it will do, the receipt is void. */
  openRun(run: Run): Promise<void>;
  keepReceipt(receipt: Receipt): Promise<void>;
  dropReceipt(): Promise<void>;
  closeRun(run: Run): Promise<void>;
  /** Says that a step is at work, unless more is known of it already. */
  begin(record: StepRecord): Promise<void>;
  /** Writes all of it or nothing. Given a client, it goes into the open transaction of that, which is committed with it. */
  write(words: Words, client?: Client): Promise<void>;
  put(entry: StateEntry): Promise<void>;
  remove(address: Address): Promise<void>;
  /** Becomes what the copy is, whatever was there before; in the client's transaction where there is one. */
  restore(copy: StateCopy): Promise<void>;
  /** Makes the serial one more than the one given; saying it twice changes nothing. */
  bumpSerial(after: number): Promise<void>;
}
