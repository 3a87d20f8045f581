// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","$ref":"part2"}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","$ref":"part1"},"moved":{"description":"Resources that the design has under another address now: the state follows them, as with `dbopt state mv`. The address of a table stands for all that belongs to it.","type":"array","items":{"description":"One of them.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The address that the state has.","type":"string","pattern":"\\S","examples":["index.shop.orders_open"]},"to":{"description":"The address that the design has now.","type":"string","pattern":"\\S","examples":["index.shop.orders_open_idx"]}},"required":["from","to"]}},"import":{"description":"Resources that are in the database already: a plan says so of each, and never makes one that is not there.","type":"array","items":{"description":"One of them.","type":"object","additionalProperties":false,"properties":{"to":{"description":"Its address, which the design declares.","type":"string","pattern":"\\S","examples":["index.shop.orders_open"]}},"required":["to"]}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"$ref":"part3"}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","$ref":"part4"}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","$ref":"part5"}}},"loop":{"description":"What `dbopt loop` does by itself, and how far it goes.","$ref":"part7"},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"$ref":"part13"}},"extensions":{"description":"Extensions of the database, by name.","$ref":"part14"},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","$ref":"part15"}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"$ref":"part16"}},"roles":{"description":"Roles, by name, or all (ALTER ROLE ALL). Those that exist; dbopt creates none.","type":"object","additionalProperties":{"$ref":"part17"}},"caches":{"description":"Caches in Redis or Valkey whose keys have a version in their names.","type":"object","additionalProperties":{"$ref":"part18"}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","$ref":"part19"}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema7 = {"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","$ref":"part1"},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]};
const schema8 = {"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design","cache-cold"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","$ref":"part0"},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}};
const pattern3 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$", "u");
const pattern9 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const schema9 = {"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cron") || (key0 === "for")) || (key0 === "zone"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cron !== undefined){
let data0 = data.cron;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.properties.cron,data:data0};
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
const err4 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"},schema:schema9.properties.cron.type,parentSchema:schema9.properties.cron,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: schema9.properties.for.type},schema:schema9.properties.for.type,parentSchema:schema9.properties.for,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema9.properties.for,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 >= 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},schema:0,parentSchema:schema9.properties.for,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema9.properties.for,data:data1};
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
if(data.zone !== undefined){
let data2 = data.zone;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.properties.zone,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema9.properties.zone.type,parentSchema:schema9.properties.zone,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "lock_timeout") || (key0 === "lock_retry_for")) || (key0 === "concurrent_wait")) || (key0 === "allow")) || (key0 === "window")) || (key0 === "max_retire")) || (key0 === "max_replication_lag"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lock_timeout !== undefined){
let data0 = data.lock_timeout;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/lock_timeout",schemaPath:"#/properties/lock_timeout/type",keyword:"type",params:{type: schema8.properties.lock_timeout.type},schema:schema8.properties.lock_timeout.type,parentSchema:schema8.properties.lock_timeout,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/lock_timeout",schemaPath:"#/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.lock_timeout,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 >= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/lock_timeout",schemaPath:"#/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},schema:0,parentSchema:schema8.properties.lock_timeout,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/lock_timeout",schemaPath:"#/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema8.properties.lock_timeout,data:data0};
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
if(data.lock_retry_for !== undefined){
let data1 = data.lock_retry_for;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/lock_retry_for",schemaPath:"#/properties/lock_retry_for/type",keyword:"type",params:{type: schema8.properties.lock_retry_for.type},schema:schema8.properties.lock_retry_for.type,parentSchema:schema8.properties.lock_retry_for,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/lock_retry_for",schemaPath:"#/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.lock_retry_for,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 >= 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/lock_retry_for",schemaPath:"#/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},schema:0,parentSchema:schema8.properties.lock_retry_for,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/lock_retry_for",schemaPath:"#/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema8.properties.lock_retry_for,data:data1};
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
if(data.concurrent_wait !== undefined){
let data2 = data.concurrent_wait;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err9 = {instancePath:instancePath+"/concurrent_wait",schemaPath:"#/properties/concurrent_wait/type",keyword:"type",params:{type: schema8.properties.concurrent_wait.type},schema:schema8.properties.concurrent_wait.type,parentSchema:schema8.properties.concurrent_wait,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/concurrent_wait",schemaPath:"#/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.concurrent_wait,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 >= 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/concurrent_wait",schemaPath:"#/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},schema:0,parentSchema:schema8.properties.concurrent_wait,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err12 = {instancePath:instancePath+"/concurrent_wait",schemaPath:"#/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema8.properties.concurrent_wait,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.allow !== undefined){
let data3 = data.allow;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((((((((((((((data4 === "access-exclusive") || (data4 === "table-rewrite")) || (data4 === "index-build")) || (data4 === "index-replace")) || (data4 === "index-drop")) || (data4 === "restart")) || (data4 === "data-loss")) || (data4 === "retire-many")) || (data4 === "broken-names")) || (data4 === "long-wait")) || (data4 === "replication-stop")) || (data4 === "owner-code")) || (data4 === "other-owner")) || (data4 === "other-design")) || (data4 === "cache-cold"))){
const err13 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema8.properties.allow.items.enum},schema:schema8.properties.allow.items.enum,parentSchema:schema8.properties.allow.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},schema:schema8.properties.allow.type,parentSchema:schema8.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.window !== undefined){
if(!(validate24(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.max_retire !== undefined){
let data6 = data.max_retire;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err15 = {instancePath:instancePath+"/max_retire",schemaPath:"#/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema8.properties.max_retire,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/max_retire",schemaPath:"#/properties/max_retire/type",keyword:"type",params:{type: "string"},schema:schema8.properties.max_retire.type,parentSchema:schema8.properties.max_retire,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.max_replication_lag !== undefined){
let data7 = data.max_replication_lag;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
const err17 = {instancePath:instancePath+"/max_replication_lag",schemaPath:"#/properties/max_replication_lag/type",keyword:"type",params:{type: schema8.properties.max_replication_lag.type},schema:schema8.properties.max_replication_lag.type,parentSchema:schema8.properties.max_replication_lag,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/max_replication_lag",schemaPath:"#/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.max_replication_lag,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 >= 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/max_replication_lag",schemaPath:"#/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},schema:0,parentSchema:schema8.properties.max_replication_lag,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err20 = {instancePath:instancePath+"/max_replication_lag",schemaPath:"#/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema8.properties.max_replication_lag,data:data7};
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
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "load")) || (key0 === "wave")) || (key0 === "policy")) || (key0 === "overrides"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.properties.url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema7.properties.url.type,parentSchema:schema7.properties.url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.load !== undefined){
let data1 = data.load;
if(!(data1 === "allowed")){
const err4 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/enum",keyword:"enum",params:{allowedValues: schema7.properties.load.enum},schema:schema7.properties.load.enum,parentSchema:schema7.properties.load,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.wave !== undefined){
let data2 = data.wave;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/type",keyword:"type",params:{type: "integer"},schema:schema7.properties.wave.type,parentSchema:schema7.properties.wave,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema7.properties.wave,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.policy !== undefined){
if(!(validate23(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data4 = data.overrides;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((((key1 === "extensions") || (key1 === "settings")) || (key1 === "databases")) || (key1 === "roles")) || (key1 === "presets")) || (key1 === "tables")) || (key1 === "checks"))){
const err7 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema7.properties.overrides,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.extensions !== undefined){
let data5 = data4.extensions;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {instancePath:instancePath+"/overrides/extensions",schemaPath:"#/properties/overrides/properties/extensions/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.extensions.type,parentSchema:schema7.properties.overrides.properties.extensions,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.settings !== undefined){
let data6 = data4.settings;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err9 = {instancePath:instancePath+"/overrides/settings",schemaPath:"#/properties/overrides/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.settings.type,parentSchema:schema7.properties.overrides.properties.settings,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.databases !== undefined){
let data7 = data4.databases;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err10 = {instancePath:instancePath+"/overrides/databases",schemaPath:"#/properties/overrides/properties/databases/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.databases.type,parentSchema:schema7.properties.overrides.properties.databases,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.roles !== undefined){
let data8 = data4.roles;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/overrides/roles",schemaPath:"#/properties/overrides/properties/roles/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.roles.type,parentSchema:schema7.properties.overrides.properties.roles,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.presets !== undefined){
let data9 = data4.presets;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err12 = {instancePath:instancePath+"/overrides/presets",schemaPath:"#/properties/overrides/properties/presets/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.presets.type,parentSchema:schema7.properties.overrides.properties.presets,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.tables !== undefined){
let data10 = data4.tables;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err13 = {instancePath:instancePath+"/overrides/tables",schemaPath:"#/properties/overrides/properties/tables/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.tables.type,parentSchema:schema7.properties.overrides.properties.tables,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.checks !== undefined){
let data11 = data4.checks;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err14 = {instancePath:instancePath+"/overrides/checks",schemaPath:"#/properties/overrides/properties/checks/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.properties.checks.type,parentSchema:schema7.properties.overrides.properties.checks,data:data11};
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
else {
const err15 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},schema:schema7.properties.overrides.type,parentSchema:schema7.properties.overrides,data:data4};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["recall"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Which share of the nearest rows a search by an index finds, as the application runs it.","type":"object","additionalProperties":false,"properties":{"recall":{"description":"An index that orders by distance, HNSW or IVFFlat: index.schema.name.","type":"string","pattern":"\\S","examples":["index.ml_features.features_embedding"]},"min":{"description":"At least so much: share of the nearest rows, 0 to 1.","type":"number"},"max":{"description":"At most so much: share of the nearest rows, 0 to 1.","type":"number"},"k":{"description":"How many of the nearest rows a search asks for; 10 without it.","type":"integer","minimum":1,"maximum":10000},"queries":{"description":"The column of vectors that are searched for: schema.table.column. Without it rows of the table itself, which flatters.","type":"string","pattern":"\\S","examples":["ml_features.search_log.embedding"]},"where":{"description":"A condition of the searches. $1, $2, … take the column they are compared with, of the row a query comes from.","type":"string","pattern":"\\S","examples":["tenant = $1"]},"params":{"description":"Columns of the queries’ table that $1, $2, … take, where that is not plain.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["pool"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["cache"]}]}},"then":{"description":"How many connections the pools of an application may open, by its Python, never run.","type":"object","additionalProperties":false,"properties":{"pool":{"description":"A file or folder of Python, as seen from the file of the design.","type":"string","pattern":"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$","examples":["src/api/config.py"]},"min":{"description":"At least so much: connections of all replicas and processes.","type":"number"},"max":{"description":"At most so much: connections of all replicas and processes.","type":"number"},"replicas":{"description":"How many machines or containers run it; as its deployment says without it, else 1.","type":"integer","minimum":1},"workers":{"description":"How many processes each runs; as its deployment says without it, else 1.","type":"integer","minimum":1},"cores":{"description":"How many cores each has, for code that asks.","type":"integer","minimum":1},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["cache"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"How often a cache has what it is asked for, how long its last swap took, what is stale.","type":"object","additionalProperties":false,"properties":{"cache":{"description":"a cache of the design.","type":"string","pattern":"^cache\\.","examples":["cache.features"]},"hit_rate":{"description":"Bounds: lookups that found their key, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: lookups that found their key, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: lookups that found their key, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"swap":{"description":"Bounds: how long the last swap of a version took, with its journal.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: how long the last swap of a version took, with its journal.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: how long the last swap of a version took, with its journal.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"stale":{"description":"Bounds: keys of versions before that nothing gives an end.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: keys of versions before that nothing gives an end.","type":"number"},"max":{"description":"At most so much: keys of versions before that nothing gives an end.","type":"number"}},"minProperties":1},"for":{"description":"How long its lookups are watched; 10s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]};
const pattern18 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern21 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern29 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern35 = new RegExp("^[0-9]+ (minute|hour|day|week)s?$", "u");
const pattern46 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern53 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$", "u");
const pattern65 = new RegExp("^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$", "u");
const pattern66 = new RegExp("^cache\\.", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dead_tuples === undefined) && (missing0 = "dead_tuples")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.bloat === undefined) && (missing1 = "bloat")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.buffer_hit === undefined) && (missing2 = "buffer_hit")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.key_length === undefined) && (missing3 = "key_length")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.all_visible === undefined) && (missing4 = "all_visible")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.partitions_ahead === undefined) && (missing5 = "partitions_ahead")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.checkpoints === undefined) && (missing6 = "checkpoints")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.latency === undefined) && (missing7 = "latency")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.plan === undefined) && (missing8 = "plan")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.recall === undefined) && (missing9 = "recall")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.pool === undefined) && (missing10 = "pool")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.cache === undefined) && (missing11 = "cache")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
}
}
}
}
}
}
}
}
}
}
}
if(!valid3){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.toast_ratio === undefined) && (missing12 = "toast_ratio")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "toast_ratio") || (key0 === "min")) || (key0 === "max")) || (key0 === "severity")) || (key0 === "strict")) || (key0 === "when"))){
const err17 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10.allOf[0].then,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.toast_ratio !== undefined){
let data0 = data.toast_ratio;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err18 = {instancePath:instancePath+"/toast_ratio",schemaPath:"#/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[0].then.properties.toast_ratio,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/toast_ratio",schemaPath:"#/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[0].then.properties.toast_ratio.type,parentSchema:schema10.allOf[0].then.properties.toast_ratio,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err20 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema10.allOf[0].then.properties.min,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[0].then.properties.min.type,parentSchema:schema10.allOf[0].then.properties.min,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err22 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema10.allOf[0].then.properties.max,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[0].then.properties.max.type,parentSchema:schema10.allOf[0].then.properties.max,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!((data3 === "fail") || (data3 === "warn"))){
const err24 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[0].then.properties.severity.enum},schema:schema10.allOf[0].then.properties.severity.enum,parentSchema:schema10.allOf[0].then.properties.severity,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 !== "boolean"){
const err25 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[0].then.properties.strict.type,parentSchema:schema10.allOf[0].then.properties.strict,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.when !== undefined){
let data5 = data.when;
if(!(data5 === "apply")){
const err26 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[0].then.properties.when.enum},schema:schema10.allOf[0].then.properties.when.enum,parentSchema:schema10.allOf[0].then.properties.when,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[0].then.type,parentSchema:schema10.allOf[0].then,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = _valid0;
}
if(!valid1){
const err28 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[0].if,parentSchema:schema10.allOf[0],data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs34 = errors;
let valid5 = true;
const _errs35 = errors;
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
let valid7 = false;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.toast_ratio === undefined) && (missing13 = "toast_ratio")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.bloat === undefined) && (missing14 = "bloat")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid3 = _errs41 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.buffer_hit === undefined) && (missing15 = "buffer_hit")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid3 = _errs42 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.key_length === undefined) && (missing16 = "key_length")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid3 = _errs43 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.all_visible === undefined) && (missing17 = "all_visible")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.partitions_ahead === undefined) && (missing18 = "partitions_ahead")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.checkpoints === undefined) && (missing19 = "checkpoints")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid3 = _errs46 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.latency === undefined) && (missing20 = "latency")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid3 = _errs47 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.plan === undefined) && (missing21 = "plan")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid3 = _errs48 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.recall === undefined) && (missing22 = "recall")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid3 = _errs49 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.pool === undefined) && (missing23 = "pool")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid3 = _errs50 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.cache === undefined) && (missing24 = "cache")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
}
}
}
}
}
}
}
}
}
}
}
if(!valid7){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs38 === errors;
if(valid6){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.dead_tuples === undefined) && (missing25 = "dead_tuples")){
const err43 = {};
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
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((((((key1 === "dead_tuples") || (key1 === "min")) || (key1 === "max")) || (key1 === "severity")) || (key1 === "strict")) || (key1 === "when"))){
const err45 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema10.allOf[1].then,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.dead_tuples !== undefined){
let data6 = data.dead_tuples;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err46 = {instancePath:instancePath+"/dead_tuples",schemaPath:"#/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[1].then.properties.dead_tuples,data:data6};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/dead_tuples",schemaPath:"#/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[1].then.properties.dead_tuples.type,parentSchema:schema10.allOf[1].then.properties.dead_tuples,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.min !== undefined){
let data7 = data.min;
if(typeof data7 === "string"){
if(!pattern21.test(data7)){
const err48 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[1].then.properties.min,data:data7};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[1].then.properties.min.type,parentSchema:schema10.allOf[1].then.properties.min,data:data7};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.max !== undefined){
let data8 = data.max;
if(typeof data8 === "string"){
if(!pattern21.test(data8)){
const err50 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[1].then.properties.max,data:data8};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[1].then.properties.max.type,parentSchema:schema10.allOf[1].then.properties.max,data:data8};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.severity !== undefined){
let data9 = data.severity;
if(!((data9 === "fail") || (data9 === "warn"))){
const err52 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[1].then.properties.severity.enum},schema:schema10.allOf[1].then.properties.severity.enum,parentSchema:schema10.allOf[1].then.properties.severity,data:data9};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.strict !== undefined){
let data10 = data.strict;
if(typeof data10 !== "boolean"){
const err53 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[1].then.properties.strict.type,parentSchema:schema10.allOf[1].then.properties.strict,data:data10};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.when !== undefined){
let data11 = data.when;
if(!(data11 === "apply")){
const err54 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[1].then.properties.when.enum},schema:schema10.allOf[1].then.properties.when.enum,parentSchema:schema10.allOf[1].then.properties.when,data:data11};
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
const err55 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[1].then.type,parentSchema:schema10.allOf[1].then,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid5 = _valid2;
}
if(!valid5){
const err56 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[1].if,parentSchema:schema10.allOf[1],data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs66 = errors;
let valid9 = true;
const _errs67 = errors;
const _errs69 = errors;
const _errs70 = errors;
const _errs71 = errors;
let valid11 = false;
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.toast_ratio === undefined) && (missing26 = "toast_ratio")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid5 = _errs72 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs73 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((data.dead_tuples === undefined) && (missing27 = "dead_tuples")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid5 = _errs73 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.buffer_hit === undefined) && (missing28 = "buffer_hit")){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid5 = _errs74 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.key_length === undefined) && (missing29 = "key_length")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid5 = _errs75 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.all_visible === undefined) && (missing30 = "all_visible")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid5 = _errs76 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.partitions_ahead === undefined) && (missing31 = "partitions_ahead")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid5 = _errs77 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.checkpoints === undefined) && (missing32 = "checkpoints")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid5 = _errs78 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.latency === undefined) && (missing33 = "latency")){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid5 = _errs79 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing34;
if((data.plan === undefined) && (missing34 = "plan")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid5 = _errs80 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((data.recall === undefined) && (missing35 = "recall")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid5 = _errs81 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs82 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing36;
if((data.pool === undefined) && (missing36 = "pool")){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid5 = _errs82 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((data.cache === undefined) && (missing37 = "cache")){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid5 = _errs83 === errors;
valid11 = valid11 || _valid5;
}
}
}
}
}
}
}
}
}
}
}
if(!valid11){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs70 === errors;
if(valid10){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
if(errors === _errs67){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing38;
if((data.bloat === undefined) && (missing38 = "bloat")){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid4 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!((((((key2 === "bloat") || (key2 === "min")) || (key2 === "max")) || (key2 === "severity")) || (key2 === "strict")) || (key2 === "when"))){
const err73 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema10.allOf[2].then,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.bloat !== undefined){
let data12 = data.bloat;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err74 = {instancePath:instancePath+"/bloat",schemaPath:"#/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[2].then.properties.bloat,data:data12};
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
const err75 = {instancePath:instancePath+"/bloat",schemaPath:"#/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[2].then.properties.bloat.type,parentSchema:schema10.allOf[2].then.properties.bloat,data:data12};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.min !== undefined){
let data13 = data.min;
if(typeof data13 === "string"){
if(!pattern21.test(data13)){
const err76 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[2].then.properties.min,data:data13};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[2].then.properties.min.type,parentSchema:schema10.allOf[2].then.properties.min,data:data13};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.max !== undefined){
let data14 = data.max;
if(typeof data14 === "string"){
if(!pattern21.test(data14)){
const err78 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[2].then.properties.max,data:data14};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[2].then.properties.max.type,parentSchema:schema10.allOf[2].then.properties.max,data:data14};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.severity !== undefined){
let data15 = data.severity;
if(!((data15 === "fail") || (data15 === "warn"))){
const err80 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[2].then.properties.severity.enum},schema:schema10.allOf[2].then.properties.severity.enum,parentSchema:schema10.allOf[2].then.properties.severity,data:data15};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.strict !== undefined){
let data16 = data.strict;
if(typeof data16 !== "boolean"){
const err81 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[2].then.properties.strict.type,parentSchema:schema10.allOf[2].then.properties.strict,data:data16};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.when !== undefined){
let data17 = data.when;
if(!(data17 === "apply")){
const err82 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[2].then.properties.when.enum},schema:schema10.allOf[2].then.properties.when.enum,parentSchema:schema10.allOf[2].then.properties.when,data:data17};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[2].then.type,parentSchema:schema10.allOf[2].then,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid4 = _errs84 === errors;
valid9 = _valid4;
}
if(!valid9){
const err84 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[2].if,parentSchema:schema10.allOf[2],data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs98 = errors;
let valid13 = true;
const _errs99 = errors;
const _errs101 = errors;
const _errs102 = errors;
const _errs103 = errors;
let valid15 = false;
const _errs104 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if((data.toast_ratio === undefined) && (missing39 = "toast_ratio")){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var _valid7 = _errs104 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing40;
if((data.dead_tuples === undefined) && (missing40 = "dead_tuples")){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid7 = _errs105 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if((data.bloat === undefined) && (missing41 = "bloat")){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid7 = _errs106 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing42;
if((data.key_length === undefined) && (missing42 = "key_length")){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid7 = _errs107 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing43;
if((data.all_visible === undefined) && (missing43 = "all_visible")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid7 = _errs108 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs109 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing44;
if((data.partitions_ahead === undefined) && (missing44 = "partitions_ahead")){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var _valid7 = _errs109 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing45;
if((data.checkpoints === undefined) && (missing45 = "checkpoints")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid7 = _errs110 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs111 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing46;
if((data.latency === undefined) && (missing46 = "latency")){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid7 = _errs111 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing47;
if((data.plan === undefined) && (missing47 = "plan")){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var _valid7 = _errs112 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing48;
if((data.recall === undefined) && (missing48 = "recall")){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid7 = _errs113 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs114 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing49;
if((data.pool === undefined) && (missing49 = "pool")){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid7 = _errs114 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing50;
if((data.cache === undefined) && (missing50 = "cache")){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var _valid7 = _errs115 === errors;
valid15 = valid15 || _valid7;
}
}
}
}
}
}
}
}
}
}
}
if(!valid15){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs102 === errors;
if(valid14){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing51;
if((data.buffer_hit === undefined) && (missing51 = "buffer_hit")){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var _valid6 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs116 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "buffer_hit") || (key3 === "min")) || (key3 === "max")) || (key3 === "for")) || (key3 === "severity")) || (key3 === "strict")) || (key3 === "when"))){
const err101 = {instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema10.allOf[3].then,data};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.buffer_hit !== undefined){
let data18 = data.buffer_hit;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err102 = {instancePath:instancePath+"/buffer_hit",schemaPath:"#/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[3].then.properties.buffer_hit,data:data18};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/buffer_hit",schemaPath:"#/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[3].then.properties.buffer_hit.type,parentSchema:schema10.allOf[3].then.properties.buffer_hit,data:data18};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.min !== undefined){
let data19 = data.min;
if(typeof data19 === "string"){
if(!pattern21.test(data19)){
const err104 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[3].then.properties.min,data:data19};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[3].then.properties.min.type,parentSchema:schema10.allOf[3].then.properties.min,data:data19};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.max !== undefined){
let data20 = data.max;
if(typeof data20 === "string"){
if(!pattern21.test(data20)){
const err106 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[3].then.properties.max,data:data20};
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
const err107 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[3].then.properties.max.type,parentSchema:schema10.allOf[3].then.properties.max,data:data20};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.for !== undefined){
let data21 = data.for;
if(typeof data21 === "string"){
if(!pattern29.test(data21)){
const err108 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[3].then.properties.for,data:data21};
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
const err109 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[3].then.properties.for.type,parentSchema:schema10.allOf[3].then.properties.for,data:data21};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.severity !== undefined){
let data22 = data.severity;
if(!((data22 === "fail") || (data22 === "warn"))){
const err110 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[3].then.properties.severity.enum},schema:schema10.allOf[3].then.properties.severity.enum,parentSchema:schema10.allOf[3].then.properties.severity,data:data22};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.strict !== undefined){
let data23 = data.strict;
if(typeof data23 !== "boolean"){
const err111 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[3].then.properties.strict.type,parentSchema:schema10.allOf[3].then.properties.strict,data:data23};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.when !== undefined){
let data24 = data.when;
if(!(data24 === "apply")){
const err112 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[3].then.properties.when.enum},schema:schema10.allOf[3].then.properties.when.enum,parentSchema:schema10.allOf[3].then.properties.when,data:data24};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[3].then.type,parentSchema:schema10.allOf[3].then,data};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid6 = _errs116 === errors;
valid13 = _valid6;
}
if(!valid13){
const err114 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[3].if,parentSchema:schema10.allOf[3],data};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs132 = errors;
let valid17 = true;
const _errs133 = errors;
const _errs135 = errors;
const _errs136 = errors;
const _errs137 = errors;
let valid19 = false;
const _errs138 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing52;
if((data.toast_ratio === undefined) && (missing52 = "toast_ratio")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid9 = _errs138 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing53;
if((data.dead_tuples === undefined) && (missing53 = "dead_tuples")){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid9 = _errs139 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing54;
if((data.bloat === undefined) && (missing54 = "bloat")){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var _valid9 = _errs140 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs141 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing55;
if((data.buffer_hit === undefined) && (missing55 = "buffer_hit")){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
var _valid9 = _errs141 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs142 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing56;
if((data.all_visible === undefined) && (missing56 = "all_visible")){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var _valid9 = _errs142 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing57;
if((data.partitions_ahead === undefined) && (missing57 = "partitions_ahead")){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid9 = _errs143 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs144 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing58;
if((data.checkpoints === undefined) && (missing58 = "checkpoints")){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var _valid9 = _errs144 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs145 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing59;
if((data.latency === undefined) && (missing59 = "latency")){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var _valid9 = _errs145 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs146 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing60;
if((data.plan === undefined) && (missing60 = "plan")){
const err123 = {};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
var _valid9 = _errs146 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs147 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing61;
if((data.recall === undefined) && (missing61 = "recall")){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var _valid9 = _errs147 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs148 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing62;
if((data.pool === undefined) && (missing62 = "pool")){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var _valid9 = _errs148 === errors;
valid19 = valid19 || _valid9;
if(!valid19){
const _errs149 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing63;
if((data.cache === undefined) && (missing63 = "cache")){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid9 = _errs149 === errors;
valid19 = valid19 || _valid9;
}
}
}
}
}
}
}
}
}
}
}
if(!valid19){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs136 === errors;
if(valid18){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
if(errors === _errs133){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing64;
if((data.key_length === undefined) && (missing64 = "key_length")){
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid8 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs150 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key4 in data){
if(!((((((key4 === "key_length") || (key4 === "min")) || (key4 === "max")) || (key4 === "severity")) || (key4 === "strict")) || (key4 === "when"))){
const err131 = {instancePath,schemaPath:"#/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema10.allOf[4].then,data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.key_length !== undefined){
let data25 = data.key_length;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err132 = {instancePath:instancePath+"/key_length",schemaPath:"#/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[4].then.properties.key_length,data:data25};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/key_length",schemaPath:"#/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[4].then.properties.key_length.type,parentSchema:schema10.allOf[4].then.properties.key_length,data:data25};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.min !== undefined){
let data26 = data.min;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err134 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[4].then.properties.min.type,parentSchema:schema10.allOf[4].then.properties.min,data:data26};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.max !== undefined){
let data27 = data.max;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err135 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[4].then.properties.max.type,parentSchema:schema10.allOf[4].then.properties.max,data:data27};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.severity !== undefined){
let data28 = data.severity;
if(!((data28 === "fail") || (data28 === "warn"))){
const err136 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[4].then.properties.severity.enum},schema:schema10.allOf[4].then.properties.severity.enum,parentSchema:schema10.allOf[4].then.properties.severity,data:data28};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.strict !== undefined){
let data29 = data.strict;
if(typeof data29 !== "boolean"){
const err137 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[4].then.properties.strict.type,parentSchema:schema10.allOf[4].then.properties.strict,data:data29};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.when !== undefined){
let data30 = data.when;
if(!(data30 === "apply")){
const err138 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[4].then.properties.when.enum},schema:schema10.allOf[4].then.properties.when.enum,parentSchema:schema10.allOf[4].then.properties.when,data:data30};
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
const err139 = {instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[4].then.type,parentSchema:schema10.allOf[4].then,data};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid8 = _errs150 === errors;
valid17 = _valid8;
}
if(!valid17){
const err140 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[4].if,parentSchema:schema10.allOf[4],data};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs164 = errors;
let valid21 = true;
const _errs165 = errors;
const _errs167 = errors;
const _errs168 = errors;
const _errs169 = errors;
let valid23 = false;
const _errs170 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing65;
if((data.toast_ratio === undefined) && (missing65 = "toast_ratio")){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
var _valid11 = _errs170 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing66;
if((data.dead_tuples === undefined) && (missing66 = "dead_tuples")){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid11 = _errs171 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs172 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing67;
if((data.bloat === undefined) && (missing67 = "bloat")){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid11 = _errs172 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs173 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing68;
if((data.buffer_hit === undefined) && (missing68 = "buffer_hit")){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid11 = _errs173 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs174 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing69;
if((data.key_length === undefined) && (missing69 = "key_length")){
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
var _valid11 = _errs174 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs175 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing70;
if((data.partitions_ahead === undefined) && (missing70 = "partitions_ahead")){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var _valid11 = _errs175 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs176 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing71;
if((data.checkpoints === undefined) && (missing71 = "checkpoints")){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var _valid11 = _errs176 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs177 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing72;
if((data.latency === undefined) && (missing72 = "latency")){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid11 = _errs177 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs178 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing73;
if((data.plan === undefined) && (missing73 = "plan")){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid11 = _errs178 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs179 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing74;
if((data.recall === undefined) && (missing74 = "recall")){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid11 = _errs179 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs180 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing75;
if((data.pool === undefined) && (missing75 = "pool")){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
var _valid11 = _errs180 === errors;
valid23 = valid23 || _valid11;
if(!valid23){
const _errs181 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing76;
if((data.cache === undefined) && (missing76 = "cache")){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var _valid11 = _errs181 === errors;
valid23 = valid23 || _valid11;
}
}
}
}
}
}
}
}
}
}
}
if(!valid23){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs168 === errors;
if(valid22){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
if(errors === _errs165){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing77;
if((data.all_visible === undefined) && (missing77 = "all_visible")){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid10 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs182 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key5 in data){
if(!((((((key5 === "all_visible") || (key5 === "min")) || (key5 === "max")) || (key5 === "severity")) || (key5 === "strict")) || (key5 === "when"))){
const err157 = {instancePath,schemaPath:"#/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema10.allOf[5].then,data};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.all_visible !== undefined){
let data31 = data.all_visible;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err158 = {instancePath:instancePath+"/all_visible",schemaPath:"#/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[5].then.properties.all_visible,data:data31};
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
const err159 = {instancePath:instancePath+"/all_visible",schemaPath:"#/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[5].then.properties.all_visible.type,parentSchema:schema10.allOf[5].then.properties.all_visible,data:data31};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.min !== undefined){
let data32 = data.min;
if(typeof data32 === "string"){
if(!pattern21.test(data32)){
const err160 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[5].then.properties.min,data:data32};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[5].then.properties.min.type,parentSchema:schema10.allOf[5].then.properties.min,data:data32};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.max !== undefined){
let data33 = data.max;
if(typeof data33 === "string"){
if(!pattern21.test(data33)){
const err162 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[5].then.properties.max,data:data33};
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
const err163 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[5].then.properties.max.type,parentSchema:schema10.allOf[5].then.properties.max,data:data33};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.severity !== undefined){
let data34 = data.severity;
if(!((data34 === "fail") || (data34 === "warn"))){
const err164 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[5].then.properties.severity.enum},schema:schema10.allOf[5].then.properties.severity.enum,parentSchema:schema10.allOf[5].then.properties.severity,data:data34};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.strict !== undefined){
let data35 = data.strict;
if(typeof data35 !== "boolean"){
const err165 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[5].then.properties.strict.type,parentSchema:schema10.allOf[5].then.properties.strict,data:data35};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.when !== undefined){
let data36 = data.when;
if(!(data36 === "apply")){
const err166 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[5].then.properties.when.enum},schema:schema10.allOf[5].then.properties.when.enum,parentSchema:schema10.allOf[5].then.properties.when,data:data36};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[5].then.type,parentSchema:schema10.allOf[5].then,data};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid10 = _errs182 === errors;
valid21 = _valid10;
}
if(!valid21){
const err168 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[5].if,parentSchema:schema10.allOf[5],data};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const _errs196 = errors;
let valid25 = true;
const _errs197 = errors;
const _errs199 = errors;
const _errs200 = errors;
const _errs201 = errors;
let valid27 = false;
const _errs202 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing78;
if((data.toast_ratio === undefined) && (missing78 = "toast_ratio")){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var _valid13 = _errs202 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing79;
if((data.dead_tuples === undefined) && (missing79 = "dead_tuples")){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var _valid13 = _errs203 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs204 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing80;
if((data.bloat === undefined) && (missing80 = "bloat")){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
var _valid13 = _errs204 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs205 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing81;
if((data.buffer_hit === undefined) && (missing81 = "buffer_hit")){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
var _valid13 = _errs205 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs206 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing82;
if((data.key_length === undefined) && (missing82 = "key_length")){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var _valid13 = _errs206 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs207 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing83;
if((data.all_visible === undefined) && (missing83 = "all_visible")){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
var _valid13 = _errs207 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs208 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing84;
if((data.checkpoints === undefined) && (missing84 = "checkpoints")){
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
var _valid13 = _errs208 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs209 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing85;
if((data.latency === undefined) && (missing85 = "latency")){
const err176 = {};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid13 = _errs209 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs210 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing86;
if((data.plan === undefined) && (missing86 = "plan")){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid13 = _errs210 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs211 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing87;
if((data.recall === undefined) && (missing87 = "recall")){
const err178 = {};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var _valid13 = _errs211 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs212 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing88;
if((data.pool === undefined) && (missing88 = "pool")){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
var _valid13 = _errs212 === errors;
valid27 = valid27 || _valid13;
if(!valid27){
const _errs213 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing89;
if((data.cache === undefined) && (missing89 = "cache")){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
var _valid13 = _errs213 === errors;
valid27 = valid27 || _valid13;
}
}
}
}
}
}
}
}
}
}
}
if(!valid27){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs200 === errors;
if(valid26){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
if(errors === _errs197){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing90;
if((data.partitions_ahead === undefined) && (missing90 = "partitions_ahead")){
const err183 = {};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid12 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs214 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
if(!((((((key6 === "partitions_ahead") || (key6 === "min")) || (key6 === "max")) || (key6 === "severity")) || (key6 === "strict")) || (key6 === "when"))){
const err185 = {instancePath,schemaPath:"#/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema10.allOf[6].then,data};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.partitions_ahead !== undefined){
let data37 = data.partitions_ahead;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err186 = {instancePath:instancePath+"/partitions_ahead",schemaPath:"#/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[6].then.properties.partitions_ahead,data:data37};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/partitions_ahead",schemaPath:"#/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema10.allOf[6].then.properties.partitions_ahead,data:data37};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.min !== undefined){
let data38 = data.min;
if(typeof data38 === "string"){
if(!pattern35.test(data38)){
const err188 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema10.allOf[6].then.properties.min,data:data38};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[6].then.properties.min.type,parentSchema:schema10.allOf[6].then.properties.min,data:data38};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.max !== undefined){
let data39 = data.max;
if(typeof data39 === "string"){
if(!pattern35.test(data39)){
const err190 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema10.allOf[6].then.properties.max,data:data39};
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
const err191 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[6].then.properties.max.type,parentSchema:schema10.allOf[6].then.properties.max,data:data39};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.severity !== undefined){
let data40 = data.severity;
if(!((data40 === "fail") || (data40 === "warn"))){
const err192 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[6].then.properties.severity.enum},schema:schema10.allOf[6].then.properties.severity.enum,parentSchema:schema10.allOf[6].then.properties.severity,data:data40};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.strict !== undefined){
let data41 = data.strict;
if(typeof data41 !== "boolean"){
const err193 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[6].then.properties.strict.type,parentSchema:schema10.allOf[6].then.properties.strict,data:data41};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.when !== undefined){
let data42 = data.when;
if(!(data42 === "apply")){
const err194 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[6].then.properties.when.enum},schema:schema10.allOf[6].then.properties.when.enum,parentSchema:schema10.allOf[6].then.properties.when,data:data42};
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
const err195 = {instancePath,schemaPath:"#/allOf/6/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[6].then.type,parentSchema:schema10.allOf[6].then,data};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid12 = _errs214 === errors;
valid25 = _valid12;
}
if(!valid25){
const err196 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[6].if,parentSchema:schema10.allOf[6],data};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const _errs228 = errors;
let valid29 = true;
const _errs229 = errors;
const _errs231 = errors;
const _errs232 = errors;
const _errs233 = errors;
let valid31 = false;
const _errs234 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing91;
if((data.toast_ratio === undefined) && (missing91 = "toast_ratio")){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var _valid15 = _errs234 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs235 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing92;
if((data.dead_tuples === undefined) && (missing92 = "dead_tuples")){
const err198 = {};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
var _valid15 = _errs235 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs236 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing93;
if((data.bloat === undefined) && (missing93 = "bloat")){
const err199 = {};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
var _valid15 = _errs236 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs237 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing94;
if((data.buffer_hit === undefined) && (missing94 = "buffer_hit")){
const err200 = {};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
var _valid15 = _errs237 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs238 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing95;
if((data.key_length === undefined) && (missing95 = "key_length")){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
var _valid15 = _errs238 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs239 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing96;
if((data.all_visible === undefined) && (missing96 = "all_visible")){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
var _valid15 = _errs239 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs240 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing97;
if((data.partitions_ahead === undefined) && (missing97 = "partitions_ahead")){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid15 = _errs240 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs241 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing98;
if((data.latency === undefined) && (missing98 = "latency")){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var _valid15 = _errs241 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs242 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing99;
if((data.plan === undefined) && (missing99 = "plan")){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var _valid15 = _errs242 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs243 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing100;
if((data.recall === undefined) && (missing100 = "recall")){
const err206 = {};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
var _valid15 = _errs243 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs244 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing101;
if((data.pool === undefined) && (missing101 = "pool")){
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var _valid15 = _errs244 === errors;
valid31 = valid31 || _valid15;
if(!valid31){
const _errs245 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing102;
if((data.cache === undefined) && (missing102 = "cache")){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
var _valid15 = _errs245 === errors;
valid31 = valid31 || _valid15;
}
}
}
}
}
}
}
}
}
}
}
if(!valid31){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs232 === errors;
if(valid30){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
if(errors === _errs229){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing103;
if((data.checkpoints === undefined) && (missing103 = "checkpoints")){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid14 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs246 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key7 in data){
if(!((((((((key7 === "checkpoints") || (key7 === "requested")) || (key7 === "write_share")) || (key7 === "sync_share")) || (key7 === "for")) || (key7 === "severity")) || (key7 === "strict")) || (key7 === "when"))){
const err213 = {instancePath,schemaPath:"#/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema10.allOf[7].then,data};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.checkpoints !== undefined){
let data43 = data.checkpoints;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err214 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[7].then.properties.checkpoints,data:data43};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.checkpoints.type,parentSchema:schema10.allOf[7].then.properties.checkpoints,data:data43};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.requested !== undefined){
let data44 = data.requested;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err216 = {instancePath:instancePath+"/requested",schemaPath:"#/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[7].then.properties.requested,data:data44};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key8 in data44){
if(!((key8 === "min") || (key8 === "max"))){
const err217 = {instancePath:instancePath+"/requested",schemaPath:"#/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema10.allOf[7].then.properties.requested,data:data44};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data44.min !== undefined){
let data45 = data44.min;
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err218 = {instancePath:instancePath+"/requested/min",schemaPath:"#/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.requested.properties.min,data:data45};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/requested/min",schemaPath:"#/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema10.allOf[7].then.properties.requested.properties.min,data:data45};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data44.max !== undefined){
let data46 = data44.max;
if(typeof data46 === "string"){
if(!pattern21.test(data46)){
const err220 = {instancePath:instancePath+"/requested/max",schemaPath:"#/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.requested.properties.max,data:data46};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/requested/max",schemaPath:"#/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema10.allOf[7].then.properties.requested.properties.max,data:data46};
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
const err222 = {instancePath:instancePath+"/requested",schemaPath:"#/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[7].then.properties.requested.type,parentSchema:schema10.allOf[7].then.properties.requested,data:data44};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.write_share !== undefined){
let data47 = data.write_share;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length < 1){
const err223 = {instancePath:instancePath+"/write_share",schemaPath:"#/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[7].then.properties.write_share,data:data47};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key9 in data47){
if(!((key9 === "min") || (key9 === "max"))){
const err224 = {instancePath:instancePath+"/write_share",schemaPath:"#/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema10.allOf[7].then.properties.write_share,data:data47};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data47.min !== undefined){
let data48 = data47.min;
if(typeof data48 === "string"){
if(!pattern21.test(data48)){
const err225 = {instancePath:instancePath+"/write_share/min",schemaPath:"#/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.write_share.properties.min,data:data48};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/write_share/min",schemaPath:"#/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema10.allOf[7].then.properties.write_share.properties.min,data:data48};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data47.max !== undefined){
let data49 = data47.max;
if(typeof data49 === "string"){
if(!pattern21.test(data49)){
const err227 = {instancePath:instancePath+"/write_share/max",schemaPath:"#/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.write_share.properties.max,data:data49};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/write_share/max",schemaPath:"#/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema10.allOf[7].then.properties.write_share.properties.max,data:data49};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/write_share",schemaPath:"#/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[7].then.properties.write_share.type,parentSchema:schema10.allOf[7].then.properties.write_share,data:data47};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.sync_share !== undefined){
let data50 = data.sync_share;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
const err230 = {instancePath:instancePath+"/sync_share",schemaPath:"#/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[7].then.properties.sync_share,data:data50};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key10 in data50){
if(!((key10 === "min") || (key10 === "max"))){
const err231 = {instancePath:instancePath+"/sync_share",schemaPath:"#/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema10.allOf[7].then.properties.sync_share,data:data50};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data50.min !== undefined){
let data51 = data50.min;
if(typeof data51 === "string"){
if(!pattern21.test(data51)){
const err232 = {instancePath:instancePath+"/sync_share/min",schemaPath:"#/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.sync_share.properties.min,data:data51};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/sync_share/min",schemaPath:"#/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema10.allOf[7].then.properties.sync_share.properties.min,data:data51};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data50.max !== undefined){
let data52 = data50.max;
if(typeof data52 === "string"){
if(!pattern21.test(data52)){
const err234 = {instancePath:instancePath+"/sync_share/max",schemaPath:"#/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[7].then.properties.sync_share.properties.max,data:data52};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/sync_share/max",schemaPath:"#/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema10.allOf[7].then.properties.sync_share.properties.max,data:data52};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/sync_share",schemaPath:"#/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[7].then.properties.sync_share.type,parentSchema:schema10.allOf[7].then.properties.sync_share,data:data50};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.for !== undefined){
let data53 = data.for;
if(typeof data53 === "string"){
if(!pattern29.test(data53)){
const err237 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[7].then.properties.for,data:data53};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[7].then.properties.for.type,parentSchema:schema10.allOf[7].then.properties.for,data:data53};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.severity !== undefined){
let data54 = data.severity;
if(!((data54 === "fail") || (data54 === "warn"))){
const err239 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[7].then.properties.severity.enum},schema:schema10.allOf[7].then.properties.severity.enum,parentSchema:schema10.allOf[7].then.properties.severity,data:data54};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.strict !== undefined){
let data55 = data.strict;
if(typeof data55 !== "boolean"){
const err240 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[7].then.properties.strict.type,parentSchema:schema10.allOf[7].then.properties.strict,data:data55};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.when !== undefined){
let data56 = data.when;
if(!(data56 === "apply")){
const err241 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[7].then.properties.when.enum},schema:schema10.allOf[7].then.properties.when.enum,parentSchema:schema10.allOf[7].then.properties.when,data:data56};
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
const err242 = {instancePath,schemaPath:"#/allOf/7/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[7].then.type,parentSchema:schema10.allOf[7].then,data};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid14 = _errs246 === errors;
valid29 = _valid14;
}
if(!valid29){
const err243 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[7].if,parentSchema:schema10.allOf[7],data};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const _errs279 = errors;
let valid36 = true;
const _errs280 = errors;
const _errs282 = errors;
const _errs283 = errors;
const _errs284 = errors;
let valid38 = false;
const _errs285 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing104;
if((data.toast_ratio === undefined) && (missing104 = "toast_ratio")){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var _valid17 = _errs285 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs286 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing105;
if((data.dead_tuples === undefined) && (missing105 = "dead_tuples")){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
var _valid17 = _errs286 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs287 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing106;
if((data.bloat === undefined) && (missing106 = "bloat")){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid17 = _errs287 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs288 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing107;
if((data.buffer_hit === undefined) && (missing107 = "buffer_hit")){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
var _valid17 = _errs288 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs289 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing108;
if((data.key_length === undefined) && (missing108 = "key_length")){
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid17 = _errs289 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs290 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing109;
if((data.all_visible === undefined) && (missing109 = "all_visible")){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
var _valid17 = _errs290 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs291 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing110;
if((data.partitions_ahead === undefined) && (missing110 = "partitions_ahead")){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
var _valid17 = _errs291 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs292 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing111;
if((data.checkpoints === undefined) && (missing111 = "checkpoints")){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
var _valid17 = _errs292 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs293 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing112;
if((data.plan === undefined) && (missing112 = "plan")){
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var _valid17 = _errs293 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs294 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing113;
if((data.recall === undefined) && (missing113 = "recall")){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
var _valid17 = _errs294 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs295 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing114;
if((data.pool === undefined) && (missing114 = "pool")){
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
var _valid17 = _errs295 === errors;
valid38 = valid38 || _valid17;
if(!valid38){
const _errs296 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing115;
if((data.cache === undefined) && (missing115 = "cache")){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var _valid17 = _errs296 === errors;
valid38 = valid38 || _valid17;
}
}
}
}
}
}
}
}
}
}
}
if(!valid38){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs283 === errors;
if(valid37){
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
if(errors === _errs280){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing116;
if((data.latency === undefined) && (missing116 = "latency")){
const err258 = {};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
var _valid16 = _errs280 === errors;
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs297 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key11 in data){
if(!(func2.call(schema10.allOf[8].then.properties, key11))){
const err260 = {instancePath,schemaPath:"#/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema10.allOf[8].then,data};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.latency !== undefined){
let data57 = data.latency;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err261 = {instancePath:instancePath+"/latency",schemaPath:"#/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[8].then.properties.latency,data:data57};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/latency",schemaPath:"#/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.latency.type,parentSchema:schema10.allOf[8].then.properties.latency,data:data57};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.p50 !== undefined){
let data58 = data.p50;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length < 1){
const err263 = {instancePath:instancePath+"/p50",schemaPath:"#/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[8].then.properties.p50,data:data58};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key12 in data58){
if(!((key12 === "min") || (key12 === "max"))){
const err264 = {instancePath:instancePath+"/p50",schemaPath:"#/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema10.allOf[8].then.properties.p50,data:data58};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data58.min !== undefined){
let data59 = data58.min;
if(typeof data59 === "string"){
if(!pattern46.test(data59)){
const err265 = {instancePath:instancePath+"/p50/min",schemaPath:"#/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p50.properties.min,data:data59};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/p50/min",schemaPath:"#/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema10.allOf[8].then.properties.p50.properties.min,data:data59};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data58.max !== undefined){
let data60 = data58.max;
if(typeof data60 === "string"){
if(!pattern46.test(data60)){
const err267 = {instancePath:instancePath+"/p50/max",schemaPath:"#/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p50.properties.max,data:data60};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/p50/max",schemaPath:"#/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema10.allOf[8].then.properties.p50.properties.max,data:data60};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/p50",schemaPath:"#/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[8].then.properties.p50.type,parentSchema:schema10.allOf[8].then.properties.p50,data:data58};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.p95 !== undefined){
let data61 = data.p95;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
const err270 = {instancePath:instancePath+"/p95",schemaPath:"#/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[8].then.properties.p95,data:data61};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key13 in data61){
if(!((key13 === "min") || (key13 === "max"))){
const err271 = {instancePath:instancePath+"/p95",schemaPath:"#/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema10.allOf[8].then.properties.p95,data:data61};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data61.min !== undefined){
let data62 = data61.min;
if(typeof data62 === "string"){
if(!pattern46.test(data62)){
const err272 = {instancePath:instancePath+"/p95/min",schemaPath:"#/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p95.properties.min,data:data62};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/p95/min",schemaPath:"#/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema10.allOf[8].then.properties.p95.properties.min,data:data62};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data61.max !== undefined){
let data63 = data61.max;
if(typeof data63 === "string"){
if(!pattern46.test(data63)){
const err274 = {instancePath:instancePath+"/p95/max",schemaPath:"#/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p95.properties.max,data:data63};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/p95/max",schemaPath:"#/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema10.allOf[8].then.properties.p95.properties.max,data:data63};
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
const err276 = {instancePath:instancePath+"/p95",schemaPath:"#/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[8].then.properties.p95.type,parentSchema:schema10.allOf[8].then.properties.p95,data:data61};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.p99 !== undefined){
let data64 = data.p99;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(Object.keys(data64).length < 1){
const err277 = {instancePath:instancePath+"/p99",schemaPath:"#/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[8].then.properties.p99,data:data64};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key14 in data64){
if(!((key14 === "min") || (key14 === "max"))){
const err278 = {instancePath:instancePath+"/p99",schemaPath:"#/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema10.allOf[8].then.properties.p99,data:data64};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data64.min !== undefined){
let data65 = data64.min;
if(typeof data65 === "string"){
if(!pattern46.test(data65)){
const err279 = {instancePath:instancePath+"/p99/min",schemaPath:"#/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p99.properties.min,data:data65};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/p99/min",schemaPath:"#/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema10.allOf[8].then.properties.p99.properties.min,data:data65};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data64.max !== undefined){
let data66 = data64.max;
if(typeof data66 === "string"){
if(!pattern46.test(data66)){
const err281 = {instancePath:instancePath+"/p99/max",schemaPath:"#/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.p99.properties.max,data:data66};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/p99/max",schemaPath:"#/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema10.allOf[8].then.properties.p99.properties.max,data:data66};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/p99",schemaPath:"#/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[8].then.properties.p99.type,parentSchema:schema10.allOf[8].then.properties.p99,data:data64};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.params !== undefined){
let data67 = data.params;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err284 = {instancePath:instancePath+"/params",schemaPath:"#/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[8].then.properties.params,data:data67};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/params",schemaPath:"#/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.params.type,parentSchema:schema10.allOf[8].then.properties.params,data:data67};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.rate !== undefined){
let data68 = data.rate;
if(typeof data68 === "string"){
if(!pattern53.test(data68)){
const err286 = {instancePath:instancePath+"/rate",schemaPath:"#/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema10.allOf[8].then.properties.rate,data:data68};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/rate",schemaPath:"#/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.rate.type,parentSchema:schema10.allOf[8].then.properties.rate,data:data68};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.for !== undefined){
let data69 = data.for;
if(typeof data69 === "string"){
if(!pattern29.test(data69)){
const err288 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[8].then.properties.for,data:data69};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.for.type,parentSchema:schema10.allOf[8].then.properties.for,data:data69};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data.connections !== undefined){
let data70 = data.connections;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err290 = {instancePath:instancePath+"/connections",schemaPath:"#/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[8].then.properties.connections.type,parentSchema:schema10.allOf[8].then.properties.connections,data:data70};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 100 || isNaN(data70)){
const err291 = {instancePath:instancePath+"/connections",schemaPath:"#/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema10.allOf[8].then.properties.connections,data:data70};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err292 = {instancePath:instancePath+"/connections",schemaPath:"#/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[8].then.properties.connections,data:data70};
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
if(data.role !== undefined){
let data71 = data.role;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err293 = {instancePath:instancePath+"/role",schemaPath:"#/allOf/8/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[8].then.properties.role,data:data71};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/role",schemaPath:"#/allOf/8/then/properties/role/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[8].then.properties.role.type,parentSchema:schema10.allOf[8].then.properties.role,data:data71};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data.severity !== undefined){
let data72 = data.severity;
if(!((data72 === "fail") || (data72 === "warn"))){
const err295 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[8].then.properties.severity.enum},schema:schema10.allOf[8].then.properties.severity.enum,parentSchema:schema10.allOf[8].then.properties.severity,data:data72};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.strict !== undefined){
let data73 = data.strict;
if(typeof data73 !== "boolean"){
const err296 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[8].then.properties.strict.type,parentSchema:schema10.allOf[8].then.properties.strict,data:data73};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.when !== undefined){
let data74 = data.when;
if(!(data74 === "apply")){
const err297 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[8].then.properties.when.enum},schema:schema10.allOf[8].then.properties.when.enum,parentSchema:schema10.allOf[8].then.properties.when,data:data74};
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
const err298 = {instancePath,schemaPath:"#/allOf/8/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[8].then.type,parentSchema:schema10.allOf[8].then,data};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid16 = _errs297 === errors;
valid36 = _valid16;
}
if(!valid36){
const err299 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[8].if,parentSchema:schema10.allOf[8],data};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
const _errs338 = errors;
let valid43 = true;
const _errs339 = errors;
const _errs341 = errors;
const _errs342 = errors;
const _errs343 = errors;
let valid45 = false;
const _errs344 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing117;
if((data.toast_ratio === undefined) && (missing117 = "toast_ratio")){
const err300 = {};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var _valid19 = _errs344 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs345 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing118;
if((data.dead_tuples === undefined) && (missing118 = "dead_tuples")){
const err301 = {};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
var _valid19 = _errs345 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs346 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing119;
if((data.bloat === undefined) && (missing119 = "bloat")){
const err302 = {};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
var _valid19 = _errs346 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs347 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing120;
if((data.buffer_hit === undefined) && (missing120 = "buffer_hit")){
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
var _valid19 = _errs347 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs348 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing121;
if((data.key_length === undefined) && (missing121 = "key_length")){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
var _valid19 = _errs348 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs349 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing122;
if((data.all_visible === undefined) && (missing122 = "all_visible")){
const err305 = {};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
var _valid19 = _errs349 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs350 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing123;
if((data.partitions_ahead === undefined) && (missing123 = "partitions_ahead")){
const err306 = {};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
var _valid19 = _errs350 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs351 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing124;
if((data.checkpoints === undefined) && (missing124 = "checkpoints")){
const err307 = {};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
var _valid19 = _errs351 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs352 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing125;
if((data.latency === undefined) && (missing125 = "latency")){
const err308 = {};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
var _valid19 = _errs352 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs353 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing126;
if((data.recall === undefined) && (missing126 = "recall")){
const err309 = {};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
var _valid19 = _errs353 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs354 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing127;
if((data.pool === undefined) && (missing127 = "pool")){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var _valid19 = _errs354 === errors;
valid45 = valid45 || _valid19;
if(!valid45){
const _errs355 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing128;
if((data.cache === undefined) && (missing128 = "cache")){
const err311 = {};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
var _valid19 = _errs355 === errors;
valid45 = valid45 || _valid19;
}
}
}
}
}
}
}
}
}
}
}
if(!valid45){
const err312 = {};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
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
var valid44 = _errs342 === errors;
if(valid44){
const err313 = {};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
if(errors === _errs339){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing129;
if((data.plan === undefined) && (missing129 = "plan")){
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
var _valid18 = _errs339 === errors;
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs356 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key15 in data){
if(!(func2.call(schema10.allOf[9].then.properties, key15))){
const err316 = {instancePath,schemaPath:"#/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema10.allOf[9].then,data};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data.plan !== undefined){
let data75 = data.plan;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err317 = {instancePath:instancePath+"/plan",schemaPath:"#/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[9].then.properties.plan,data:data75};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/plan",schemaPath:"#/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[9].then.properties.plan.type,parentSchema:schema10.allOf[9].then.properties.plan,data:data75};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.heap_fetches !== undefined){
let data76 = data.heap_fetches;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err319 = {instancePath:instancePath+"/heap_fetches",schemaPath:"#/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[9].then.properties.heap_fetches,data:data76};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key16 in data76){
if(!((key16 === "min") || (key16 === "max"))){
const err320 = {instancePath:instancePath+"/heap_fetches",schemaPath:"#/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema10.allOf[9].then.properties.heap_fetches,data:data76};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data76.min !== undefined){
let data77 = data76.min;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err321 = {instancePath:instancePath+"/heap_fetches/min",schemaPath:"#/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema10.allOf[9].then.properties.heap_fetches.properties.min,data:data77};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data76.max !== undefined){
let data78 = data76.max;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err322 = {instancePath:instancePath+"/heap_fetches/max",schemaPath:"#/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema10.allOf[9].then.properties.heap_fetches.properties.max,data:data78};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/heap_fetches",schemaPath:"#/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[9].then.properties.heap_fetches.type,parentSchema:schema10.allOf[9].then.properties.heap_fetches,data:data76};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data.params !== undefined){
let data79 = data.params;
if(Array.isArray(data79)){
const len0 = data79.length;
for(let i0=0; i0<len0; i0++){
let data80 = data79[i0];
if((((typeof data80 !== "string") && (!((typeof data80 == "number") && (isFinite(data80))))) && (typeof data80 !== "boolean")) && (data80 !== null)){
const err324 = {instancePath:instancePath+"/params/" + i0,schemaPath:"#/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema10.allOf[9].then.properties.params.items.type},schema:schema10.allOf[9].then.properties.params.items.type,parentSchema:schema10.allOf[9].then.properties.params.items,data:data80};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/params",schemaPath:"#/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},schema:schema10.allOf[9].then.properties.params.type,parentSchema:schema10.allOf[9].then.properties.params,data:data79};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data.forbid !== undefined){
let data81 = data.forbid;
if(Array.isArray(data81)){
if(data81.length < 1){
const err326 = {instancePath:instancePath+"/forbid",schemaPath:"#/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.allOf[9].then.properties.forbid,data:data81};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
const len1 = data81.length;
for(let i1=0; i1<len1; i1++){
let data82 = data81[i1];
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err327 = {instancePath:instancePath+"/forbid/" + i1,schemaPath:"#/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[9].then.properties.forbid.items,data:data82};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/forbid/" + i1,schemaPath:"#/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[9].then.properties.forbid.items.type,parentSchema:schema10.allOf[9].then.properties.forbid.items,data:data82};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/forbid",schemaPath:"#/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},schema:schema10.allOf[9].then.properties.forbid.type,parentSchema:schema10.allOf[9].then.properties.forbid,data:data81};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.require !== undefined){
let data83 = data.require;
if(Array.isArray(data83)){
if(data83.length < 1){
const err330 = {instancePath:instancePath+"/require",schemaPath:"#/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.allOf[9].then.properties.require,data:data83};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
const len2 = data83.length;
for(let i2=0; i2<len2; i2++){
let data84 = data83[i2];
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err331 = {instancePath:instancePath+"/require/" + i2,schemaPath:"#/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[9].then.properties.require.items,data:data84};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/require/" + i2,schemaPath:"#/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[9].then.properties.require.items.type,parentSchema:schema10.allOf[9].then.properties.require.items,data:data84};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/require",schemaPath:"#/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},schema:schema10.allOf[9].then.properties.require.type,parentSchema:schema10.allOf[9].then.properties.require,data:data83};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data.estimates !== undefined){
let data85 = data.estimates;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.within === undefined){
const err334 = {instancePath:instancePath+"/estimates",schemaPath:"#/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},schema:schema10.allOf[9].then.properties.estimates.required,parentSchema:schema10.allOf[9].then.properties.estimates,data:data85};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key17 in data85){
if(!(key17 === "within")){
const err335 = {instancePath:instancePath+"/estimates",schemaPath:"#/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema10.allOf[9].then.properties.estimates,data:data85};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data85.within !== undefined){
let data86 = data85.within;
if(typeof data86 === "string"){
if(!pattern18.test(data86)){
const err336 = {instancePath:instancePath+"/estimates/within",schemaPath:"#/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema10.allOf[9].then.properties.estimates.properties.within,data:data86};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/estimates/within",schemaPath:"#/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema10.allOf[9].then.properties.estimates.properties.within,data:data86};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/estimates",schemaPath:"#/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[9].then.properties.estimates.type,parentSchema:schema10.allOf[9].then.properties.estimates,data:data85};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.predicate_in_scan !== undefined){
let data87 = data.predicate_in_scan;
if(true !== data87){
const err339 = {instancePath:instancePath+"/predicate_in_scan",schemaPath:"#/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema10.allOf[9].then.properties.predicate_in_scan,data:data87};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.pruned !== undefined){
let data88 = data.pruned;
if(true !== data88){
const err340 = {instancePath:instancePath+"/pruned",schemaPath:"#/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema10.allOf[9].then.properties.pruned,data:data88};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data.severity !== undefined){
let data89 = data.severity;
if(!((data89 === "fail") || (data89 === "warn"))){
const err341 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[9].then.properties.severity.enum},schema:schema10.allOf[9].then.properties.severity.enum,parentSchema:schema10.allOf[9].then.properties.severity,data:data89};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.strict !== undefined){
let data90 = data.strict;
if(typeof data90 !== "boolean"){
const err342 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[9].then.properties.strict.type,parentSchema:schema10.allOf[9].then.properties.strict,data:data90};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data.when !== undefined){
let data91 = data.when;
if(!(data91 === "apply")){
const err343 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[9].then.properties.when.enum},schema:schema10.allOf[9].then.properties.when.enum,parentSchema:schema10.allOf[9].then.properties.when,data:data91};
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
const err344 = {instancePath,schemaPath:"#/allOf/9/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[9].then.type,parentSchema:schema10.allOf[9].then,data};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid18 = _errs356 === errors;
valid43 = _valid18;
}
if(!valid43){
const err345 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[9].if,parentSchema:schema10.allOf[9],data};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const _errs392 = errors;
let valid55 = true;
const _errs393 = errors;
const _errs395 = errors;
const _errs396 = errors;
const _errs397 = errors;
let valid57 = false;
const _errs398 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing130;
if((data.toast_ratio === undefined) && (missing130 = "toast_ratio")){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
var _valid21 = _errs398 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs399 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing131;
if((data.dead_tuples === undefined) && (missing131 = "dead_tuples")){
const err347 = {};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
var _valid21 = _errs399 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs400 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing132;
if((data.bloat === undefined) && (missing132 = "bloat")){
const err348 = {};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
var _valid21 = _errs400 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs401 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing133;
if((data.buffer_hit === undefined) && (missing133 = "buffer_hit")){
const err349 = {};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
var _valid21 = _errs401 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs402 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing134;
if((data.key_length === undefined) && (missing134 = "key_length")){
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
var _valid21 = _errs402 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs403 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing135;
if((data.all_visible === undefined) && (missing135 = "all_visible")){
const err351 = {};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
var _valid21 = _errs403 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs404 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing136;
if((data.partitions_ahead === undefined) && (missing136 = "partitions_ahead")){
const err352 = {};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
var _valid21 = _errs404 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs405 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing137;
if((data.checkpoints === undefined) && (missing137 = "checkpoints")){
const err353 = {};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
var _valid21 = _errs405 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs406 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing138;
if((data.latency === undefined) && (missing138 = "latency")){
const err354 = {};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
var _valid21 = _errs406 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs407 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing139;
if((data.plan === undefined) && (missing139 = "plan")){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
var _valid21 = _errs407 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs408 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing140;
if((data.pool === undefined) && (missing140 = "pool")){
const err356 = {};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
var _valid21 = _errs408 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs409 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing141;
if((data.cache === undefined) && (missing141 = "cache")){
const err357 = {};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
var _valid21 = _errs409 === errors;
valid57 = valid57 || _valid21;
}
}
}
}
}
}
}
}
}
}
}
if(!valid57){
const err358 = {};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
else {
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
}
var valid56 = _errs396 === errors;
if(valid56){
const err359 = {};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
else {
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
}
if(errors === _errs393){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing142;
if((data.recall === undefined) && (missing142 = "recall")){
const err360 = {};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var _valid20 = _errs393 === errors;
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs410 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key18 in data){
if(!(func2.call(schema10.allOf[10].then.properties, key18))){
const err362 = {instancePath,schemaPath:"#/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema10.allOf[10].then,data};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data.recall !== undefined){
let data92 = data.recall;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err363 = {instancePath:instancePath+"/recall",schemaPath:"#/allOf/10/then/properties/recall/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[10].then.properties.recall,data:data92};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/recall",schemaPath:"#/allOf/10/then/properties/recall/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[10].then.properties.recall.type,parentSchema:schema10.allOf[10].then.properties.recall,data:data92};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data.min !== undefined){
let data93 = data.min;
if(!((typeof data93 == "number") && (isFinite(data93)))){
const err365 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/10/then/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[10].then.properties.min.type,parentSchema:schema10.allOf[10].then.properties.min,data:data93};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data.max !== undefined){
let data94 = data.max;
if(!((typeof data94 == "number") && (isFinite(data94)))){
const err366 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/10/then/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[10].then.properties.max.type,parentSchema:schema10.allOf[10].then.properties.max,data:data94};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.k !== undefined){
let data95 = data.k;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err367 = {instancePath:instancePath+"/k",schemaPath:"#/allOf/10/then/properties/k/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[10].then.properties.k.type,parentSchema:schema10.allOf[10].then.properties.k,data:data95};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 10000 || isNaN(data95)){
const err368 = {instancePath:instancePath+"/k",schemaPath:"#/allOf/10/then/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema10.allOf[10].then.properties.k,data:data95};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err369 = {instancePath:instancePath+"/k",schemaPath:"#/allOf/10/then/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[10].then.properties.k,data:data95};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
if(data.queries !== undefined){
let data96 = data.queries;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err370 = {instancePath:instancePath+"/queries",schemaPath:"#/allOf/10/then/properties/queries/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[10].then.properties.queries,data:data96};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/queries",schemaPath:"#/allOf/10/then/properties/queries/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[10].then.properties.queries.type,parentSchema:schema10.allOf[10].then.properties.queries,data:data96};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data.where !== undefined){
let data97 = data.where;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err372 = {instancePath:instancePath+"/where",schemaPath:"#/allOf/10/then/properties/where/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[10].then.properties.where,data:data97};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/where",schemaPath:"#/allOf/10/then/properties/where/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[10].then.properties.where.type,parentSchema:schema10.allOf[10].then.properties.where,data:data97};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data.params !== undefined){
let data98 = data.params;
if(Array.isArray(data98)){
if(data98.length < 1){
const err374 = {instancePath:instancePath+"/params",schemaPath:"#/allOf/10/then/properties/params/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.allOf[10].then.properties.params,data:data98};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len3 = data98.length;
for(let i3=0; i3<len3; i3++){
let data99 = data98[i3];
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err375 = {instancePath:instancePath+"/params/" + i3,schemaPath:"#/allOf/10/then/properties/params/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[10].then.properties.params.items,data:data99};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/params/" + i3,schemaPath:"#/allOf/10/then/properties/params/items/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[10].then.properties.params.items.type,parentSchema:schema10.allOf[10].then.properties.params.items,data:data99};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/params",schemaPath:"#/allOf/10/then/properties/params/type",keyword:"type",params:{type: "array"},schema:schema10.allOf[10].then.properties.params.type,parentSchema:schema10.allOf[10].then.properties.params,data:data98};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data.role !== undefined){
let data100 = data.role;
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err378 = {instancePath:instancePath+"/role",schemaPath:"#/allOf/10/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.allOf[10].then.properties.role,data:data100};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/role",schemaPath:"#/allOf/10/then/properties/role/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[10].then.properties.role.type,parentSchema:schema10.allOf[10].then.properties.role,data:data100};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data.severity !== undefined){
let data101 = data.severity;
if(!((data101 === "fail") || (data101 === "warn"))){
const err380 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/10/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[10].then.properties.severity.enum},schema:schema10.allOf[10].then.properties.severity.enum,parentSchema:schema10.allOf[10].then.properties.severity,data:data101};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data.strict !== undefined){
let data102 = data.strict;
if(typeof data102 !== "boolean"){
const err381 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/10/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[10].then.properties.strict.type,parentSchema:schema10.allOf[10].then.properties.strict,data:data102};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data.when !== undefined){
let data103 = data.when;
if(!(data103 === "apply")){
const err382 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/10/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[10].then.properties.when.enum},schema:schema10.allOf[10].then.properties.when.enum,parentSchema:schema10.allOf[10].then.properties.when,data:data103};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath,schemaPath:"#/allOf/10/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[10].then.type,parentSchema:schema10.allOf[10].then,data};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid20 = _errs410 === errors;
valid55 = _valid20;
}
if(!valid55){
const err384 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[10].if,parentSchema:schema10.allOf[10],data};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
const _errs436 = errors;
let valid61 = true;
const _errs437 = errors;
const _errs439 = errors;
const _errs440 = errors;
const _errs441 = errors;
let valid63 = false;
const _errs442 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing143;
if((data.toast_ratio === undefined) && (missing143 = "toast_ratio")){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
var _valid23 = _errs442 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs443 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing144;
if((data.dead_tuples === undefined) && (missing144 = "dead_tuples")){
const err386 = {};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
var _valid23 = _errs443 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs444 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing145;
if((data.bloat === undefined) && (missing145 = "bloat")){
const err387 = {};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
var _valid23 = _errs444 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs445 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing146;
if((data.buffer_hit === undefined) && (missing146 = "buffer_hit")){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
var _valid23 = _errs445 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs446 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing147;
if((data.key_length === undefined) && (missing147 = "key_length")){
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
var _valid23 = _errs446 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs447 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing148;
if((data.all_visible === undefined) && (missing148 = "all_visible")){
const err390 = {};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
var _valid23 = _errs447 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs448 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing149;
if((data.partitions_ahead === undefined) && (missing149 = "partitions_ahead")){
const err391 = {};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
var _valid23 = _errs448 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs449 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing150;
if((data.checkpoints === undefined) && (missing150 = "checkpoints")){
const err392 = {};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
var _valid23 = _errs449 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs450 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing151;
if((data.latency === undefined) && (missing151 = "latency")){
const err393 = {};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
var _valid23 = _errs450 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs451 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing152;
if((data.plan === undefined) && (missing152 = "plan")){
const err394 = {};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
var _valid23 = _errs451 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs452 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing153;
if((data.recall === undefined) && (missing153 = "recall")){
const err395 = {};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
var _valid23 = _errs452 === errors;
valid63 = valid63 || _valid23;
if(!valid63){
const _errs453 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing154;
if((data.cache === undefined) && (missing154 = "cache")){
const err396 = {};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
var _valid23 = _errs453 === errors;
valid63 = valid63 || _valid23;
}
}
}
}
}
}
}
}
}
}
}
if(!valid63){
const err397 = {};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
else {
errors = _errs441;
if(vErrors !== null){
if(_errs441){
vErrors.length = _errs441;
}
else {
vErrors = null;
}
}
}
var valid62 = _errs440 === errors;
if(valid62){
const err398 = {};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
if(errors === _errs437){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing155;
if((data.pool === undefined) && (missing155 = "pool")){
const err399 = {};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
var _valid22 = _errs437 === errors;
errors = _errs436;
if(vErrors !== null){
if(_errs436){
vErrors.length = _errs436;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs454 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key19 in data){
if(!(func2.call(schema10.allOf[11].then.properties, key19))){
const err401 = {instancePath,schemaPath:"#/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema10.allOf[11].then,data};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data.pool !== undefined){
let data104 = data.pool;
if(typeof data104 === "string"){
if(!pattern65.test(data104)){
const err402 = {instancePath:instancePath+"/pool",schemaPath:"#/allOf/11/then/properties/pool/pattern",keyword:"pattern",params:{pattern: "^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$"},schema:"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$",parentSchema:schema10.allOf[11].then.properties.pool,data:data104};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/pool",schemaPath:"#/allOf/11/then/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[11].then.properties.pool.type,parentSchema:schema10.allOf[11].then.properties.pool,data:data104};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data.min !== undefined){
let data105 = data.min;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err404 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/11/then/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[11].then.properties.min.type,parentSchema:schema10.allOf[11].then.properties.min,data:data105};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data.max !== undefined){
let data106 = data.max;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err405 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/11/then/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[11].then.properties.max.type,parentSchema:schema10.allOf[11].then.properties.max,data:data106};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data.replicas !== undefined){
let data107 = data.replicas;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err406 = {instancePath:instancePath+"/replicas",schemaPath:"#/allOf/11/then/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[11].then.properties.replicas.type,parentSchema:schema10.allOf[11].then.properties.replicas,data:data107};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 1 || isNaN(data107)){
const err407 = {instancePath:instancePath+"/replicas",schemaPath:"#/allOf/11/then/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[11].then.properties.replicas,data:data107};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
if(data.workers !== undefined){
let data108 = data.workers;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err408 = {instancePath:instancePath+"/workers",schemaPath:"#/allOf/11/then/properties/workers/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[11].then.properties.workers.type,parentSchema:schema10.allOf[11].then.properties.workers,data:data108};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 1 || isNaN(data108)){
const err409 = {instancePath:instancePath+"/workers",schemaPath:"#/allOf/11/then/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[11].then.properties.workers,data:data108};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
if(data.cores !== undefined){
let data109 = data.cores;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err410 = {instancePath:instancePath+"/cores",schemaPath:"#/allOf/11/then/properties/cores/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[11].then.properties.cores.type,parentSchema:schema10.allOf[11].then.properties.cores,data:data109};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 1 || isNaN(data109)){
const err411 = {instancePath:instancePath+"/cores",schemaPath:"#/allOf/11/then/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[11].then.properties.cores,data:data109};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
if(data.severity !== undefined){
let data110 = data.severity;
if(!((data110 === "fail") || (data110 === "warn"))){
const err412 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/11/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[11].then.properties.severity.enum},schema:schema10.allOf[11].then.properties.severity.enum,parentSchema:schema10.allOf[11].then.properties.severity,data:data110};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data.strict !== undefined){
let data111 = data.strict;
if(typeof data111 !== "boolean"){
const err413 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/11/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[11].then.properties.strict.type,parentSchema:schema10.allOf[11].then.properties.strict,data:data111};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data.when !== undefined){
let data112 = data.when;
if(!(data112 === "apply")){
const err414 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/11/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[11].then.properties.when.enum},schema:schema10.allOf[11].then.properties.when.enum,parentSchema:schema10.allOf[11].then.properties.when,data:data112};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath,schemaPath:"#/allOf/11/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[11].then.type,parentSchema:schema10.allOf[11].then,data};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid22 = _errs454 === errors;
valid61 = _valid22;
}
if(!valid61){
const err416 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[11].if,parentSchema:schema10.allOf[11],data};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
const _errs474 = errors;
let valid65 = true;
const _errs475 = errors;
const _errs477 = errors;
const _errs478 = errors;
const _errs479 = errors;
let valid67 = false;
const _errs480 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing156;
if((data.toast_ratio === undefined) && (missing156 = "toast_ratio")){
const err417 = {};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
var _valid25 = _errs480 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs481 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing157;
if((data.dead_tuples === undefined) && (missing157 = "dead_tuples")){
const err418 = {};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
var _valid25 = _errs481 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs482 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing158;
if((data.bloat === undefined) && (missing158 = "bloat")){
const err419 = {};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
var _valid25 = _errs482 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs483 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing159;
if((data.buffer_hit === undefined) && (missing159 = "buffer_hit")){
const err420 = {};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid25 = _errs483 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs484 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing160;
if((data.key_length === undefined) && (missing160 = "key_length")){
const err421 = {};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
var _valid25 = _errs484 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs485 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing161;
if((data.all_visible === undefined) && (missing161 = "all_visible")){
const err422 = {};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
var _valid25 = _errs485 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs486 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing162;
if((data.partitions_ahead === undefined) && (missing162 = "partitions_ahead")){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
var _valid25 = _errs486 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs487 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing163;
if((data.checkpoints === undefined) && (missing163 = "checkpoints")){
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
var _valid25 = _errs487 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs488 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing164;
if((data.latency === undefined) && (missing164 = "latency")){
const err425 = {};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
var _valid25 = _errs488 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs489 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing165;
if((data.plan === undefined) && (missing165 = "plan")){
const err426 = {};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
var _valid25 = _errs489 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs490 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing166;
if((data.recall === undefined) && (missing166 = "recall")){
const err427 = {};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
var _valid25 = _errs490 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const _errs491 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing167;
if((data.pool === undefined) && (missing167 = "pool")){
const err428 = {};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
var _valid25 = _errs491 === errors;
valid67 = valid67 || _valid25;
}
}
}
}
}
}
}
}
}
}
}
if(!valid67){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
else {
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
}
var valid66 = _errs478 === errors;
if(valid66){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
}
if(errors === _errs475){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing168;
if((data.cache === undefined) && (missing168 = "cache")){
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
var _valid24 = _errs475 === errors;
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs492 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key20 in data){
if(!((((((((key20 === "cache") || (key20 === "hit_rate")) || (key20 === "swap")) || (key20 === "stale")) || (key20 === "for")) || (key20 === "severity")) || (key20 === "strict")) || (key20 === "when"))){
const err433 = {instancePath,schemaPath:"#/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema10.allOf[12].then,data};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data.cache !== undefined){
let data113 = data.cache;
if(typeof data113 === "string"){
if(!pattern66.test(data113)){
const err434 = {instancePath:instancePath+"/cache",schemaPath:"#/allOf/12/then/properties/cache/pattern",keyword:"pattern",params:{pattern: "^cache\\."},schema:"^cache\\.",parentSchema:schema10.allOf[12].then.properties.cache,data:data113};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/cache",schemaPath:"#/allOf/12/then/properties/cache/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.cache.type,parentSchema:schema10.allOf[12].then.properties.cache,data:data113};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data.hit_rate !== undefined){
let data114 = data.hit_rate;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length < 1){
const err436 = {instancePath:instancePath+"/hit_rate",schemaPath:"#/allOf/12/then/properties/hit_rate/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[12].then.properties.hit_rate,data:data114};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key21 in data114){
if(!((key21 === "min") || (key21 === "max"))){
const err437 = {instancePath:instancePath+"/hit_rate",schemaPath:"#/allOf/12/then/properties/hit_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema10.allOf[12].then.properties.hit_rate,data:data114};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data114.min !== undefined){
let data115 = data114.min;
if(typeof data115 === "string"){
if(!pattern21.test(data115)){
const err438 = {instancePath:instancePath+"/hit_rate/min",schemaPath:"#/allOf/12/then/properties/hit_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[12].then.properties.hit_rate.properties.min,data:data115};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/hit_rate/min",schemaPath:"#/allOf/12/then/properties/hit_rate/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.hit_rate.properties.min.type,parentSchema:schema10.allOf[12].then.properties.hit_rate.properties.min,data:data115};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data114.max !== undefined){
let data116 = data114.max;
if(typeof data116 === "string"){
if(!pattern21.test(data116)){
const err440 = {instancePath:instancePath+"/hit_rate/max",schemaPath:"#/allOf/12/then/properties/hit_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema10.allOf[12].then.properties.hit_rate.properties.max,data:data116};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/hit_rate/max",schemaPath:"#/allOf/12/then/properties/hit_rate/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.hit_rate.properties.max.type,parentSchema:schema10.allOf[12].then.properties.hit_rate.properties.max,data:data116};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/hit_rate",schemaPath:"#/allOf/12/then/properties/hit_rate/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[12].then.properties.hit_rate.type,parentSchema:schema10.allOf[12].then.properties.hit_rate,data:data114};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data.swap !== undefined){
let data117 = data.swap;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length < 1){
const err443 = {instancePath:instancePath+"/swap",schemaPath:"#/allOf/12/then/properties/swap/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[12].then.properties.swap,data:data117};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
for(const key22 in data117){
if(!((key22 === "min") || (key22 === "max"))){
const err444 = {instancePath:instancePath+"/swap",schemaPath:"#/allOf/12/then/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema10.allOf[12].then.properties.swap,data:data117};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data117.min !== undefined){
let data118 = data117.min;
if(typeof data118 === "string"){
if(!pattern46.test(data118)){
const err445 = {instancePath:instancePath+"/swap/min",schemaPath:"#/allOf/12/then/properties/swap/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[12].then.properties.swap.properties.min,data:data118};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/swap/min",schemaPath:"#/allOf/12/then/properties/swap/properties/min/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.swap.properties.min.type,parentSchema:schema10.allOf[12].then.properties.swap.properties.min,data:data118};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data117.max !== undefined){
let data119 = data117.max;
if(typeof data119 === "string"){
if(!pattern46.test(data119)){
const err447 = {instancePath:instancePath+"/swap/max",schemaPath:"#/allOf/12/then/properties/swap/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[12].then.properties.swap.properties.max,data:data119};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/swap/max",schemaPath:"#/allOf/12/then/properties/swap/properties/max/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.swap.properties.max.type,parentSchema:schema10.allOf[12].then.properties.swap.properties.max,data:data119};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/swap",schemaPath:"#/allOf/12/then/properties/swap/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[12].then.properties.swap.type,parentSchema:schema10.allOf[12].then.properties.swap,data:data117};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data.stale !== undefined){
let data120 = data.stale;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(Object.keys(data120).length < 1){
const err450 = {instancePath:instancePath+"/stale",schemaPath:"#/allOf/12/then/properties/stale/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.allOf[12].then.properties.stale,data:data120};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
for(const key23 in data120){
if(!((key23 === "min") || (key23 === "max"))){
const err451 = {instancePath:instancePath+"/stale",schemaPath:"#/allOf/12/then/properties/stale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema10.allOf[12].then.properties.stale,data:data120};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data120.min !== undefined){
let data121 = data120.min;
if(!((typeof data121 == "number") && (isFinite(data121)))){
const err452 = {instancePath:instancePath+"/stale/min",schemaPath:"#/allOf/12/then/properties/stale/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[12].then.properties.stale.properties.min.type,parentSchema:schema10.allOf[12].then.properties.stale.properties.min,data:data121};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data120.max !== undefined){
let data122 = data120.max;
if(!((typeof data122 == "number") && (isFinite(data122)))){
const err453 = {instancePath:instancePath+"/stale/max",schemaPath:"#/allOf/12/then/properties/stale/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.allOf[12].then.properties.stale.properties.max.type,parentSchema:schema10.allOf[12].then.properties.stale.properties.max,data:data122};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/stale",schemaPath:"#/allOf/12/then/properties/stale/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[12].then.properties.stale.type,parentSchema:schema10.allOf[12].then.properties.stale,data:data120};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data.for !== undefined){
let data123 = data.for;
if(typeof data123 === "string"){
if(!pattern29.test(data123)){
const err455 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/12/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema10.allOf[12].then.properties.for,data:data123};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/for",schemaPath:"#/allOf/12/then/properties/for/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[12].then.properties.for.type,parentSchema:schema10.allOf[12].then.properties.for,data:data123};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data.severity !== undefined){
let data124 = data.severity;
if(!((data124 === "fail") || (data124 === "warn"))){
const err457 = {instancePath:instancePath+"/severity",schemaPath:"#/allOf/12/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema10.allOf[12].then.properties.severity.enum},schema:schema10.allOf[12].then.properties.severity.enum,parentSchema:schema10.allOf[12].then.properties.severity,data:data124};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data.strict !== undefined){
let data125 = data.strict;
if(typeof data125 !== "boolean"){
const err458 = {instancePath:instancePath+"/strict",schemaPath:"#/allOf/12/then/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema10.allOf[12].then.properties.strict.type,parentSchema:schema10.allOf[12].then.properties.strict,data:data125};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data.when !== undefined){
let data126 = data.when;
if(!(data126 === "apply")){
const err459 = {instancePath:instancePath+"/when",schemaPath:"#/allOf/12/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema10.allOf[12].then.properties.when.enum},schema:schema10.allOf[12].then.properties.when.enum,parentSchema:schema10.allOf[12].then.properties.when,data:data126};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath,schemaPath:"#/allOf/12/then/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[12].then.type,parentSchema:schema10.allOf[12].then,data};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid24 = _errs492 === errors;
valid65 = _valid24;
}
if(!valid65){
const err461 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[12].if,parentSchema:schema10.allOf[12],data};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.why === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "field")) || (key0 === "why")) || (key0 === "until"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.address,data:data0};
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
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.address.type,parentSchema:schema11.properties.address,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.field,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},schema:schema11.properties.field.type,parentSchema:schema11.properties.field,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.why,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema11.properties.why.type,parentSchema:schema11.properties.why,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema11.properties.until,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema11.properties.until.type,parentSchema:schema11.properties.until,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema12.items.required,parentSchema:schema12.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.address === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema12.items.required,parentSchema:schema12.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.why === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema12.items.required,parentSchema:schema12.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "code") || (key0 === "address")) || (key0 === "why")) || (key0 === "until"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.items.properties.code,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema12.items.properties.code.type,parentSchema:schema12.items.properties.code,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.address !== undefined){
let data2 = data0.address;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.items.properties.address,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema12.items.properties.address.type,parentSchema:schema12.items.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.why !== undefined){
let data3 = data0.why;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.items.properties.why,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema12.items.properties.why.type,parentSchema:schema12.items.properties.why,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.until !== undefined){
let data4 = data0.until;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.items.properties.until,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema12.items.properties.until.type,parentSchema:schema12.items.properties.until,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema12.items.type,parentSchema:schema12.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"What `dbopt loop` does by itself, and how far it goes.","type":"object","additionalProperties":false,"properties":{"mode":{"description":"report (the default): say what it would do; pull-request: commit it to a branch; apply: do it, and take back what made something worse.","enum":["report","pull-request","apply"]},"every":{"description":"From the beginning of a round to that of the next; 1h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"advisors":{"description":"Advisors that are asked; all without it.","type":"array","items":{"description":"Name of an advisor.","enum":["hybrid-schema","toast","gin","wal","vacuum","index","vector"]}},"max_changes":{"description":"One change a round: of two nobody could tell which one it was.","enum":["1 per round"]},"cooldown":{"description":"After a change until the next one; 24h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"budget":{"description":"What its changes may take.","type":"object","additionalProperties":false,"properties":{"max_bytes":{"description":"Of disk, all that it has kept together; 20GB without it.","type":"string","pattern":"^[1-9][0-9]*(kB|MB|GB|TB)$","examples":["20GB"]}}},"observe":{"description":"The windows that are compared, minute by minute.","$ref":"part6"},"control":{"description":"What a change is judged against: the statements that do not use what it is about.","enum":["auto"]}}};
const pattern82 = new RegExp("^[1-9][0-9]*(kB|MB|GB|TB)$", "u");
const schema14 = {"description":"The windows that are compared, minute by minute.","type":"object","additionalProperties":false,"properties":{"before":{"description":"Before a change; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"after":{"description":"After it; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"settle":{"description":"Between the change and the second window; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "before") || (key0 === "after")) || (key0 === "settle"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema14.properties.before,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},schema:schema14.properties.before.type,parentSchema:schema14.properties.before,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema14.properties.after,data:data1};
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
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},schema:schema14.properties.after.type,parentSchema:schema14.properties.after,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.settle !== undefined){
let data2 = data.settle;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema14.properties.settle,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/type",keyword:"type",params:{type: "string"},schema:schema14.properties.settle.type,parentSchema:schema14.properties.settle,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "mode") || (key0 === "every")) || (key0 === "advisors")) || (key0 === "max_changes")) || (key0 === "cooldown")) || (key0 === "budget")) || (key0 === "observe")) || (key0 === "control"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "report") || (data0 === "pull-request")) || (data0 === "apply"))){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema13.properties.mode.enum},schema:schema13.properties.mode.enum,parentSchema:schema13.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.every !== undefined){
let data1 = data.every;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err2 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema13.properties.every,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema13.properties.every.type,parentSchema:schema13.properties.every,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.advisors !== undefined){
let data2 = data.advisors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((((data3 === "hybrid-schema") || (data3 === "toast")) || (data3 === "gin")) || (data3 === "wal")) || (data3 === "vacuum")) || (data3 === "index")) || (data3 === "vector"))){
const err4 = {instancePath:instancePath+"/advisors/" + i0,schemaPath:"#/properties/advisors/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.advisors.items.enum},schema:schema13.properties.advisors.items.enum,parentSchema:schema13.properties.advisors.items,data:data3};
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
const err5 = {instancePath:instancePath+"/advisors",schemaPath:"#/properties/advisors/type",keyword:"type",params:{type: "array"},schema:schema13.properties.advisors.type,parentSchema:schema13.properties.advisors,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.max_changes !== undefined){
let data4 = data.max_changes;
if(!(data4 === "1 per round")){
const err6 = {instancePath:instancePath+"/max_changes",schemaPath:"#/properties/max_changes/enum",keyword:"enum",params:{allowedValues: schema13.properties.max_changes.enum},schema:schema13.properties.max_changes.enum,parentSchema:schema13.properties.max_changes,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cooldown !== undefined){
let data5 = data.cooldown;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err7 = {instancePath:instancePath+"/cooldown",schemaPath:"#/properties/cooldown/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema13.properties.cooldown,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cooldown",schemaPath:"#/properties/cooldown/type",keyword:"type",params:{type: "string"},schema:schema13.properties.cooldown.type,parentSchema:schema13.properties.cooldown,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.budget !== undefined){
let data6 = data.budget;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(key1 === "max_bytes")){
const err9 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema13.properties.budget,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.max_bytes !== undefined){
let data7 = data6.max_bytes;
if(typeof data7 === "string"){
if(!pattern82.test(data7)){
const err10 = {instancePath:instancePath+"/budget/max_bytes",schemaPath:"#/properties/budget/properties/max_bytes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(kB|MB|GB|TB)$"},schema:"^[1-9][0-9]*(kB|MB|GB|TB)$",parentSchema:schema13.properties.budget.properties.max_bytes,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/budget/max_bytes",schemaPath:"#/properties/budget/properties/max_bytes/type",keyword:"type",params:{type: "string"},schema:schema13.properties.budget.properties.max_bytes.type,parentSchema:schema13.properties.budget.properties.max_bytes,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "object"},schema:schema13.properties.budget.type,parentSchema:schema13.properties.budget,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.observe !== undefined){
if(!(validate36(data.observe, {instancePath:instancePath+"/observe",parentData:data,parentDataProperty:"observe",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined){
let data9 = data.control;
if(!(data9 === "auto")){
const err13 = {instancePath:instancePath+"/control",schemaPath:"#/properties/control/enum",keyword:"enum",params:{allowedValues: schema13.properties.control.enum},schema:schema13.properties.control.enum,parentSchema:schema13.properties.control,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"$ref":"part8"}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"$ref":"part9"}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","$ref":"part10"},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"$ref":"part11"}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"$ref":"part12"}}}};
const schema16 = {"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "keep") || (key0 === "storage")) || (key0 === "compression")) || (key0 === "statistics")) || (key0 === "n_distinct")) || (key0 === "n_distinct_inherited"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties.keep.type,parentSchema:schema16.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.storage !== undefined){
let data1 = data.storage;
if(!(((((data1 === "plain") || (data1 === "external")) || (data1 === "main")) || (data1 === "extended")) || (data1 === "default"))){
const err2 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues: schema16.properties.storage.enum},schema:schema16.properties.storage.enum,parentSchema:schema16.properties.storage,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.compression !== undefined){
let data2 = data.compression;
if(!(((data2 === "pglz") || (data2 === "lz4")) || (data2 === "default"))){
const err3 = {instancePath:instancePath+"/compression",schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues: schema16.properties.compression.enum},schema:schema16.properties.compression.enum,parentSchema:schema16.properties.compression,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.statistics !== undefined){
let data3 = data.statistics;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.statistics.anyOf[0].type,parentSchema:schema16.properties.statistics.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema16.properties.statistics.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < -1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema16.properties.statistics.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if("default" !== data3){
const err7 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema16.properties.statistics.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/anyOf",keyword:"anyOf",params:{},schema:schema16.properties.statistics.anyOf,parentSchema:schema16.properties.statistics,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.n_distinct !== undefined){
let data4 = data.n_distinct;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/n_distinct",schemaPath:"#/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema16.properties.n_distinct.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/n_distinct",schemaPath:"#/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema16.properties.n_distinct.anyOf[0].type,parentSchema:schema16.properties.n_distinct.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if("default" !== data4){
const err11 = {instancePath:instancePath+"/n_distinct",schemaPath:"#/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema16.properties.n_distinct.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/n_distinct",schemaPath:"#/properties/n_distinct/anyOf",keyword:"anyOf",params:{},schema:schema16.properties.n_distinct.anyOf,parentSchema:schema16.properties.n_distinct,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.n_distinct_inherited !== undefined){
let data5 = data.n_distinct_inherited;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/n_distinct_inherited",schemaPath:"#/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema16.properties.n_distinct_inherited.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/n_distinct_inherited",schemaPath:"#/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema16.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema16.properties.n_distinct_inherited.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs20 = errors;
if("default" !== data5){
const err15 = {instancePath:instancePath+"/n_distinct_inherited",schemaPath:"#/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema16.properties.n_distinct_inherited.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/n_distinct_inherited",schemaPath:"#/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},schema:schema16.properties.n_distinct_inherited.anyOf,parentSchema:schema16.properties.n_distinct_inherited,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "keep") || (key0 === "from")) || (key0 === "type")) || (key0 === "by")) || (key0 === "on_bad_value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema17.properties.keep.type,parentSchema:schema17.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema17.properties.from.type,parentSchema:schema17.properties.from,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema17.properties.type.type,parentSchema:schema17.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(!((data3 === "trigger") || (data3 === "generated"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema17.properties.by.enum},schema:schema17.properties.by.enum,parentSchema:schema17.properties.by,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on_bad_value !== undefined){
let data4 = data.on_bad_value;
if(!(((data4 === "set null") || (data4 === "stop")) || (data4 === "refuse"))){
const err10 = {instancePath:instancePath+"/on_bad_value",schemaPath:"#/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema17.properties.on_bad_value.enum},schema:schema17.properties.on_bad_value.enum,parentSchema:schema17.properties.on_bad_value,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers, {FROM:00000} with zeros before them). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3://[^/]|file:///.)","examples":["s3://bucket/prefix","file:///path/to/folder"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}};
const pattern89 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern95 = new RegExp("^(s3://[^/]|file:///.)", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: schema18.properties.keep.type},schema:schema18.properties.keep.type,parentSchema:schema18.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema18.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern89.test(data0)){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema18.properties.keep,data:data0};
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
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.by,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema18.properties.by.type,parentSchema:schema18.properties.by,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.every !== undefined){
let data2 = data.every;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err7 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: schema18.properties.every.type},schema:schema18.properties.every.type,parentSchema:schema18.properties.every,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema18.properties.every,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern89.test(data2)){
const err9 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema18.properties.every,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.ahead !== undefined){
let data3 = data.ahead;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/type",keyword:"type",params:{type: "integer"},schema:schema18.properties.ahead.type,parentSchema:schema18.properties.ahead,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema18.properties.ahead,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.properties.ahead,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.name,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.in !== undefined){
let data5 = data.in;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.in,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},schema:schema18.properties.in.type,parentSchema:schema18.properties.in,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.zone !== undefined){
let data6 = data.zone;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.zone,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema18.properties.zone.type,parentSchema:schema18.properties.zone,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.epoch !== undefined){
let data7 = data.epoch;
if(!((((data7 === "s") || (data7 === "ms")) || (data7 === "us")) || (data7 === "ns"))){
const err19 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema18.properties.epoch.enum},schema:schema18.properties.epoch.enum,parentSchema:schema18.properties.epoch,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.then !== undefined){
let data8 = data.then;
if(!(((data8 === "detach") || (data8 === "archive")) || (data8 === "drop"))){
const err20 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues: schema18.properties.then.enum},schema:schema18.properties.then.enum,parentSchema:schema18.properties.then,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.archive !== undefined){
let data9 = data.archive;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.to === undefined){
const err21 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "to"},schema:schema18.properties.archive.required,parentSchema:schema18.properties.archive,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "to") || (key1 === "format"))){
const err22 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema18.properties.archive,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.to !== undefined){
let data10 = data9.to;
if(typeof data10 === "string"){
if(!pattern95.test(data10)){
const err23 = {instancePath:instancePath+"/archive/to",schemaPath:"#/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3://[^/]|file:///.)"},schema:"^(s3://[^/]|file:///.)",parentSchema:schema18.properties.archive.properties.to,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/archive/to",schemaPath:"#/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},schema:schema18.properties.archive.properties.to.type,parentSchema:schema18.properties.archive.properties.to,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.format !== undefined){
let data11 = data9.format;
if(!((data11 === "csv") || (data11 === "csv.gz"))){
const err25 = {instancePath:instancePath+"/archive/format",schemaPath:"#/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema18.properties.archive.properties.format.enum},schema:schema18.properties.archive.properties.format.enum,parentSchema:schema18.properties.archive.properties.format,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},schema:schema18.properties.archive.type,parentSchema:schema18.properties.archive,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.engine !== undefined){
let data12 = data.engine;
if(!((data12 === "native") || (data12 === "pg_partman"))){
const err27 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema18.properties.engine.enum},schema:schema18.properties.engine.enum,parentSchema:schema18.properties.engine,data:data12};
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
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}};
import func10Module from "ajv/dist/runtime/ucs2length.js"; const func10 = func10Module.default ?? func10Module;
const pattern96 = new RegExp("^[1-9][0-9]*$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.absent === undefined) && (missing0 = "absent")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "absent") || (key0 === "why"))){
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "on"},schema:schema19.else.required,parentSchema:schema19.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema19.if,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!(func2.call(schema19.properties, key1))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.keep.type,parentSchema:schema19.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.absent !== undefined){
let data1 = data.absent;
if(true !== data1){
const err6 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema19.properties.absent,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(func10(data2) < 1){
const err7 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.why,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema19.properties.why.type,parentSchema:schema19.properties.why,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.using !== undefined){
let data3 = data.using;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/using",schemaPath:"#/properties/using/type",keyword:"type",params:{type: "string"},schema:schema19.properties.using.type,parentSchema:schema19.properties.using,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on !== undefined){
let data4 = data.on;
if(Array.isArray(data4)){
if(data4.length > 32){
const err10 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema19.properties.on,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.on,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func10(data5) < 1){
const err12 = {instancePath:instancePath+"/on/" + i0,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.on.items,data:data5};
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
const err13 = {instancePath:instancePath+"/on/" + i0,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.on.items.type,parentSchema:schema19.properties.on.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "array"},schema:schema19.properties.on.type,parentSchema:schema19.properties.on,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.include !== undefined){
let data6 = data.include;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func10(data7) < 1){
const err15 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.include.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.include.items.type,parentSchema:schema19.properties.include.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},schema:schema19.properties.include.type,parentSchema:schema19.properties.include,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.where !== undefined){
let data8 = data.where;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err18 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: schema19.properties.where.type},schema:schema19.properties.where.type,parentSchema:schema19.properties.where,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.unique !== undefined){
let data9 = data.unique;
if(typeof data9 !== "boolean"){
const err19 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.unique.type,parentSchema:schema19.properties.unique,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.nulls_not_distinct !== undefined){
let data10 = data.nulls_not_distinct;
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.nulls_not_distinct.type,parentSchema:schema19.properties.nulls_not_distinct,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tablespace !== undefined){
let data11 = data.tablespace;
if(typeof data11 === "string"){
if(func10(data11) < 1){
const err21 = {instancePath:instancePath+"/tablespace",schemaPath:"#/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.tablespace,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tablespace",schemaPath:"#/properties/tablespace/type",keyword:"type",params:{type: "string"},schema:schema19.properties.tablespace.type,parentSchema:schema19.properties.tablespace,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.statistics !== undefined){
let data12 = data.statistics;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs32 = errors;
if(typeof key2 === "string"){
if(!pattern96.test(key2)){
const err23 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},schema:"^[1-9][0-9]*$",parentSchema:schema19.properties.statistics.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs32 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema19.properties.statistics.propertyNames,parentSchema:schema19.properties.statistics,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 in data12){
let data13 = data12[key3];
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/statistics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema19.properties.statistics.additionalProperties.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 10000 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/statistics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.statistics.additionalProperties.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < -1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/statistics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema19.properties.statistics.additionalProperties.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs36 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs38 = errors;
if("default" !== data13){
const err28 = {instancePath:instancePath+"/statistics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema19.properties.statistics.additionalProperties.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err29 = {instancePath:instancePath+"/statistics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.statistics.additionalProperties.anyOf,parentSchema:schema19.properties.statistics.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "object"},schema:schema19.properties.statistics.type,parentSchema:schema19.properties.statistics,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.with !== undefined){
let data14 = data.with;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err31 = {instancePath:instancePath+"/with/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/with/additionalProperties/type",keyword:"type",params:{type: schema19.properties.with.additionalProperties.type},schema:schema19.properties.with.additionalProperties.type,parentSchema:schema19.properties.with.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},schema:schema19.properties.with.type,parentSchema:schema19.properties.with,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}};
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "keep") || (key0 === "kinds")) || (key0 === "on")) || (key0 === "target"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.keep.type,parentSchema:schema20.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kinds !== undefined){
let data1 = data.kinds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "ndistinct") || (data2 === "dependencies")) || (data2 === "mcv"))){
const err3 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.kinds.items.enum},schema:schema20.properties.kinds.items.enum,parentSchema:schema20.properties.kinds.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err4 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema20.properties.kinds,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema20.properties.kinds.type,parentSchema:schema20.properties.kinds,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(Array.isArray(data3)){
if(data3.length > 8){
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema20.properties.on,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.on,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func10(data4) < 1){
const err8 = {instancePath:instancePath+"/on/" + i2,schemaPath:"#/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.on.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/on/" + i2,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type: "string"},schema:schema20.properties.on.items.type,parentSchema:schema20.properties.on.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "array"},schema:schema20.properties.on.type,parentSchema:schema20.properties.on,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.target !== undefined){
let data5 = data.target;
const _errs12 = errors;
let valid6 = false;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.target.anyOf[0].type,parentSchema:schema20.properties.target.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema20.properties.target.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < -1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema20.properties.target.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs15 = errors;
if("default" !== data5){
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema20.properties.target.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf",keyword:"anyOf",params:{},schema:schema20.properties.target.anyOf,parentSchema:schema20.properties.target,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err1 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema15.properties.use.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/properties/use/items/type",keyword:"type",params:{type: "string"},schema:schema15.properties.use.items.type,parentSchema:schema15.properties.use.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "array"},schema:schema15.properties.use.type,parentSchema:schema15.properties.use,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep !== undefined){
let data2 = data.keep;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema15.properties.keep.type,parentSchema:schema15.properties.keep,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.with !== undefined){
let data3 = data.with;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err5 = {instancePath:instancePath+"/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/with/additionalProperties/type",keyword:"type",params:{type: schema15.properties.with.additionalProperties.type},schema:schema15.properties.with.additionalProperties.type,parentSchema:schema15.properties.with.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},schema:schema15.properties.with.type,parentSchema:schema15.properties.with,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.persistence !== undefined){
let data5 = data.persistence;
if(!((data5 === "logged") || (data5 === "unlogged"))){
const err7 = {instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema15.properties.persistence.enum},schema:schema15.properties.persistence.enum,parentSchema:schema15.properties.persistence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.columns !== undefined){
let data6 = data.columns;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(validate40(data6[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema15.properties.columns.type,parentSchema:schema15.properties.columns,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.promote !== undefined){
let data8 = data.promote;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(validate42(data8[key3], {instancePath:instancePath+"/promote/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/promote",schemaPath:"#/properties/promote/type",keyword:"type",params:{type: "object"},schema:schema15.properties.promote.type,parentSchema:schema15.properties.promote,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.partitions !== undefined){
if(!(validate44(data.partitions, {instancePath:instancePath+"/partitions",parentData:data,parentDataProperty:"partitions",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.indexes !== undefined){
let data11 = data.indexes;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(validate46(data11[key4], {instancePath:instancePath+"/indexes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "object"},schema:schema15.properties.indexes.type,parentSchema:schema15.properties.indexes,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.statistics !== undefined){
let data13 = data.statistics;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(validate48(data13[key5], {instancePath:instancePath+"/statistics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "object"},schema:schema15.properties.statistics.type,parentSchema:schema15.properties.statistics,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "keep") || (key1 === "version")) || (key1 === "schema"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.keep !== undefined){
let data1 = data0.keep;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema21.additionalProperties.properties.keep.type,parentSchema:schema21.additionalProperties.properties.keep,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func10(data2) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.additionalProperties.properties.version,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},schema:schema21.additionalProperties.properties.version.type,parentSchema:schema21.additionalProperties.properties.version,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.schema !== undefined){
let data3 = data0.schema;
if(typeof data3 === "string"){
if(func10(data3) < 1){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.additionalProperties.properties.schema,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},schema:schema21.additionalProperties.properties.schema.type,parentSchema:schema21.additionalProperties.properties.schema,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema21.additionalProperties.type,parentSchema:schema21.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "keep") || (key0 === "value")) || (key0 === "include"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.keep.type,parentSchema:schema22.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type: schema22.properties.value.anyOf[0].type},schema:schema22.properties.value.anyOf[0].type,parentSchema:schema22.properties.value.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err3 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema22.properties.value.anyOf[1].items.type},schema:schema22.properties.value.anyOf[1].items.type,parentSchema:schema22.properties.value.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema22.properties.value.anyOf[1].type,parentSchema:schema22.properties.value.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{},schema:schema22.properties.value.anyOf,parentSchema:schema22.properties.value,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.include !== undefined){
let data3 = data.include;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.include,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.include.items.type,parentSchema:schema22.properties.include.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},schema:schema22.properties.include.type,parentSchema:schema22.properties.include,data:data3};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "keep") || (key0 === "connection_limit")) || (key0 === "settings"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema23.properties.keep.type,parentSchema:schema23.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.connection_limit !== undefined){
let data1 = data.connection_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.connection_limit.type,parentSchema:schema23.properties.connection_limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema23.properties.connection_limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < -1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema23.properties.connection_limit,data:data1};
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
if(data.settings !== undefined){
let data2 = data.settings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema23.properties.settings.additionalProperties.anyOf[0].type},schema:schema23.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema23.properties.settings.additionalProperties.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs13 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err6 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema23.properties.settings.additionalProperties.anyOf[1].items.type},schema:schema23.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema23.properties.settings.additionalProperties.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema23.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema23.properties.settings.additionalProperties.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema23.properties.settings.additionalProperties.anyOf,parentSchema:schema23.properties.settings.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema23.properties.settings.type,parentSchema:schema23.properties.settings,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "keep") || (key0 === "connection_limit")) || (key0 === "settings")) || (key0 === "databases"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema24.properties.keep.type,parentSchema:schema24.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.connection_limit !== undefined){
let data1 = data.connection_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.connection_limit.type,parentSchema:schema24.properties.connection_limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema24.properties.connection_limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < -1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/connection_limit",schemaPath:"#/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema24.properties.connection_limit,data:data1};
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
if(data.settings !== undefined){
let data2 = data.settings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema24.properties.settings.additionalProperties.anyOf[0].type},schema:schema24.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema24.properties.settings.additionalProperties.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs13 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err6 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema24.properties.settings.additionalProperties.anyOf[1].items.type},schema:schema24.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema24.properties.settings.additionalProperties.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema24.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema24.properties.settings.additionalProperties.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema24.properties.settings.additionalProperties.anyOf,parentSchema:schema24.properties.settings.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema24.properties.settings.type,parentSchema:schema24.properties.settings,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.databases !== undefined){
let data5 = data.databases;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(key3 === "settings")){
const err10 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema24.properties.databases.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.settings !== undefined){
let data7 = data6.settings;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
let data8 = data7[key4];
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err11 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},schema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err12 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},schema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err14 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema24.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema24.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema24.properties.databases.additionalProperties.properties.settings,data:data7};
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
else {
const err16 = {instancePath:instancePath+"/databases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema24.properties.databases.additionalProperties.type,parentSchema:schema24.properties.databases.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},schema:schema24.properties.databases.type,parentSchema:schema24.properties.databases,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["url","prefix","version"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"url":{"description":"Where it is: redis://…, or rediss://… for TLS.","type":"string","pattern":"\\S","examples":["rediss://cache.internal:6379/0"]},"prefix":{"description":"What all its keys begin with; a version and a colon follow.","type":"string","pattern":"\\S","examples":["feat:"]},"version":{"description":"The version that is to be served.","type":["string","integer"],"pattern":"^[^\\s:]+$","examples":["v42"]},"pointer":{"description":"The key that says which version is served; the prefix and `version` without it.","type":"string","pattern":"\\S","examples":["feat:version"]},"grace":{"description":"Keys of other versions live on so long, up to half as much again; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$","examples":["10min","1h"]},"warm":{"description":"A version with fewer keys than this share of those that are served is cold; 95% without it.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["95%"]}}};
const pattern99 = new RegExp("^[^\\s:]+$", "u");
const pattern101 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prefix === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "keep") || (key0 === "url")) || (key0 === "prefix")) || (key0 === "version")) || (key0 === "pointer")) || (key0 === "grace")) || (key0 === "warm"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep !== undefined){
let data0 = data.keep;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.keep.type,parentSchema:schema25.properties.keep,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.url,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema25.properties.url.type,parentSchema:schema25.properties.url,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema25.properties.prefix.type,parentSchema:schema25.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema25.properties.version.type},schema:schema25.properties.version.type,parentSchema:schema25.properties.version,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern99.test(data3)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},schema:"^[^\\s:]+$",parentSchema:schema25.properties.version,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.pointer !== undefined){
let data4 = data.pointer;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.properties.pointer,data:data4};
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
const err12 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema25.properties.pointer.type,parentSchema:schema25.properties.pointer,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.grace !== undefined){
let data5 = data.grace;
if(typeof data5 === "string"){
if(!pattern101.test(data5)){
const err13 = {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$"},schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$",parentSchema:schema25.properties.grace,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/type",keyword:"type",params:{type: "string"},schema:schema25.properties.grace.type,parentSchema:schema25.properties.grace,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.warm !== undefined){
let data6 = data.warm;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err15 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema25.properties.warm,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "string"},schema:schema25.properties.warm.type,parentSchema:schema25.properties.warm,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"$ref":"part8"}}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "with") || (key0 === "persistence")) || (key0 === "columns"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.with !== undefined){
let data0 = data.with;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/with/additionalProperties/type",keyword:"type",params:{type: schema26.properties.with.additionalProperties.type},schema:schema26.properties.with.additionalProperties.type,parentSchema:schema26.properties.with.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},schema:schema26.properties.with.type,parentSchema:schema26.properties.with,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.persistence !== undefined){
let data2 = data.persistence;
if(!((data2 === "logged") || (data2 === "unlogged"))){
const err3 = {instancePath:instancePath+"/persistence",schemaPath:"#/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema26.properties.persistence.enum},schema:schema26.properties.persistence.enum,parentSchema:schema26.properties.persistence,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(validate40(data3[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema26.properties.columns.type,parentSchema:schema26.properties.columns,data:data3};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.version,data:data0};
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
const err3 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.include.items,data:data2};
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
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.include.items.type,parentSchema:schema6.properties.include.items,data:data2};
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
const err5 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},schema:schema6.properties.include.type,parentSchema:schema6.properties.include,data:data1};
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
if(!((key1 === "url") || (key1 === "load"))){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.target,data:data3};
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
const err7 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type: schema6.properties.target.properties.url.type},schema:schema6.properties.target.properties.url.type,parentSchema:schema6.properties.target.properties.url,data:data4};
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
const err8 = {instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.target.properties.url,data:data4};
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
if(data3.load !== undefined){
let data5 = data3.load;
if(!(data5 === "allowed")){
const err9 = {instancePath:instancePath+"/target/load",schemaPath:"#/properties/target/properties/load/enum",keyword:"enum",params:{allowedValues: schema6.properties.target.properties.load.enum},schema:schema6.properties.target.properties.load.enum,parentSchema:schema6.properties.target.properties.load,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.target.type,parentSchema:schema6.properties.target,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targets !== undefined){
let data6 = data.targets;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(validate22(data6[key2], {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},schema:schema6.properties.targets.type,parentSchema:schema6.properties.targets,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined){
let data8 = data.state;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((key3 === "in") || (key3 === "schema")) || (key3 === "path"))){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.state,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.in !== undefined){
let data9 = data8.in;
if(!((data9 === "database") || (data9 === "file"))){
const err13 = {instancePath:instancePath+"/state/in",schemaPath:"#/properties/state/properties/in/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.properties.in.enum},schema:schema6.properties.state.properties.in.enum,parentSchema:schema6.properties.state.properties.in,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.schema !== undefined){
let data10 = data8.schema;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err14 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.state.properties.schema,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/type",keyword:"type",params:{type: "string"},schema:schema6.properties.state.properties.schema.type,parentSchema:schema6.properties.state.properties.schema,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.path !== undefined){
let data11 = data8.path;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err16 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.state.properties.path,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.state.properties.path.type,parentSchema:schema6.properties.state.properties.path,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},schema:schema6.properties.state.type,parentSchema:schema6.properties.state,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.policy !== undefined){
if(!(validate23(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.moved !== undefined){
let data13 = data.moved;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.from === undefined){
const err19 = {instancePath:instancePath+"/moved/" + i1,schemaPath:"#/properties/moved/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema6.properties.moved.items.required,parentSchema:schema6.properties.moved.items,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data14.to === undefined){
const err20 = {instancePath:instancePath+"/moved/" + i1,schemaPath:"#/properties/moved/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema6.properties.moved.items.required,parentSchema:schema6.properties.moved.items,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "from") || (key4 === "to"))){
const err21 = {instancePath:instancePath+"/moved/" + i1,schemaPath:"#/properties/moved/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.moved.items,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.from !== undefined){
let data15 = data14.from;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err22 = {instancePath:instancePath+"/moved/" + i1+"/from",schemaPath:"#/properties/moved/items/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.moved.items.properties.from,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/moved/" + i1+"/from",schemaPath:"#/properties/moved/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema6.properties.moved.items.properties.from.type,parentSchema:schema6.properties.moved.items.properties.from,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.to !== undefined){
let data16 = data14.to;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err24 = {instancePath:instancePath+"/moved/" + i1+"/to",schemaPath:"#/properties/moved/items/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.moved.items.properties.to,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/moved/" + i1+"/to",schemaPath:"#/properties/moved/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema6.properties.moved.items.properties.to.type,parentSchema:schema6.properties.moved.items.properties.to,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/moved/" + i1,schemaPath:"#/properties/moved/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.moved.items.type,parentSchema:schema6.properties.moved.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "array"},schema:schema6.properties.moved.type,parentSchema:schema6.properties.moved,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.import !== undefined){
let data17 = data.import;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.to === undefined){
const err28 = {instancePath:instancePath+"/import/" + i2,schemaPath:"#/properties/import/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema6.properties.import.items.required,parentSchema:schema6.properties.import.items,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key5 in data18){
if(!(key5 === "to")){
const err29 = {instancePath:instancePath+"/import/" + i2,schemaPath:"#/properties/import/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.import.items,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.to !== undefined){
let data19 = data18.to;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err30 = {instancePath:instancePath+"/import/" + i2+"/to",schemaPath:"#/properties/import/items/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.import.items.properties.to,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/import/" + i2+"/to",schemaPath:"#/properties/import/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema6.properties.import.items.properties.to.type,parentSchema:schema6.properties.import.items.properties.to,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/import/" + i2,schemaPath:"#/properties/import/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.import.items.type,parentSchema:schema6.properties.import.items,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/import",schemaPath:"#/properties/import/type",keyword:"type",params:{type: "array"},schema:schema6.properties.import.type,parentSchema:schema6.properties.import,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.warm !== undefined){
let data20 = data.warm;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err34 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.warm.items,data:data21};
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
const err35 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.warm.items.type,parentSchema:schema6.properties.warm.items,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},schema:schema6.properties.warm.type,parentSchema:schema6.properties.warm,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.checks !== undefined){
let data22 = data.checks;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(validate29(data22[key6], {instancePath:instancePath+"/checks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},schema:schema6.properties.checks.type,parentSchema:schema6.properties.checks,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.drift !== undefined){
let data24 = data.drift;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(key7 === "accept")){
const err38 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.drift,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data24.accept !== undefined){
let data25 = data24.accept;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate31(data25[i4], {instancePath:instancePath+"/drift/accept/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},schema:schema6.properties.drift.properties.accept.type,parentSchema:schema6.properties.drift.properties.accept,data:data25};
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
else {
const err40 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},schema:schema6.properties.drift.type,parentSchema:schema6.properties.drift,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.advice !== undefined){
let data27 = data.advice;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(key8 === "accept")){
const err41 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.advice,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data27.accept !== undefined){
if(!(validate33(data27.accept, {instancePath:instancePath+"/advice/accept",parentData:data27,parentDataProperty:"accept",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},schema:schema6.properties.advice.type,parentSchema:schema6.properties.advice,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.loop !== undefined){
if(!(validate35(data.loop, {instancePath:instancePath+"/loop",parentData:data,parentDataProperty:"loop",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
let data30 = data.tables;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(!(validate39(data30[key9], {instancePath:instancePath+"/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tables.type,parentSchema:schema6.properties.tables,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.extensions !== undefined){
if(!(validate51(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
let data33 = data.settings;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!(validate53(data33[key10], {instancePath:instancePath+"/settings/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data33,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema6.properties.settings.type,parentSchema:schema6.properties.settings,data:data33};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.databases !== undefined){
let data35 = data.databases;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key11 in data35){
if(!(validate55(data35[key11], {instancePath:instancePath+"/databases/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},schema:schema6.properties.databases.type,parentSchema:schema6.properties.databases,data:data35};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.roles !== undefined){
let data37 = data.roles;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key12 in data37){
if(!(validate57(data37[key12], {instancePath:instancePath+"/roles/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},schema:schema6.properties.roles.type,parentSchema:schema6.properties.roles,data:data37};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.caches !== undefined){
let data39 = data.caches;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key13 in data39){
if(!(validate59(data39[key13], {instancePath:instancePath+"/caches/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data39,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},schema:schema6.properties.caches.type,parentSchema:schema6.properties.caches,data:data39};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.presets !== undefined){
let data41 = data.presets;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key14 in data41){
if(!(validate61(data41[key14], {instancePath:instancePath+"/presets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},schema:schema6.properties.presets.type,parentSchema:schema6.properties.presets,data:data41};
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
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

