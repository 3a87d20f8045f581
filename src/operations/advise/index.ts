export { ADVISORS } from '../../advisors/index.ts';
export { advise } from './advise.ts';
export { type DesignTexts, diffsOf, freshTexts, textsOf } from './edits.ts';
export { readEvidenceFile } from './evidence-file.ts';
export { saveDiffs, tryDiffs } from './save.ts';
