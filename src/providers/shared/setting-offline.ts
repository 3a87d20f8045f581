import {
  type Declared,
  type Diagnostic,
  isMap,
  type KnownServer,
  nearest,
  slipOf,
  type Value,
} from '../../model/index.ts';
import { problem } from './problems.ts';
import { checkedSetting } from './setting-check.ts';
import type { At } from './setting-level.ts';
import { definitionOf, foldedSetting } from './setting-name.ts';

interface Spot extends At {
  /** Where its value stands, and where its name does. */
  readonly path: string;
  readonly key: string;
}

/** What a server of a major would say to a setting at this level; without a value, to its name alone. */
export function settingOffline(
  declared: Declared,
  at: Spot,
  raw: Value | undefined,
  server: KnownServer,
): readonly Diagnostic[] {
  const definition = definitionOf(server, at.name);
  if (definition === undefined) return unknown(declared, at, Object.keys(server.settings));
  return raw === undefined ? [] : checkedSetting(declared, at, definition, raw, server).diagnostics;
}

/** The same of the `settings:` of a session. */
export const sessionSettingsOffline = (
  declared: Declared,
  settings: Value | undefined,
  path: string,
  server: KnownServer,
): readonly Diagnostic[] =>
  Object.entries(isMap(settings) ? settings : {}).flatMap(([name, raw]) =>
    settingOffline(
      declared,
      { name, level: 'session', path: path + name, key: path + name },
      raw,
      server,
    ),
  );

/** A name with a dot is some library's, which may have more than it had here; one without is the server's own, so that a
 *  slip of the pen is one. A fork may have any other. */
function unknown(
  declared: Declared,
  { key, name }: Spot,
  names: readonly string[],
): readonly Diagnostic[] {
  const say = (severity: Diagnostic['severity'], hint: string) => [
    problem(declared, key, 'unknown-setting', `there is no setting ${name}`, { severity, hint }),
  ];
  const [library = '', ...rest] = name.split('.');
  if (rest.length > 0) {
    const prefix = foldedSetting(`${library}.`);
    const meant = slipOf(
      name,
      names.filter((one) => foldedSetting(one).startsWith(prefix)),
    );
    return meant === undefined ? [] : say('warning', didYouMean(meant));
  }
  const own = names.filter((one) => !one.includes('.'));
  const meant = slipOf(name, own);
  if (meant !== undefined) return say('error', didYouMean(meant));
  const near = nearest(name, own);
  return say('warning', near === undefined ? ASK : `${didYouMean(near)} If not, ${ASK}`);
}

const didYouMean = (word: string): string => `did you mean "${word}"?`;

const ASK = 'a plan asks the server, which may be another PostgreSQL than those known here';
