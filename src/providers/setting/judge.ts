import {
  type Actual,
  address,
  type Declared,
  type DesireContext,
  type Diagnostic,
  isMap,
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';
import { COMBINATIONS, type Combination } from './combinations.ts';
import { configurationOf } from './configuration.ts';

/** Combinations that the server would not start with, once what the design says is configured. The first declared of
 *  the settings in question tells. */
export function combined(declared: Declared, context: DesireContext): readonly Diagnostic[] {
  const configuration = configurationOf(context);
  return COMBINATIONS.filter((one) => teller(one, context) === declared.address).flatMap((one) => {
    const problemText = one.judge(configuration);
    if (problemText === null) return [];
    const changes = one.settings.some(configuration.changes);
    if (one.starts === true) {
      return [problem(declared, 'value', 'settings-clash', problemText, { severity: 'warning' })];
    }
    const message = `the server would not start: ${problemText}`;
    const severity = changes ? 'error' : 'warning';
    return [problem(declared, 'value', 'would-not-start', message, { severity })];
  });
}

const teller = ({ settings }: Combination, { declared }: DesireContext): string | undefined =>
  settings
    .map((name) => address('setting', name))
    .find((at) => declared.some((one) => one.address === at));

/** A line for which the server loads nothing of its files: told once, at the first setting of the design. */
export function broken(
  declared: Declared,
  actual: Actual | undefined,
  { declared: all }: DesireContext,
): readonly Diagnostic[] {
  const { broken: line } = actual?.facts ?? {};
  const first = all.find(({ kind }) => kind === declared.kind);
  if (!isMap(line) || first?.address !== declared.address) return [];
  const { file, line: number, name, error } = line;
  const about = typeof name === 'string' ? `${name}: ` : '';
  const message = `the server loads nothing of its configuration files: ${String(file)}, line ${String(number)}: ${about}${String(error)}`;
  const hint = 'mend that line; the next apply reloads';
  return [
    problem(declared, 'value', 'broken-configuration', message, { hint, severity: 'warning' }),
  ];
}
