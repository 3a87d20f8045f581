import { type Archive, qualified, type Verified } from '../../model/index.ts';

/** What scripts want to know of an archive; the rest is in its manifest. */
const summary = ({
  at,
  digest,
  manifest: { id, table, parent, bounds, data, source, ...manifest },
}: Archive) => ({
  ...{
    table: qualified(table),
    id,
    parent: qualified(parent),
    bounds,
    from: at,
    archived: manifest.at,
  },
  ...{ database: source.database, rows: data.rows, bytes: data.bytes, sha256: data.sha256 },
  manifestSha256: digest,
});

export const archivesJson = (archives: readonly Archive[]): string =>
  `${JSON.stringify({ archives: archives.map(summary) }, null, 2)}\n`;

export const verifiedJson = (verified: readonly Verified[]): string =>
  `${JSON.stringify({ archives: verified.map(({ archive, problem }) => ({ ...summary(archive), problem })) }, null, 2)}\n`;
