import { asking, isListed, quoted, spellings, valued, type Words } from './words.ts';

/** For bash 4 and later. What is no command, flag or known value is completed as a file. Names of a design are
 *  somebody else's text: `compgen -W` would expand them, and what is offered goes into the line as it stands, so it
 *  is quoted first. Backslashes hold within quotes too; what takes more than those (`$'…'`) is not offered. */
export const bash = (all: readonly Words[]): string => `_dbopt_offer() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    [[ -n $word ]] || continue
    printf -v word %q "$word"
    [[ $word == "$cur"* && $word != "$'"* ]] && COMPREPLY+=("$word")
  done
}
_dbopt() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at=dbopt word words=()
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
  _dbopt_offer < <(printf '%s\\n' "\${words[@]}")
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
      const from = isListed(words) ? asking(words) : `printf '%s\\n' ${several(words ?? [])}`;
      const reply = `_dbopt_offer < <(${from})`;
      return `    ${pattern}) ${words === null ? 'COMPREPLY=()' : reply}; return ;;`;
    })
    .join('\n');

const flags = (all: readonly Words[]): string =>
  all
    .map(({ path, flags: known }) => {
      return `      ${quoted(path)}) words=(${several(known.flatMap(spellings))}) ;;`;
    })
    .join('\n');

const subcommands = (all: readonly Words[]): string =>
  all
    .filter((each) => each.commands.length > 0 || each.argument !== null)
    .map(({ path, commands: below, argument }) => {
      const words = argument ?? below.map(({ name }) => name);
      return `      ${quoted(path)}) words=(${several(words)}) ;;`;
    })
    .join('\n');

const several = (words: readonly string[]): string => words.map(quoted).join(' ');
