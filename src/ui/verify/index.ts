export { verifyJson } from './json.ts';
export { verifyJunit } from './junit.ts';
export { renderVerifyMarkdown } from './markdown.ts';
export { verifyMetrics } from './metrics.ts';
export { renderVerifyText } from './text.ts';
