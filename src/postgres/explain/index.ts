/** The plan of a statement, and experiments on what would make it better. For the command that explains. */
export { applicationPath } from './ask.ts';
export { readStatementTables } from './facts.ts';
export { type Explained, type ExplainOptions, explainStatement } from './run.ts';
export { type TopStatement, topStatements } from './top.ts';
export { tryWithoutFence } from './trial/fence.ts';
export { tryIndexes } from './trial/indexes.ts';
export { tryOtherJoins } from './trial/joins.ts';
export { tryStatistics } from './trial/statistics.ts';
export type { TrialBudget } from './trial/tried.ts';
