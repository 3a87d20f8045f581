import { VERSION } from '../model/index.ts';

/** A log of one run of dbopt as SARIF 2.1.0; `rules` says in a few words what each code means. */
export const sarifLog = <Result>(
  rules: readonly (readonly [code: string, text: string])[],
  results: readonly Result[],
) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'dbopt',
          version: VERSION,
          rules: rules.map(([id, text]) => ({ id, shortDescription: sarifMessage(text) })),
        },
      },
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
});

/** What of a text would be a link or a placeholder in a message (3.11.5, 3.11.6), escaped; the rest as it is, since not
 *  every reader takes escapes back. */
export const sarifMessage = (text: string) => ({
  text: text.replace(/(?<!\\)(\\*)\]\(/g, '$1$1\\](').replace(/\{\d+\}/g, '{$&}'),
});

/** A path as the relative reference of RFC 3986 that SARIF 2.1.0 (3.4.3) asks for; a half of a character, which has no
 *  UTF-8, becomes U+FFFD. */
const uriOf = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** A place in a file of the design. */
export const sarifPlace = (file: string, line = 1, column = 1) => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: column },
});
