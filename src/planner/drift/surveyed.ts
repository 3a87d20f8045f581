import {
  type Actual,
  type DriftFinding,
  qualified,
  type Survey,
  tableAddress,
} from '../../model/index.ts';
import { type Compared, finding } from './input.ts';

/** What is on the tables in scope whoever made it: objects that are of no use, and what nobody declared. */
export function surveyed(compared: Compared): readonly DriftFinding[] {
  const { snapshot, entries, declared } = compared;
  const wanted = new Map(
    compared.desired.flatMap((wish) =>
      [wish.address, wish.renames ?? wish.address].map(
        (address) => [address, wish.fields] as const,
      ),
    ),
  );
  const managed = new Set(
    declared.flatMap(({ table }) => (table === undefined ? [] : qualified(table))),
  );
  const isManaged = ({ table }: Actual) =>
    table !== undefined && inFamily(qualified(table), managed, snapshot.relations);
  return Object.values(snapshot.actual).flatMap((actual) => {
    const survey = compared.survey(actual);
    if (survey === null || !isManaged(actual)) return [];
    // The whole that it is a part of is told of, and says which parts it is about.
    const whole = snapshot.actual[actual.bound ?? ''];
    const isPart = whole !== undefined && isManaged(whole) && !isWhole(compared.survey(whole));
    if (survey.invalid !== null && isPart) return [];
    const ours = { ...entries[actual.address]?.fields, ...wanted.get(actual.address) };
    const isKnown = entries[actual.address] !== undefined || wanted.has(actual.address);
    return ofActual(actual, survey, isKnown, (path) => Object.hasOwn(ours, path), compared);
  });
}

const isWhole = (survey: Survey | null): boolean => (survey?.invalid ?? null) === null;

function ofActual(
  actual: Actual,
  { invalid, own, set }: Survey,
  known: boolean,
  isOurs: (path: string) => boolean,
  { entries }: Compared,
): readonly DriftFinding[] {
  const about = { address: actual.address, table: actual.table };
  const entry = entries[actual.address];
  if (invalid !== null) {
    const { field, why, byHand } = invalid;
    const values = { field, actual: actual.fields[field] ?? null };
    const note = known ? why : `${why}; no plan mends what nobody declares: ${byHand}`;
    return [finding({ ...about, class: 'invalid' }, entry, { ...values, note })];
  }
  if (!known && own) {
    return [finding({ ...about, class: 'unmanaged' }, entry, { note: 'made outside of dbopt' })];
  }
  // What came with something else is told of only where it is the table itself.
  const isTable = actual.table !== undefined && actual.address === tableAddress(actual.table);
  if (!known && !isTable) return [];
  return set
    .filter((path) => !isOurs(path))
    .map((field) =>
      finding({ ...about, class: 'unmanaged' }, entry, {
        ...{ field, actual: actual.fields[field] ?? null },
        note: 'set outside of dbopt',
      }),
    );
}

/** The table or one above it is managed. */
function inFamily(
  name: string,
  managed: ReadonlySet<string>,
  relations: Compared['snapshot']['relations'],
): boolean {
  for (let at: string | null | undefined = name; at; at = relations[at]?.parent) {
    if (managed.has(at)) return true;
  }
  return false;
}
