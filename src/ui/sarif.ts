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
          rules: rules.map(([id, text]) => ({ id, shortDescription: { text } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
});

/** A place in a file of the design. */
export const sarifPlace = (file: string, line = 1, column = 1) => ({
  artifactLocation: { uri: encodeURI(file) },
  region: { startLine: line, startColumn: column },
});
