import { type DboptError, fail, type State } from '../model/index.ts';
import { refuseNewer } from './version.ts';

/** undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws `state-corrupt` or `state-newer`. */
export function parseState(text: string, path: string): State {
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && 'version' in value) {
    if (typeof value.version === 'number') refuseNewer(value.version, path);
  }
  if (!isState(value)) throw unreadable(path);
  return value;
}

export const unreadable = (where: string): DboptError =>
  fail('state-corrupt', `the state file ${where} is not what dbopt wrote: cut short or edited`, {
    hint: 'bring it back from a backup or version control; without a state, dbopt adopts what is there already',
  });

function isState(value: unknown): value is State {
  return (
    isRecord(value) &&
    typeof value.version === 'number' &&
    typeof value.lineage === 'string' &&
    Number.isSafeInteger(value.serial) &&
    isRecord(value.entries) &&
    Object.values(value.entries).every(isEntry)
  );
}

const isEntry = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.address === 'string' &&
  typeof value.kind === 'string' &&
  Array.isArray(value.names) &&
  isRecord(value.fields);

const isRecord = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
