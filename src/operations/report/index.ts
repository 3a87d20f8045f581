export { CHECKLISTS } from './checklists/index.ts';
export { writeReport } from './file.ts';
export { type ReportOptions, reportFrom, reportOn, reportReaders } from './report.ts';
