/** Versions of extensions are not semantic ones: 1.2, 0.8.0, 1.10, 3.4.0beta1. Compared part by part as numbers;
 *  missing parts count as 0; a suffix makes a part smaller than the part without. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = comparePart(left[i] ?? '0', right[i] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const [left, right] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (left !== right) return (Number.isNaN(left) ? -1 : left) - (Number.isNaN(right) ? -1 : right);
  const [x, y] = [a.replace(/^\d+/, ''), b.replace(/^\d+/, '')];
  if (x === y) return 0;
  return y === '' || (x !== '' && x < y) ? -1 : 1;
}

export type Constraint = (version: string) => boolean;

/** `>=0.7`, `>=0.7, <0.9`, `^1.2` (up to the next 2), `~1.2.3` (up to the next 1.3), `0.8.0` (that one), `*`.
 *  All of several must hold. null: not a constraint. */
export function parseConstraint(text: string): Constraint | null {
  const term = /\s*(?:(>=|<=|=|>|<|\^|~)\s*)?(\d[\w.-]*|\*)\s*(?:,|(?=\s|$|[<>=^~]))/y;
  const all: Constraint[] = [];
  while (term.lastIndex < text.trimEnd().length) {
    const match = term.exec(text);
    if (match === null) return null;
    const [, operator = '=', version = ''] = match;
    all.push(version === '*' ? () => true : holds(operator, version));
  }
  return all.length === 0 ? null : (version) => all.every((constraint) => constraint(version));
}

function holds(operator: string, wanted: string): Constraint {
  const order = (version: string) => compareVersions(version, wanted);
  switch (operator) {
    case '>=':
      return (version) => order(version) >= 0;
    case '<=':
      return (version) => order(version) <= 0;
    case '>':
      return (version) => order(version) > 0;
    case '<':
      return (version) => order(version) < 0;
    case '^':
    case '~': {
      const end = ceiling(operator, wanted);
      return (version) => order(version) >= 0 && compareVersions(version, end) < 0;
    }
    default:
      return (version) => order(version) === 0;
  }
}

/** The first version that `^` or `~` leaves out: the next of the first part that is not 0, or of the second part. */
function ceiling(operator: string, wanted: string): string {
  const parts = wanted.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  const firstUsed = parts.findIndex((part) => part > 0);
  const fixed = operator === '~' ? Math.min(1, parts.length - 1) : Math.max(0, firstUsed);
  return [...parts.slice(0, fixed), (parts[fixed] ?? 0) + 1].join('.');
}
