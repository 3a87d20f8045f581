import type { Advisor } from '../model/index.ts';
import { bloat } from './gin/bloat.ts';
import { opclassFindings } from './gin/opclass.ts';
import { pending } from './gin/pending.ts';
import { GIN, ginSamples } from './gin/subject.ts';
import { ginTrials } from './gin/trials.ts';

/** GIN indexes: what waits to be merged, what they can be asked, and what they grow to. */
export const gin: Advisor = {
  ...GIN,
  about: 'GIN indexes: pending lists, operator classes, growth',
  codes: {
    'gin-pending': 'searches or writers wait for entries that are not merged yet',
    'gin-opclass': 'another operator class serves the same searches with a smaller index',
    'operators-unknown': 'which operators search the index cannot be told',
    'gin-bloat': 'more than twice the size that its rows need',
  },
  workload: true,
  samples: ginSamples,
  trials: ginTrials,
  findings: (input) => [...pending(input), ...opclassFindings(input), ...bloat(input)],
};
