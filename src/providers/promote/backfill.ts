import {
  type Change,
  leaves,
  qualified,
  type Relation,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, lit, type Sql, sql } from '../../postgres/index.ts';
import { labelOf, step, withWork } from '../shared/step.ts';
import { fillWork, readWork } from '../shared/work.ts';
import { countBlocks, FIRST_SIZE, updateBlocks } from './blocks.ts';
import type { Promotion } from './fields.ts';
import { FIXED } from './function.ts';
import { heirsOf } from './heirs.ts';
import { keyText } from './key.ts';
import { factsAt } from './query.ts';
import { columnValue, differsFrom, remark } from './value.ts';

/** The work on rows, a step for each table that holds some. */
export interface Backfill {
  /** Counts the keys that do not cast, and fails with any. */
  readonly check: readonly Step[];
  /** Sets the column where it is not what the key says. */
  readonly fill: readonly Step[];
  /** Compares column and key on every row. */
  readonly verify: readonly Step[];
}

/** `open`: the partitions that are left; absent: all. */
export function backfill(
  change: Change,
  promotion: Promotion,
  context: StepContext,
  open?: readonly string[],
): Backfill {
  const { snapshot, sizes } = context;
  const { column, key, type, onBadValue } = promotion;
  const root = change.table ?? { schema: '', name: '' };
  const name = qualified(root);
  // Partitions to come have the trigger from their first row on.
  const there = leaves(snapshot.relations, name).filter(({ oid }) => oid !== 0);
  // What inherits is never filled: it is refused where a trigger would have to be.
  const heirs = heirsOf(factsAt(change, snapshot)).filter(({ foreign }) => !foreign);
  const tables = [...left(there, open), ...heirs];
  const value = columnValue(promotion, snapshot.server.version);
  const target = id(column);
  const differs = differsFrom(target, value, type);
  const prelude = [...preludeOf(promotion), ...value.prelude];
  const each = (verb: string, parts: (table: RelationName) => Parts): readonly Step[] =>
    tables.map((table) => {
      const { text, mode, title, ...rest } = parts(table);
      const alone = tables.length === 1 && qualified(table) === name;
      const suffix = alone ? '' : `:${labelOf(table, root)}`;
      return step(change, `${verb}${suffix}`, {
        ...{ title, phase: 'promote', mode: 'batches', touches: 'scan', ...rest },
        sql: [...prelude, text],
        ...withWork((verb === 'fill' ? fillWork : readWork)(table, context)),
        locks: [{ relation: qualified(table), mode }],
        calls: {
          tables: [qualified(table)],
          parts:
            verb === 'fill'
              ? ['rows', 'triggers', 'rules', 'checks', 'values', 'keys', 'references']
              : ['rows', 'values'],
          types: [type.name],
          ...(verb === 'fill' ? { sets: [promotion.column] } : {}),
        },
      });
    });
  const plain = { unit: 'blocks', size: FIRST_SIZE };
  return {
    check:
      value.bad === null || onBadValue === 'set null'
        ? []
        : each('check', (table) => ({
            title: `count the keys in ${qualified(table)} that are no ${type.name}`,
            text: countBlocks(table, value.bad ?? lit(false)),
            mode: 'ACCESS SHARE',
            batches: {
              ...plain,
              none: {
                code: 'bad-values',
                message: `rows of ${qualified(table)} have a ${keyText(key)} that is no ${type.name}`,
                hint: `correct them, or say on_bad_value: set null to leave the column NULL there; nothing was begun${remark(type)}`,
              },
            },
          })),
    fill: each('fill', (table) => ({
      title: `fill ${target.text} of ${qualified(table)}`,
      text: updateBlocks(table, sql`${target} = ${value.sql}`, differs),
      mode: 'ROW EXCLUSIVE',
      bytes: sizes[qualified(table)]?.bytes ?? null,
      batches: plain,
    })),
    verify: each('verify', (table) => ({
      title: `verify that ${target.text} is what the key says on every row of ${qualified(table)}`,
      text: countBlocks(table, differs),
      mode: 'ACCESS SHARE',
      batches: {
        ...plain,
        none: {
          code: 'rows-disagree',
          message: `rows of ${qualified(table)} have a ${target.text} that is not what ${keyText(key)} says`,
          hint: 'something writes past the trigger (it was disabled for a while, or another one fires after it); end that, then apply again',
        },
      },
    })),
  };
}

/** A name that is there no more may be another one's by now: then nothing is known of any. */
function left(there: readonly Relation[], open: readonly string[] | undefined) {
  const found = there.filter((table) => open?.includes(qualified(table)));
  return open === undefined || found.length < open.length ? there : found;
}

type Parts = Pick<Step, 'title' | 'batches'> & { readonly bytes?: number | null } & {
  readonly text: Sql;
  readonly mode: Step['locks'][number]['mode'];
};

const preludeOf = ({ type }: Promotion): readonly Sql[] =>
  type.timed ? FIXED.map(([name, setting]) => sql`SET LOCAL ${id(name)} TO ${lit(setting)}`) : [];
