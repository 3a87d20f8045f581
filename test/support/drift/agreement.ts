import {
  type Change,
  counts,
  type Diagnostic,
  type DriftReport,
  type JudgedFinding,
  type Plan,
  qualified,
  tableAddress,
} from '../../../src/model/index.ts';

/** Says what to do about it by hand: a statement. */
const STATEMENT = /\b(DROP INDEX|REINDEX|ALTER INDEX|ALTER TABLE|CREATE INDEX)\b/;

const isDrawn = ({ action }: Change): boolean => action !== 'adopt' && action !== 'forget';

const at = ({ address, field }: Pick<JudgedFinding, 'address' | 'field'>): string =>
  `${address} ${field ?? ''}`.trim();

/** What drift tells as something to be done and the plan neither does nor speaks of, and what the plan would do and
 *  drift does not tell; [] is agreement. */
export function disagreements(report: DriftReport, plan: Plan): readonly string[] {
  const told = report.findings.filter(counts);
  const drawn = plan.changes.filter(isDrawn);
  const isOwed = (step: string) => told.some(({ address }) => address === step);
  return [
    ...told.filter((one) => !isMet(one, plan)).map((one) => `only drift: ${one.class} ${at(one)}`),
    ...drawn
      .filter((change) => !isTold(change, told))
      .map(({ action, address }) => `only the plan: ${action} ${address}`),
    // Upkeep comes with the changes that call for it; by itself it is owed, and told.
    ...(drawn.length > 0 ? [] : plan.steps)
      .filter(({ address }) => !isOwed(address))
      .map(({ id }) => `only the plan: step ${id}`),
  ];
}

/** The plan changes it, forgets it, or says why it does not; or nobody asked for it, and drift says what to do. */
function isMet({ class: kind, address, field, table, note }: JudgedFinding, plan: Plan): boolean {
  if (kind === 'invalid' && STATEMENT.test(note)) return true;
  const whole = field === null && table !== undefined ? qualified(table) : null;
  return (
    plan.steps.some((step) => step.address === address) ||
    plan.diagnostics.some((one) => one.address === address || isAbout(one, whole, note)) ||
    plan.changes.some(
      (change) =>
        (change.address === address && (isDrawn(change) || field === null)) ||
        change.renamedFrom === address ||
        // All that belonged to a table that went is forgotten with it.
        (whole !== null && change.table !== undefined && qualified(change.table) === whole),
    )
  );
}

/** An error says that the table is not there, or the one whose partition it was. */
const isAbout = (
  { severity, address, message }: Diagnostic,
  table: string | null,
  note: string,
): boolean =>
  severity === 'error' &&
  table !== null &&
  (message.includes(table) ||
    (address?.startsWith('table.') === true &&
      note.includes(`partition of ${address.slice('table.'.length)},`)));

/** It is told of, or of the table with all that belongs to it. */
const isTold = ({ address, renamedFrom, table }: Change, told: readonly JudgedFinding[]): boolean =>
  told.some(
    (one) =>
      one.address === address ||
      one.address === renamedFrom ||
      (one.field === null &&
        table !== undefined &&
        one.table !== undefined &&
        one.address === tableAddress(table)),
  );
