// A reader as an application has them, by fork(): the pointer, then a key of what it says, without a pause. Told `take`, it
// sends what it has read since the last time. Times are of the one clock that all processes of a machine share.
import { createClient } from '@redis/client';

const [, , url, prefix, keys] = process.argv;
const client = createClient({ url, RESP: 2 });
await client.connect();

let reads = [];
process.on('message', () => {
  process.send(reads);
  reads = [];
});
process.on('disconnect', () => process.exit(0));

const now = () => Number(process.hrtime.bigint()) / 1e6;
process.send('ready');
for (let i = 0; ; i++) {
  const began = now();
  const version = await client.get(`${prefix}version`);
  const pointer = now();
  const value = await client.get(`${prefix}${version}:${1 + (i % Number(keys))}`);
  const isRight = version !== null && value === version;
  reads.push({ began, pointer, version, isRight, took: now() - began });
}
