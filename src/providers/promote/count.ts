import {
  type Answer,
  type Change,
  type Diagnostic,
  type Inquiry,
  isMap,
  leaves,
  qualified,
  type RelationName,
  type StepContext,
} from '../../model/index.ts';
import { id, lit, rel, type Sql, sql } from '../../postgres/index.ts';
import { type Promotion, readPromotion } from './fields.ts';
import { type Heir, heirsOf } from './heirs.ts';
import { keyText } from './key.ts';
import { factsAt } from './query.ts';
import { columnValue, differsFrom, remark } from './value.ts';

/** Bytes that are read to the last row; of more than that a sample of blocks of about this size. */
const WHOLE = 64 * 1024 ** 2;

/** Before anything begins: how many rows there are to fill, and how many have a key that does not cast. */
export function countRows(change: Change, context: StepContext): readonly Inquiry[] {
  const { table, desired, actual } = change;
  if (table === undefined || !isMap(desired?.facts.spec)) return [];
  const declared = { spec: desired.facts.spec, names: desired.names };
  const facts = factsAt(change, context.snapshot);
  const promotion = readPromotion(declared, facts);
  if ('path' in promotion) return [];
  const part = partOf(table, heirsOf(facts), context);
  const value = columnValue(promotion, context.snapshot.server.version);
  const isThere = actual?.fields.type !== undefined;
  const left = isThere
    ? differsFrom(id(promotion.column), value, promotion.type)
    : sql`(${value.sql}) IS NOT NULL`;
  const from = part === 1 ? rel(table) : sql`${rel(table)} TABLESAMPLE SYSTEM (${lit(part * 100)})`;
  const count = sql`SELECT count(*) AS rows, count(*) FILTER (WHERE ${left}) AS "left",
       count(*) FILTER (WHERE ${value.bad ?? lit(false)}) AS bad FROM ${from}`;
  const begins = change.fields.some(({ field }) => field !== 'rows');
  return [
    {
      sql: [...value.prelude, count].map(({ text }) => text),
      as: { owner: table, columns: ['rows', 'left', 'bad'], harmless: !promotion.type.own },
      tell: (answer) => tell(change, promotion, { answer, part, begins, counts: value.bad }),
    },
  ];
}

/** How much of the table is looked at. */
function partOf(
  table: RelationName,
  heirs: readonly Heir[],
  { snapshot, sizes }: StepContext,
): number {
  const tables = leaves(snapshot.relations, qualified(table));
  const own = tables.reduce((sum, leaf) => sum + (sizes[qualified(leaf)]?.bytes ?? 0), 0);
  const bytes = heirs.reduce((sum, heir) => sum + heir.bytes, own);
  return bytes <= WHOLE ? 1 : Math.max(WHOLE / bytes, 1e-6);
}

interface Told {
  readonly answer: Answer;
  readonly part: number;
  readonly begins: boolean;
  readonly counts: Sql | null;
}

function tell(
  { address, desired }: Change,
  { key, type, onBadValue, by }: Promotion,
  { answer, part, begins, counts }: Told,
): readonly Diagnostic[] {
  const about = {
    address,
    ...(desired?.place === undefined ? {} : { place: desired.place }),
  };
  const what = `a ${keyText(key)} that is no ${type.name}`;
  if ('unanswered' in answer) {
    if (!begins || counts === null) return [];
    const message = `rows with ${what} could not be counted: ${answer.unanswered}`;
    const hint = onBadValue === 'set null' ? 'they get NULL' : 'apply counts them before it begins';
    return [{ ...about, severity: 'warning', code: 'not-counted', message, hint }];
  }
  const { row } = answer;
  const rows = Number(row.rows);
  const of = (count: number) =>
    part === 1
      ? `${number(count)} of ${number(rows)} rows`
      : `about ${number(count / part)} of ${number(rows / part)} rows`;
  const bad = begins ? Number(row.bad) : 0;
  return [
    ...(by === 'generated' || row.left === 0
      ? []
      : [
          {
            ...about,
            severity: 'info' as const,
            code: 'rows-to-fill' as const,
            message: `${of(Number(row.left))} are to be filled`,
          },
        ]),
    ...(bad === 0 ? [] : [{ ...about, ...badValues(`${of(bad)} have ${what}`, type, onBadValue) }]),
  ];
}

function badValues(
  message: string,
  type: Promotion['type'],
  onBadValue: Promotion['onBadValue'],
): Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'> {
  return onBadValue === 'set null'
    ? {
        severity: 'warning',
        code: 'bad-values',
        message,
        hint: `the column is NULL there${remark(type)}`,
      }
    : {
        severity: 'error',
        code: 'bad-values',
        message,
        hint: `correct them, or say on_bad_value: set null to leave the column NULL there${remark(type)}`,
      };
}

/** Of an estimate as many digits as it is worth. */
const number = (value: number): string =>
  (Number.isInteger(value) ? value : Number(value.toPrecision(2))).toLocaleString('en-US');
