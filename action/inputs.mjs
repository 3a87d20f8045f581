import { annotate } from './annotate.mjs';

/** What the workflow asked for; ../action.yml hands it over as variables, so that no shell reads it. */
export function inputs(env) {
  return {
    command: oneOf('command', env.DBOPT_COMMAND, ['plan', 'apply', 'drift', 'pool']),
    files: lines(env.DBOPT_FILE),
    targets: lines(env.DBOPT_TARGET),
    args: lines(env.DBOPT_ARGS),
    out: (env.DBOPT_OUT ?? '').trim(),
    plan: (env.DBOPT_PLAN ?? '').trim(),
    sarif: (env.DBOPT_SARIF ?? '').trim(),
    name: (env.DBOPT_NAME ?? '').trim() || 'dbopt',
    comment: env.DBOPT_COMMENT === 'true',
    failOn: oneOf('fail-on', env.DBOPT_FAIL_ON, ['errors', 'changes']),
    token: env.DBOPT_TOKEN ?? '',
    bin: (env.DBOPT_BIN ?? '').trim(),
  };
}

const lines = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function oneOf(name, value, words) {
  if (words.includes(value)) return value;
  annotate('error', `${name} is one of ${words.join(', ')}, and not ${value}`);
  process.exit(1);
}
