import type { Step } from '../../model/index.ts';
import { plural } from '../format.ts';
import { foldLocks } from '../plan-facts.ts';
import { costText, lockText, stepFacts } from '../words.ts';
import { type Line, line, type Role, type Span, span } from './line.ts';

/** `folded`: the first line of each statement. */
export type SqlDetail = 'none' | 'folded' | 'full';

/** Statements are shown as they are run, and in another session their names could mean something else. */
export const BY_HAND = line([
  span('dbopt runs this SQL with a pinned search_path; by hand, begin with '),
  span('SET search_path = pg_catalog, pg_temp;', 'strong'),
]);

const INDENT = 6;
const LABEL = 8;
const FOLDED_STATEMENTS = 3;

/** What the step does and costs, then its lock, its facts, its hazards and its SQL, labelled. */
export function stepLines(step: Step, sql: SqlDetail, isFull = false): readonly Line[] {
  return [
    line([span('» ', 'dim'), span(step.title), span(`  ${costText(step)}`, 'dim')], {
      indent: INDENT,
    }),
    ...lockLines(step, isFull),
    labelled('run', stepFacts(step).join(', ')),
    ...step.hazards.map((hazard) =>
      body('hazard', [span(`${hazard.code}: `, 'hazard'), span(hazard.message)]),
    ),
    ...(sql === 'none' ? [] : sql === 'full' ? fullSql(step.sql) : foldedSql(step.sql)),
  ];
}

function lockLines({ locks }: Step, isFull: boolean): readonly Line[] {
  const { shown, more } = foldLocks(locks, isFull);
  return [
    ...shown.map((lock) => labelled('lock', lockText(lock), lockRole(lock))),
    ...(more > 0 ? [labelled('', `… and ${plural(more, 'more lock')}`, 'dim')] : []),
  ];
}

const lockRole = (lock: Step['locks'][number]): Role =>
  lock.mode === 'ACCESS EXCLUSIVE' ? 'hazard' : 'plain';

const body = (label: string, spans: readonly Span[], fit: Line['fit'] = 'wrap'): Line =>
  line([span(label.padEnd(LABEL), 'dim'), ...spans], { indent: INDENT + 2, hang: LABEL, fit });

const labelled = (label: string, text: string, role: Role = 'plain'): Line =>
  body(label, [span(text, role)]);

function foldedSql(statements: readonly string[]): readonly Line[] {
  const shown = statements.slice(0, FOLDED_STATEMENTS);
  const more = statements.length - shown.length;
  return [
    ...shown.map((text) => body('sql', [span(firstLine(text), 'dim')], 'cut')),
    ...(more > 0 ? [labelled('', `… and ${plural(more, 'more statement')}`, 'dim')] : []),
  ];
}

function firstLine(statement: string): string {
  const [first = '', ...rest] = statement.trim().split('\n');
  return rest.length > 0 ? `${first.trimEnd()} …` : first;
}

const fullSql = (statements: readonly string[]): readonly Line[] =>
  statements
    .flatMap((statement) => `${statement.trim()};`.split('\n'))
    .map((text, i) => labelled(i === 0 ? 'sql' : '', text.replaceAll('\t', '  '), 'dim'));
