import { randomUUID } from 'node:crypto';
import {
  type ArchiveRecord,
  type DatabaseIdentity,
  type LoopStop,
  MARKING,
  qualified,
  type RelationName,
  type Run,
  readJson,
  STATE_VERSION,
  type State,
  type StepRecord,
  stepId,
  stopShape,
} from '../model/index.ts';
import type { Client } from '../postgres/index.ts';
import { readText, replaceText } from './disk.ts';
import { identityOf, requireKnown, requireOwn } from './identity.ts';
import { appendJournal, prepareJournal, readJournal } from './journal.ts';
import { MOST_ROUNDS, parseRound } from './loop.ts';
import { owed } from './owed.ts';
import { lastPaces } from './paces.ts';
import { parseState } from './parse.ts';
import { pack, unpack } from './reading.ts';
import { valid } from './receipt.ts';
import type { Store } from './store.ts';
import { unsettled } from './unsettled.ts';
import { MOST_KEPT, readKept } from './verdicts.ts';
import { EMPTY } from './version.ts';

/** The state kept in a JSON file, its journal beside it (`state.json` → `state.json.journal`).
 *  The advisory lock of the database keeps two writers apart. What lies in a checkout anybody may have written: with
 *  `believed` the operator has named the file, else nothing in it stands for a look. So no receipt, no reading and no
 *  verdicts are kept beside it, and no proof in it counts. */
export function fileStore(
  path: string,
  client?: Client,
  { believed = false }: { readonly believed?: boolean } = {},
): Store {
  const journal = `${path}.journal`;
  const receipts = `${path}.receipt`;
  const readings = `${path}.reading`;
  const verdicts = `${path}.verdicts`;
  const loop = `${path}.loop`;
  const stop = `${path}.stop`;

  let asked: Promise<DatabaseIdentity> | undefined;
  const here = async () => {
    if (client === undefined) return undefined;
    asked ??= identityOf(client);
    return asked;
  };

  async function read(): Promise<State> {
    const text = await readText(path);
    return text === null ? EMPTY : parseState(text, path);
  }
  async function load(): Promise<State> {
    const state = await read();
    const own = state.database ?? null;
    const now = own === null ? undefined : await here();
    if (now !== undefined) requireOwn({ known: own, here: now, where: path });
    return state;
  }
  /** The state as one of this database. */
  async function bound(state: State): Promise<State> {
    const database = await here();
    if (database === undefined) return state;
    requireKnown(database, path);
    return { ...state, database };
  }
  const save = (state: State) => replaceText(path, `${JSON.stringify(state, null, 2)}\n`);
  // Steps may run side by side; what one of them writes, the next one reads.
  let last: Promise<unknown> = Promise.resolve();
  function change(edit: (state: State) => State): Promise<void> {
    const next = last.then(async () => save(edit(await load())));
    last = next.catch(() => {});
    return next;
  }

  async function allRuns(): Promise<Run[]> {
    const runs = (await readJournal(journal)).flatMap(({ run }) => run ?? []);
    return latest(runs, (run) => run.id).reverse();
  }
  async function allSteps(): Promise<StepRecord[]> {
    const steps = (await readJournal(journal)).flatMap(({ step }) => step ?? []);
    return latest(steps, (step) => `${step.run} ${step.step}`);
  }
  async function allArchives(): Promise<ArchiveRecord[]> {
    const byId = new Map<string, ArchiveRecord>();
    for (const { archive, removed } of await readJournal(journal)) {
      if (archive !== undefined) byId.set(archive.id, archive);
      if (removed !== undefined) byId.delete(removed);
    }
    return [...byId.values()];
  }
  const allRounds = async () =>
    ((await readText(loop)) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parseRound(line, loop));
  const kept = async (file: string, unreadable: string | null = null) =>
    believed ? readText(file).catch(() => unreadable) : null;
  const keep = async (file: string, text: string): Promise<boolean> =>
    believed &&
    replaceText(file, text).then(
      () => true,
      () => false,
    );
  const dropReceipt = async () => {
    if (await readText(receipts)) await replaceText(receipts, '');
  };
  const logRun = (run: Run) => appendJournal(journal, { run });
  const logStep = (step: StepRecord) => appendJournal(journal, { step });

  return {
    transactional: false,
    through() {
      return this;
    },
    load,
    readsInSnapshots: () => true,
    async whereIs(address) {
      const lines = (await readText(path))?.split('\n') ?? [];
      const at = lines.findIndex((line) => line.includes(JSON.stringify(address)));
      return at < 0 ? path : `${path}, line ${at + 1}`;
    },
    async recall(tables) {
      const [state, steps, known] = [await load(), await allSteps(), await allRuns()];
      return {
        state: tables === undefined ? state : partOf(state, tables),
        made: unsettled(steps, known),
        owed: owed(steps),
        open: known.some((run) => run.outcome === 'running'),
        proves: believed,
      };
    },
    runs: async (limit = 50) => (await allRuns()).slice(0, limit),
    openRuns: async () => (await allRuns()).filter((run) => run.outcome === 'running'),
    paces: async () => lastPaces(await allSteps()),
    steps: async (run) => (await allSteps()).filter((step) => (run ?? step.run) === step.run),

    async prepare() {
      const state = await load();
      const isNew = state.lineage === '';
      if (isNew) {
        await save(await bound({ ...EMPTY, version: STATE_VERSION, lineage: randomUUID() }));
      } else if (state.database === undefined) await save(await bound(state));
      await prepareJournal(journal);
      return !isNew && state.database === undefined && client !== undefined;
    },
    async whose() {
      const [state, now] = [await read(), await here()];
      if (state.lineage === '' || now === undefined) return null;
      return { known: state.database ?? null, here: now, where: path };
    },
    async rebind() {
      await dropReceipt();
      const state = await bound(await read());
      await save({ ...state, lineage: randomUUID(), serial: state.serial + 1 });
    },
    async marked(endings) {
      const ran = (await allSteps())
        .filter(
          ({ status, step, address }) =>
            status !== 'failed' && step.startsWith(stepId(address, MARKING)),
        )
        .flatMap(({ sql }) => sql);
      return new Set(endings.filter((ending) => ran.some((text) => text.endsWith(ending))));
    },
    archives: allArchives,
    keepArchive: (archive) => appendJournal(journal, { archive }),
    forgetArchive: (removed) => appendJournal(journal, { removed }),
    async receipt({ damaged } = {}) {
      const text = believed ? await readText(receipts) : null;
      if (text === null || text === '') return null;
      const read = readJson<unknown>(text, () => null);
      const value = read.damage === undefined ? read.value : null;
      return valid(value, await load(), (by) => damaged?.(receipts, by));
    },
    async openRun(run) {
      await dropReceipt();
      await logRun(run);
    },
    dropReceipt,
    keepReceipt: async (receipt) => {
      if (believed) await replaceText(receipts, `${JSON.stringify(receipt)}\n`);
    },
    reading: async (damaged) => unpack(await kept(readings, DAMAGED), () => damaged?.(readings)),
    keepReading: (reading) => keep(readings, `${pack(reading)}\n`),
    verdicts: async () => readKept(await kept(verdicts)),
    keepVerdicts: async (latest) => {
      const lines = [latest, ...readKept(await kept(verdicts))].slice(0, MOST_KEPT);
      return keep(verdicts, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    },
    rounds: async (limit = MOST_ROUNDS) => (await allRounds()).slice(0, limit),
    mayResume: async () => believed,
    async keepRound(round) {
      const others = (await allRounds()).filter(({ id }) => id !== round.id);
      const lines = [round, ...others].slice(0, MOST_ROUNDS);
      await replaceText(loop, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    },
    async loopStop() {
      const text = await readText(stop);
      const read = text === null || text === '' ? null : readJson<LoopStop>(text, stopShape);
      if (read === null) return null;
      return read.damage === undefined ? read.value : { at: '', by: '', why: text ?? '' };
    },
    stopLoop: (told) => replaceText(stop, `${JSON.stringify(told)}\n`),
    letLoop: () => replaceText(stop, ''),
    closeRun: logRun,
    begin: logStep,
    async write({ after, removed = [], put = [], step }) {
      // The state first: after a crash in between, a step in doubt is found done, but an owner is not guessed.
      if (removed.length + put.length > 0) {
        await change((state) => {
          const entries = { ...state.entries };
          for (const address of removed) delete entries[address];
          for (const entry of put) entries[entry.address] = entry;
          return { ...state, serial: after + 1, entries };
        });
      }
      if (step !== undefined) await logStep(step);
    },

    put: (entry) =>
      change((state) => ({ ...state, entries: { ...state.entries, [entry.address]: entry } })),
    remove: (address) =>
      change((state) => {
        const { [address]: _, ...entries } = state.entries;
        return { ...state, entries };
      }),
    async restore({ runs, steps, archives = [], ...state }) {
      await dropReceipt();
      const lines = [
        ...runs.map((run) => ({ run })),
        ...steps.map((step) => ({ step })),
        ...archives.map((archive) => ({ archive })),
      ];
      await replaceText(journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await save(await bound({ ...state, version: STATE_VERSION }));
    },
    bumpSerial: (after) => change((state) => ({ ...state, serial: after + 1 })),
  };
}

/** Of a file that is none, or too large. */
const DAMAGED = '-';

function partOf(state: State, tables: readonly RelationName[]): State {
  const names = new Set(tables.map(qualified));
  const entries = Object.entries(state.entries).filter(
    ([, { table }]) => table === undefined || names.has(qualified(table)),
  );
  return { ...state, entries: Object.fromEntries(entries) };
}

/** The last word about each, in the order of the first words. */
const latest = <T>(words: readonly T[], key: (word: T) => string): T[] => [
  ...new Map(words.map((word) => [key(word), word])).values(),
];
