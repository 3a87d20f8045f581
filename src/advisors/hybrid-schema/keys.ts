import {
  type AdviceInput,
  type Finding,
  formatBytes,
  identifier,
  type Measurement,
  measured,
  type RenameKeys,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { sampleSource } from '../shared/sampled.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';
import { percent } from '../shared/words.ts';
import { documents } from './documents.ts';
import { repetitions } from './repetitions.ts';
import { savingOf } from './saving.ts';
import { LONG, savedBytes, shortNames } from './short-names.ts';
import { type Documents, HYBRID } from './subject.ts';

/** Share of occurrences whose key comes once: then keys are values, and no list of them ends. */
const ONCE = 0.1;
/** Share of the stored bytes that makes new names worth the work on the application. */
const WORTH = 0.2;
/** Bytes below which it is not. */
const MUCH = 100 * 1024 * 1024;
const YEAR = 365.25 * 86_400;

const areData = ({ json }: Documents): boolean => json.once_share.low > ONCE;
const areLong = ({ json }: Documents): boolean => json.key_length.low > LONG;

/** Documents whose keys may be worth shorter names, as far as the text of the keys tells. */
const mayBeShorter = (one: Documents): boolean => {
  const raw = one.sampled.raw?.mean ?? 0;
  const saved = savedBytes(one.json, shortNames(one.json));
  return areLong(one) && !areData(one) && raw > 0 && saved / raw >= WORTH / 2;
};

export const renameTrials = (input: AdviceInput): readonly RenameKeys[] =>
  documents(input)
    .filter(mayBeShorter)
    .map(({ sample, column, json }) => ({
      kind: 'rename-keys',
      table: sample.table,
      column: column.name,
      map: shortNames(json),
    }));

export function keyFindings(input: AdviceInput, one: Documents): readonly Finding[] {
  if (areData(one)) return [keysAreData(input, one)];
  const length = mayBeShorter(one) ? keyLength(input, one) : null;
  return [...(length === null ? [] : [length]), ...repetitions(input, one, length)];
}

function keysAreData(input: AdviceInput, { family, column, address, json, sample }: Documents) {
  const from = sampleSource(sample);
  return found(HYBRID, input, {
    code: 'keys-are-data',
    address,
    severity: 'info',
    title: `${identifier(column.name)}: ${percent(json.once_share.estimate)} of the keys came once: they are values`,
    bytes: family.main + family.toast,
    evidence: [
      measured('keys seen in one document only', json.once_share.estimate, 'share', from, {
        interval: [json.once_share.low, json.once_share.high],
      }),
      measured('different keys seen', json.distinct_paths, 'keys', from),
      measured('keys not seen yet, at least (Chao1)', Math.round(json.unseen), 'keys', from),
    ],
    outside:
      'Keep what is told apart by such a key as rows of a table, or as an array of objects that name it in a value. As keys they can be neither shortened nor indexed one by one, and each new one is a new entry in a GIN index.',
  });
}

function keyLength(input: AdviceInput, one: Documents): Finding | null {
  const { family, column, address, json, sample } = one;
  const names = shortNames(json);
  const saving = savingOf(input, one, names);
  if (saving.share !== null && saving.share < WORTH) return null;
  const size = family.main + family.toast;
  const mean = json.key_length.estimate.toFixed(1);
  const from = sampleSource(sample);
  const evidence: readonly Measurement[] = [
    measured('mean length of a key, by occurrence', json.key_length.estimate, 'bytes', from, {
      interval: [json.key_length.low, json.key_length.high],
    }),
    measured('text of keys a document', json.key_bytes.estimate, 'bytes', from, {
      interval: [json.key_bytes.low, json.key_bytes.high],
    }),
    measured('document before compression', one.sampled.raw?.mean ?? 0, 'bytes', from),
    measured('document as stored', one.sampled.stored?.mean ?? 0, 'bytes', from),
    ...saving.evidence,
    ...yearly(input, one),
  ];
  if (saving.share === null)
    return saving.open({ address, title: unknown(column.name, mean), evidence });
  return found(HYBRID, input, {
    code: 'key-length',
    address,
    severity: saving.share * size >= MUCH ? 'warning' : 'info',
    title: `${identifier(column.name)}: keys are ${mean} bytes long; shorter ones save ${percent(saving.share)}, ${formatBytes(saving.share * size)}`,
    bytes: size,
    evidence,
    gain: {
      how: saving.how,
      what: 'size of the table with its TOAST',
      before: size,
      after: Math.round(size * (1 - saving.share)),
      unit: 'bytes',
    },
    outside: outside(names, json.keys.length < json.distinct_paths),
  });
}

const unknown = (column: string, mean: string): string =>
  `${identifier(column)}: keys are ${mean} bytes long; what shorter ones save once compressed cannot be told`;

const SHOWN = 40;

function outside(names: { readonly [key: string]: string }, isPart: boolean): string {
  const pairs = Object.entries(names);
  const shown = pairs.slice(0, SHOWN).map(([key, name]) => `${JSON.stringify(key)} → ${name}`);
  const more = pairs.length - shown.length;
  const rest = more > 0 ? `, and ${more} more` : '';
  const rare = isPart
    ? ' Keys that are too rare for the sample may have one of these names already.'
    : '';
  return `Let the application write shorter keys, and rename what is there: ${shown.join(', ')}${rest}.${rare}`;
}

/** Key text that comes in a year, where it is known how many rows do. */
function yearly(input: AdviceInput, { family, json }: Documents): readonly Measurement[] {
  const span = spanOf(input.evidence, TABLES);
  if (span === null) return [];
  const rows = grown(
    input.evidence,
    family.leaves.map(({ oid }) => oid),
    ['n_tup_ins'],
  );
  const bytes = ((rows * YEAR) / span.seconds) * json.key_bytes.estimate;
  const { from, to } = span;
  return [
    measured('key text a year, before compression', Math.round(bytes), 'bytes', 'n_tup_ins', {
      window: { from, to },
    }),
  ];
}
