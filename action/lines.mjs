/** What GitHub shows of each level for one step of a job. */
const MOST = 10;
/** Hazards that stay when the step is over. */
const LASTING = [
  ...['data-loss', 'broken-names', 'replication-stop', 'owner-code', 'other-owner', 'other-design'],
];
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };

/** What is to stand beside lines of the design: of what could not be planned why, of a plan what each line may hurt. */
export function lines({ plans, failure, findings }) {
  const told = [...failure, ...plans.flatMap((plan) => plan.diagnostics)].filter(
    ({ severity, place }) => severity !== 'info' && place,
  );
  const all = [
    ...told.map(ofDiagnostic),
    ...plans.flatMap(ofPlan),
    ...findings.filter(({ verdict, place }) => verdict === 'found' && place).map(ofFinding),
  ];
  return Object.values(LEVELS).flatMap((level) =>
    unique(all.filter((one) => one.level === level)).slice(0, MOST),
  );
}

const ofDiagnostic = ({ severity, code, message, hint, place }) => ({
  level: LEVELS[severity] ?? 'warning',
  title: code,
  text: hint ? `${message}\n${hint}` : message,
  place,
});

const GRADES = { critical: 'error', warning: 'warning', info: 'notice' };

const ofFinding = ({ severity, code, title, outside, place }) => ({
  level: GRADES[severity] ?? 'notice',
  title: code,
  text: outside ? `${title}\n${outside}` : title,
  place,
});

function ofPlan({ changes, steps }) {
  return changes.flatMap(({ address, action, desired }) => {
    const hazards = steps
      .filter((step) => step.address === address)
      .flatMap((step) => step.hazards.map(({ code, message }) => ({ code, message })));
    if (hazards.length === 0 || !desired?.place) return [];
    const codes = [...new Set(hazards.map(({ code }) => code))];
    return {
      level: codes.some((code) => LASTING.includes(code)) ? 'warning' : 'notice',
      title: `${action} ${address}: ${codes.join(', ')}`,
      text: [...new Set(hazards.map(({ message }) => message))].join('\n'),
      place: desired.place,
    };
  });
}

/** Several targets say the same. */
const unique = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
