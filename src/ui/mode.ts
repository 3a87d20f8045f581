/** What is known about the stream that is written to. */
export interface Screen {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly env: { readonly [name: string]: string | undefined };
}

export interface ScreenFlags {
  readonly noColor?: boolean;
  /** The command's --format. */
  readonly format?: string;
}

/** Columns used where the stream tells none: a pipe, CI. */
export const PIPE_COLUMNS = 100;
const NARROWEST_DRAWN = 60;

/** Whether Ink draws, or plain text with the same content is written. */
export function screenMode(screen: Screen, flags: ScreenFlags = {}): 'ink' | 'plain' {
  const text = flags.format === undefined || flags.format === 'text';
  const terminal = screen.isTTY && set(screen.env.CI) === false;
  const wide = (screen.columns ?? 0) >= NARROWEST_DRAWN;
  return text && terminal && wide && wantsColor(screen, flags) ? 'ink' : 'plain';
}

/** Whether plain text may be coloured (no-color.org; FORCE_COLOR as Node understands it). */
export function wantsColor({ isTTY, env }: Screen, flags: ScreenFlags = {}): boolean {
  if (flags.noColor === true || set(env.NO_COLOR)) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env.TERM !== 'dumb';
}

const set = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';
