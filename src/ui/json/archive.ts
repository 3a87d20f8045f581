import { type CheckedArchive, qualified, type Verified } from '../../model/index.ts';
import { jsonText } from '../media.ts';

/** What scripts want to know of an archive; the rest is in its manifest. */
const summary = ({
  at,
  digest,
  manifestIs,
  manifest: { id, table, parent, bounds, data, source, ...manifest },
}: CheckedArchive) => ({
  ...{
    table: qualified(table),
    id,
    parent: qualified(parent),
    bounds,
    from: at,
    archived: manifest.at,
  },
  ...{ database: source.database, rows: data.rows, bytes: data.bytes, sha256: data.sha256 },
  ...{ manifestSha256: digest, manifest: manifestIs },
});

export const archivesJson = (archives: readonly CheckedArchive[]): string =>
  `${jsonText({ archives: archives.map(summary) }, 2)}\n`;

export const verifiedJson = (verified: readonly Verified[]): string =>
  `${jsonText({ archives: verified.map(({ archive, problem }) => ({ ...summary(archive), problem })) }, 2)}\n`;
