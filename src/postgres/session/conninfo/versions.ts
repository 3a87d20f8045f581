import type { SecureVersion } from 'node:tls';
import { badParameter, badValue } from './bad.ts';
import type { Parameters } from './parameters.ts';

/** Versions of TLS that a connection may be made with, both included; none is no bound. */
export interface TlsVersions {
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
}

const VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

/** As libpq takes them (manual, 34.1.2); a range with nothing in it is refused in every mode, so that no connection in
 *  the clear comes of it. Throws `bad-connection`. */
export function tlsVersions(parameters: Parameters): TlsVersions {
  const min = versionOf(parameters, 'ssl_min_protocol_version', 'TLSv1.2');
  const max = versionOf(parameters, 'ssl_max_protocol_version');
  if (min !== undefined && max !== undefined && VERSIONS.indexOf(min) > VERSIONS.indexOf(max)) {
    throw badParameter(
      `no version of TLS is from ssl_min_protocol_version ${min} to ssl_max_protocol_version ${max}`,
      'the lower bound is TLSv1.2 unless told',
    );
  }
  return {
    ...(min === undefined ? {} : { minVersion: min }),
    ...(max === undefined ? {} : { maxVersion: max }),
  };
}

function versionOf(
  parameters: Parameters,
  name: 'ssl_min_protocol_version' | 'ssl_max_protocol_version',
  usual = '',
) {
  const text = parameters[name] ?? usual;
  if (text === '') return undefined;
  const found = VERSIONS.find((each) => each.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw badValue(name, VERSIONS.join(', '));
  return found;
}
