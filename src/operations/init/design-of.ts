import type { Server } from '../../model/index.ts';
import type { Client } from '../../postgres/index.ts';
import { KINDS } from '../../providers/index.ts';
import { writeDesign } from '../../schema/index.ts';
import { countKinds, type KindCount } from './counts.ts';
import { type DescribeOptions, describe } from './describe.ts';
import { type Settled, settle } from './settle.ts';

/** The text of a design that says what a database is like, such that a plan of it is empty. */
export async function designOf(
  client: Client,
  options: DescribeOptions,
): Promise<Settled & { readonly counts: readonly KindCount[] }> {
  const { server, declarations, diagnostics } = await describe(client, options);
  const { all = false } = options;
  const head = headOf(server, all);
  const settled = await settle(client, declarations, (some) =>
    writeDesign(some, KINDS, { head, all }),
  );
  const counts = countKinds(settled.declarations, KINDS);
  return { ...settled, counts, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

function headOf({ database, versionText }: Server, all: boolean): string {
  const [version] = versionText.split(' ');
  const what = all
    ? 'All that dbopt can manage, what is at its default included; not named at theirs, since any value would do then: storage parameters (say them with default), n_distinct, tablespaces, settings that nobody has set.'
    : 'Only what differs from PostgreSQL’s defaults.';
  return [
    `The physical design of database ${database} (PostgreSQL ${version}), as dbopt init found it.`,
    `${what} dbopt manages what is named here and leaves the rest alone: take out what is not its business.`,
  ].join('\n');
}
