import {
  address,
  type Desired,
  equal,
  type Field,
  isList,
  type OutsideSetting,
  type Snapshot,
  type Value,
} from '../../model/index.ts';
import { joinList, listElement } from '../shared/setting-list.ts';
import { definitionOf, settingName } from '../shared/setting-name.ts';

/** The address of a setting that the server names. */
export const settingAddress = (name: string): string => address('setting', name);

/** What is wanted of the server's settings, for whoever sets them where there is no ALTER SYSTEM. */
export const outsideSettings = (
  desired: readonly Desired[],
  { actual, server }: Snapshot,
): readonly OutsideSetting[] =>
  desired.flatMap(({ address, names, place, fields: { value: field } }) => {
    if (field === undefined) return [];
    const name = settingName(server, names.join('.'));
    return {
      name,
      value: elementwise(name, field.value),
      line: confLine(name, field),
      secret: field.secret === true,
      differs: !equal(field.value, actual[address]?.fields.value?.value),
      restart: definitionOf(server, name)?.context === 'postmaster',
      ...(place === undefined ? {} : { place }),
    };
  });

/** Elements as a list's text has them. */
const elementwise = (name: string, value: Value): Value =>
  isList(value) ? value.map(String).map((each) => listElement(name, each)) : value;

/** postgresql.conf (manual, 19.1.2): texts and lists in single quotes; names within a list in double quotes. */
function confLine(name: string, { value, text }: Field): string {
  if (typeof value === 'string') return quoted(value);
  if (!isList(value)) return text;
  return quoted(joinList(name, value.map(String)));
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
