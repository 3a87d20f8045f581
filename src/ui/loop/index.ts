export { loopEventJson, loopHistoryJson, loopStatusJson } from './json.ts';
export { renderProposal } from './markdown.ts';
export { loopMetrics } from './metrics.ts';
export { renderLoopHistory, renderLoopStatus, renderRound } from './text.ts';
export { loopEventText } from './words.ts';
