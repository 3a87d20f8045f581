import { identifier } from './name.ts';

/** What may stand in a statement for people: the name of something or a text, quoted as SQL has it, or a number. */
type Hole =
  | { readonly schema?: string | null; readonly name: string }
  | { readonly literal: string }
  | { readonly number: number };

/** A statement for people to run: printed, never sent. Nothing but names, texts and numbers goes into its holes. */
export const toRun = (strings: TemplateStringsArray, ...holes: readonly Hole[]): string =>
  strings.map((part, at) => part + quoted(holes[at])).join('');

function quoted(hole: Hole | undefined): string {
  if (hole === undefined) return '';
  if ('literal' in hole) {
    const text = `'${hole.literal.replaceAll("'", "''")}'`;
    return text.includes('\\') ? `E${text.replaceAll('\\', '\\\\')}` : text;
  }
  if ('number' in hole) return String(hole.number);
  const { schema = null, name } = hole;
  return [...(schema === null ? [] : [schema]), name].map(identifier).join('.');
}
