import {
  type Actual,
  type Field,
  isList,
  isMap,
  qualified,
  type Value,
} from '../../model/index.ts';
import { DEFAULT } from '../shared/declared-tree.ts';
import { isTarget } from '../shared/index-target.ts';
import { isTexts, toldNumber, toldOption, toldPlainly, toldWord } from '../shared/told.ts';
import { flag, includeField, onField, plain, quiet, whereField } from './definition.ts';
import type { CatalogKey } from './query.ts';
import { rowOf } from './rows.ts';
import { differs, isParameter, optionOf } from './tree-options.ts';

/** A former value of an index. */
export function toldIndex(path: string, former: Field, actual: Actual | null): Field | null {
  const { value } = former;
  switch (path) {
    case 'on':
      return isList(value) && value.every(isKey) ? onField(value) : null;
    case 'include':
      return value === null || isTexts(value) ? includeField(value ?? []) : null;
    case 'where':
      return value === null || typeof value === 'string' ? whereField(value) : null;
    case 'unique':
    case 'nulls_not_distinct':
      return flag(value === true);
    case 'valid':
      return quiet(value === true);
    case 'name':
      return typeof value === 'string' ? quiet(value) : null;
    case 'using':
      return toldWord(former);
    case 'tablespace':
      return value === null ? DEFAULT : typeof value === 'string' ? plain(value) : null;
  }
  if (isParameter(path)) return toldStored(former, actual, toldOption);
  return isTarget(path) ? toldStored(former, actual, toldNumber) : toldPlainly(former);
}

/** Of a tree it may be another one for each partition; of the index of one table it is that table's. */
function toldStored(
  former: Field,
  actual: Actual | null,
  told: (field: Field) => Field | null,
): Field | null {
  if (!isMap(former.value)) return told(former);
  if (actual !== null && !rowOf(actual).partitioned) {
    const { table } = actual;
    return told(optionOf(former, table === undefined ? '' : qualified(table)) ?? DEFAULT);
  }
  const each: { [leaf: string]: Pick<Field, 'value' | 'text'> } = {};
  for (const leaf of Object.keys(former.value)) {
    const own = told(optionOf(former, leaf) ?? DEFAULT);
    if (own === null) return null;
    each[leaf] = { value: own.value, text: own.text };
  }
  return differs(each);
}

const isText = (value: Value | undefined): boolean => typeof value === 'string';

function isKey(value: Value): value is CatalogKey {
  if (!isMap(value)) return false;
  const { column = null, expression = null, opclass, params = null, collation } = value;
  const isOne = column === null ? isText(expression) : isText(column) && expression === null;
  return isOne && isText(opclass) && isText(collation) && isTexts(params);
}
