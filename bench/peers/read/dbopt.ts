// What dbopt reads of a database, as data: node dbopt.js URL. Prints how many resources there are.
import { readAll } from '../../../src/operations/init/describe.ts';
import { connect } from '../../../src/postgres/index.ts';

const client = await connect({ url: process.argv[2], applicationName: 'bench' });
const { snapshot } = await readAll(client, {});
await client.end();
console.log(Object.keys(snapshot.actual).length);
