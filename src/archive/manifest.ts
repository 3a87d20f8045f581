import { createHash } from 'node:crypto';
import { ARCHIVE_FORMATS, type DboptError, fail, type Manifest } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';
import { dataObject, isId, manifestKey } from './keys.ts';
import { isClosed, isMissing, isNoFile, storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';

export interface ReadManifest {
  readonly manifest: Manifest;
  readonly digest: string;
}

/** SHA-256 in hex, which the state knows it by. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a manifest; null: there is none. Throws `bad-manifest` for what cannot be read as one, and for one that speaks
 *  of another place than its own. */
export async function readManifest(store: ArchiveStore, key: string): Promise<ReadManifest | null> {
  const text = await readText(store, key);
  if (text === null) return null;
  const read = parse(text);
  if (isManifest(read) && manifestKey(read.table, read.id) === key) {
    return { manifest: read, digest: digestOf(text) };
  }
  throw fail('bad-manifest', `${store.url}: ${key} is not a manifest that this version can read`, {
    hint: 'a later version of dbopt wrote it, or somebody changed it',
  });
}

/** What stands in the place of a manifest, and can never be read as one. */
export const noManifest = ({ url }: ArchiveStore, key: string, why: string): DboptError =>
  fail('bad-manifest', `${url}: the manifest ${key} cannot be read: ${why}`, {
    hint: 'somebody who may write there made it: look who, and remove it',
  });

/** What this user may not read: a manifest, or a folder that there may be some in. */
export const closedManifest = ({ url }: ArchiveStore, what: string, cause: unknown): DboptError =>
  fail('bad-manifest', `${url}: ${what} cannot be read: ${errorCode(cause)}`, {
    hint: 'look whose it is: let this user read it, or remove it where nobody knows it',
    cause,
  });

/** Bytes. What is longer is none. */
const MOST = 64 * 1024 * 1024;

async function readText(store: ArchiveStore, key: string): Promise<string | null> {
  try {
    const { body } = await store.read(key);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > MOST) return '';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch (error) {
    if (isMissing(error)) return null;
    if (isNoFile(error)) throw noManifest(store, key, 'it is a pipe, a device or a folder');
    if (isClosed(error)) throw closedManifest(store, `the manifest ${key}`, error);
    throw storeTrouble(error, `reading ${key} of ${store.url}`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Is = (value: unknown) => boolean;

const text: Is = (value) => typeof value === 'string';
const number: Is = (value) => typeof value === 'number';
const flag: Is = (value) => typeof value === 'boolean';
const oneOf =
  (words: readonly string[]): Is =>
  (value) =>
    words.some((word) => word === value);
const maybe =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
/** Later versions write more. */
const absentOr =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const list =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const shape =
  (fields: { readonly [key: string]: Is }): Is =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, is]) =>
      is(Object.entries(value).find(([k]) => k === key)?.[1]),
    );

const name = shape({ schema: text, name: text });

const column = shape({
  ...{ name: text, type: text, collation: maybe(text), notNull: flag, default: maybe(text) },
  ...{ generated: text, identity: text, storage: text, compression: text },
  statistics: maybe(number),
  ...{ privileges: absentOr(maybe(list(text))), comment: absentOr(maybe(text)) },
});

const MANIFEST = shape({
  version: (value) => value === 1,
  ...{ id: isId, at: text, dbopt: text, bounds: text, key: maybe(text) },
  source: shape({ system: maybe(text), database: text, server: text }),
  table: name,
  parent: name,
  definition: shape({
    columns: list(column),
    constraints: list(shape({ name: text, type: text, definition: text })),
    indexes: list(shape({ name: text, definition: text })),
    ...{ options: list(text), toastOptions: list(text), persistence: text, owner: text },
    ...{ privileges: maybe(list(text)), replicaIdentity: text },
    identityIndex: absentOr(maybe(text)),
    rowSecurity: absentOr(shape({ enabled: flag, forced: flag })),
    policies: absentOr(
      list(shape({ name: text, command: text, checks: text, roles: list(maybe(text)) })),
    ),
    ...{ tablespace: maybe(text), comment: maybe(text) },
  }),
  data: shape({
    object: oneOf(ARCHIVE_FORMATS.map(dataObject)),
    format: oneOf(ARCHIVE_FORMATS),
    ...{ bytes: number, sha256: text, rows: number, rowsHash: text, textBytes: number },
  }),
  sql: shape({ before: list(text), copy: text, after: list(text) }),
});

const isManifest = (value: unknown): value is Manifest => MANIFEST(value);
