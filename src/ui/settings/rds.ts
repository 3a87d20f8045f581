import { jsonText } from '../media.ts';
import { differing, plainValue, type Tool, word } from './shell.ts';

/** What one call takes (AWS CLI, rds modify-db-parameter-group). */
const MOST = 20;

/** Values that are worked out by RDS for the class of the instance (User Guide, Specifying DB parameters). */
const FORMULA = /^\s*(?:\{|(?:greatest|least|sum)\s*\()/i;

/** Amazon RDS: a parameter group. Booleans are 1 and 0 there; what needs a restart waits for a reboot. */
export const rds: Tool = {
  takes: differing,
  misread: (value) => (FORMULA.test(value) ? 'RDS would take it for a formula' : null),
  lines: (settings) => {
    const parameters = settings.map((setting) => ({
      ParameterName: setting.name,
      ParameterValue: plainValue(setting, ['1', '0']),
      ApplyMethod: setting.restart ? 'pending-reboot' : 'immediate',
    }));
    const calls = Math.ceil(parameters.length / MOST);
    return [
      '# DB_PARAMETER_GROUP: the parameter group of the instance, which cannot be the default one',
      ...Array.from({ length: calls }, (_, i) => call(parameters.slice(i * MOST, (i + 1) * MOST))),
    ];
  },
};

const call = (parameters: readonly object[]): string =>
  [
    'aws rds modify-db-parameter-group --db-parameter-group-name "$DB_PARAMETER_GROUP"',
    `  --parameters ${word(jsonText(parameters))}`,
  ].join(' \\\n');
