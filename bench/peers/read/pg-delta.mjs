// What pg-delta reads of a database, by its documented `extract`: node pg-delta.mjs URL MODULES.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , connectionString, modules] = process.argv;
const require = createRequire(join(modules, 'pg', 'package.json'));
const { Pool } = require('pg');
const entry = join(modules, '@supabase/pg-delta/dist/extract/extract.js');
const { extract } = await import(pathToFileURL(entry).href);
const pool = new Pool({ connectionString });
const { factBase } = await extract(pool);
await pool.end();
console.log(factBase.facts?.().length ?? factBase.size ?? 1);
