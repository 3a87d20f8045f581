// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]}}},"targets":{"description":"Several databases with one design, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"wave":{"description":"apply goes wave by wave.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","long-wait"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]}}}}}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","long-wait"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"maximum":0,"examples":["500ms","2s","10m","1h","1d",0]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures. Not supported yet.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{},"dead_tuples":{},"bloat":{},"buffer_hit":{},"recall":{},"plan":{},"latency":{},"partitions_ahead":{},"checkpoints":{},"key_length":{},"pool":{},"all_visible":{}}},"caches":{"description":"Redis key prefixes that carry a model version, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One cache.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL.","type":"string","pattern":"\\S","examples":["redis://host:6379/0"]},"prefix":{"description":"Prefix of the keys.","type":"string","pattern":"\\S","examples":["features:"]},"version":{"description":"Version of the model.","type":["string","integer"]}}}},"advice":{"description":"What advisors need not say again. Not supported yet.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S"},"address":{"description":"What it is about.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"Day after which it counts again.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","type":"number","minimum":-1},"n_distinct_inherited":{"description":"The same for the table together with its children.","type":"number","minimum":-1}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$","examples":["1 day","1 hour","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3|file)://.","examples":["s3://bucket/prefix"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; the columns’ own where nothing is said.","type":"integer","minimum":-1,"maximum":10000}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name. Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","type":"number","minimum":-1},"n_distinct_inherited":{"description":"The same for the table together with its children.","type":"number","minimum":-1}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func6Module from "ajv/dist/runtime/ucs2length.js"; const func6 = func6Module.default ?? func6Module;
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", "u");
const pattern29 = new RegExp("^[1-9][0-9]*( (hour|day|week|month|year)s?)?$", "u");
const pattern33 = new RegExp("^(s3|file)://.", "u");

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
for(const key3 in data6){
if(!(((key3 === "url") || (key3 === "wave")) || (key3 === "policy"))){
const err10 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err11 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.url.type,parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.wave !== undefined){
let data8 = data6.wave;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.targets.additionalProperties.properties.wave.type,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data6.policy !== undefined){
let data9 = data6.policy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((key4 === "lock_timeout") || (key4 === "lock_retry_for")) || (key4 === "concurrent_wait")) || (key4 === "allow")) || (key4 === "window")) || (key4 === "max_replication_lag"))){
const err15 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.lock_timeout !== undefined){
let data10 = data9.lock_timeout;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
const err16 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
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
}
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err19 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data9.lock_retry_for !== undefined){
let data11 = data9.lock_retry_for;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
const err20 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
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
}
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data9.concurrent_wait !== undefined){
let data12 = data9.concurrent_wait;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err24 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
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
}
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err27 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
if(!((((((((data14 === "access-exclusive") || (data14 === "table-rewrite")) || (data14 === "index-build")) || (data14 === "index-replace")) || (data14 === "index-drop")) || (data14 === "restart")) || (data14 === "data-loss")) || (data14 === "long-wait"))){
const err28 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow/" + i1,schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items,data:data14};
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
else {
const err29 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.window !== undefined){
let data15 = data9.window;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.cron === undefined){
const err30 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.for === undefined){
const err31 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data15){
if(!(((key5 === "cron") || (key5 === "for")) || (key5 === "zone"))){
const err32 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.cron !== undefined){
let data16 = data15.cron;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err33 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.for !== undefined){
let data17 = data15.for;
if((typeof data17 !== "string") && (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17))))){
const err35 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 0 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
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
}
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err38 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data15.zone !== undefined){
let data18 = data15.zone;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err39 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.max_replication_lag !== undefined){
let data19 = data9.max_replication_lag;
if((typeof data19 !== "string") && (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19))))){
const err42 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 0 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err45 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.type,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.type,parentSchema:schema11.properties.targets,data:data5};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "in") || (key6 === "schema")) || (key6 === "path"))){
const err49 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.state,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.in !== undefined){
let data21 = data20.in;
if(!((data21 === "database") || (data21 === "file"))){
const err50 = {instancePath:instancePath+"/state/in",schemaPath:"#/properties/state/properties/in/enum",keyword:"enum",params:{allowedValues: schema11.properties.state.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.state.properties.in.enum,parentSchema:schema11.properties.state.properties.in,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.schema !== undefined){
let data22 = data20.schema;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err51 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.schema,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.schema.type,parentSchema:schema11.properties.state.properties.schema,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.path !== undefined){
let data23 = data20.path;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err53 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.path,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.path.type,parentSchema:schema11.properties.state.properties.path,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.state.type,parentSchema:schema11.properties.state,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.policy !== undefined){
let data24 = data.policy;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!((((((key7 === "lock_timeout") || (key7 === "lock_retry_for")) || (key7 === "concurrent_wait")) || (key7 === "allow")) || (key7 === "window")) || (key7 === "max_replication_lag"))){
const err56 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.lock_timeout !== undefined){
let data25 = data24.lock_timeout;
if((typeof data25 !== "string") && (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25))))){
const err57 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 0 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err59 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err60 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_timeout,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data24.lock_retry_for !== undefined){
let data26 = data24.lock_retry_for;
if((typeof data26 !== "string") && (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26))))){
const err61 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 0 || isNaN(data26)){
const err62 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err63 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err64 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data24.concurrent_wait !== undefined){
let data27 = data24.concurrent_wait;
if((typeof data27 !== "string") && (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27))))){
const err65 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 0 || isNaN(data27)){
const err66 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err67 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err68 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data24.allow !== undefined){
let data28 = data24.allow;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(!((((((((data29 === "access-exclusive") || (data29 === "table-rewrite")) || (data29 === "index-build")) || (data29 === "index-replace")) || (data29 === "index-drop")) || (data29 === "restart")) || (data29 === "data-loss")) || (data29 === "long-wait"))){
const err69 = {instancePath:instancePath+"/policy/allow/" + i2,schemaPath:"#/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.policy.properties.allow.items,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policy.properties.allow.type,parentSchema:schema11.properties.policy.properties.allow,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24.window !== undefined){
let data30 = data24.window;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.cron === undefined){
const err71 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data30.for === undefined){
const err72 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data30){
if(!(((key8 === "cron") || (key8 === "for")) || (key8 === "zone"))){
const err73 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy.properties.window,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data30.cron !== undefined){
let data31 = data30.cron;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err74 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.for !== undefined){
let data32 = data30.for;
if((typeof data32 !== "string") && (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32))))){
const err76 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 0 || isNaN(data32)){
const err77 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data32};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err78 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err79 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.window.properties.for,data:data32};
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
if(data30.zone !== undefined){
let data33 = data30.zone;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err80 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.properties.window.type,parentSchema:schema11.properties.policy.properties.window,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24.max_replication_lag !== undefined){
let data34 = data24.max_replication_lag;
if((typeof data34 !== "string") && (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34))))){
const err83 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 0 || isNaN(data34)){
const err84 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err85 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
const err86 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data24};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.warm !== undefined){
let data35 = data.warm;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err88 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.warm.items,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.warm.items.type,parentSchema:schema11.properties.warm.items,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.warm.type,parentSchema:schema11.properties.warm,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.checks !== undefined){
let data37 = data.checks;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
if(!(func2.call(schema11.properties.checks.properties, key9))){
const err91 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks,data:data37};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data37};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.caches !== undefined){
let data38 = data.caches;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
let data39 = data38[key10];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key11 in data39){
if(!(((key11 === "url") || (key11 === "prefix")) || (key11 === "version"))){
const err93 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.url !== undefined){
let data40 = data39.url;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err94 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data40};
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
const err95 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.prefix !== undefined){
let data41 = data39.prefix;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err96 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data41};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.version !== undefined){
let data42 = data39.version;
if((typeof data42 !== "string") && (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42))))){
const err98 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data42};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/caches/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data39};
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
else {
const err100 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.advice !== undefined){
let data43 = data.advice;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key12 in data43){
if(!(key12 === "accept")){
const err101 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data43.accept !== undefined){
let data44 = data43.accept;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.code === undefined){
const err102 = {instancePath:instancePath+"/advice/accept/" + i4,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data45.address === undefined){
const err103 = {instancePath:instancePath+"/advice/accept/" + i4,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data45};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data45.why === undefined){
const err104 = {instancePath:instancePath+"/advice/accept/" + i4,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data45};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key13 in data45){
if(!((((key13 === "code") || (key13 === "address")) || (key13 === "why")) || (key13 === "until"))){
const err105 = {instancePath:instancePath+"/advice/accept/" + i4,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data45};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45.code !== undefined){
let data46 = data45.code;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err106 = {instancePath:instancePath+"/advice/accept/" + i4+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/advice/accept/" + i4+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data46};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data45.address !== undefined){
let data47 = data45.address;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err108 = {instancePath:instancePath+"/advice/accept/" + i4+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data47};
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
const err109 = {instancePath:instancePath+"/advice/accept/" + i4+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data45.why !== undefined){
let data48 = data45.why;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err110 = {instancePath:instancePath+"/advice/accept/" + i4+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data48};
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
const err111 = {instancePath:instancePath+"/advice/accept/" + i4+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data48};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data45.until !== undefined){
let data49 = data45.until;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err112 = {instancePath:instancePath+"/advice/accept/" + i4+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data49};
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
const err113 = {instancePath:instancePath+"/advice/accept/" + i4+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data49};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/advice/accept/" + i4,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data44};
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
const err116 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.tables !== undefined){
let data50 = data.tables;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
let data51 = data50[key14];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key15 in data51){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key15))){
const err117 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data51.use !== undefined){
let data52 = data51.use;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err118 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i5,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i5,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data52};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data51.keep !== undefined){
let data54 = data51.keep;
if(typeof data54 !== "boolean"){
const err121 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data51.with !== undefined){
let data55 = data51.with;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key16 in data55){
let data56 = data55[key16];
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
const err122 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data51.persistence !== undefined){
let data57 = data51.persistence;
if(!((data57 === "logged") || (data57 === "unlogged"))){
const err124 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data51.columns !== undefined){
let data58 = data51.columns;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key17 in data58){
let data59 = data58[key17];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key18 in data59){
if(!((((((key18 === "keep") || (key18 === "storage")) || (key18 === "compression")) || (key18 === "statistics")) || (key18 === "n_distinct")) || (key18 === "n_distinct_inherited"))){
const err125 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data59};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data59.keep !== undefined){
let data60 = data59.keep;
if(typeof data60 !== "boolean"){
const err126 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data59.storage !== undefined){
let data61 = data59.storage;
if(!(((((data61 === "plain") || (data61 === "external")) || (data61 === "main")) || (data61 === "extended")) || (data61 === "default"))){
const err127 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data61};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data59.compression !== undefined){
let data62 = data59.compression;
if(!(((data62 === "pglz") || (data62 === "lz4")) || (data62 === "default"))){
const err128 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data62};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data59.statistics !== undefined){
let data63 = data59.statistics;
const _errs140 = errors;
let valid30 = false;
const _errs141 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err129 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data63};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 10000 || isNaN(data63)){
const err130 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data63};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data63 < -1 || isNaN(data63)){
const err131 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data63};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid0 = _errs141 === errors;
valid30 = valid30 || _valid0;
if(!valid30){
const _errs143 = errors;
if("default" !== data63){
const err132 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid0 = _errs143 === errors;
valid30 = valid30 || _valid0;
}
if(!valid30){
const err133 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data63};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
if(data59.n_distinct !== undefined){
let data64 = data59.n_distinct;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < -1 || isNaN(data64)){
const err134 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data64};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data59.n_distinct_inherited !== undefined){
let data65 = data59.n_distinct_inherited;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < -1 || isNaN(data65)){
const err136 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data65};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data59};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data58};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data51.promote !== undefined){
let data66 = data51.promote;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key19 in data66){
let data67 = data66[key19];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.from === undefined){
const err140 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data67.type === undefined){
const err141 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data67.by === undefined){
const err142 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key20 in data67){
if(!(((((key20 === "keep") || (key20 === "from")) || (key20 === "type")) || (key20 === "by")) || (key20 === "on_bad_value"))){
const err143 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data67.keep !== undefined){
let data68 = data67.keep;
if(typeof data68 !== "boolean"){
const err144 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data68};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data67.from !== undefined){
let data69 = data67.from;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err145 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data69};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data67.type !== undefined){
let data70 = data67.type;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err147 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data67.by !== undefined){
let data71 = data67.by;
if(!((data71 === "trigger") || (data71 === "generated"))){
const err149 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data71};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data67.on_bad_value !== undefined){
let data72 = data67.on_bad_value;
if(!(((data72 === "set null") || (data72 === "stop")) || (data72 === "refuse"))){
const err150 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data72};
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
const err151 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data66};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data51.partitions !== undefined){
let data73 = data51.partitions;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.by === undefined){
const err153 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data73};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key21 in data73){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key21))){
const err154 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data73};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data73.keep !== undefined){
let data74 = data73.keep;
if((typeof data74 !== "string") && (!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74))))){
const err155 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data74};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err156 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data74};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(typeof data74 === "string"){
if(!pattern29.test(data74)){
const err157 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data74};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data73.by !== undefined){
let data75 = data73.by;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err158 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data75};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data75};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data73.every !== undefined){
let data76 = data73.every;
if((typeof data76 !== "string") && (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76))))){
const err160 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data76};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
const err161 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data76};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern29.test(data76)){
const err162 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data76};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(data73.ahead !== undefined){
let data77 = data73.ahead;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err163 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data77};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 10000 || isNaN(data77)){
const err164 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data77};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err165 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data77};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data73.zone !== undefined){
let data78 = data73.zone;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err166 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data78};
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
const err167 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data78};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data73.epoch !== undefined){
let data79 = data73.epoch;
if(!((((data79 === "s") || (data79 === "ms")) || (data79 === "us")) || (data79 === "ns"))){
const err168 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data79};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data73.then !== undefined){
let data80 = data73.then;
if(!(((data80 === "detach") || (data80 === "archive")) || (data80 === "drop"))){
const err169 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data80};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data73.archive !== undefined){
let data81 = data73.archive;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.to === undefined){
const err170 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data81};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key22 in data81){
if(!((key22 === "to") || (key22 === "format"))){
const err171 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data81};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data81.to !== undefined){
let data82 = data81.to;
if(typeof data82 === "string"){
if(!pattern33.test(data82)){
const err172 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3|file)://."},message:"must match pattern \""+"^(s3|file)://."+"\"",schema:"^(s3|file)://.",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data82};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data82};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data81.format !== undefined){
let data83 = data81.format;
if(!((data83 === "csv") || (data83 === "csv.gz"))){
const err174 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data83};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data81};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data73.engine !== undefined){
let data84 = data73.engine;
if(!((data84 === "native") || (data84 === "pg_partman"))){
const err176 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data84};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data73};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data51.indexes !== undefined){
let data85 = data51.indexes;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key23 in data85){
let data86 = data85[key23];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.on === undefined){
const err178 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data86};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key24 in data86){
if(!((((((((key24 === "keep") || (key24 === "using")) || (key24 === "on")) || (key24 === "include")) || (key24 === "where")) || (key24 === "unique")) || (key24 === "nulls_not_distinct")) || (key24 === "with"))){
const err179 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data86};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data86.keep !== undefined){
let data87 = data86.keep;
if(typeof data87 !== "boolean"){
const err180 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data87};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data86.using !== undefined){
let data88 = data86.using;
if(typeof data88 !== "string"){
const err181 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data88};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.on !== undefined){
let data89 = data86.on;
if(Array.isArray(data89)){
if(data89.length > 32){
const err182 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data89};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data89.length < 1){
const err183 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data89};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len6 = data89.length;
for(let i6=0; i6<len6; i6++){
let data90 = data89[i6];
if(typeof data90 === "string"){
if(func6(data90) < 1){
const err184 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i6,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data90};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i6,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data90};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data89};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data86.include !== undefined){
let data91 = data86.include;
if(Array.isArray(data91)){
const len7 = data91.length;
for(let i7=0; i7<len7; i7++){
let data92 = data91[i7];
if(typeof data92 === "string"){
if(func6(data92) < 1){
const err187 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i7,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data92};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i7,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data92};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data91};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data86.where !== undefined){
let data93 = data86.where;
if((typeof data93 !== "string") && (typeof data93 !== "boolean")){
const err190 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data93};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data86.unique !== undefined){
let data94 = data86.unique;
if(typeof data94 !== "boolean"){
const err191 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data94};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data86.nulls_not_distinct !== undefined){
let data95 = data86.nulls_not_distinct;
if(typeof data95 !== "boolean"){
const err192 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data95};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data86.with !== undefined){
let data96 = data86.with;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key25 in data96){
let data97 = data96[key25];
if(((typeof data97 !== "string") && (!((typeof data97 == "number") && (isFinite(data97))))) && (typeof data97 !== "boolean")){
const err193 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data96};
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
else {
const err195 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data86};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data85};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data51.statistics !== undefined){
let data98 = data51.statistics;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key26 in data98){
let data99 = data98[key26];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.on === undefined){
const err197 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key27 in data99){
if(!((((key27 === "keep") || (key27 === "kinds")) || (key27 === "on")) || (key27 === "target"))){
const err198 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data99.keep !== undefined){
let data100 = data99.keep;
if(typeof data100 !== "boolean"){
const err199 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data100};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data99.kinds !== undefined){
let data101 = data99.kinds;
if(Array.isArray(data101)){
const len8 = data101.length;
for(let i8=0; i8<len8; i8++){
let data102 = data101[i8];
if(!(((data102 === "ndistinct") || (data102 === "dependencies")) || (data102 === "mcv"))){
const err200 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i8,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data102};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
let i9 = data101.length;
let j0;
if(i9 > 1){
outer0:
for(;i9--;){
for(j0 = i9; j0--;){
if(func0(data101[i9], data101[j0])){
const err201 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i9+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data101};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data101};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data99.on !== undefined){
let data103 = data99.on;
if(Array.isArray(data103)){
if(data103.length > 8){
const err203 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data103};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data103.length < 1){
const err204 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data103};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len9 = data103.length;
for(let i10=0; i10<len9; i10++){
let data104 = data103[i10];
if(typeof data104 === "string"){
if(func6(data104) < 1){
const err205 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data104};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data104};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data103};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data99.target !== undefined){
let data105 = data99.target;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err208 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data105};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 10000 || isNaN(data105)){
const err209 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data105};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data105 < -1 || isNaN(data105)){
const err210 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data105};
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
}
else {
const err211 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data98};
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
const err213 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data50};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.extensions !== undefined){
let data106 = data.extensions;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key28 in data106){
let data107 = data106[key28];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key29 in data107){
if(!(((key29 === "keep") || (key29 === "version")) || (key29 === "schema"))){
const err215 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data107.keep !== undefined){
let data108 = data107.keep;
if(typeof data108 !== "boolean"){
const err216 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data108};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data107.version !== undefined){
let data109 = data107.version;
if(typeof data109 === "string"){
if(func6(data109) < 1){
const err217 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data109};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data109};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data107.schema !== undefined){
let data110 = data107.schema;
if(typeof data110 === "string"){
if(func6(data110) < 1){
const err219 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data110};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data110};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/extensions/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data106};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.settings !== undefined){
let data111 = data.settings;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key30 in data111){
let data112 = data111[key30];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key31 in data112){
if(!(((key31 === "keep") || (key31 === "value")) || (key31 === "include"))){
const err223 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data112};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data112.keep !== undefined){
let data113 = data112.keep;
if(typeof data113 !== "boolean"){
const err224 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data113};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data112.value !== undefined){
let data114 = data112.value;
const _errs251 = errors;
let valid53 = false;
const _errs252 = errors;
if(((typeof data114 !== "string") && (!((typeof data114 == "number") && (isFinite(data114))))) && (typeof data114 !== "boolean")){
const err225 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data114};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid1 = _errs252 === errors;
valid53 = valid53 || _valid1;
if(!valid53){
const _errs254 = errors;
if(Array.isArray(data114)){
const len10 = data114.length;
for(let i11=0; i11<len10; i11++){
let data115 = data114[i11];
if(((typeof data115 !== "string") && (!((typeof data115 == "number") && (isFinite(data115))))) && (typeof data115 !== "boolean")){
const err226 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i11,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data115};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data114};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid1 = _errs254 === errors;
valid53 = valid53 || _valid1;
}
if(!valid53){
const err228 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data114};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
}
if(data112.include !== undefined){
let data116 = data112.include;
if(Array.isArray(data116)){
if(data116.length < 1){
const err229 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data116};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const len11 = data116.length;
for(let i12=0; i12<len11; i12++){
let data117 = data116[i12];
if(typeof data117 !== "string"){
const err230 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i12,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data117};
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
const err231 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data116};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/settings/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data112};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data111};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.databases !== undefined){
let data118 = data.databases;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key32 in data118){
let data119 = data118[key32];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key33 in data119){
if(!((key33 === "keep") || (key33 === "settings"))){
const err234 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data119};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data119.keep !== undefined){
let data120 = data119.keep;
if(typeof data120 !== "boolean"){
const err235 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data120};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data119.settings !== undefined){
let data121 = data119.settings;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key34 in data121){
let data122 = data121[key34];
const _errs274 = errors;
let valid61 = false;
const _errs275 = errors;
if(((typeof data122 !== "string") && (!((typeof data122 == "number") && (isFinite(data122))))) && (typeof data122 !== "boolean")){
const err236 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data122};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid2 = _errs275 === errors;
valid61 = valid61 || _valid2;
if(!valid61){
const _errs277 = errors;
if(Array.isArray(data122)){
const len12 = data122.length;
for(let i13=0; i13<len12; i13++){
let data123 = data122[i13];
if(((typeof data123 !== "string") && (!((typeof data123 == "number") && (isFinite(data123))))) && (typeof data123 !== "boolean")){
const err237 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data123};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data122};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid2 = _errs277 === errors;
valid61 = valid61 || _valid2;
}
if(!valid61){
const err239 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs274;
if(vErrors !== null){
if(_errs274){
vErrors.length = _errs274;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err240 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data121};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/databases/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data119};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data118};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.roles !== undefined){
let data124 = data.roles;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key35 in data124){
let data125 = data124[key35];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key36 in data125){
if(!(((key36 === "keep") || (key36 === "connection_limit")) || (key36 === "settings"))){
const err243 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data125};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data125.keep !== undefined){
let data126 = data125.keep;
if(typeof data126 !== "boolean"){
const err244 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data126};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data125.connection_limit !== undefined){
let data127 = data125.connection_limit;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err245 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data127};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 2147483647 || isNaN(data127)){
const err246 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data127};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data127 < -1 || isNaN(data127)){
const err247 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data127};
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
if(data125.settings !== undefined){
let data128 = data125.settings;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key37 in data128){
let data129 = data128[key37];
const _errs295 = errors;
let valid67 = false;
const _errs296 = errors;
if(((typeof data129 !== "string") && (!((typeof data129 == "number") && (isFinite(data129))))) && (typeof data129 !== "boolean")){
const err248 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid3 = _errs296 === errors;
valid67 = valid67 || _valid3;
if(!valid67){
const _errs298 = errors;
if(Array.isArray(data129)){
const len13 = data129.length;
for(let i14=0; i14<len13; i14++){
let data130 = data129[i14];
if(((typeof data130 !== "string") && (!((typeof data130 == "number") && (isFinite(data130))))) && (typeof data130 !== "boolean")){
const err249 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key37.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data130};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid3 = _errs298 === errors;
valid67 = valid67 || _valid3;
}
if(!valid67){
const err251 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data128};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/roles/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data125};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data124};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.presets !== undefined){
let data131 = data.presets;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key38 in data131){
let data132 = data131[key38];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key39 in data132){
if(!(((key39 === "with") || (key39 === "persistence")) || (key39 === "columns"))){
const err255 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data132};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data132.with !== undefined){
let data133 = data132.with;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key40 in data133){
let data134 = data133[key40];
if(((typeof data134 !== "string") && (!((typeof data134 == "number") && (isFinite(data134))))) && (typeof data134 !== "boolean")){
const err256 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data134};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data133};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data132.persistence !== undefined){
let data135 = data132.persistence;
if(!((data135 === "logged") || (data135 === "unlogged"))){
const err258 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data135};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data132.columns !== undefined){
let data136 = data132.columns;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key41 in data136){
let data137 = data136[key41];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key42 in data137){
if(!((((((key42 === "keep") || (key42 === "storage")) || (key42 === "compression")) || (key42 === "statistics")) || (key42 === "n_distinct")) || (key42 === "n_distinct_inherited"))){
const err259 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data137};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data137.keep !== undefined){
let data138 = data137.keep;
if(typeof data138 !== "boolean"){
const err260 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data138};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data137.storage !== undefined){
let data139 = data137.storage;
if(!(((((data139 === "plain") || (data139 === "external")) || (data139 === "main")) || (data139 === "extended")) || (data139 === "default"))){
const err261 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data139};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data137.compression !== undefined){
let data140 = data137.compression;
if(!(((data140 === "pglz") || (data140 === "lz4")) || (data140 === "default"))){
const err262 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data140};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data137.statistics !== undefined){
let data141 = data137.statistics;
const _errs325 = errors;
let valid75 = false;
const _errs326 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err263 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 10000 || isNaN(data141)){
const err264 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data141 < -1 || isNaN(data141)){
const err265 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
var _valid4 = _errs326 === errors;
valid75 = valid75 || _valid4;
if(!valid75){
const _errs328 = errors;
if("default" !== data141){
const err266 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid4 = _errs328 === errors;
valid75 = valid75 || _valid4;
}
if(!valid75){
const err267 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data141};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
}
if(data137.n_distinct !== undefined){
let data142 = data137.n_distinct;
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < -1 || isNaN(data142)){
const err268 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data142};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data142};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data137.n_distinct_inherited !== undefined){
let data143 = data137.n_distinct_inherited;
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < -1 || isNaN(data143)){
const err270 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data143};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data143};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data137};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data136};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/presets/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data132};
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
const err275 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data131};
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
const err276 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

