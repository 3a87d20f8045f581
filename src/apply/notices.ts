import {
  type Address,
  type Diagnostic,
  dictionary,
  MOST_SAID,
  withoutSecrets,
} from '../model/index.ts';
import { type Client, sql } from '../postgres/index.ts';

/** What a session does at the moment, for whoever hears what the server says of it. */
export interface Doing {
  address?: Address | undefined;
  /** What was said of it already. */
  readonly said: Set<string>;
}

export const doing = (address?: Address): Doing => ({ address, said: new Set() });

/** What the server says (protocol-error-fields). */
interface Said {
  readonly severity?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  /** Of its source; the same in each language. */
  readonly routine?: string | undefined;
}

/** Messages of one step, which may run code of others for each row. */
const MOST = 20;

/** Tells what the server says beside its answers, each thing once a step; what a session says by default is warnings
 *  only. */
export async function tellNotices(
  client: Client,
  now: () => Doing,
  tell: (diagnostic: Diagnostic) => void,
): Promise<void> {
  client.on('notice', (said: Said) => {
    const { address, said: before } = now();
    const { message = '', detail, hint } = said;
    const key = `${message} ${detail ?? ''}`;
    if (!isNews(said) || before.has(key) || before.size >= MOST) return;
    before.add(key);
    const isWarning = said.severity !== 'NOTICE';
    tell(
      withoutSecrets({
        severity: isWarning ? 'warning' : 'info',
        code: isWarning ? 'server-warning' : 'server-notice',
        message: key.length > MOST_SAID || detail === undefined ? message : `${message}: ${detail}`,
        ...(hint === undefined ? {} : { hint }),
        ...(address === undefined ? {} : { address }),
      }),
    );
  });
  await client.query(sql`SET client_min_messages = 'notice'`.text);
}

/** That what is to be dropped is not there, or what is to be made is, our statements expect; and what functions of
 *  others say at this level is said to whoever calls them by name, row by row. */
const EXPECTED: { readonly [routine: string]: true } = dictionary({
  ...{ DropErrorMsgNonExistent: true, does_not_exist_skipping: true, ATExecDropColumn: true },
  ...{ ATExecDropConstraint: true, ProcessUtilitySlow: true, DropRole: true },
  ...{ exec_stmt_raise: true, PLy_output: true, do_util_elog: true },
});
/** SQLSTATEs of what exists already. */
const EXISTS = ['42P07', '42701', '42710', '42P06'];

const isNews = ({ severity, code = '', routine = '' }: Said): boolean =>
  severity !== 'NOTICE' || !(EXPECTED[routine] === true || EXISTS.includes(code));
