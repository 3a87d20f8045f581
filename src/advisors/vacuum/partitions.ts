import {
  type Address,
  type AdviceInput,
  type Finding,
  grouped,
  isMap,
  rankOf,
  type TableFacts,
  tableAddress,
} from '../../model/index.ts';
import { bytesOf, optionEdit } from '../shared/tables.ts';
import { inWords } from '../shared/words.ts';

const WITH = 'with.';

interface Member {
  readonly finding: Finding;
  readonly leaf: TableFacts;
  readonly root: TableFacts;
}

/** Parameters are for a partitioned table as a whole: tomorrow's partition needs them as today's does. Of partitions with
 *  the same finding the worst is told, the largest of equals; one that the design names keeps its own. */
export function ofWholes(input: AdviceInput, findings: readonly Finding[]): readonly Finding[] {
  const leaves = leavesByAddress(input);
  const members = findings.flatMap((finding) => memberOf(input, finding, leaves) ?? []);
  const wholes = new Map<string, Finding>();
  for (const alike of grouped(
    members,
    ({ finding, root }) => `${finding.code} ${root.oid}`,
  ).values()) {
    const whole = ofWhole(input, alike);
    for (const { finding } of alike) wholes.set(keyOf(finding), whole);
  }
  const told = findings.map((finding) => {
    const head = finding.under === null ? undefined : wholes.get(keyOf(finding.under));
    const { code, address } = head ?? {};
    return (
      wholes.get(keyOf(finding)) ??
      (code === undefined || address === undefined
        ? finding
        : { ...finding, under: { code, address } })
    );
  });
  return [...new Set(told)];
}

const keyOf = ({ code, address }: { readonly code: string; readonly address: Address }): string =>
  `${code} ${address}`;

function leavesByAddress({
  evidence: { tables },
}: AdviceInput): ReadonlyMap<Address, Pick<Member, 'leaf' | 'root'>> {
  const byOid = new Map(tables.map((table) => [table.oid, table]));
  return new Map(
    tables.flatMap((leaf) => {
      const root = leaf.root === leaf.oid ? undefined : byOid.get(leaf.root);
      return root === undefined ? [] : [[tableAddress(leaf), { leaf, root }] as const];
    }),
  );
}

/** null: it is about this table alone. */
function memberOf(
  { design }: AdviceInput,
  finding: Finding,
  leaves: ReturnType<typeof leavesByAddress>,
): Member | null {
  const found = leaves.get(finding.address);
  if (found === undefined || finding.edits.length === 0) return null;
  const own = design?.declared.find(({ address }) => address === finding.address)?.spec.with;
  const isOwn = finding.edits.some(
    ({ field }) =>
      !field.startsWith(WITH) || (isMap(own) && Object.hasOwn(own, field.slice(WITH.length))),
  );
  return isOwn ? null : { finding, ...found };
}

function ofWhole(input: AdviceInput, alike: readonly Member[]): Finding {
  const [worst, ...others] = alike.toSorted(
    (a, b) =>
      rankOf(a.finding.severity) - rankOf(b.finding.severity) || bytesOf(b.leaf) - bytesOf(a.leaf),
  );
  if (worst === undefined) throw new Error('a group has members');
  const { finding, leaf, root } = worst;
  const more = others.length === 0 ? '' : `, and ${inWords(others.length)} more`;
  return {
    ...finding,
    address: tableAddress(root),
    title: `${leaf.name}${more}: ${finding.title}`,
    edits: finding.edits.map(({ field, to }) =>
      optionEdit(input, root, field.slice(WITH.length), to),
    ),
  };
}
