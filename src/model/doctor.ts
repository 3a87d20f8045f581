/** What one look of `dbopt doctor` found. */
export interface Checkup {
  /** What was looked at: `connection`, `clock`. */
  readonly look: string;
  readonly status: 'ok' | 'warning' | 'fail';
  readonly message: string;
  /** The way out. */
  readonly hint?: string;
}

export const ok = (look: string, message: string): Checkup => ({ look, status: 'ok', message });

export const warning = (look: string, message: string, hint: string): Checkup => ({
  ...{ look, status: 'warning', message, hint },
});

export const failed = (look: string, message: string, hint?: string): Checkup => ({
  ...{ look, status: 'fail', message },
  ...(hint === undefined ? {} : { hint }),
});
