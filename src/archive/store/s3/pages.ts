import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { append } from '../../../model/index.ts';

/** Objects of one place. */
const MOST = 2_000_000;
/** Characters of all keys. */
const MOST_CHARACTERS = 256 * 2 ** 20;
/** Pages without a key, one after the other: where much was deleted, S3 sends some. */
const MOST_EMPTY = 1_000;

interface Asked {
  readonly Bucket: string;
  readonly Prefix: string;
}

/** Every key that begins so. Throws where the pages have no end, and where the server does not say where the next one is:
 *  a list that ends early would be taken for all there is. */
export async function keysBelow(client: S3Client, asked: Asked): Promise<readonly string[]> {
  const keys: string[] = [];
  let [characters, empty] = [0, 0];
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({ ...asked, ContinuationToken: token });
    const { Contents = [], IsTruncated, NextContinuationToken } = await client.send(command);
    const found = Contents.flatMap(({ Key }) => (Key?.startsWith(asked.Prefix) ? [Key] : []));
    append(keys, found);
    characters += found.reduce((sum, { length }) => sum + length, 0);
    empty = found.length === 0 ? empty + 1 : 0;
    if (keys.length > MOST || characters > MOST_CHARACTERS || empty > MOST_EMPTY) throw endless();
    if (IsTruncated === true && [undefined, '', token].includes(NextContinuationToken)) {
      throw new Error('the list goes on, and the server does not say where');
    }
    token = IsTruncated === true ? NextContinuationToken : undefined;
  } while (token !== undefined);
  return keys;
}

const endless = (): Error =>
  new Error(
    `the list has no end, or more than ${MOST.toLocaleString('en-US')} objects: give the archives a prefix of their own`,
  );
