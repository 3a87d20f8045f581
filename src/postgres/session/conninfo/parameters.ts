/** What libpq takes to connect (manual, 34.1.2), with the environment variable that stands in for it (34.15). */
export const PARAMETERS = {
  service: 'PGSERVICE',
  host: 'PGHOST',
  hostaddr: 'PGHOSTADDR',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  passfile: 'PGPASSFILE',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  options: 'PGOPTIONS',
  sslmode: 'PGSSLMODE',
  sslnegotiation: 'PGSSLNEGOTIATION',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslpassword: null,
  sslcrl: 'PGSSLCRL',
  sslsni: 'PGSSLSNI',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  load_balance_hosts: 'PGLOADBALANCEHOSTS',
  // What cannot be kept here, so that anything but the default is refused.
  gssencmode: 'PGGSSENCMODE',
  requirepeer: 'PGREQUIREPEER',
  require_auth: 'PGREQUIREAUTH',
  sslcrldir: 'PGSSLCRLDIR',
  replication: null,
  // What changes nothing here: ours to say, or of what the driver does not do.
  application_name: 'PGAPPNAME',
  fallback_application_name: null,
  client_encoding: 'PGCLIENTENCODING',
  keepalives: null,
  keepalives_idle: null,
  keepalives_interval: null,
  keepalives_count: null,
  tcp_user_timeout: null,
  sslcompression: 'PGSSLCOMPRESSION',
  sslcertmode: 'PGSSLCERTMODE',
  krbsrvname: 'PGKRBSRVNAME',
  gsslib: 'PGGSSLIB',
  gssdelegation: 'PGGSSDELEGATION',
  min_protocol_version: 'PGMINPROTOCOLVERSION',
  max_protocol_version: 'PGMAXPROTOCOLVERSION',
} as const;

export type Parameter = keyof typeof PARAMETERS;
export type Parameters = { readonly [name in Parameter]?: string };

export const isParameter = (name: string): name is Parameter => Object.hasOwn(PARAMETERS, name);

export type Env = { readonly [name: string]: string | undefined };
