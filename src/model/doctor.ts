/** What one look of `dbopt doctor` found. */
export interface Checkup {
  /** What was looked at: `connection`, `clock`. */
  readonly look: string;
  readonly status: 'ok' | 'warning' | 'fail';
  readonly message: string;
  /** The way out. */
  readonly hint?: string;
}
