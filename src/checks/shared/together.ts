import type { Branch } from '../../model/index.ts';

interface Part {
  readonly most: number;
  readonly branches: readonly Branch[];
}

/** Choices beyond which the parts are added up as they are. */
const MOST = 8;

/** The most that parts come to together: of those on different sides of a choice the larger side. */
export function together(parts: readonly Part[], left = MOST): number {
  const choice = parts
    .flatMap(({ branches }) => branches)
    .find(({ of, side }, _, all) => all.some((one) => one.of === of && one.side !== side));
  if (choice === undefined || left === 0) return parts.reduce((sum, { most }) => sum + most, 0);
  const sideOf = ({ branches }: Part) => branches.find(({ of }) => of === choice.of)?.side;
  const sides = new Set(parts.map(sideOf).filter((side) => side !== undefined));
  const sums = [...sides].map((side) =>
    together(
      parts
        .filter((part) => [side, undefined].includes(sideOf(part)))
        .map((part) => ({ ...part, branches: part.branches.filter(({ of }) => of !== choice.of) })),
      left - 1,
    ),
  );
  return Math.max(...sums);
}
