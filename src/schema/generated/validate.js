// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures. Not supported yet.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{},"dead_tuples":{},"bloat":{},"buffer_hit":{},"recall":{},"plan":{},"latency":{},"partitions_ahead":{},"checkpoints":{},"key_length":{},"pool":{},"all_visible":{}}},"caches":{"description":"Redis key prefixes that carry a model version, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One cache.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL.","type":"string","pattern":"\\S","examples":["redis://host:6379/0"]},"prefix":{"description":"Prefix of the keys.","type":"string","pattern":"\\S","examples":["features:"]},"version":{"description":"Version of the model.","type":["string","integer"]}}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3|file)://.","examples":["s3://bucket/prefix"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name. Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func7Module from "ajv/dist/runtime/ucs2length.js"; const func7 = func7Module.default ?? func7Module;
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", "u");
const pattern9 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern35 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern41 = new RegExp("^(s3|file)://.", "u");
const pattern42 = new RegExp("^[1-9][0-9]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include !== undefined){
let data1 = data.include;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.include.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.include.items.type,parentSchema:schema11.properties.include.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.include.type,parentSchema:schema11.properties.include,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target !== undefined){
let data3 = data.target;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "url")){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.target,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.url !== undefined){
let data4 = data3.url;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type: schema11.properties.target.properties.url.type},message:"must be string,null",schema:schema11.properties.target.properties.url.type,parentSchema:schema11.properties.target.properties.url,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.target.properties.url,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.target.type,parentSchema:schema11.properties.target,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.targets !== undefined){
let data5 = data.targets;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err10 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.targets.additionalProperties.required,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data6){
if(!((((key3 === "url") || (key3 === "wave")) || (key3 === "policy")) || (key3 === "overrides"))){
const err11 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.url.type,parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.wave !== undefined){
let data8 = data6.wave;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.targets.additionalProperties.properties.wave.type,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data6.policy !== undefined){
let data9 = data6.policy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!(((((((key4 === "lock_timeout") || (key4 === "lock_retry_for")) || (key4 === "concurrent_wait")) || (key4 === "allow")) || (key4 === "window")) || (key4 === "max_retire")) || (key4 === "max_replication_lag"))){
const err16 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.lock_timeout !== undefined){
let data10 = data9.lock_timeout;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
const err17 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 >= 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err20 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data9.lock_retry_for !== undefined){
let data11 = data9.lock_retry_for;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
const err21 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11 >= 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err24 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data9.concurrent_wait !== undefined){
let data12 = data9.concurrent_wait;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err25 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 >= 0 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err28 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data9.allow !== undefined){
let data13 = data9.allow;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!(((((((((((((data14 === "access-exclusive") || (data14 === "table-rewrite")) || (data14 === "index-build")) || (data14 === "index-replace")) || (data14 === "index-drop")) || (data14 === "restart")) || (data14 === "data-loss")) || (data14 === "retire-many")) || (data14 === "broken-names")) || (data14 === "long-wait")) || (data14 === "replication-stop")) || (data14 === "owner-code")) || (data14 === "other-design"))){
const err29 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow/" + i1,schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.window !== undefined){
let data15 = data9.window;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.cron === undefined){
const err31 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data15.for === undefined){
const err32 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data15){
if(!(((key5 === "cron") || (key5 === "for")) || (key5 === "zone"))){
const err33 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.cron !== undefined){
let data16 = data15.cron;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err34 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.for !== undefined){
let data17 = data15.for;
if((typeof data17 !== "string") && (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17))))){
const err36 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17 >= 0 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err39 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data15.zone !== undefined){
let data18 = data15.zone;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err40 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.max_retire !== undefined){
let data19 = data9.max_retire;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err43 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_retire",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_retire",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_retire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.max_replication_lag !== undefined){
let data20 = data9.max_replication_lag;
if((typeof data20 !== "string") && (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20))))){
const err45 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err46 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20 >= 0 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err48 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.overrides !== undefined){
let data21 = data6.overrides;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!((((((key6 === "extensions") || (key6 === "settings")) || (key6 === "databases")) || (key6 === "roles")) || (key6 === "presets")) || (key6 === "tables"))){
const err50 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.extensions !== undefined){
let data22 = data21.extensions;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err51 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/extensions",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.extensions.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.extensions,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.settings !== undefined){
let data23 = data21.settings;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err52 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/settings",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.settings.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.settings,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.databases !== undefined){
let data24 = data21.databases;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err53 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/databases",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.databases.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.databases,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.roles !== undefined){
let data25 = data21.roles;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err54 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/roles",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.roles.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.roles,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.presets !== undefined){
let data26 = data21.presets;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err55 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/presets",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.presets.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.presets,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.tables !== undefined){
let data27 = data21.tables;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err56 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/tables",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.tables.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.tables,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.type,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.type,parentSchema:schema11.properties.targets,data:data5};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.state !== undefined){
let data28 = data.state;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!(((key7 === "in") || (key7 === "schema")) || (key7 === "path"))){
const err60 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.state,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data28.in !== undefined){
let data29 = data28.in;
if(!((data29 === "database") || (data29 === "file"))){
const err61 = {instancePath:instancePath+"/state/in",schemaPath:"#/properties/state/properties/in/enum",keyword:"enum",params:{allowedValues: schema11.properties.state.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.state.properties.in.enum,parentSchema:schema11.properties.state.properties.in,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.schema !== undefined){
let data30 = data28.schema;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err62 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.schema,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.schema.type,parentSchema:schema11.properties.state.properties.schema,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.path !== undefined){
let data31 = data28.path;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err64 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.path,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.path.type,parentSchema:schema11.properties.state.properties.path,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.state.type,parentSchema:schema11.properties.state,data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.policy !== undefined){
let data32 = data.policy;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!(((((((key8 === "lock_timeout") || (key8 === "lock_retry_for")) || (key8 === "concurrent_wait")) || (key8 === "allow")) || (key8 === "window")) || (key8 === "max_retire")) || (key8 === "max_replication_lag"))){
const err67 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32.lock_timeout !== undefined){
let data33 = data32.lock_timeout;
if((typeof data33 !== "string") && (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33))))){
const err68 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err69 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data33 >= 0 || isNaN(data33)){
const err70 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err71 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_timeout,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data32.lock_retry_for !== undefined){
let data34 = data32.lock_retry_for;
if((typeof data34 !== "string") && (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34))))){
const err72 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err73 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data34 >= 0 || isNaN(data34)){
const err74 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
const err75 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data32.concurrent_wait !== undefined){
let data35 = data32.concurrent_wait;
if((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))){
const err76 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err77 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data35 >= 0 || isNaN(data35)){
const err78 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err79 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data32.allow !== undefined){
let data36 = data32.allow;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(!(((((((((((((data37 === "access-exclusive") || (data37 === "table-rewrite")) || (data37 === "index-build")) || (data37 === "index-replace")) || (data37 === "index-drop")) || (data37 === "restart")) || (data37 === "data-loss")) || (data37 === "retire-many")) || (data37 === "broken-names")) || (data37 === "long-wait")) || (data37 === "replication-stop")) || (data37 === "owner-code")) || (data37 === "other-design"))){
const err80 = {instancePath:instancePath+"/policy/allow/" + i2,schemaPath:"#/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.policy.properties.allow.items,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policy.properties.allow.type,parentSchema:schema11.properties.policy.properties.allow,data:data36};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.window !== undefined){
let data38 = data32.window;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.cron === undefined){
const err82 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data38.for === undefined){
const err83 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key9 in data38){
if(!(((key9 === "cron") || (key9 === "for")) || (key9 === "zone"))){
const err84 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy.properties.window,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.cron !== undefined){
let data39 = data38.cron;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err85 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.for !== undefined){
let data40 = data38.for;
if((typeof data40 !== "string") && (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40))))){
const err87 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data40};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err88 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data40 >= 0 || isNaN(data40)){
const err89 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err90 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.window.properties.for,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data38.zone !== undefined){
let data41 = data38.zone;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err91 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data41};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.properties.window.type,parentSchema:schema11.properties.policy.properties.window,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data32.max_retire !== undefined){
let data42 = data32.max_retire;
if(typeof data42 === "string"){
if(!pattern9.test(data42)){
const err94 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.policy.properties.max_retire,data:data42};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.max_retire.type,parentSchema:schema11.properties.policy.properties.max_retire,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data32.max_replication_lag !== undefined){
let data43 = data32.max_replication_lag;
if((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))){
const err96 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err97 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data43 >= 0 || isNaN(data43)){
const err98 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(typeof data43 === "string"){
if(!pattern3.test(data43)){
const err99 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data43};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data32};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.warm !== undefined){
let data44 = data.warm;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err101 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.warm.items,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.warm.items.type,parentSchema:schema11.properties.warm.items,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.warm.type,parentSchema:schema11.properties.warm,data:data44};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.drift !== undefined){
let data46 = data.drift;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key10 in data46){
if(!(key10 === "accept")){
const err104 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data46.accept !== undefined){
let data47 = data46.accept;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.address === undefined){
const err105 = {instancePath:instancePath+"/drift/accept/" + i4,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data48.why === undefined){
const err106 = {instancePath:instancePath+"/drift/accept/" + i4,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key11 in data48){
if(!((((key11 === "address") || (key11 === "field")) || (key11 === "why")) || (key11 === "until"))){
const err107 = {instancePath:instancePath+"/drift/accept/" + i4,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data48};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data48.address !== undefined){
let data49 = data48.address;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err108 = {instancePath:instancePath+"/drift/accept/" + i4+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/drift/accept/" + i4+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data48.field !== undefined){
let data50 = data48.field;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err110 = {instancePath:instancePath+"/drift/accept/" + i4+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/drift/accept/" + i4+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data50};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data48.why !== undefined){
let data51 = data48.why;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err112 = {instancePath:instancePath+"/drift/accept/" + i4+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/drift/accept/" + i4+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data51};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.until !== undefined){
let data52 = data48.until;
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err114 = {instancePath:instancePath+"/drift/accept/" + i4+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/drift/accept/" + i4+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data52};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/drift/accept/" + i4,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data48};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data47};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.advice !== undefined){
let data53 = data.advice;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key12 in data53){
if(!(key12 === "accept")){
const err119 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data53.accept !== undefined){
let data54 = data53.accept;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.code === undefined){
const err120 = {instancePath:instancePath+"/advice/accept/" + i5,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data55};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data55.address === undefined){
const err121 = {instancePath:instancePath+"/advice/accept/" + i5,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data55.why === undefined){
const err122 = {instancePath:instancePath+"/advice/accept/" + i5,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key13 in data55){
if(!((((key13 === "code") || (key13 === "address")) || (key13 === "why")) || (key13 === "until"))){
const err123 = {instancePath:instancePath+"/advice/accept/" + i5,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data55.code !== undefined){
let data56 = data55.code;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err124 = {instancePath:instancePath+"/advice/accept/" + i5+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/advice/accept/" + i5+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data55.address !== undefined){
let data57 = data55.address;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err126 = {instancePath:instancePath+"/advice/accept/" + i5+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data57};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/advice/accept/" + i5+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data55.why !== undefined){
let data58 = data55.why;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err128 = {instancePath:instancePath+"/advice/accept/" + i5+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data58};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/advice/accept/" + i5+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data55.until !== undefined){
let data59 = data55.until;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err130 = {instancePath:instancePath+"/advice/accept/" + i5+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data59};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/advice/accept/" + i5+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/advice/accept/" + i5,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data55};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data54};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data53};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.checks !== undefined){
let data60 = data.checks;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key14 in data60){
if(!(func2.call(schema11.properties.checks.properties, key14))){
const err135 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data60};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.caches !== undefined){
let data61 = data.caches;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key15 in data61){
let data62 = data61[key15];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key16 in data62){
if(!(((key16 === "url") || (key16 === "prefix")) || (key16 === "version"))){
const err137 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data62.url !== undefined){
let data63 = data62.url;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err138 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data63};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data62.prefix !== undefined){
let data64 = data62.prefix;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err140 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data64};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data64};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data62.version !== undefined){
let data65 = data62.version;
if((typeof data65 !== "string") && (!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65))))){
const err142 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data65};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/caches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data61};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.tables !== undefined){
let data66 = data.tables;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key17 in data66){
let data67 = data66[key17];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key18 in data67){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key18))){
const err145 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data67.use !== undefined){
let data68 = data67.use;
if(Array.isArray(data68)){
const len6 = data68.length;
for(let i6=0; i6<len6; i6++){
let data69 = data68[i6];
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err146 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i6,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i6,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data69};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data68};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data67.keep !== undefined){
let data70 = data67.keep;
if(typeof data70 !== "boolean"){
const err149 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data70};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data67.with !== undefined){
let data71 = data67.with;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key19 in data71){
let data72 = data71[key19];
if(((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))) && (typeof data72 !== "boolean")){
const err150 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data71};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data67.persistence !== undefined){
let data73 = data67.persistence;
if(!((data73 === "logged") || (data73 === "unlogged"))){
const err152 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data73};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data67.columns !== undefined){
let data74 = data67.columns;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key20 in data74){
let data75 = data74[key20];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key21 in data75){
if(!((((((key21 === "keep") || (key21 === "storage")) || (key21 === "compression")) || (key21 === "statistics")) || (key21 === "n_distinct")) || (key21 === "n_distinct_inherited"))){
const err153 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data75.keep !== undefined){
let data76 = data75.keep;
if(typeof data76 !== "boolean"){
const err154 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data76};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data75.storage !== undefined){
let data77 = data75.storage;
if(!(((((data77 === "plain") || (data77 === "external")) || (data77 === "main")) || (data77 === "extended")) || (data77 === "default"))){
const err155 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data77};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data75.compression !== undefined){
let data78 = data75.compression;
if(!(((data78 === "pglz") || (data78 === "lz4")) || (data78 === "default"))){
const err156 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data78};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data75.statistics !== undefined){
let data79 = data75.statistics;
const _errs175 = errors;
let valid35 = false;
const _errs176 = errors;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err157 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 10000 || isNaN(data79)){
const err158 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data79 < -1 || isNaN(data79)){
const err159 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid0 = _errs176 === errors;
valid35 = valid35 || _valid0;
if(!valid35){
const _errs178 = errors;
if("default" !== data79){
const err160 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid0 = _errs178 === errors;
valid35 = valid35 || _valid0;
}
if(!valid35){
const err161 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data79};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
}
if(data75.n_distinct !== undefined){
let data80 = data75.n_distinct;
const _errs180 = errors;
let valid36 = false;
const _errs181 = errors;
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < -1 || isNaN(data80)){
const err162 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid1 = _errs181 === errors;
valid36 = valid36 || _valid1;
if(!valid36){
const _errs183 = errors;
if("default" !== data80){
const err164 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid1 = _errs183 === errors;
valid36 = valid36 || _valid1;
}
if(!valid36){
const err165 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data80};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data75.n_distinct_inherited !== undefined){
let data81 = data75.n_distinct_inherited;
const _errs185 = errors;
let valid37 = false;
const _errs186 = errors;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < -1 || isNaN(data81)){
const err166 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data81};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data81};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid2 = _errs186 === errors;
valid37 = valid37 || _valid2;
if(!valid37){
const _errs188 = errors;
if("default" !== data81){
const err168 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data81};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid2 = _errs188 === errors;
valid37 = valid37 || _valid2;
}
if(!valid37){
const err169 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data81};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err170 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data75};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data74};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data67.promote !== undefined){
let data82 = data67.promote;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key22 in data82){
let data83 = data82[key22];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.from === undefined){
const err172 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data83.type === undefined){
const err173 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data83.by === undefined){
const err174 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key23 in data83){
if(!(((((key23 === "keep") || (key23 === "from")) || (key23 === "type")) || (key23 === "by")) || (key23 === "on_bad_value"))){
const err175 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data83.keep !== undefined){
let data84 = data83.keep;
if(typeof data84 !== "boolean"){
const err176 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data84};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data83.from !== undefined){
let data85 = data83.from;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err177 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data85};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data85};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data83.type !== undefined){
let data86 = data83.type;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err179 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data86};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data86};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data83.by !== undefined){
let data87 = data83.by;
if(!((data87 === "trigger") || (data87 === "generated"))){
const err181 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data87};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data83.on_bad_value !== undefined){
let data88 = data83.on_bad_value;
if(!(((data88 === "set null") || (data88 === "stop")) || (data88 === "refuse"))){
const err182 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data88};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data82};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data67.partitions !== undefined){
let data89 = data67.partitions;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.by === undefined){
const err185 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data89};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key24 in data89){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key24))){
const err186 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data89};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data89.keep !== undefined){
let data90 = data89.keep;
if((typeof data90 !== "string") && (!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90))))){
const err187 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data90};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 1 || isNaN(data90)){
const err188 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data90};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(typeof data90 === "string"){
if(!pattern35.test(data90)){
const err189 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data90};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data89.by !== undefined){
let data91 = data89.by;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err190 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data91};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data91};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data89.every !== undefined){
let data92 = data89.every;
if((typeof data92 !== "string") && (!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92))))){
const err192 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data92};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err193 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data92};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(typeof data92 === "string"){
if(!pattern35.test(data92)){
const err194 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data92};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data89.ahead !== undefined){
let data93 = data89.ahead;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err195 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data93};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 10000 || isNaN(data93)){
const err196 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data93};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err197 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data93};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data89.name !== undefined){
let data94 = data89.name;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err198 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data94};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data94};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data89.in !== undefined){
let data95 = data89.in;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err200 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data95};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data95};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data89.zone !== undefined){
let data96 = data89.zone;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err202 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data96};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data96};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data89.epoch !== undefined){
let data97 = data89.epoch;
if(!((((data97 === "s") || (data97 === "ms")) || (data97 === "us")) || (data97 === "ns"))){
const err204 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data97};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data89.then !== undefined){
let data98 = data89.then;
if(!(((data98 === "detach") || (data98 === "archive")) || (data98 === "drop"))){
const err205 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data98};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data89.archive !== undefined){
let data99 = data89.archive;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.to === undefined){
const err206 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data99};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key25 in data99){
if(!((key25 === "to") || (key25 === "format"))){
const err207 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data99};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data99.to !== undefined){
let data100 = data99.to;
if(typeof data100 === "string"){
if(!pattern41.test(data100)){
const err208 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3|file)://."},message:"must match pattern \""+"^(s3|file)://."+"\"",schema:"^(s3|file)://.",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data100};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data100};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data99.format !== undefined){
let data101 = data99.format;
if(!((data101 === "csv") || (data101 === "csv.gz"))){
const err210 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data101};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data99};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data89.engine !== undefined){
let data102 = data89.engine;
if(!((data102 === "native") || (data102 === "pg_partman"))){
const err212 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data102};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data89};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data67.indexes !== undefined){
let data103 = data67.indexes;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key26 in data103){
let data104 = data103[key26];
const _errs234 = errors;
let valid43 = true;
const _errs235 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing0;
if((data104.absent === undefined) && (missing0 = "absent")){
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
var _valid3 = _errs235 === errors;
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs236 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key27 in data104){
if(!((key27 === "absent") || (key27 === "why"))){
const err215 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data104};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
var _valid3 = _errs236 === errors;
valid43 = _valid3;
ifClause0 = "then";
}
else {
const _errs238 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.on === undefined){
const err216 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data104};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
var _valid3 = _errs238 === errors;
valid43 = _valid3;
ifClause0 = "else";
}
if(!valid43){
const err217 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key28 in data104){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key28))){
const err218 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data104.keep !== undefined){
let data105 = data104.keep;
if(typeof data105 !== "boolean"){
const err219 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data105};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data104.absent !== undefined){
let data106 = data104.absent;
if(true !== data106){
const err220 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data106};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data104.why !== undefined){
let data107 = data104.why;
if(typeof data107 === "string"){
if(func7(data107) < 1){
const err221 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data107};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data107};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data104.using !== undefined){
let data108 = data104.using;
if(typeof data108 !== "string"){
const err223 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data108};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data104.on !== undefined){
let data109 = data104.on;
if(Array.isArray(data109)){
if(data109.length > 32){
const err224 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data109};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data109.length < 1){
const err225 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data109};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len7 = data109.length;
for(let i7=0; i7<len7; i7++){
let data110 = data109[i7];
if(typeof data110 === "string"){
if(func7(data110) < 1){
const err226 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i7,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data110};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i7,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data110};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data109};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data104.include !== undefined){
let data111 = data104.include;
if(Array.isArray(data111)){
const len8 = data111.length;
for(let i8=0; i8<len8; i8++){
let data112 = data111[i8];
if(typeof data112 === "string"){
if(func7(data112) < 1){
const err229 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i8,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i8,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data112};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data111};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data104.where !== undefined){
let data113 = data104.where;
if((typeof data113 !== "string") && (typeof data113 !== "boolean")){
const err232 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data104.unique !== undefined){
let data114 = data104.unique;
if(typeof data114 !== "boolean"){
const err233 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data114};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data104.nulls_not_distinct !== undefined){
let data115 = data104.nulls_not_distinct;
if(typeof data115 !== "boolean"){
const err234 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data115};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data104.tablespace !== undefined){
let data116 = data104.tablespace;
if(typeof data116 === "string"){
if(func7(data116) < 1){
const err235 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data116};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data116};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data104.statistics !== undefined){
let data117 = data104.statistics;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key29 in data117){
const _errs265 = errors;
if(typeof key29 === "string"){
if(!pattern42.test(key29)){
const err237 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key29,propertyName:key29};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
var valid49 = _errs265 === errors;
if(!valid49){
const err238 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data117};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
for(const key30 in data117){
let data118 = data117[key30];
const _errs268 = errors;
let valid51 = false;
const _errs269 = errors;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err239 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 10000 || isNaN(data118)){
const err240 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data118 < -1 || isNaN(data118)){
const err241 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
var _valid4 = _errs269 === errors;
valid51 = valid51 || _valid4;
if(!valid51){
const _errs271 = errors;
if("default" !== data118){
const err242 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid4 = _errs271 === errors;
valid51 = valid51 || _valid4;
}
if(!valid51){
const err243 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data118};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data117};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data104.with !== undefined){
let data119 = data104.with;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key31 in data119){
let data120 = data119[key31];
if(((typeof data120 !== "string") && (!((typeof data120 == "number") && (isFinite(data120))))) && (typeof data120 !== "boolean")){
const err245 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data120};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data119};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data103};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data67.statistics !== undefined){
let data121 = data67.statistics;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key32 in data121){
let data122 = data121[key32];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.on === undefined){
const err249 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key33 in data122){
if(!((((key33 === "keep") || (key33 === "kinds")) || (key33 === "on")) || (key33 === "target"))){
const err250 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data122.keep !== undefined){
let data123 = data122.keep;
if(typeof data123 !== "boolean"){
const err251 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data123};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data122.kinds !== undefined){
let data124 = data122.kinds;
if(Array.isArray(data124)){
const len9 = data124.length;
for(let i9=0; i9<len9; i9++){
let data125 = data124[i9];
if(!(((data125 === "ndistinct") || (data125 === "dependencies")) || (data125 === "mcv"))){
const err252 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i9,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data125};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
let i10 = data124.length;
let j0;
if(i10 > 1){
outer0:
for(;i10--;){
for(j0 = i10; j0--;){
if(func0(data124[i10], data124[j0])){
const err253 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i10+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data124};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err254 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data124};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data122.on !== undefined){
let data126 = data122.on;
if(Array.isArray(data126)){
if(data126.length > 8){
const err255 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data126};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data126.length < 1){
const err256 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data126};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const len10 = data126.length;
for(let i11=0; i11<len10; i11++){
let data127 = data126[i11];
if(typeof data127 === "string"){
if(func7(data127) < 1){
const err257 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data127};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data127};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data126};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data122.target !== undefined){
let data128 = data122.target;
const _errs293 = errors;
let valid60 = false;
const _errs294 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err260 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data128};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 10000 || isNaN(data128)){
const err261 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data128};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data128 < -1 || isNaN(data128)){
const err262 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data128};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
var _valid5 = _errs294 === errors;
valid60 = valid60 || _valid5;
if(!valid60){
const _errs296 = errors;
if("default" !== data128){
const err263 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data128};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid5 = _errs296 === errors;
valid60 = valid60 || _valid5;
}
if(!valid60){
const err264 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data128};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
else {
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err265 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data121};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data66};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.extensions !== undefined){
let data129 = data.extensions;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key34 in data129){
let data130 = data129[key34];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key35 in data130){
if(!(((key35 === "keep") || (key35 === "version")) || (key35 === "schema"))){
const err269 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data130};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data130.keep !== undefined){
let data131 = data130.keep;
if(typeof data131 !== "boolean"){
const err270 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data131};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data130.version !== undefined){
let data132 = data130.version;
if(typeof data132 === "string"){
if(func7(data132) < 1){
const err271 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data132};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data132};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data130.schema !== undefined){
let data133 = data130.schema;
if(typeof data133 === "string"){
if(func7(data133) < 1){
const err273 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data133};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data133};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/extensions/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data130};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data129};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.settings !== undefined){
let data134 = data.settings;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key36 in data134){
let data135 = data134[key36];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key37 in data135){
if(!(((key37 === "keep") || (key37 === "value")) || (key37 === "include"))){
const err277 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data135.keep !== undefined){
let data136 = data135.keep;
if(typeof data136 !== "boolean"){
const err278 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data136};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data135.value !== undefined){
let data137 = data135.value;
const _errs318 = errors;
let valid65 = false;
const _errs319 = errors;
if(((typeof data137 !== "string") && (!((typeof data137 == "number") && (isFinite(data137))))) && (typeof data137 !== "boolean")){
const err279 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data137};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid6 = _errs319 === errors;
valid65 = valid65 || _valid6;
if(!valid65){
const _errs321 = errors;
if(Array.isArray(data137)){
const len11 = data137.length;
for(let i12=0; i12<len11; i12++){
let data138 = data137[i12];
if(((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))) && (typeof data138 !== "boolean")){
const err280 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i12,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data138};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data137};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid6 = _errs321 === errors;
valid65 = valid65 || _valid6;
}
if(!valid65){
const err282 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data137};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs318;
if(vErrors !== null){
if(_errs318){
vErrors.length = _errs318;
}
else {
vErrors = null;
}
}
}
}
if(data135.include !== undefined){
let data139 = data135.include;
if(Array.isArray(data139)){
if(data139.length < 1){
const err283 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data139};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len12 = data139.length;
for(let i13=0; i13<len12; i13++){
let data140 = data139[i13];
if(typeof data140 !== "string"){
const err284 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i13,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data140};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data139};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/settings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data134};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.databases !== undefined){
let data141 = data.databases;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key38 in data141){
let data142 = data141[key38];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key39 in data142){
if(!(((key39 === "keep") || (key39 === "connection_limit")) || (key39 === "settings"))){
const err288 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data142.keep !== undefined){
let data143 = data142.keep;
if(typeof data143 !== "boolean"){
const err289 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data143};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data142.connection_limit !== undefined){
let data144 = data142.connection_limit;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err290 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data144};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 2147483647 || isNaN(data144)){
const err291 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data144};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data144 < -1 || isNaN(data144)){
const err292 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data144};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data142.settings !== undefined){
let data145 = data142.settings;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key40 in data145){
let data146 = data145[key40];
const _errs343 = errors;
let valid73 = false;
const _errs344 = errors;
if(((typeof data146 !== "string") && (!((typeof data146 == "number") && (isFinite(data146))))) && (typeof data146 !== "boolean")){
const err293 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data146};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid7 = _errs344 === errors;
valid73 = valid73 || _valid7;
if(!valid73){
const _errs346 = errors;
if(Array.isArray(data146)){
const len13 = data146.length;
for(let i14=0; i14<len13; i14++){
let data147 = data146[i14];
if(((typeof data147 !== "string") && (!((typeof data147 == "number") && (isFinite(data147))))) && (typeof data147 !== "boolean")){
const err294 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data147};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data146};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid7 = _errs346 === errors;
valid73 = valid73 || _valid7;
}
if(!valid73){
const err296 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data146};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
else {
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err297 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data145};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/databases/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data141};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data.roles !== undefined){
let data148 = data.roles;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key41 in data148){
let data149 = data148[key41];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key42 in data149){
if(!((((key42 === "keep") || (key42 === "connection_limit")) || (key42 === "settings")) || (key42 === "databases"))){
const err300 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data149};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data149.keep !== undefined){
let data150 = data149.keep;
if(typeof data150 !== "boolean"){
const err301 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data150};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data149.connection_limit !== undefined){
let data151 = data149.connection_limit;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err302 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data151};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 2147483647 || isNaN(data151)){
const err303 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data151};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data151 < -1 || isNaN(data151)){
const err304 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data151};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
if(data149.settings !== undefined){
let data152 = data149.settings;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key43 in data152){
let data153 = data152[key43];
const _errs364 = errors;
let valid79 = false;
const _errs365 = errors;
if(((typeof data153 !== "string") && (!((typeof data153 == "number") && (isFinite(data153))))) && (typeof data153 !== "boolean")){
const err305 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data153};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid8 = _errs365 === errors;
valid79 = valid79 || _valid8;
if(!valid79){
const _errs367 = errors;
if(Array.isArray(data153)){
const len14 = data153.length;
for(let i15=0; i15<len14; i15++){
let data154 = data153[i15];
if(((typeof data154 !== "string") && (!((typeof data154 == "number") && (isFinite(data154))))) && (typeof data154 !== "boolean")){
const err306 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data154};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data153};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid8 = _errs367 === errors;
valid79 = valid79 || _valid8;
}
if(!valid79){
const err308 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data153};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
else {
errors = _errs364;
if(vErrors !== null){
if(_errs364){
vErrors.length = _errs364;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err309 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data152};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data149.databases !== undefined){
let data155 = data149.databases;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key44 in data155){
let data156 = data155[key44];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key45 in data156){
if(!(key45 === "settings")){
const err310 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data156};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data156.settings !== undefined){
let data157 = data156.settings;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key46 in data157){
let data158 = data157[key46];
const _errs381 = errors;
let valid85 = false;
const _errs382 = errors;
if(((typeof data158 !== "string") && (!((typeof data158 == "number") && (isFinite(data158))))) && (typeof data158 !== "boolean")){
const err311 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid9 = _errs382 === errors;
valid85 = valid85 || _valid9;
if(!valid85){
const _errs384 = errors;
if(Array.isArray(data158)){
const len15 = data158.length;
for(let i16=0; i16<len15; i16++){
let data159 = data158[i16];
if(((typeof data159 !== "string") && (!((typeof data159 == "number") && (isFinite(data159))))) && (typeof data159 !== "boolean")){
const err312 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data159};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid9 = _errs384 === errors;
valid85 = valid85 || _valid9;
}
if(!valid85){
const err314 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data158};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
else {
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data157};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data156};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data155};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/roles/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data149};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data148};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data.presets !== undefined){
let data160 = data.presets;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key47 in data160){
let data161 = data160[key47];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key48 in data161){
if(!(((key48 === "with") || (key48 === "persistence")) || (key48 === "columns"))){
const err320 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data161};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data161.with !== undefined){
let data162 = data161.with;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key49 in data162){
let data163 = data162[key49];
if(((typeof data163 !== "string") && (!((typeof data163 == "number") && (isFinite(data163))))) && (typeof data163 !== "boolean")){
const err321 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data163};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data162};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data161.persistence !== undefined){
let data164 = data161.persistence;
if(!((data164 === "logged") || (data164 === "unlogged"))){
const err323 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data164};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data161.columns !== undefined){
let data165 = data161.columns;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key50 in data165){
let data166 = data165[key50];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key51 in data166){
if(!((((((key51 === "keep") || (key51 === "storage")) || (key51 === "compression")) || (key51 === "statistics")) || (key51 === "n_distinct")) || (key51 === "n_distinct_inherited"))){
const err324 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data166};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data166.keep !== undefined){
let data167 = data166.keep;
if(typeof data167 !== "boolean"){
const err325 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data167};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data166.storage !== undefined){
let data168 = data166.storage;
if(!(((((data168 === "plain") || (data168 === "external")) || (data168 === "main")) || (data168 === "extended")) || (data168 === "default"))){
const err326 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data168};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data166.compression !== undefined){
let data169 = data166.compression;
if(!(((data169 === "pglz") || (data169 === "lz4")) || (data169 === "default"))){
const err327 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data169};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data166.statistics !== undefined){
let data170 = data166.statistics;
const _errs411 = errors;
let valid93 = false;
const _errs412 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err328 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data170};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 10000 || isNaN(data170)){
const err329 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data170};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data170 < -1 || isNaN(data170)){
const err330 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data170};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
var _valid10 = _errs412 === errors;
valid93 = valid93 || _valid10;
if(!valid93){
const _errs414 = errors;
if("default" !== data170){
const err331 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data170};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid10 = _errs414 === errors;
valid93 = valid93 || _valid10;
}
if(!valid93){
const err332 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data170};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
}
}
if(data166.n_distinct !== undefined){
let data171 = data166.n_distinct;
const _errs416 = errors;
let valid94 = false;
const _errs417 = errors;
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < -1 || isNaN(data171)){
const err333 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data171};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data171};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid11 = _errs417 === errors;
valid94 = valid94 || _valid11;
if(!valid94){
const _errs419 = errors;
if("default" !== data171){
const err335 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data171};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid11 = _errs419 === errors;
valid94 = valid94 || _valid11;
}
if(!valid94){
const err336 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data171};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
else {
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
}
}
if(data166.n_distinct_inherited !== undefined){
let data172 = data166.n_distinct_inherited;
const _errs421 = errors;
let valid95 = false;
const _errs422 = errors;
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < -1 || isNaN(data172)){
const err337 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid12 = _errs422 === errors;
valid95 = valid95 || _valid12;
if(!valid95){
const _errs424 = errors;
if("default" !== data172){
const err339 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data172};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid12 = _errs424 === errors;
valid95 = valid95 || _valid12;
}
if(!valid95){
const err340 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data172};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
else {
errors = _errs421;
if(vErrors !== null){
if(_errs421){
vErrors.length = _errs421;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err341 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data166};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data165};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/presets/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data161};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data160};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

