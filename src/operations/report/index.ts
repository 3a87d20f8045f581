export { writeReport } from './file.ts';
export { reportFrom, reportOn, reportReaders } from './report.ts';
