/** Bytes of a page: the block size that nearly every server was built with. */
export const PAGE = 8192;

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes with PostgreSQL's unit names, counted by 1024: `1.2 GB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1023.5 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = value < 9.95 && unit > 0 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
  return `${digits} ${UNITS[unit]}`;
}
