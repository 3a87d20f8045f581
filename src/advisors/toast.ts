import type { Advisor } from '../model/index.ts';
import { cannotJudge } from './toast/open.ts';
import { ratios } from './toast/ratio.ts';
import { storageFindings } from './toast/rules.ts';
import { TOAST, toastSamples } from './toast/subject.ts';
import { storageTrials } from './toast/variants.ts';

/** What is kept out of line, and how it is compressed. */
export const toast: Advisor = {
  ...TOAST,
  about: 'values out of line: how large, how compressed, and whether they should be',
  codes: {
    'toast-ratio': 'much of the table is out of line; for information',
    'toast-compression': 'lz4 writes these values faster, in no more space',
    'toast-storage': 'compression finds nothing here, or the values belong in the row',
    'toast-target': 'values that every query reads would fit beside the row',
  },
  workload: true,
  samples: toastSamples,
  trials: storageTrials,
  findings: (input) => [...ratios(input), ...storageFindings(input), ...cannotJudge(input)],
};
