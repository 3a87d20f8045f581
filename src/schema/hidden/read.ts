import { Composer, Parser } from 'yaml';
import { tooDeep } from '../deep.ts';
import { hiddenInComments } from './comments.ts';
import { inOrder, type Read } from './hidden.ts';
import { hiddenInValues } from './values.ts';

/** What a text says that is not to be shown: of each key that may be given a secret, judged by what it says once it is read,
 *  all that it is given; texts with a password in them; both in comments too. `under`: the key under which it stands. */
export function hiddenIn(text: string, under: string): Read {
  const tokens = [...new Parser().parse(text)];
  if (tooDeep(tokens) !== undefined) return { hidden: [], broken: true };
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
  const composer = new Composer({ ...options, keepSourceTokens: true });
  const documents = [...composer.compose(tokens, true, text.length)];
  const values = inOrder(documents.flatMap((document) => hiddenInValues(text, document, under)));
  return {
    hidden: inOrder([...values, ...hiddenInComments(text, tokens, values)]),
    broken: documents.some(({ errors }) => errors.length > 0),
  };
}
