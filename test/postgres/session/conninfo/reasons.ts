/** The same trouble in the words of psql and in ours. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  ['wrong password', /password authentication failed/],
  ['no password', /no password supplied|none is given/],
  ['bad option', /cannot be changed|requires a value|unrecognized configuration/],
  ['no certificate', /requires a valid client certificate|certificate authentication failed/],
  [
    'no key',
    /private key .* has group or world access|certificate present, but not private key|its key .* is not there/,
  ],
  ['no database', /database "\S+" does not exist/],
  ['not let in', /pg_hba\.conf|role "\S+" does not exist/],
  ['no binding', /channel binding (?:is )?required/],
  ['no root', /root certificate file .* does not exist|the root certificate .* is not there/],
  ['wrong name', /does not match (?:host name|certificate)/],
  ['not verified', /certificate verify failed|self-signed certificate|unable to verify/],
  ['no tls', /does not support SSL/],
  [
    'no service',
    /service file|no service|definition of service|nested service|cannot name another/,
  ],
  ['counts', /could not match|do not match/],
  ['other session', /session is read-only|not read-only|standby/],
  ['no host', /could not translate host name|ENOTFOUND|EAI_AGAIN/],
  ['bad port', /invalid port number|value "\S+" for connection option "port"|port is no number/],
  [
    'bad value',
    /invalid \S+ value|has a value that it cannot have|invalid SSL protocol version range|no version of TLS/,
  ],
  [
    'bad string',
    /missing (?:key\/value separator )?"="|IPv6 host address|in URI \(expected|invalid (?:percent|URI|connection option)|unterminated|cannot be read/,
  ],
  ['no server', /Connection refused|No such file|ECONNREFUSED|ENOENT/],
];

/** Why a connection was not made, by either's message; the message where it is none of those known. */
export const reasonOf = (text: string): string =>
  REASONS.find(([, words]) => words.test(text))?.[0] ?? text;
