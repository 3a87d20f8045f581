import {
  type Desired,
  equal,
  type Field,
  isList,
  type OutsideSetting,
  type Snapshot,
} from '../../model/index.ts';
import { quotesElements } from '../shared/setting-list.ts';

/** What is wanted of the server's settings, for whoever sets them where there is no ALTER SYSTEM. */
export const outsideSettings = (
  desired: readonly Desired[],
  { actual, server }: Snapshot,
): readonly OutsideSetting[] =>
  desired.flatMap(({ address, names, fields: { value: field } }) => {
    if (field === undefined) return [];
    const name = names.join('.');
    return {
      name,
      value: field.value,
      line: confLine(name, field),
      differs: !equal(field.value, actual[address]?.fields.value?.value),
      restart: server.settings[name]?.context === 'postmaster',
    };
  });

/** postgresql.conf (manual, 19.1.2): texts and lists in single quotes; names within a list in double quotes. */
function confLine(name: string, { value, text }: Field): string {
  if (typeof value === 'string') return quoted(value);
  if (!isList(value)) return text;
  const element = (each: string) =>
    quotesElements(name) && !PLAIN.test(each) ? `"${each.replaceAll('"', '""')}"` : each;
  return quoted(value.map(String).map(element).join(', '));
}

const PLAIN = /^[a-z_][a-z0-9_]*$/;

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
