import {
  type Actual,
  type Declared,
  type DesireContext,
  type Desired,
  equal,
  type Fields,
  type NewColumn,
  type Snapshot,
} from '../../model/index.ts';
import { problem, refuse, tableOf } from '../shared/problems.ts';
import { fromField, type Promotion, ROWS, readPromotion, word } from './fields.ts';
import { definitionOf, triggerField } from './function.ts';
import { siteOf } from './query.ts';
import { refused, unfillable, unsendable, warnings } from './refused.ts';
import { sharedTrigger } from './taken.ts';
import { whereabouts } from './whereabouts.ts';

/** A declared promotion → what is wanted of column and trigger. */
export function desirePromotion(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const { table } = declared;
  const on = tableOf(declared, snapshot);
  if (on.root === null) return on.outcome;
  const { root } = on;
  const site = snapshot.actual[siteOf(declared.address)];
  if (table === undefined || site === undefined) return refuse();
  const promotion = readPromotion(declared, site.facts);
  if ('path' in promotion) {
    const { path, code, message, ...hint } = promotion;
    return refuse(problem(declared, path, code, message, hint));
  }
  const actual = snapshot.actual[declared.address];
  const type = whereabouts(promotion.type, site, context);
  const refusals = [
    ...refused(declared, promotion, { root, site, actual, type }, snapshot),
    ...(promotion.by === 'trigger' ? sharedTrigger(declared, context.declared) : []),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const fields = fieldsOf(promotion, declared, actual, snapshot.server.version);
  const fills = Object.entries(fields).some(
    ([path, { value }]) => !equal(actual?.fields[path]?.value, value),
  );
  const harm = promotion.by === 'trigger' ? unfillable : unsendable;
  const hindered = fills ? harm(declared, site) : [];
  if (hindered.length > 0) return refuse(...hindered);
  const desired: Desired = {
    kind: 'promote',
    address: declared.address,
    names: declared.names,
    table,
    fields,
    facts: { spec: declared.spec },
    place: declared.place,
    keep: declared.keep,
  };
  return { desired: [desired], diagnostics: warnings(declared, promotion, site, actual) };
}

/** The column that comes, where it is not there yet. */
export function addedColumn(
  { address, table, names, fields }: Desired,
  { actual }: Snapshot,
): readonly NewColumn[] {
  const isThere = actual[address]?.fields.type !== undefined;
  if (table === undefined || isThere) return [];
  return [{ table, name: names.at(-1) ?? '', type: fields.type?.text ?? '' }];
}

function fieldsOf(
  promotion: Promotion,
  { spec }: Declared,
  actual: Actual | undefined,
  version: number,
): Fields {
  const { key, type, by, onBadValue } = promotion;
  const written = { ...fromField(key), text: String(spec.from) };
  const base = { from: written, type: word(type.name), by: word(by) };
  if (by === 'generated') return base;
  return {
    ...base,
    on_bad_value: word(onBadValue),
    trigger: triggerField(triggerWanted(promotion, actual, version), 'as dbopt makes it'),
    rows: ROWS.agree,
  };
}

/** A trigger made by way of an older server does the same. */
function triggerWanted(promotion: Promotion, actual: Actual | undefined, version: number) {
  const wanted = definitionOf(promotion, version);
  const older = definitionOf(promotion, 150_000);
  return actual?.facts.body === older.body ? older : wanted;
}
