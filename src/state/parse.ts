import {
  type Damage,
  type DboptError,
  damaged,
  readJson,
  type Shape,
  type State,
  stateShape,
} from '../model/index.ts';
import { refuseNewer } from './version.ts';

/** Throws `state-corrupt` or `state-newer`. */
export const parseState = (text: string, path: string): State =>
  parseAs<State>(text, path, stateShape);

/** Reads what holds a state and more. Throws `state-corrupt` or `state-newer`. */
export function parseAs<T extends Pick<State, 'version'>>(
  text: string,
  path: string,
  shape: Shape,
): T {
  const version = readJson<Pick<State, 'version'>>(text, VERSIONED);
  if (version.damage === undefined) refuseNewer(version.value.version, path);
  const read = readJson<T>(text, shape);
  if (read.damage !== undefined) throw unreadable(path, read.damage);
  return read.value;
}

const VERSIONED: Shape = (value, path) =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'number'
    ? null
    : path;

export const unreadable = (path: string, damage: Damage): DboptError =>
  damaged(
    'state-corrupt',
    {
      file: path,
      what: 'not what dbopt wrote, cut short or edited: the state file',
      hint: 'bring it back from a backup or version control; without a state, dbopt adopts what is there already',
    },
    damage,
  );
