import type { Command, Option } from '../command/Command.js';
import { shellText } from './shellText.js';

/** Where nothing else fits, file names: `-o default`. */
export function bashCompletions(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for milepost
_milepost() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${shellText(`${names} help --help --version`)} -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
    'help help') words=${shellText(names)} ;;
${commands.flatMap(valueLines).join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  [[ $current == -* ]] || return
  case "\${COMP_WORDS[1]}" in
${commands.map(optionLine).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _milepost milepost
`;
}

function valueLines({ name, options, arguments: args }: Command): string[] {
  const [first] = args;
  return [
    ...(first?.choices ? [line(`'${name} ${name}'`, first.choices)] : []),
    ...options.flatMap((option) =>
      option.choices
        ? [
            line(
              spellings(option)
                .map((as) => `'${name} ${as}'`)
                .join('|'),
              option.choices,
            ),
          ]
        : [],
    ),
  ];
}

function line(pattern: string, words: readonly string[]): string {
  return `    ${pattern}) words=${shellText(words.join(' '))} ;;`;
}

function optionLine({ name, options }: Command): string {
  const words = [...options.flatMap(spellings), '--help'].join(' ');
  return `    ${name}) words=${shellText(words)} ;;`;
}

function spellings({ name, short }: Option): string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
