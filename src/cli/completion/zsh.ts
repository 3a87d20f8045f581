import { asking, isListed, quoted, spellings, valued, type Words } from './words.ts';

/** For zsh: in a folder of its fpath as `_dbopt`, or sourced after compinit. What it is told is split into lines and
 *  no further, whatever options are set; compadd quotes what it puts into the line. */
export const zsh = (all: readonly Words[]): string => `#compdef dbopt
_dbopt() {
  local at=dbopt word prev=\${words[CURRENT-1]}
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      ${all
        .slice(1)
        .map(({ path }) => quoted(path))
        .join('|')}) at="$at $word" ;;
    esac
  done
  local -a found listed
  case "$at $prev" in
${valued(all)
  .map(({ before, values }) => {
    const act =
      values === null
        ? '_files'
        : isListed(values)
          ? `listed=("\${(@f)$(${asking(values)})}"); compadd -- "\${(@)listed:#}"`
          : `compadd -- ${values.map(quoted).join(' ')}`;
    return `    ${before.map(quoted).join('|')}) ${act}; return ;;`;
  })
  .join('\n')}
  esac
  case "$at" in
${all.map(choices).join('\n')}
  esac
  _describe dbopt found
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _dbopt "$@"; else compdef _dbopt dbopt; fi
`;

/** \`name:description\`, a colon in the name escaped. */
function choices({ path, commands, flags, argument }: Words): string {
  const below = [
    ...commands.map(({ name, description }) => [name, description] as const),
    ...(argument ?? []).map((word) => [word, ''] as const),
  ];
  const own = flags.flatMap((flag) => spellings(flag).map((each) => [each, flag.description]));
  const list = (words: readonly (readonly string[])[]) =>
    words
      .map(([name = '', text = '']) => quoted(`${name.replaceAll(':', '\\:')}:${text}`))
      .join(' ');
  const files = below.length === 0 ? '_files' : `found=(${list(below)})`;
  return `    ${quoted(path)}) if [[ \${words[CURRENT]} == -* ]]; then found=(${list(own)}); else ${files}; fi ;;`;
}
