import type { CodeFinding, Measurement, Place } from '../../model/index.ts';

type Told = Pick<CodeFinding, 'code' | 'severity' | 'title'> &
  Partial<Pick<CodeFinding, 'evidence' | 'outside' | 'edits' | 'related'>> & {
    /** `src/api/db.py:12`; null: it stands in no file. */
    readonly at: string | null;
    /** `get_user`; without it the finding is about the file. Without a file it is the address. */
    readonly where?: string;
  };

/** What is said of a line of the application. Its address outlives edits of the lines above: it names the function. */
export const told = ({ at, where = '', ...one }: Told): CodeFinding => {
  const place = at === null ? null : placeOf(at);
  return {
    ...{ advisor: 'pool', address: addressOf(place, where), verdict: 'found', place },
    ...{ evidence: [], gain: null, edits: [], action: null, unanswered: null, under: null },
    ...{ related: [], outside: null },
    ...one,
    remedy: (one.edits ?? []).length > 0 ? 'edit' : one.outside == null ? null : 'outside',
  };
};

/** A question that the text of the application does not answer. */
export const cannotTell = (
  { code, at, where = '' }: Pick<Told, 'code' | 'at' | 'where'>,
  title: string,
  unanswered: NonNullable<CodeFinding['unanswered']>,
  evidence: readonly Measurement[] = [],
): CodeFinding => ({
  ...told({ code, at, where, title, severity: 'info', evidence }),
  ...{ verdict: 'cannot-tell', unanswered },
});

const addressOf = (place: Place | null, where: string): string =>
  place === null ? where : where === '' ? place.file : `${place.file}::${where}`;

/** Of a file without a line its first one. */
export function placeOf(at: string): Place {
  const [, file = at, line = '1'] = /^(.*):(\d+)$/s.exec(at) ?? [];
  return { file, line: Number(line), column: 1 };
}
