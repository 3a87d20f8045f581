import { type Declared, dictionary, type Known, type KnownServer } from '../../model/index.ts';

/** What the supported majors have; loaded by whoever works without a server, and by nobody else. */
export const loadKnown = async (): Promise<Known> => (await import('./generated/servers.js')).known;

/** Whether an entry is an extension that is not among these. */
export const isForeignTo =
  (known: Known) =>
  ({ kind, names }: Declared): boolean =>
    kind === 'extension' && !known.extensions.some(({ name }) => name === names[0]);

/** A server of one major. */
export function serverOf(known: Known, major: number): Omit<KnownServer, 'extended'> {
  const hasIt = ({ majors }: { readonly majors: readonly number[] }) => majors.includes(major);
  const opclasses = known.opclasses.filter(hasIt);
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    dictionary(Object.fromEntries(all.map((one) => [one.name, one])));
  return {
    version: major * 10_000,
    settings: named(known.settings.filter(hasIt)),
    opclasses,
    accessMethods: [...new Set(opclasses.map(({ method }) => method))],
    extensions: named(known.extensions.filter(hasIt)),
  };
}
