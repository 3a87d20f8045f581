import type {
  Declared,
  Diagnostic,
  Known,
  KnownServer,
  Place,
  Provider,
} from '../../model/index.ts';
import { serverOf } from '../../providers/known/index.ts';

/** What is wrong with an entry on every server that it may be for: of the supported majors, or on the one that is asked
 *  for. Said as the newest of them says it. */
export function refusedBy(known: Known, major: number | undefined, extended: boolean) {
  const servers = known.majors.map((each) => ({
    major: each,
    server: { ...serverOf(known, each), extended },
  }));
  const meant = servers.filter((one) => major === undefined || one.major === major);
  const last = meant.at(-1);
  return (declared: Declared, provider: Provider): readonly Diagnostic[] => {
    if (last === undefined || provider.offline === undefined) return [];
    const refuse = asked(declared, provider);
    return refuse(last.server)
      .filter((told) => meant.every(({ server }) => isRefused(refuse(server), told)))
      .map((told) => {
        const takers = servers.filter(({ server }) => !isRefused(refuse(server), told));
        return takers.length === 0 ? told : { ...told, hint: elsewhere(takers) };
      });
  };
}

/** Each server is asked once. */
function asked(declared: Declared, { offline }: Provider) {
  const answers = new Map<KnownServer, readonly Diagnostic[]>();
  return (server: KnownServer): readonly Diagnostic[] => {
    const answer = answers.get(server) ?? offline?.refused(declared, server) ?? [];
    answers.set(server, answer);
    return answer;
  };
}

/** For one reason or another. */
const isRefused = (answer: readonly Diagnostic[], { place }: Diagnostic): boolean =>
  answer.some((one) => isSame(one.place, place));

const isSame = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;

const elsewhere = (takers: readonly { readonly major: number }[]): string =>
  `PostgreSQL ${takers.map(({ major }) => major).join(', ')} would take it`;
