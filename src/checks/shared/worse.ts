import type {
  CheckResult,
  JudgedFigure,
  KeptFigure,
  KeptVerdicts,
  WorseFigure,
} from '../../model/index.ts';

/** Share by which a number has to move before it is told. */
const NOTABLE = 0.1;

const keptFigure = ({ address, quantity, measured }: JudgedFigure): readonly KeptFigure[] =>
  typeof measured?.value === 'number'
    ? [{ address, quantity, value: measured.value, unit: measured.unit }]
    : [];

/** What the state keeps of a run. */
export const kept = (at: string, results: readonly CheckResult[]): KeptVerdicts => ({
  at,
  checks: results.map(({ name, verdict, figures }) => ({
    ...{ name, verdict },
    figures: figures.flatMap(keptFigure),
  })),
});

/** Numbers that moved by a tenth and more the way that their bound forbids, and those whose check passed before and
 *  fails now. What is new was not better before. */
export const worse = (
  before: KeptVerdicts,
  results: readonly CheckResult[],
): readonly WorseFigure[] =>
  results.flatMap((result) => {
    const earlier = before.checks.find(({ name }) => name === result.name);
    if (earlier === undefined) return [];
    const failsNow = result.verdict === 'fail' && earlier.verdict === 'pass';
    return result.figures.flatMap((figure) => {
      const { address, quantity, measured, bound } = figure;
      const old = earlier.figures.find(
        (each) => each.address === address && each.quantity === quantity,
      );
      if (old === undefined || typeof measured?.value !== 'number') return [];
      const moved = measured.value - old.value;
      const isBad =
        (bound?.max != null && moved > NOTABLE * Math.abs(old.value)) ||
        (bound?.min != null && -moved > NOTABLE * Math.abs(old.value)) ||
        (failsNow && figure.verdict === 'fail');
      if (!isBad || moved === 0) return [];
      return [
        {
          ...{ name: result.name, address, quantity, unit: measured.unit },
          ...{ before: old.value, after: measured.value },
          verdicts: [earlier.verdict, result.verdict] as const,
        },
      ];
    });
  });
