import {
  type ArchiveRecord,
  type CheckedArchive,
  type CheckedArchives,
  qualified,
  type VerifiedArchives,
} from '../../model/index.ts';
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

/** What is known of one that is not there. */
const lost = ({ table, id, to, at, digest }: ArchiveRecord) => ({
  ...{ table: qualified(table), id, from: to, archived: at, manifestSha256: digest },
});

const absent = ({ missing, unreadable }: Omit<CheckedArchives, 'archives'>) => ({
  missing: missing?.map(lost) ?? null,
  unreadable,
});

export const archivesJson = ({ archives, ...others }: CheckedArchives): string =>
  `${jsonText({ archives: archives.map(summary), ...absent(others) }, 2)}\n`;

export const verifiedJson = ({ verified, ...others }: VerifiedArchives): string =>
  `${jsonText(
    {
      archives: verified.map(({ archive, problem }) => ({ ...summary(archive), problem })),
      ...absent(others),
    },
    2,
  )}\n`;
