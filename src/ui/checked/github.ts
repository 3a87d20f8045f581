import type { Diagnostic, Severity } from '../../model/index.ts';
import { sentence } from './sentence.ts';

const LEVELS: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** What is wrong with a design as the workflow commands of GitHub, which stand beside its lines in a pull request. */
export const diagnosticsGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map((one) => `::${LEVELS[one.severity]} ${properties(one)}::${data(sentence(one))}\n`)
    .join('');

const properties = ({ code, place }: Diagnostic): string =>
  [
    ...(place === undefined
      ? []
      : [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`]),
    `title=${property(code)}`,
  ].join(',');

/** What the runner would take for the end of a message, or of a property, escaped as its toolkit does. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
