import {
  type DboptError,
  fail,
  type HazardCode,
  type Manifest,
  qualified,
} from '../../model/index.ts';

/** A restore that nobody has consented to; `instead`: what would do without consent, in words that end before the flag. */
export const needsConsent = (
  { table }: Pick<Manifest, 'table'>,
  code: HazardCode,
  why: string,
  instead: string,
): DboptError =>
  fail('needs-consent', `restoring ${qualified(table)} needs consent to ${code}: ${why}`, {
    hint: `${instead} add --allow ${code}, or ${code} to policy.allow`,
  });
