import {
  address,
  type Declaration,
  type Declarations,
  type DeclareContext,
  equal,
  type Field,
  type Server,
  untold,
  whyUntold,
} from '../../model/index.ts';
import { writtenSetting } from '../shared/declare.ts';
import { mayBeSecret } from '../shared/secret.ts';
import { definitionOf, settingName } from '../shared/setting-name.ts';
import { checkSetting } from '../shared/setting-value.ts';
import type { FoundSetting } from './discover.ts';
import { isOfThisServer } from './local.ts';

/** What the configuration files set other than it would be without them. Where the server lives, how it is reached and
 *  whom it follows is the business of whoever runs it. */
export function declareSettings({ snapshot, asked, all }: DeclareContext): Declarations {
  const { server } = snapshot;
  const declarations = asked.flatMap(({ names, spec }) => {
    const [name = ''] = names;
    return declaration(settingName(server, name), spec as FoundSetting, server, all);
  });
  const diagnostics = asked.flatMap(({ names: [name = ''], spec }) => {
    const why = whyUntold((spec as FoundSetting).value);
    return why === null ? [] : [untold(address('setting', name), 'value', why)];
  });
  return { declarations, diagnostics };
}

function declaration(
  name: string,
  { value, ours, boot, category, meaning }: FoundSetting,
  server: Server,
  all: boolean,
): readonly Declaration[] {
  if (whyUntold(value) !== null) return [];
  const [now, usual] = [typed(name, value, server), typed(name, boot ?? '', server)];
  if (now === null || isOfThisServer(name, category, ours === true)) return [];
  if (mayBeSecret(name, now, server)) return [];
  if (!all && equal(now.value, usual?.value)) return [];
  const otherwise = usual === null || usual.text === "''" ? '' : ` Default ${usual.text}.`;
  return [
    {
      kind: 'setting',
      names: [name],
      spec: { value: writtenSetting(now) },
      about: `${meaning.replace(/\.?$/, '.')}${otherwise}`,
      notes: {},
    },
  ];
}

function typed(name: string, text: string, server: Server): Field | null {
  const checked = checkSetting(name, definitionOf(server, name), text);
  return 'field' in checked ? checked.field : null;
}
