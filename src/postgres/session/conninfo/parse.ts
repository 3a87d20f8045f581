import { hidePart } from '../../../model/index.ts';
import { badUrl, unknownParameter } from './bad.ts';
import { isParameter, type Parameter, type Parameters } from './parameters.ts';

const SCHEME = /^postgres(?:ql)?:\/\//;

/** A URI, or keywords with values, or the bare name of a database, as psql takes them. Throws `bad-url`. */
export function parseConninfo(text: string): Parameters {
  if (text.trim() === '') {
    throw badUrl('it is empty; is the variable set that it came from?');
  }
  if (SCHEME.test(text)) return parseUri(text.replace(SCHEME, ''));
  const foreign = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (foreign !== undefined) {
    throw badUrl(`${foreign}:// is no PostgreSQL; expected postgresql://`);
  }
  if (text.includes('=')) return parseKeywords(text);
  // A URI without its scheme has a password in it, and whatever else was given by mistake may be one.
  if (/[\s:/@?#]/.test(text)) throw badUrl();
  hidePart(text);
  return { dbname: text };
}

/** `user:password@host:port,host:port/dbname?name=value&…`, cut where libpq cuts it. */
function parseUri(text: string): Parameters {
  const at = /^[^@/]*@/.exec(text)?.[0] ?? '';
  const rest = text.slice(at.length);
  // What stands before it, wherever libpq would put that, is meant to be a password.
  if (rest.includes('@')) throw badUrl();
  const [, hosts = '', path = '', query] =
    /^((?:\[[^\]]*\]|[^/?[])*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(rest) ?? badCut();
  const [user = '', ...password] = at.slice(0, -1).split(':');
  const parameters: { [name in Parameter]?: string } = {};
  if (user !== '') parameters.user = decode(user);
  if (password.join(':') !== '') parameters.password = decode(password.join(':'));
  Object.assign(parameters, hostsOf(hosts));
  if (path !== '') parameters.dbname = decode(path);
  return { ...parameters, ...(query === undefined || query === '' ? {} : parseQuery(query)) };
}

function badCut(): never {
  throw badUrl();
}

function hostsOf(text: string): Parameters {
  if (text === '') return {};
  const hosts = text.split(',').map((part) => {
    const [, six, name, port] = /^(?:\[([^\]]+)\]|([^:[\]]*))(?::(\d*))?$/.exec(part) ?? badCut();
    return { host: decode(six ?? name ?? ''), port: port ?? '' };
  });
  const names = hosts.map(({ host }) => host).join(',');
  const ports = hosts.map(({ port }) => port).join(',');
  return {
    ...(names === '' ? {} : { host: names }),
    ...(/^,*$/.test(ports) ? {} : { port: ports }),
  };
}

function parseQuery(text: string): Parameters {
  const parameters: { [name in Parameter]?: string } = {};
  for (const pair of text.split('&')) {
    const [written = '', value, ...more] = pair.split('=');
    if (value === undefined || more.length > 0)
      throw badUrl('a parameter after ? is not name=value');
    const name = decode(written);
    const given = decode(value);
    if (name === 'ssl' && given === 'true') parameters.sslmode = 'require';
    else if (isParameter(name)) parameters[name] = given;
    else if (!DRIVERS.includes(name)) throw unknownParameter(name);
  }
  return parameters;
}

/** Of drivers that share a variable with psql; they say nothing to the server. */
const DRIVERS = ['uselibpqcompat', 'pgbouncer', 'schema', 'connection_limit', 'pool_timeout'];

/** Percent signs alone: a plus stays one. */
function decode(text: string): string {
  if (/%(?![0-9a-f]{2})|%00/i.test(text)) throw badUrl('a % is not followed by two hex digits');
  try {
    return decodeURIComponent(text);
  } catch {
    throw badUrl('what is written with % is no UTF-8');
  }
}

const PAIR =
  /^\s*([^\s=]+)\s*(=?)\s*(?:'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s\\']|\\[\s\S])(?:[^\s\\]|\\[\s\S])*)?)(?=\s|$)/;

/** Characters: a name may be split in as many ways as it has, and so may its value. */
const LONGEST = 10_000;

/** `host=a port=5432 password='it\'s'` */
function parseKeywords(text: string): Parameters {
  if (text.length > LONGEST) throw badUrl(`it is longer than ${LONGEST} characters`);
  const parameters: { [name in Parameter]?: string } = {};
  for (let rest = text; rest.trim() !== ''; ) {
    const match = PAIR.exec(rest);
    if (match === null) throw badUrl('expected name=value, values with spaces in single quotes');
    const [, name = '', equals, quoted, plain = ''] = match;
    if (equals === '') throw badUrl('a name has no = after it');
    if (!isParameter(name)) throw unknownParameter(name);
    rest = rest.slice(match[0].length);
    parameters[name] = (quoted ?? plain).replace(/\\([\s\S])/g, '$1');
  }
  return parameters;
}
