import type { FieldChange } from '../../model/index.ts';
import { type DrawnChange, drawnFields } from '../plan-facts.ts';
import { changeRemarks, type DrawnAction, fieldRemarks, fieldText, SYMBOLS } from '../words.ts';
import { type Line, line, type Role, type Span, span } from './line.ts';
import { pad, widest, width } from './width.ts';

const INDENT = 6;

const ROLES: { readonly [action in DrawnAction]: Role } = {
  create: 'add',
  update: 'change',
  replace: 'replace',
  delete: 'destroy',
};

/** `  ~ table.ml_features.features  (not ours: adopted)` and its fields, one a line. */
export function changeLines(
  change: DrawnChange,
  columns: number,
  head = change.address,
): readonly Line[] {
  const fields = drawnFields(change);
  const table = {
    name: column(
      fields.map((field) => field.field),
      (columns - INDENT) / 2,
    ),
    from: column(
      fields.map((field) => fieldText(field.from)),
      (columns - INDENT) / 4,
    ),
  };
  return [
    line(
      [
        span(SYMBOLS[change.action].padStart(3), ROLES[change.action]),
        span(` ${head}`, 'strong'),
        ...remarks(changeRemarks(change)),
      ],
      { hang: 4 },
    ),
    ...fields.map((field) => fieldLine(field, change.action, table)),
  ];
}

/** Width of an aligned column: its widest text that is no outlier. */
const column = (texts: readonly string[], most: number): number =>
  widest(texts.filter((text) => width(text) <= most));

const remarks = (texts: readonly string[]): readonly Span[] =>
  texts.map((text) => span(`  (${text})`, 'dim'));

function fieldLine(
  field: FieldChange,
  action: DrawnAction,
  table: { readonly name: number; readonly from: number },
): Line {
  return line(
    [
      span(`${pad(field.field, table.name)}  `),
      ...values(field, action, width(field.field) > table.name ? 0 : table.from),
      ...remarks(fieldRemarks(field, action)),
    ],
    { indent: INDENT, hang: table.name + 2 },
  );
}

function values(field: FieldChange, action: DrawnAction, fromWidth: number): readonly Span[] {
  if (action === 'create') return [span(fieldText(field.to), 'add')];
  if (action === 'delete') return [span(fieldText(field.from), 'destroy')];
  return [
    span(pad(fieldText(field.from), fromWidth)),
    span(' → ', 'dim'),
    span(fieldText(field.to), ROLES[action]),
  ];
}
