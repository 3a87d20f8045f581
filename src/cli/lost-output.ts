import { errorCode } from '../postgres/index.ts';

/** Keeps watch over what is written: afterwards tells why some of it was lost, null if none was. A reader that has seen
 *  enough, such as `head`, closes its pipe: that is no failure, and no reason to leave work half done. */
export function watchOutput(): () => string | null {
  let why: string | null = null;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (errorCode(error) !== 'EPIPE') why ??= error.message;
    });
  }
  return () => why;
}
