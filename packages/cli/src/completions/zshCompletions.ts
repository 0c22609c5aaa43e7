import type { Argument, Command, Option } from '../command/Command.js';
import { shellText } from './shellText.js';

/** Commands and options with what each does. */
export function zshCompletions(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => shellText(`${name}:${summary}`));
  return `#compdef milepost
_milepost() {
  local -a commands
  commands=(${described.join(' ')} 'help:all about one command')
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
    help) _describe command commands ;;
${commands.map(commandLines).join('\n')}
  esac
}
# Read by autoload, it completes at once; read by source, it is made known.
if [ "$funcstack[1]" = _milepost ]; then _milepost "$@"; else compdef _milepost milepost; fi
`;
}

function commandLines({ name, options, arguments: args }: Command): string {
  const all = [
    ...options.map(optionText),
    "'--help[all about this command]'",
    ...args.map(argumentText),
  ];
  return [`    ${name}) _arguments -s \\`, `      ${all.join(' \\\n      ')} ;;`].join('\n');
}

function optionText({ name, short, value, choices, repeats, says }: Option): string {
  const told = `[${says.replace(/[[\]:\\]/g, '\\$&')}]`;
  const wanted =
    value === undefined ? '' : `:${value}:${choices ? `(${choices.join(' ')})` : '_files'}`;
  const own = repeats ? '*' : '';
  const text = shellText(`${told}${wanted}`);
  if (short === undefined) return shellText(`${own}--${name}${told}${wanted}`);
  return `'(-${short} --${name})'{-${short},--${name}}${text}`;
}

function argumentText({ name, choices }: Argument): string {
  return shellText(`:${name}:${choices ? `(${choices.join(' ')})` : '_files'}`);
}
