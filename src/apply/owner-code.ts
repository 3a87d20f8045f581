import { fail, type Step } from '../model/index.ts';
import { type Client, codeOf, readOwnerCode } from '../postgres/index.ts';

/** Looks again, just before the step runs, for code of others that would run with our rights. Under a lock on the table
 *  nobody adds a trigger, a rule or a constraint afterwards. Throws `changed-outside` where there is some that nobody
 *  has consented to. */
export async function requireKnownCode(client: Client, step: Step): Promise<void> {
  const { calls } = step;
  if (calls === undefined) return;
  const known = new Set(step.hazards.map(({ message }) => message));
  const found = codeOf(await readOwnerCode(client, calls), calls);
  const fresh = found.filter((message) => !known.has(message));
  if (fresh.length === 0) return;
  throw fail('changed-outside', `since the plan there is new code: ${fresh.join('; ')}`, {
    address: step.address,
    hint: 'plan again, and look who put it there',
  });
}
