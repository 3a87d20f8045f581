import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Address,
  address,
  append,
  type Declaration,
  type Design,
  type Diagnostic,
  type Field,
  hasErrors,
  isTooLong,
  MAX_NAME_BYTES,
} from '../../model/index.ts';
import { isDrawn } from '../../planner/index.ts';
import type { Client } from '../../postgres/index.ts';
import { KINDS } from '../../providers/index.ts';
import { loadDesign } from '../../schema/index.ts';
import { openStore } from '../database.ts';
import { planDatabase } from '../plan/plan.ts';

export interface Settled {
  readonly text: string;
  readonly declarations: readonly Declaration[];
  /** What had to be left out, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One round for what the language refuses, one for what the plan would change, and one to see that nothing is left. */
const ROUNDS = 4;

/** Plans the design and leaves out what is not as it says: a first plan that changes something is no description of what there is.
 *  Throws where no round helps, which is a bug. */
export async function settle(
  client: Client,
  all: readonly Declaration[],
  write: (declarations: readonly Declaration[]) => string,
): Promise<Settled> {
  let declarations = all.filter(isNameable);
  const diagnostics = all.filter((one) => !isNameable(one)).map(tooLong);
  for (let round = 0; round < ROUNDS; round++) {
    const text = write(declarations);
    const odd = await oddities(client, await load(text));
    const oddOnes = declarations.filter((one) => odd.has(addressOf(one)));
    if (oddOnes.length === 0) {
      return {
        text,
        declarations,
        diagnostics: [...diagnostics, ...[...odd.keys()].map(released)],
      };
    }
    declarations = declarations.filter((one) => !oddOnes.includes(one));
    append(
      diagnostics,
      oddOnes.map((one) => leftOut(addressOf(one), odd.get(addressOf(one)) ?? '')),
    );
  }
  throw new Error('the design that was written is not the database it was written from');
}

/** Names are measured in UTF-8 by a design, and in its own encoding by the database. */
const isNameable = ({ names, table }: Declaration): boolean =>
  [...names, ...(table === undefined ? [] : [table.schema, table.name])].every(
    (name) => !isTooLong(name),
  );

const tooLong = (one: Declaration): Diagnostic =>
  leftOut(addressOf(one), `a name in it is longer than ${MAX_NAME_BYTES} bytes in UTF-8`);

const addressOf = ({ kind, names }: Declaration): Address => address(kind, ...names);

const leftOut = (at: Address, why: string): Diagnostic => ({
  severity: 'warning',
  code: 'left-out',
  message: `${at} is left out: ${why}`,
  address: at,
});

/** What the state knows of and this design does not name goes back to what it was before, as it always does. */
const released = (at: Address): Diagnostic => ({
  severity: 'warning',
  code: 'managed-already',
  message: `${at} is managed already, and is at its default now: a plan gives it back`,
  hint: `name it in the file, or let it go: dbopt state rm ${at}`,
  address: at,
});

/** Reads a text as the design file that it will be. */
async function load(text: string): Promise<Design> {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-init-'));
  try {
    await writeFile(join(cwd, 'dbopt.yaml'), text, { mode: 0o600 });
    const options = { files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd };
    const { design, diagnostics } = await loadDesign(options);
    if (design !== null) return design;
    throw new Error(`the design that was written is none: ${diagnostics[0]?.message}`);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** Addresses that the plan finds fault with, or would change. */
async function oddities(client: Client, design: Design): Promise<ReadonlyMap<Address, string>> {
  const plan = await planDatabase(client, design, openStore(design, client, { reads: true }));
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
  if (hasErrors(errors)) {
    return new Map(errors.map(({ address: at = '', message }) => [at, message]));
  }
  const declared = new Set(design.declared.map((one) => one.address));
  return new Map(
    plan.changes.filter(isDrawn).map(({ address: own, desired, fields }) => {
      const at = declared.has(own) ? own : (desired?.inherits ?? own);
      const what = fields.map(({ field, from, to }) => `${field}: ${shown(from)} → ${shown(to)}`);
      return [at, `a plan would change ${what.join(', ')}`];
    }),
  );
}

const shown = (value: Field | null): string => value?.text ?? 'nothing';
