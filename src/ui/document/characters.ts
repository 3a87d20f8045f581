import { createRequire } from 'node:module';

/** What is known of all characters there are. */
interface Characters {
  readonly width: (text: string) => number;
  readonly graphemes: Intl.Segmenter;
}

const require = createRequire(import.meta.url);
let known: Characters | undefined;

/** Loaded for the first text that needs it: that takes longer than most of what is drawn, and few texts do. */
export function characters(): Characters {
  if (known !== undefined) return known;
  const { default: width }: typeof import('string-width') = require('string-width');
  known = { width, graphemes: new Intl.Segmenter('en', { granularity: 'grapheme' }) };
  return known;
}
