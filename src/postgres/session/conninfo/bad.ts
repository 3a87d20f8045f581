import { type DboptError, fail, nearest } from '../../../model/index.ts';
import { isParameter, PARAMETERS } from './parameters.ts';

/** Of a string that cannot be read nothing is repeated: any piece of it may be a part of a password. */
export const badUrl = (why = ''): DboptError =>
  fail('bad-url', `the connection string cannot be read${why === '' ? '' : `: ${why}`}`, {
    hint: 'write it as postgresql://user@host:5432/database, with : / ? # @ of a password as %3A %2F %3F %23 %40, or as host=… user=… dbname=…; the password may also come from .pgpass or PGPASSWORD',
  });

/** A parameter that nobody knows; told by name only where it is nearly one that there is. */
export function unknownParameter(name: string): DboptError {
  const near = nearest(name, Object.keys(PARAMETERS).filter(isParameter));
  return badUrl(
    near === undefined
      ? 'it has a parameter that libpq does not know'
      : `no parameter ${name}; did you mean ${near}?`,
  );
}

/** A value that no connection can be made with. */
export const badParameter = (message: string, hint?: string): DboptError =>
  fail('bad-connection', message, hint === undefined ? {} : { hint });

/** A parameter with another value than those it may have. The value is not repeated: it may have come from a variable
 *  that the design named by mistake, or on purpose. */
export const badValue = (name: string, known: string): DboptError =>
  badParameter(`${name} has a value that it cannot have`, `known here: ${known}`);
