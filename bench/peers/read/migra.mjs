// What migra reads of a database, by the inspector it is built on: node migra.mjs URL MODULES.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , url, modules] = process.argv;
const require = createRequire(join(modules, '@pgkit/migra', 'package.json'));
const { get_inspector: inspect } = require('@pgkit/schemainspect');
const { indexes } = await inspect(url);
console.log(Object.keys(indexes).length);
process.exit();
