import {
  type AdviceInput,
  type Edit,
  type Finding,
  type Gain,
  identifier,
  type Trial,
  tableAddress,
  type VariantResult,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { doneTrials } from '../shared/sampled.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';
import { percent } from '../shared/words.ts';
import { compressionOf, hasLz4, TOAST, type Toasted } from './subject.ts';
import { fastest, trialTable } from './trial-table.ts';
import { AS_IS, isIncompressible, type Nominee, nominees, TARGETS } from './variants.ts';

/** More space than this is no good for speed. */
const ROOM = 1.05;
/** Time to write, of today's. */
const FASTER = 0.6;
/** What compression has to save to be worth its time. */
const WORTH = 0.05;
/** Time to read the column, of today's, that makes another place worth a change. */
const READS_FASTER = 0.9;
/** Times of so little difference tell nothing. */
const ALIKE = 1.25;
/** Milliseconds of work a second from which on it is more than information: 1% of a core. */
const FELT = 10;

interface Tried {
  readonly input: AdviceInput;
  readonly one: Nominee;
  readonly trial: Trial;
  readonly variants: ReadonlyMap<string, VariantResult>;
  readonly today: VariantResult;
}

/** What the trials convict: one finding about compression, one about the place. */
export const storageFindings = (input: AdviceInput): readonly Finding[] =>
  nominees(input).flatMap((one) => {
    const done = doneTrials(input, 'storage').find(
      ({ request }) => request.table === one.sample.table && request.column === one.column.name,
    );
    const variants = new Map(done?.result.variants.map((each) => [each.name, each]));
    const today = variants.get(AS_IS);
    if (done === undefined || today === undefined) return [];
    const tried: Tried = { input, one, trial: done.trial, variants, today };
    const plain = external(tried);
    return [...(plain ?? compression(tried) ?? []), ...(plain === null ? place(tried) : [])];
  });

/** Neither method finds anything: the attempt is what it costs. */
function external(tried: Tried): readonly Finding[] | null {
  const { one, today, variants, input } = tried;
  const result = variants.get('external');
  const lz4 = variants.get('lz4');
  if (result === undefined || !isIncompressible(one) || result.total > today.total * ROOM)
    return null;
  // What a server cannot do is no alternative on it.
  const isLz4Tried =
    lz4 !== undefined || !hasLz4(input) || compressionOf(input, one.column) === 'lz4';
  const best = Math.min(today.total, lz4?.total ?? today.total);
  if (!isLz4Tried || best < result.total * (1 - WORTH)) return null;
  const name = identifier(one.column.name);
  return [
    finding(tried, result, {
      code: 'toast-storage',
      title: `${name}: compression finds nothing in ${percent(one.toast.out_of_line_uncompressed / one.toast.out_of_line)} of the values, and is tried each time`,
      edits: [edit(one.address, 'storage', 'external')],
      times: 'write_ms',
    }),
  ];
}

function compression(tried: Tried): readonly Finding[] | null {
  const { one, today, variants } = tried;
  const lz4 = variants.get('lz4');
  if (lz4 === undefined || lz4.total > today.total * ROOM) return null;
  if (fastest(lz4.write_ms) > FASTER * fastest(today.write_ms)) return null;
  const name = identifier(one.column.name);
  return [
    finding(tried, lz4, {
      code: 'toast-compression',
      title: `${name}: lz4 takes ${percent(fastest(lz4.write_ms) / fastest(today.write_ms))} of the time to write, and ${percent(lz4.total / today.total)} of the bytes`,
      edits: [edit(one.address, 'compression', 'lz4')],
      times: 'write_ms',
    }),
  ];
}

/** Values that nearly all calls read, closer to the row. */
function place(tried: Tried): readonly Finding[] {
  const { one, today, variants } = tried;
  const name = identifier(one.column.name);
  const before = fastest(today.read_ms);
  const choices = ['main', ...TARGETS.map((target) => `target ${target}`)]
    .flatMap((choice) => variants.get(choice) ?? [])
    .filter(({ total }) => total <= today.total * ROOM)
    .filter(({ read_ms }) => fastest(read_ms) <= READS_FASTER * before);
  // Of those that are about as fast, the smallest.
  const least = Math.min(...choices.map(({ read_ms }) => fastest(read_ms)));
  const [best] = choices
    .filter(({ read_ms }) => fastest(read_ms) <= ALIKE * least)
    .sort((a, b) => a.total - b.total);
  if (best === undefined) return [];
  const target = TARGETS.find((each) => best.name === `target ${each}`);
  return [
    finding(tried, best, {
      code: target === undefined ? 'toast-storage' : 'toast-target',
      title: `${name}: nearly every call reads it; in the row it is read in ${percent(fastest(best.read_ms) / before)} of the time`,
      edits: [
        target === undefined
          ? edit(one.address, 'storage', 'main')
          : edit(tableAddress(one.family.root), 'with.toast_tuple_target', target),
      ],
      times: 'read_ms',
    }),
  ];
}

const edit = (address: string, field: string, to: string | number): Edit => ({
  ...{ address, field, from: null, to },
});

/** The times that a change of storage is for. */
type Times = 'write_ms' | 'read_ms';

const WHAT = { write_ms: 'to write the sample', read_ms: 'to read the column' } as const;

/** Nothing is told of times that overlap: what lies between them may be the machine's doing. */
function gainOf(tried: Tried, best: VariantResult, times: Times): Gain | null {
  const [now, then] = [tried.today[times], best[times]];
  if (Math.max(...then) >= Math.min(...now)) return null;
  return {
    how: 'measured',
    what: `${WHAT[times]} of ${tried.trial.rows} rows`,
    before: fastest(now),
    after: fastest(then),
    unit: 'ms',
  };
}

function finding(
  tried: Tried,
  best: VariantResult,
  { times, ...about }: Pick<Finding, 'code' | 'title' | 'edits'> & { readonly times: Times },
): Finding {
  const { input, one, trial, variants, today } = tried;
  const gain = gainOf(tried, best, times);
  const saved = gain === null ? 0 : gain.before - gain.after;
  const perRow = trial.rows > 0 ? saved / trial.rows : 0;
  return found(TOAST, input, {
    ...about,
    ...(gain === null ? {} : { gain }),
    address: one.address,
    edits: about.edits.map((each) => ({ ...each, from: declared(input, each) })),
    severity:
      perRow * ratePerSecond(input, one) >= FELT || best.total < today.total * 0.8
        ? 'warning'
        : 'info',
    bytes: one.family.toast,
    evidence: [...variants.values()].flatMap((each) => trialTable(each, trial)),
  });
}

function declared({ design }: AdviceInput, { address, field }: Edit): Edit['from'] {
  const spec = design?.declared.find((each) => each.address === address)?.spec;
  const [head = '', ...rest] = field.split('.');
  const value = spec?.[head];
  if (rest.length === 0) return value ?? null;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ((value as { readonly [key: string]: Edit['from'] })[rest.join('.')] ?? null)
    : null;
}

/** Rows written a second; 0 where that is not known. */
function ratePerSecond({ evidence }: AdviceInput, { family }: Toasted): number {
  const span = spanOf(evidence, TABLES);
  if (span === null) return 0;
  const oids = family.leaves.map(({ oid }) => oid);
  return grown(evidence, oids, ['n_tup_ins', 'n_tup_upd']) / span.seconds;
}
