import type { OutsideSetting } from '../../model/index.ts';
import { differing, plainValue, word } from './shell.ts';

/** What one call takes (AWS CLI, rds modify-db-parameter-group). */
const MOST = 20;

/** Amazon RDS: a parameter group. Booleans are 1 and 0 there; what needs a restart waits for a reboot. */
export function rds(settings: readonly OutsideSetting[]): readonly string[] {
  const parameters = differing(settings).map((setting) => ({
    ParameterName: setting.name,
    ParameterValue: plainValue(setting, ['1', '0']),
    ApplyMethod: setting.restart ? 'pending-reboot' : 'immediate',
  }));
  const calls = Math.ceil(parameters.length / MOST);
  return [
    '# DB_PARAMETER_GROUP: the parameter group of the instance; the default one cannot be changed',
    ...Array.from({ length: calls }, (_, i) => call(parameters.slice(i * MOST, (i + 1) * MOST))),
  ];
}

const call = (parameters: readonly object[]): string =>
  [
    'aws rds modify-db-parameter-group --db-parameter-group-name "$DB_PARAMETER_GROUP"',
    `  --parameters ${word(JSON.stringify(parameters))}`,
  ].join(' \\\n');
