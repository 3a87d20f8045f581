import { Box, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import { layout, type Row } from '../document/layout.ts';
import type { Line, Span } from '../document/line.ts';
import { STYLES } from '../document/style.ts';

interface RowsProps {
  readonly lines: readonly Line[];
  readonly columns: number;
}

/** Lines of a document, fitted to the width and coloured by role. */
export const Rows = ({ lines, columns }: RowsProps): ReactElement =>
  createElement(Box, { flexDirection: 'column' }, ...layout(lines, columns).map(drawRow));

// Rows and spans have no identity but their place: given as children one by one, they need no keys.
const drawRow = (row: Row): ReactElement =>
  row.every((span) => span.text === '')
    ? createElement(Text, null, ' ')
    : createElement(Text, { wrap: 'truncate' }, ...row.map(drawSpan));

function drawSpan({ text, role }: Span): ReactElement {
  const { color, bold = false, dim = false } = STYLES[role];
  return createElement(
    Text,
    { bold, dimColor: dim, ...(color === undefined ? {} : { color }) },
    text,
  );
}
