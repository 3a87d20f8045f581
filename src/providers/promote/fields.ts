import type { Declared, Diagnostic, DiagnosticCode, Field, Row, Value } from '../../model/index.ts';
import { toldPlainly } from '../shared/told.ts';
import { type Key, keyText, readKey } from './key.ts';
import { type ColumnType, readType } from './type.ts';

/** What to do about keys that do not cast to the type.
 *  `set null`: the column stays NULL, in rows there are and rows to come.
 *  `stop`: the same for rows to come, but with any there already nothing is begun.
 *  `refuse`: as `stop`, and whoever writes one gets the error of the cast. */
export const POLICIES = ['set null', 'stop', 'refuse'] as const;
export type Policy = (typeof POLICIES)[number];

/** A declared promotion, read. */
export interface Promotion {
  readonly column: string;
  readonly key: Key;
  readonly type: ColumnType;
  readonly by: 'trigger' | 'generated';
  readonly onBadValue: Policy;
}

export interface Trouble {
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** Makes a diagnostic at a path of the entry. */
export type Say = (
  path: string,
  code: DiagnosticCode,
  message: string,
  hint?: string,
) => Diagnostic;

/** `site`: what is known of the place, see siteOf; `loadParser` must have been awaited. */
export function readPromotion(
  { spec, names }: Pick<Declared, 'spec' | 'names'>,
  { type_times: times }: Row,
): Promotion | Trouble {
  const key = readKey(String(spec.from));
  if (typeof key === 'string') return { path: 'from', code: 'bad-key', message: key };
  const type = readType(String(spec.type), typeof times === 'string' ? times : null);
  if ('message' in type) return { path: 'type', code: 'bad-type', ...type };
  const by = spec.by === 'generated' ? 'generated' : 'trigger';
  const onBadValue = policyOf(spec.on_bad_value, by);
  const column = names.at(-1) ?? '';
  if (column === key.column) {
    return { path: 'from', code: 'bad-key', message: 'the column cannot be made from itself' };
  }
  return { column, key, type, by, onBadValue };
}

/** What a generated column cannot take is an error of whoever writes it, always. */
const policyOf = (said: Value | undefined, by: Promotion['by']): Policy =>
  POLICIES.find((word) => word === said) ?? (by === 'generated' ? 'refuse' : 'stop');

export const word = (value: string): Field => ({ value, text: value });

export const ROWS: { readonly [state in 'filling' | 'agree']: Field } = {
  filling: { value: 'filling', text: 'not all filled' },
  agree: { value: 'agree', text: 'filled and verified' },
};

export const fromField = (key: Key): Field => word(keyText(key));

/** A former value. No SQL is made of one: what is given back is a column without the trigger. */
export function toldPromotion(path: string, former: Field): Field | null {
  if (path !== 'rows') return toldPlainly(former);
  return former.value === ROWS.agree.value ? ROWS.agree : ROWS.filling;
}
