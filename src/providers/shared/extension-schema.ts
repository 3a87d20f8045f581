import { address, type DesireContext } from '../../model/index.ts';

type Context = Pick<DesireContext, 'declared' | 'snapshot'>;

/** Where the design puts an extension; null where it does not say. */
export function extensionSchema(
  name: string,
  { declared }: Pick<Context, 'declared'>,
): string | null {
  const at = address('extension', name);
  const schema = declared.find((one) => one.address === at)?.spec.schema;
  return typeof schema === 'string' ? schema : null;
}

/** Schemas that extensions come to in this plan, new or from another one. */
export const schemasToFill = (context: Context): readonly string[] =>
  extensions(context).flatMap(({ there, wanted }) => (wanted === there ? [] : [wanted]));

/** An extension that is there goes to another schema: what a text means may change with it, whatever is known of it. */
export const someExtensionMoves = (context: Context): boolean =>
  extensions(context).some(({ there, wanted }) => there !== null && wanted !== there);

function extensions({ declared, snapshot }: Context) {
  return declared
    .filter(({ kind }) => kind === 'extension')
    .map(({ address: at, names: [name = ''] }) => {
      const value = snapshot.actual[at]?.fields.schema?.value;
      const there = typeof value === 'string' ? value : null;
      const usual = there ?? snapshot.server.extensions[name]?.schema ?? 'public';
      return { there, wanted: extensionSchema(name, { declared }) ?? usual };
    });
}
