import { type Change, DboptError, fail, type Step } from '../../model/index.ts';
import { loadParser, parseStatement } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';

/** Definitions of a design have been through the parser; those that are given back come from the state as text, which
 *  others may have written. So each statement that one is in has to be the one statement that it was made to be.
 *  Throws `state-corrupt`, and `too-deep` of what is too large to be looked at. */
export async function requireWhole(
  steps: readonly Step[],
  changes: readonly Change[],
  store: Pick<Store, 'whereIs'>,
): Promise<void> {
  const back = new Set(
    changes
      .filter(({ fields }) => fields.some(({ why }) => why === 'former'))
      .map(({ address }) => address),
  );
  const asked = steps.filter(({ address }) => back.has(address));
  if (asked.length === 0) return;
  await loadParser();
  const wrong = asked
    .flatMap(({ sql, address }) => sql.map((text) => ({ address, parsed: parseStatement(text) })))
    .find(({ parsed }) => !parsed.ok);
  if (wrong === undefined || wrong.parsed.ok) return;
  const { address, parsed } = wrong;
  if (parsed.isLarge) {
    throw fail(
      'too-deep',
      `what ${address} was before is ${parsed.message}, so dbopt does not give it back`,
      {
        address,
        hint: `declare it again, or leave it as it is: dbopt state rm '${address}'; its former definition: dbopt state list --format json`,
      },
    );
  }
  throw fail(
    'state-corrupt',
    `${await store.whereIs(address)}: what the state would give back to ${address} is no definition`,
    {
      address,
      hint: `somebody changed the state: bring it back from a backup, or leave ${address} as it is: dbopt state rm '${address}'`,
    },
  );
}

/** Says of what is refused of a state where in it that is. */
export async function inState<T>(store: Pick<Store, 'whereIs'>, work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    const [first] = error instanceof DboptError ? error.diagnostics : [];
    if (first?.code !== 'state-corrupt' || first.address === undefined) throw error;
    const where = await store.whereIs(first.address);
    throw new DboptError([{ ...first, message: `${where}: ${first.message}` }]);
  }
}
