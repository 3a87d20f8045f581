import { asking, isListed, quoted, spellings, valued, type Words } from './words.ts';

/** For bash 4 and later. What is no command, flag or known value is completed as a file. */
export const bash = (all: readonly Words[]): string => `_dbopt() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at=dbopt word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at $word" in
      ${commands(all)}) at="$at $word" ;;
    esac
  done
  case "$at $prev" in
${values(all)}
  esac
  if [[ $cur == -* ]]; then
    case "$at" in
${flags(all)}
    esac
  else
    case "$at" in
${subcommands(all)}
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o default -F _dbopt dbopt
`;

const commands = (all: readonly Words[]): string =>
  all
    .slice(1)
    .map(({ path }) => quoted(path))
    .join('|');

const values = (all: readonly Words[]): string =>
  valued(all)
    .map(({ before, values: words }) => {
      const pattern = before.map(quoted).join('|');
      const from = isListed(words) ? `"$(${asking(words)})"` : quoted((words ?? []).join(' '));
      const reply = `mapfile -t COMPREPLY < <(compgen -W ${from} -- "$cur")`;
      return `    ${pattern}) ${words === null ? 'COMPREPLY=()' : reply}; return ;;`;
    })
    .join('\n');

const flags = (all: readonly Words[]): string =>
  all
    .map(({ path, flags: known }) => {
      const words = known.flatMap(spellings).join(' ');
      return `      ${quoted(path)}) words=${quoted(words)} ;;`;
    })
    .join('\n');

const subcommands = (all: readonly Words[]): string =>
  all
    .filter((each) => each.commands.length > 0 || each.argument !== null)
    .map(({ path, commands: below, argument }) => {
      const words = argument ?? below.map(({ name }) => name);
      return `      ${quoted(path)}) words=${quoted(words.join(' '))} ;;`;
    })
    .join('\n');
