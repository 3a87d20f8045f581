/** Where a panel's latencies are drawn: seconds across, milliseconds upwards on a log scale. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(seconds: number): number;
  y(milliseconds: number): number;
}

const [LOWEST, HIGHEST] = [0.5, 40_000];
const HEIGHT = 150;
export const LEFT = 62;
const RIGHT = 944;

/** A frame that begins at `top` and ends with the last of so many seconds. */
export function frame(top: number, seconds: number): Frame {
  const [left, right, bottom] = [LEFT, RIGHT, top + HEIGHT];
  const decades = Math.log10(HIGHEST / LOWEST);
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => left + ((right - left) * at) / seconds,
    y: (ms) => bottom - (HEIGHT * Math.log10(Math.max(ms, LOWEST) / LOWEST)) / decades,
  };
}
