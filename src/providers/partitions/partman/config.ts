import {
  type Field,
  type Fields,
  isList,
  isMap,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';
import { id } from '../../../postgres/index.ts';
import { type EpochUnit, isEpoch } from '../calendar/epoch.ts';
import { type Interval, intervalText, isOfClock, parseInterval } from '../calendar/interval.ts';
import type { PartitionedRow } from '../query.ts';
import { CONFIG } from './catalog.ts';
import { sameInterval } from './interval.ts';
import type { Installation } from './refused.ts';

/** What the fields of its configuration are called in a plan. */
export const PREFIX = 'partman.';

const EPOCHS: { readonly [unit in EpochUnit]: string } = {
  s: 'seconds',
  ms: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
};

/** What pg_partman's configuration has to say for a design. Retirement is dbopt's with either engine, so with `keep`
 *  pg_partman is told of none. */
export function configFor(
  spec: ValueMap,
  row: PartitionedRow,
  { schema, encodes }: Installation,
): Fields {
  const { epoch, every, ahead, keep } = spec;
  const span = parseInterval(String(every));
  return fieldsOf({
    control: row.control?.name ?? '',
    partition_type: 'range',
    partition_interval: span === null ? String(every) : intervalText(span),
    premake: Math.max(1, Number(ahead)),
    epoch: isEpoch(epoch) ? EPOCHS[epoch] : 'none',
    ...(span === null ? {} : byTime(span)),
    ...(encodes ? encoders(row, schema) : {}),
    ...(keep === undefined ? {} : { retention: null }),
  });
}

/** Keys of other types are read without a function: one that somebody named would be called with our rights. */
function encoders({ type }: PartitionedRow, schema: string): ValueMap {
  if (type !== 'uuid') return { time_encoder: null, time_decoder: null };
  const named = (name: string) => id(schema, `uuid7_${name}`).text;
  return { time_encoder: named('time_encoder'), time_decoder: named('time_decoder') };
}

/** Partitions are kept ready whether rows come or not, as `ahead` means it. */
function byTime(every: Interval): ValueMap {
  const begin = every.unit === 'week' ? 'week' : intervalText(every) === '3 months' && 'quarter';
  return {
    datetime_string: isOfClock(every) ? 'YYYYMMDD_HH24MISS' : 'YYYYMMDD',
    infinite_time_partitions: true,
    ...(begin === false ? {} : { date_trunc_interval: begin }),
  };
}

/** A row of the configuration as fields. */
export const configFields = (config: ValueMap): Fields =>
  fieldsOf(
    Object.fromEntries(
      CONFIG.flatMap((name) => (Object.hasOwn(config, name) ? [[name, config[name]]] : [])),
    ),
  );

const fieldsOf = (config: { readonly [name: string]: Value | undefined }): Fields =>
  Object.fromEntries(
    Object.entries(config).map(([name, value = null]) => [PREFIX + name, field(name, value)]),
  );

/** A former one. Of an interval the text is what SQL is made of, where it is the same one. */
export function toldConfig({ value, text }: Field): Field | null {
  if (isList(value) || isMap(value)) return null;
  const isSame = typeof value === 'string' && sameInterval(text) === value;
  return { value, text: isSame ? text : textOf(value) };
}

const textOf = (value: Value): string => (value === null ? 'none' : String(value));

const field = (name: string, value: Value): Field => ({
  value: name === 'partition_interval' ? sameInterval(String(value)) : value,
  text: textOf(value),
});
