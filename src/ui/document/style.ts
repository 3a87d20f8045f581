import type { Role } from './line.ts';

export interface Style {
  readonly color?: 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';
  readonly bold?: true;
  readonly dim?: true;
}

/** The palette: the terminal's own named colours, so that every theme stays readable. */
export const STYLES: { readonly [role in Role]: Style } = {
  plain: {},
  strong: { bold: true },
  dim: { dim: true },
  add: { color: 'green' },
  change: { color: 'yellow' },
  replace: { color: 'magenta' },
  destroy: { color: 'red' },
  hazard: { color: 'red' },
  error: { color: 'red', bold: true },
  warning: { color: 'yellow', bold: true },
  info: { color: 'cyan', bold: true },
};
