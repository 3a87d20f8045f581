import type { Diagnostic } from '../../model/index.ts';

/** Message and way out. */
export const sentence = ({ message, hint }: Diagnostic): string =>
  hint === undefined ? message : `${message}; ${hint}`;
