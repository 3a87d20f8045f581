import type { Known } from '../../src/model/index.ts';
import type { Answer } from './ask.ts';

/** Values that hang on how a server was built: those asked here were built with little. */
const BUILT: { readonly [setting: string]: readonly string[] } = {
  default_toast_compression: ['pglz', 'lz4'],
  wal_compression: ['pglz', 'lz4', 'zstd', 'on', 'off'],
  dynamic_shared_memory_type: ['posix', 'sysv', 'windows', 'mmap'],
  shared_memory_type: ['sysv', 'windows', 'mmap'],
  io_method: ['sync', 'worker', 'io_uring'],
  wal_sync_method: ['fsync', 'fdatasync', 'open_sync', 'open_datasync', 'fsync_writethrough'],
};

/** Built-in values that say where the server asked here was made, not what PostgreSQL has. */
const PLACES = new Set(['unix_socket_directories', 'krb_server_keyfile', 'dynamic_library_path']);

/** The answers of the majors as one, with what pgvector adds to each of them. */
export function merge(answers: readonly Answer[], vector: Answer): Known {
  const all = answers.map((answer) => ({
    major: answer.major,
    settings: [
      ...answer.settings.map(asBuilt),
      ...vector.settings.filter(({ name }) => /^(?:hnsw|ivfflat)\./.test(name)),
    ],
    opclasses: [
      ...answer.opclasses,
      ...vector.opclasses.filter(({ extension }) => extension === 'vector'),
    ],
    extensions: [
      ...answer.extensions,
      ...vector.extensions.filter(({ name }) => name === 'vector'),
    ],
  }));
  return {
    majors: answers.map(({ major }) => major),
    settings: shared(all, ({ settings }) => settings),
    opclasses: shared(all, ({ opclasses }) => opclasses),
    extensions: shared(all, ({ extensions }) => extensions),
  };
}

const asBuilt = (setting: Answer['settings'][number]): Answer['settings'][number] => ({
  ...setting,
  values: BUILT[setting.name] ?? setting.values,
  boot: PLACES.has(setting.name) || setting.context === 'internal' ? null : setting.boot,
});

/** What several majors have alike stands there once. */
function shared<T extends { readonly name: string }, A extends { readonly major: number }>(
  answers: readonly A[],
  of: (answer: A) => readonly T[],
): (T & { readonly majors: readonly number[] })[] {
  const found = new Map<string, T & { readonly majors: number[] }>();
  for (const answer of answers) {
    for (const one of of(answer)) {
      const key = JSON.stringify(one);
      const there = found.get(key) ?? { ...one, majors: [] };
      there.majors.push(answer.major);
      found.set(key, there);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
