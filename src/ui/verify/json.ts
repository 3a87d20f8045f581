import type { CheckResult, VerifyReport } from '../../model/index.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** The verdicts for machines: as documented in schema/verify.schema.json. */
export const verifyJson = ({ server, at, results, since }: VerifyReport) => ({
  format_version: FORMAT_VERSION,
  server,
  at,
  summary: {
    pass: count(results, 'pass'),
    fail: count(results, 'fail'),
    inconclusive: count(results, 'inconclusive'),
    cannot_tell: count(results, 'cannot-tell'),
  },
  checks: results.map(checkJson),
  since:
    since === null
      ? null
      : {
          at: since.at,
          worse: since.worse.map(({ quantity, verdicts: [before, after], ...one }) => ({
            ...one,
            quantity: quantity === '' ? null : quantity,
            verdicts: { before, after },
          })),
        },
});

const count = (results: readonly CheckResult[], verdict: CheckResult['verdict']): number =>
  results.filter((one) => one.verdict === verdict).length;

const checkJson = (one: CheckResult) => ({
  name: one.name,
  type: one.type,
  subject: one.subject,
  severity: one.severity,
  strict: one.strict,
  when: one.when,
  verdict: one.verdict,
  fails: one.fails,
  figures: one.figures.map((figure) => ({
    address: figure.address,
    quantity: figure.quantity === '' ? null : figure.quantity,
    measured: figure.measured,
    bound: figure.bound === null ? null : { min: figure.bound.min, max: figure.bound.max },
    holds: figure.holds ?? null,
    verdict: figure.verdict,
    unanswered: figure.unanswered,
  })),
  place: { file: one.place.file, line: one.place.line, column: one.place.column },
});
