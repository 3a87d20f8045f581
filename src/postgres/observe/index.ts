/** What a live server tells of itself: readings, the workload, samples, trials. For commands that observe. */
export { type Cannot, cannotFor, cannotList, lackings } from './cannot.ts';
export { readDead } from './dead.ts';
export { callableIn, type Offered, readOffered } from './offered.ts';
export { atOnce, type Pace, type Pacing, pacingOf } from './pace.ts';
export { readFacts } from './readings/facts.ts';
export { readCounters } from './readings/read.ts';
export { readWork, type WorkReading } from './readings/work.ts';
export { type SampledRow, sampleTable } from './sample.ts';
export type { Sent } from './trial/hide.ts';
export { runTrials, type TrialOptions } from './trial/run.ts';
export { readWorkload } from './workload/read.ts';
export { type SentText, sentTexts } from './workload/texts.ts';
