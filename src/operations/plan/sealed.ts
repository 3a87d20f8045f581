import { createHash } from 'node:crypto';
import {
  canonicalJson,
  damaged,
  fail,
  PLAN_VERSION,
  type Plan,
  planShape,
  readJson,
} from '../../model/index.ts';
import { fingerprintOf, otherWords } from '../../planner/index.ts';
import { readNamed, whyNot, writeRegular } from '../../state/index.ts';
import { otherSight } from './sight.ts';

/** Writes a plan for `dbopt apply FILE`. It holds no secret, but names and statements: readable by its owner only. */
export async function savePlan(path: string, plan: Plan): Promise<void> {
  try {
    const told: Plan = JSON.parse(JSON.stringify(plan, withoutMarks));
    const sealed = { ...told, seal: sealOf(told) };
    await writeRegular(path, `${JSON.stringify(sealed, null, 2)}\n`, { how: 'over' });
  } catch (cause) {
    throw fail('cannot-write', `cannot write the plan to ${path}: ${whyNot(cause)}`, { cause });
  }
}

/** Apply gets secrets from the design again: the file has none, nor what they are compared by. */
const withoutMarks = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'secret' in value && value.secret === true
    ? { ...value, value: null }
    : value;

/** SHA-256 of all that a file says. It finds what was changed in passing; whoever makes a file can make its seal. */
const sealOf = (plan: Plan): string =>
  createHash('sha256').update(canonicalJson(plan)).digest('hex');

/** Reads a sealed plan and checks that it is whole: what it says is what was sealed. */
export async function loadPlan(path: string): Promise<Plan> {
  const text = await readNamed(path).catch((cause: unknown) => {
    throw fail('cannot-read', `cannot read the plan ${path}: ${whyNot(cause)}`, { cause });
  });
  const version = readJson<Pick<Plan, 'version'>>(text, versioned);
  if (version.damage === undefined && version.value.version !== PLAN_VERSION) {
    throw fail('bad-plan-file', `${path} was written by another version of dbopt`, {
      hint: 'plan again with this one',
    });
  }
  const read = readJson<Plan & { readonly seal?: unknown }>(text, planShape);
  if (read.damage !== undefined)
    throw damaged('bad-plan-file', { file: path, ...NO_PLAN }, read.damage);
  const { seal, ...plan } = read.value;
  if (sealOf(plan) !== seal || fingerprintOf(plan) !== plan.fingerprint) {
    throw fail('tampered-plan', `${path} was changed after it was written`, {
      hint: 'plan again, and apply that file as it is',
    });
  }
  return plan;
}

const NO_PLAN = {
  what: 'not a plan of dbopt, or damaged:',
  hint: 'write one with dbopt plan --out FILE',
};

const versioned = (value: unknown): string | null =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'number'
    ? null
    : 'version';

/** Throws unless the sealed plan is the plan that would be made now; `stale` hears of both before. */
export async function requireFresh(
  sealed: Plan,
  now: Plan,
  { stale }: { readonly stale: (sealed: Plan, now: Plan) => Promise<void> },
): Promise<void> {
  const foreign = foreignTo(sealed, now);
  if (foreign !== null) {
    throw fail('foreign-plan', `the plan is for ${foreign}`, {
      hint: 'check --url and the design, or plan again here',
    });
  }
  const isSame = sealed.fingerprint === now.fingerprint && sealed.designHash === now.designHash;
  const why = isSame ? otherWords(sealed, now) : whyOther(sealed, now);
  if (why === null) return;
  await stale(sealed, now);
  throw fail('stale-plan', why, {
    hint: 'review a new plan: dbopt plan --out FILE',
  });
}

function whyOther(sealed: Plan, now: Plan): string {
  if (sealed.designHash !== now.designHash) return 'the design changed since the plan was made';
  if (sealed.state.serial !== now.state.serial) return 'another apply ran since the plan was made';
  const sight = otherSight(sealed.server.sight, now.server.sight);
  return sight ?? 'the database changed since the plan was made';
}

function foreignTo(sealed: Plan, now: Plan): string | null {
  const known = sealed.state.lineage !== '' && now.state.lineage !== '';
  if (known && sealed.state.lineage !== now.state.lineage) return 'another state';
  const { systemId } = sealed.server;
  if (systemId !== null && now.server.systemId !== null && systemId !== now.server.systemId)
    return 'another server';
  return sealed.server.database === now.server.database
    ? null
    : `database ${sealed.server.database}`;
}
