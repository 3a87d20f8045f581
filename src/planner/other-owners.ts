import {
  type Address,
  ANNOUNCING,
  type Change,
  type Clue,
  type Diagnostic,
  type DriftFinding,
  type Hazard,
  identifier,
  type OtherOwner,
  type Step,
} from '../model/index.ts';

/** States that own some of these fields, or where none is named the resource. */
export const ownersOf = (
  owners: readonly OtherOwner[],
  address: Address,
  fields: readonly string[],
): readonly OtherOwner[] =>
  owners.filter(({ owns }) => {
    const owned = owns[address]?.fields;
    return owned?.some((each) => fields.length === 0 || fields.includes(each)) === true;
  });

/** What to say of it in a sentence. */
export const ownerText = ({ database, where }: Pick<OtherOwner, 'database' | 'where'>): string =>
  `the state in ${where} of database ${database}`;

/** What drift knows by it of who was at work: another design, not somebody by hand. */
export const ownerClues = (
  owners: readonly OtherOwner[],
  { address, field }: Pick<DriftFinding, 'address' | 'field'>,
): readonly Clue[] =>
  ownersOf(owners, address, field === null ? [] : [field]).map((owner) => ({
    source: 'other-state',
    at: owner.owns[address]?.at ?? null,
    who: owner.role,
    what: `${ownerText(owner)} owns it too, and was applied`,
  }));

/** The steps, each that changes what another state owns with a hazard that says so; and what to do about it. */
export function withOtherOwners(
  steps: readonly Step[],
  changes: readonly Change[],
  owners: readonly OtherOwner[],
): { readonly steps: readonly Step[]; readonly diagnostics: readonly Diagnostic[] } {
  const contested = new Map(
    changes.flatMap(({ address, fields }) => {
      const changing = fields.filter(({ how }) => how !== 'ignore').map(({ field }) => field);
      const found = ownersOf(owners, address, changing);
      return found.length === 0 ? [] : [[address, found] as const];
    }),
  );
  return {
    steps: steps.map((step) => {
      const more = (contested.get(step.address) ?? []).map((owner) => hazard(step.address, owner));
      return more.length === 0 ? step : { ...step, hazards: [...step.hazards, ...more] };
    }),
    diagnostics: owners.flatMap((owner) => {
      const addresses = [...contested].flatMap(([address, all]) =>
        all.includes(owner) ? address : [],
      );
      return addresses.length === 0 ? [] : [remark(owner, addresses)];
    }),
  };
}

const hazard = (address: Address, owner: OtherOwner): Hazard => ({
  code: 'other-owner',
  message: `${ownerText(owner)} owns ${address} too: what is set here, its next apply sets back`,
});

const MOST = 5;

function remark(owner: OtherOwner, addresses: readonly Address[]): Diagnostic {
  const [first = ''] = addresses;
  const more = addresses.length > MOST ? ` and ${addresses.length - MOST} more` : '';
  return {
    severity: 'warning',
    code: 'other-owner',
    message: `${ownerText(owner)} owns ${addresses.slice(0, MOST).join(', ')}${more} too: each apply of one design would undo the other’s`,
    hint: `let one design say it: in the other, dbopt state rm '${first}' gives it up as it is, then take it out of the file; where that state is no more: ALTER ROLE ${identifier(owner.role)} IN DATABASE ${identifier(owner.database)} RESET ${ANNOUNCING}`,
  };
}
