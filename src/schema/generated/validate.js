// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design","cache-cold"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design","cache-cold"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"moved":{"description":"Resources that the design has under another address now: the state follows them, as with `dbopt state mv`. The address of a table stands for all that belongs to it.","type":"array","items":{"description":"One of them.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The address that the state has.","type":"string","pattern":"\\S","examples":["index.shop.orders_open"]},"to":{"description":"The address that the design has now.","type":"string","pattern":"\\S","examples":["index.shop.orders_open_idx"]}},"required":["from","to"]}},"import":{"description":"Resources that are in the database already: a plan says so of each, and never makes one that is not there.","type":"array","items":{"description":"One of them.","type":"object","additionalProperties":false,"properties":{"to":{"description":"Its address, which the design declares.","type":"string","pattern":"\\S","examples":["index.shop.orders_open"]}},"required":["to"]}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["recall"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["recall"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["pool"]},{"required":["cache"]}]}},"then":{"description":"Which share of the nearest rows a search by an index finds, as the application runs it.","type":"object","additionalProperties":false,"properties":{"recall":{"description":"An index that orders by distance, HNSW or IVFFlat: index.schema.name.","type":"string","pattern":"\\S","examples":["index.ml_features.features_embedding"]},"min":{"description":"At least so much: share of the nearest rows, 0 to 1.","type":"number"},"max":{"description":"At most so much: share of the nearest rows, 0 to 1.","type":"number"},"k":{"description":"How many of the nearest rows a search asks for; 10 without it.","type":"integer","minimum":1,"maximum":10000},"queries":{"description":"The column of vectors that are searched for: schema.table.column. Without it rows of the table itself, which flatters.","type":"string","pattern":"\\S","examples":["ml_features.search_log.embedding"]},"where":{"description":"A condition of the searches. $1, $2, … take the column they are compared with, of the row a query comes from.","type":"string","pattern":"\\S","examples":["tenant = $1"]},"params":{"description":"Columns of the queries’ table that $1, $2, … take, where that is not plain.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["pool"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["cache"]}]}},"then":{"description":"How many connections the pools of an application may open, by its Python, never run.","type":"object","additionalProperties":false,"properties":{"pool":{"description":"A file or folder of Python, as seen from the file of the design.","type":"string","pattern":"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$","examples":["src/api/config.py"]},"min":{"description":"At least so much: connections of all replicas and processes.","type":"number"},"max":{"description":"At most so much: connections of all replicas and processes.","type":"number"},"replicas":{"description":"How many machines or containers run it; as its deployment says without it, else 1.","type":"integer","minimum":1},"workers":{"description":"How many processes each runs; as its deployment says without it, else 1.","type":"integer","minimum":1},"cores":{"description":"How many cores each has, for code that asks.","type":"integer","minimum":1},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["cache"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"How often a cache has what it is asked for, how long its last swap took, what is stale.","type":"object","additionalProperties":false,"properties":{"cache":{"description":"a cache of the design.","type":"string","pattern":"^cache\\.","examples":["cache.features"]},"hit_rate":{"description":"Bounds: lookups that found their key, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: lookups that found their key, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: lookups that found their key, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"swap":{"description":"Bounds: how long the last swap of a version took, with its journal.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: how long the last swap of a version took, with its journal.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: how long the last swap of a version took, with its journal.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"stale":{"description":"Bounds: keys of versions before that nothing gives an end.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: keys of versions before that nothing gives an end.","type":"number"},"max":{"description":"At most so much: keys of versions before that nothing gives an end.","type":"number"}},"minProperties":1},"for":{"description":"How long its lookups are watched; 10s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"loop":{"description":"What `dbopt loop` does by itself, and how far it goes.","type":"object","additionalProperties":false,"properties":{"mode":{"description":"report (the default): say what it would do; pull-request: commit it to a branch; apply: do it, and take back what made something worse.","enum":["report","pull-request","apply"]},"every":{"description":"From the beginning of a round to that of the next; 1h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"advisors":{"description":"Advisors that are asked; all without it.","type":"array","items":{"description":"Name of an advisor.","enum":["hybrid-schema","toast","gin","wal","vacuum","index","vector"]}},"max_changes":{"description":"One change a round: of two nobody could tell which one it was.","enum":["1 per round"]},"cooldown":{"description":"After a change until the next one; 24h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"budget":{"description":"What its changes may take.","type":"object","additionalProperties":false,"properties":{"max_bytes":{"description":"Of disk, all that it has kept together; 20GB without it.","type":"string","pattern":"^[1-9][0-9]*(kB|MB|GB|TB)$","examples":["20GB"]}}},"observe":{"description":"The windows that are compared, minute by minute.","type":"object","additionalProperties":false,"properties":{"before":{"description":"Before a change; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"after":{"description":"After it; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"settle":{"description":"Between the change and the second window; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]}}},"control":{"description":"What a change is judged against: the statements that do not use what it is about.","enum":["auto"]}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers, {FROM:00000} with zeros before them). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3://[^/]|file:///.)","examples":["s3://bucket/prefix","file:///path/to/folder"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name, or all (ALTER ROLE ALL). Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"caches":{"description":"Caches in Redis or Valkey whose keys have a version in their names.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["url","prefix","version"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"url":{"description":"Where it is: redis://…, or rediss://… for TLS.","type":"string","pattern":"\\S","examples":["rediss://cache.internal:6379/0"]},"prefix":{"description":"What all its keys begin with; a version and a colon follow.","type":"string","pattern":"\\S","examples":["feat:"]},"version":{"description":"The version that is to be served.","type":["string","integer"],"pattern":"^[^\\s:]+$","examples":["v42"]},"pointer":{"description":"The key that says which version is served; the prefix and `version` without it.","type":"string","pattern":"\\S","examples":["feat:version"]},"grace":{"description":"Keys of other versions live on so long, up to half as much again; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$","examples":["10min","1h"]},"warm":{"description":"A version with fewer keys than this share of those that are served is cold; 95% without it.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["95%"]}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func10Module from "ajv/dist/runtime/ucs2length.js"; const func10 = func10Module.default ?? func10Module;
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$", "u");
const pattern9 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern26 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern29 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern37 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern43 = new RegExp("^[0-9]+ (minute|hour|day|week)s?$", "u");
const pattern54 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern61 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$", "u");
const pattern73 = new RegExp("^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$", "u");
const pattern74 = new RegExp("^cache\\.", "u");
const pattern90 = new RegExp("^[1-9][0-9]*(kB|MB|GB|TB)$", "u");
const pattern97 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern103 = new RegExp("^(s3://[^/]|file:///.)", "u");
const pattern104 = new RegExp("^[1-9][0-9]*$", "u");
const pattern107 = new RegExp("^[^\\s:]+$", "u");
const pattern109 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$", "u");

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
if(!((key1 === "url") || (key1 === "load"))){
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
if(data3.load !== undefined){
let data5 = data3.load;
if(!(data5 === "allowed")){
const err9 = {instancePath:instancePath+"/target/load",schemaPath:"#/properties/target/properties/load/enum",keyword:"enum",params:{allowedValues: schema11.properties.target.properties.load.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.target.properties.load.enum,parentSchema:schema11.properties.target.properties.load,data:data5};
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
const err10 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.target.type,parentSchema:schema11.properties.target,data:data3};
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
let data7 = data6[key2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.url === undefined){
const err11 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.targets.additionalProperties.required,parentSchema:schema11.properties.targets.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key3 in data7){
if(!(((((key3 === "url") || (key3 === "load")) || (key3 === "wave")) || (key3 === "policy")) || (key3 === "overrides"))){
const err12 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.url !== undefined){
let data8 = data7.url;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err13 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data8};
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
const err14 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/targets/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.url.type,parentSchema:schema11.properties.targets.additionalProperties.properties.url,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.load !== undefined){
let data9 = data7.load;
if(!(data9 === "allowed")){
const err15 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/properties/targets/additionalProperties/properties/load/enum",keyword:"enum",params:{allowedValues: schema11.properties.targets.additionalProperties.properties.load.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.targets.additionalProperties.properties.load.enum,parentSchema:schema11.properties.targets.additionalProperties.properties.load,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.wave !== undefined){
let data10 = data7.wave;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.targets.additionalProperties.properties.wave.type,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/wave",schemaPath:"#/properties/targets/additionalProperties/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.wave,data:data10};
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
if(data7.policy !== undefined){
let data11 = data7.policy;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(((((((key4 === "lock_timeout") || (key4 === "lock_retry_for")) || (key4 === "concurrent_wait")) || (key4 === "allow")) || (key4 === "window")) || (key4 === "max_retire")) || (key4 === "max_replication_lag"))){
const err18 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.lock_timeout !== undefined){
let data12 = data11.lock_timeout;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err19 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12 >= 0 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err22 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data11.lock_retry_for !== undefined){
let data13 = data11.lock_retry_for;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err23 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 >= 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err26 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data13};
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
if(data11.concurrent_wait !== undefined){
let data14 = data11.concurrent_wait;
if((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err27 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14 >= 0 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err30 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data11.allow !== undefined){
let data15 = data11.allow;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(!(((((((((((((((data16 === "access-exclusive") || (data16 === "table-rewrite")) || (data16 === "index-build")) || (data16 === "index-replace")) || (data16 === "index-drop")) || (data16 === "restart")) || (data16 === "data-loss")) || (data16 === "retire-many")) || (data16 === "broken-names")) || (data16 === "long-wait")) || (data16 === "replication-stop")) || (data16 === "owner-code")) || (data16 === "other-owner")) || (data16 === "other-design")) || (data16 === "cache-cold"))){
const err31 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow/" + i1,schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.items,data:data16};
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
const err32 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/allow",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.allow,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.window !== undefined){
let data17 = data11.window;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.cron === undefined){
const err33 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17.for === undefined){
const err34 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.required,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "cron") || (key5 === "for")) || (key5 === "zone"))){
const err35 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.cron !== undefined){
let data18 = data17.cron;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err36 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/cron",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.cron,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.for !== undefined){
let data19 = data17.for;
if((typeof data19 !== "string") && (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19))))){
const err38 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data19 >= 0 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err41 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data19};
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
if(data17.zone !== undefined){
let data20 = data17.zone;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err42 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/zone",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.zone,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.max_retire !== undefined){
let data21 = data11.max_retire;
if(typeof data21 === "string"){
if(!pattern9.test(data21)){
const err45 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_retire",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_retire",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_retire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_retire,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.max_replication_lag !== undefined){
let data22 = data11.max_replication_lag;
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
const err47 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err48 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data22 >= 0 || isNaN(data22)){
const err49 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err50 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/properties/targets/additionalProperties/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.policy.type,parentSchema:schema11.properties.targets.additionalProperties.properties.policy,data:data11};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.overrides !== undefined){
let data23 = data7.overrides;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!(((((((key6 === "extensions") || (key6 === "settings")) || (key6 === "databases")) || (key6 === "roles")) || (key6 === "presets")) || (key6 === "tables")) || (key6 === "checks"))){
const err52 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.extensions !== undefined){
let data24 = data23.extensions;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err53 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/extensions",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.extensions.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.extensions,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.settings !== undefined){
let data25 = data23.settings;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err54 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/settings",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.settings.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.settings,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.databases !== undefined){
let data26 = data23.databases;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err55 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/databases",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.databases.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.databases,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.roles !== undefined){
let data27 = data23.roles;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err56 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/roles",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.roles.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.roles,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.presets !== undefined){
let data28 = data23.presets;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err57 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/presets",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.presets.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.presets,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.tables !== undefined){
let data29 = data23.tables;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err58 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/tables",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.tables.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.tables,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.checks !== undefined){
let data30 = data23.checks;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err59 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/checks",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.checks.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.checks,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides,data:data23};
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
else {
const err61 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.type,parentSchema:schema11.properties.targets.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.type,parentSchema:schema11.properties.targets,data:data6};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.state !== undefined){
let data31 = data.state;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 in data31){
if(!(((key7 === "in") || (key7 === "schema")) || (key7 === "path"))){
const err63 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.state,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.in !== undefined){
let data32 = data31.in;
if(!((data32 === "database") || (data32 === "file"))){
const err64 = {instancePath:instancePath+"/state/in",schemaPath:"#/properties/state/properties/in/enum",keyword:"enum",params:{allowedValues: schema11.properties.state.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.state.properties.in.enum,parentSchema:schema11.properties.state.properties.in,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.schema !== undefined){
let data33 = data31.schema;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err65 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.schema,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.schema.type,parentSchema:schema11.properties.state.properties.schema,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data31.path !== undefined){
let data34 = data31.path;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err67 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.path,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.path.type,parentSchema:schema11.properties.state.properties.path,data:data34};
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
else {
const err69 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.state.type,parentSchema:schema11.properties.state,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.policy !== undefined){
let data35 = data.policy;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
if(!(((((((key8 === "lock_timeout") || (key8 === "lock_retry_for")) || (key8 === "concurrent_wait")) || (key8 === "allow")) || (key8 === "window")) || (key8 === "max_retire")) || (key8 === "max_replication_lag"))){
const err70 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data35.lock_timeout !== undefined){
let data36 = data35.lock_timeout;
if((typeof data36 !== "string") && (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36))))){
const err71 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err72 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data36 >= 0 || isNaN(data36)){
const err73 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern3.test(data36)){
const err74 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.policy.properties.lock_timeout,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data35.lock_retry_for !== undefined){
let data37 = data35.lock_retry_for;
if((typeof data37 !== "string") && (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37))))){
const err75 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err76 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data37 >= 0 || isNaN(data37)){
const err77 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err78 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data35.concurrent_wait !== undefined){
let data38 = data35.concurrent_wait;
if((typeof data38 !== "string") && (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38))))){
const err79 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err80 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data38 >= 0 || isNaN(data38)){
const err81 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(typeof data38 === "string"){
if(!pattern3.test(data38)){
const err82 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data38};
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
if(data35.allow !== undefined){
let data39 = data35.allow;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(!(((((((((((((((data40 === "access-exclusive") || (data40 === "table-rewrite")) || (data40 === "index-build")) || (data40 === "index-replace")) || (data40 === "index-drop")) || (data40 === "restart")) || (data40 === "data-loss")) || (data40 === "retire-many")) || (data40 === "broken-names")) || (data40 === "long-wait")) || (data40 === "replication-stop")) || (data40 === "owner-code")) || (data40 === "other-owner")) || (data40 === "other-design")) || (data40 === "cache-cold"))){
const err83 = {instancePath:instancePath+"/policy/allow/" + i2,schemaPath:"#/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.policy.properties.allow.items,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policy.properties.allow.type,parentSchema:schema11.properties.policy.properties.allow,data:data39};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.window !== undefined){
let data41 = data35.window;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.cron === undefined){
const err85 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data41.for === undefined){
const err86 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key9 in data41){
if(!(((key9 === "cron") || (key9 === "for")) || (key9 === "zone"))){
const err87 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy.properties.window,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data41.cron !== undefined){
let data42 = data41.cron;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err88 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data42};
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
const err89 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data41.for !== undefined){
let data43 = data41.for;
if((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))){
const err90 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data43};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err91 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data43 >= 0 || isNaN(data43)){
const err92 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(typeof data43 === "string"){
if(!pattern3.test(data43)){
const err93 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.policy.properties.window.properties.for,data:data43};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data41.zone !== undefined){
let data44 = data41.zone;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err94 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data44};
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
const err95 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data44};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.properties.window.type,parentSchema:schema11.properties.policy.properties.window,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data35.max_retire !== undefined){
let data45 = data35.max_retire;
if(typeof data45 === "string"){
if(!pattern9.test(data45)){
const err97 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.policy.properties.max_retire,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.max_retire.type,parentSchema:schema11.properties.policy.properties.max_retire,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.max_replication_lag !== undefined){
let data46 = data35.max_replication_lag;
if((typeof data46 !== "string") && (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46))))){
const err99 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err100 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data46};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data46 >= 0 || isNaN(data46)){
const err101 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data46};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(typeof data46 === "string"){
if(!pattern3.test(data46)){
const err102 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data46};
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
}
else {
const err103 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data35};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.moved !== undefined){
let data47 = data.moved;
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.from === undefined){
const err104 = {instancePath:instancePath+"/moved/" + i3,schemaPath:"#/properties/moved/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.moved.items.required,parentSchema:schema11.properties.moved.items,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data48.to === undefined){
const err105 = {instancePath:instancePath+"/moved/" + i3,schemaPath:"#/properties/moved/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.moved.items.required,parentSchema:schema11.properties.moved.items,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key10 in data48){
if(!((key10 === "from") || (key10 === "to"))){
const err106 = {instancePath:instancePath+"/moved/" + i3,schemaPath:"#/properties/moved/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.moved.items,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.from !== undefined){
let data49 = data48.from;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err107 = {instancePath:instancePath+"/moved/" + i3+"/from",schemaPath:"#/properties/moved/items/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.moved.items.properties.from,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/moved/" + i3+"/from",schemaPath:"#/properties/moved/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.moved.items.properties.from.type,parentSchema:schema11.properties.moved.items.properties.from,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data48.to !== undefined){
let data50 = data48.to;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err109 = {instancePath:instancePath+"/moved/" + i3+"/to",schemaPath:"#/properties/moved/items/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.moved.items.properties.to,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/moved/" + i3+"/to",schemaPath:"#/properties/moved/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.moved.items.properties.to.type,parentSchema:schema11.properties.moved.items.properties.to,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/moved/" + i3,schemaPath:"#/properties/moved/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.moved.items.type,parentSchema:schema11.properties.moved.items,data:data48};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.moved.type,parentSchema:schema11.properties.moved,data:data47};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.import !== undefined){
let data51 = data.import;
if(Array.isArray(data51)){
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
let data52 = data51[i4];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.to === undefined){
const err113 = {instancePath:instancePath+"/import/" + i4,schemaPath:"#/properties/import/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.import.items.required,parentSchema:schema11.properties.import.items,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data52){
if(!(key11 === "to")){
const err114 = {instancePath:instancePath+"/import/" + i4,schemaPath:"#/properties/import/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.import.items,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.to !== undefined){
let data53 = data52.to;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err115 = {instancePath:instancePath+"/import/" + i4+"/to",schemaPath:"#/properties/import/items/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.import.items.properties.to,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/import/" + i4+"/to",schemaPath:"#/properties/import/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.import.items.properties.to.type,parentSchema:schema11.properties.import.items.properties.to,data:data53};
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
const err117 = {instancePath:instancePath+"/import/" + i4,schemaPath:"#/properties/import/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.import.items.type,parentSchema:schema11.properties.import.items,data:data52};
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
const err118 = {instancePath:instancePath+"/import",schemaPath:"#/properties/import/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.import.type,parentSchema:schema11.properties.import,data:data51};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.warm !== undefined){
let data54 = data.warm;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err119 = {instancePath:instancePath+"/warm/" + i5,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.warm.items,data:data55};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/warm/" + i5,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.warm.items.type,parentSchema:schema11.properties.warm.items,data:data55};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.warm.type,parentSchema:schema11.properties.warm,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.checks !== undefined){
let data56 = data.checks;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key12 in data56){
let data57 = data56[key12];
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err122 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.type,parentSchema:schema11.properties.checks.additionalProperties,data:data57};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const _errs125 = errors;
let valid26 = true;
const _errs126 = errors;
const _errs128 = errors;
const _errs129 = errors;
const _errs130 = errors;
let valid28 = false;
const _errs131 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing0;
if((data57.dead_tuples === undefined) && (missing0 = "dead_tuples")){
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
var _valid1 = _errs131 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs132 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing1;
if((data57.bloat === undefined) && (missing1 = "bloat")){
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
var _valid1 = _errs132 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs133 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing2;
if((data57.buffer_hit === undefined) && (missing2 = "buffer_hit")){
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
var _valid1 = _errs133 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs134 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing3;
if((data57.key_length === undefined) && (missing3 = "key_length")){
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
var _valid1 = _errs134 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs135 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing4;
if((data57.all_visible === undefined) && (missing4 = "all_visible")){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid1 = _errs135 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs136 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing5;
if((data57.partitions_ahead === undefined) && (missing5 = "partitions_ahead")){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var _valid1 = _errs136 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs137 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing6;
if((data57.checkpoints === undefined) && (missing6 = "checkpoints")){
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
var _valid1 = _errs137 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs138 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((data57.latency === undefined) && (missing7 = "latency")){
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
var _valid1 = _errs138 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs139 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing8;
if((data57.plan === undefined) && (missing8 = "plan")){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid1 = _errs139 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs140 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if((data57.recall === undefined) && (missing9 = "recall")){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid1 = _errs140 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs141 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing10;
if((data57.pool === undefined) && (missing10 = "pool")){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var _valid1 = _errs141 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs142 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing11;
if((data57.cache === undefined) && (missing11 = "cache")){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var _valid1 = _errs142 === errors;
valid28 = valid28 || _valid1;
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
if(!valid28){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs129 === errors;
if(valid27){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
if(errors === _errs126){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing12;
if((data57.toast_ratio === undefined) && (missing12 = "toast_ratio")){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid0 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs143 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!((((((key13 === "toast_ratio") || (key13 === "min")) || (key13 === "max")) || (key13 === "severity")) || (key13 === "strict")) || (key13 === "when"))){
const err139 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data57};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data57.toast_ratio !== undefined){
let data58 = data57.toast_ratio;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err140 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data58};
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
const err141 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data58};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data57.min !== undefined){
let data59 = data57.min;
if(typeof data59 === "string"){
if(!pattern26.test(data59)){
const err142 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data59};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data59};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data57.max !== undefined){
let data60 = data57.max;
if(typeof data60 === "string"){
if(!pattern26.test(data60)){
const err144 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data60};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data60};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data57.severity !== undefined){
let data61 = data57.severity;
if(!((data61 === "fail") || (data61 === "warn"))){
const err146 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity,data:data61};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data57.strict !== undefined){
let data62 = data57.strict;
if(typeof data62 !== "boolean"){
const err147 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict,data:data62};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data57.when !== undefined){
let data63 = data57.when;
if(!(data63 === "apply")){
const err148 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when,data:data63};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[0].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data57};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid0 = _errs143 === errors;
valid26 = _valid0;
}
if(!valid26){
const err150 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[0].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[0],data:data57};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const _errs157 = errors;
let valid30 = true;
const _errs158 = errors;
const _errs160 = errors;
const _errs161 = errors;
const _errs162 = errors;
let valid32 = false;
const _errs163 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing13;
if((data57.toast_ratio === undefined) && (missing13 = "toast_ratio")){
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
var _valid3 = _errs163 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs164 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing14;
if((data57.bloat === undefined) && (missing14 = "bloat")){
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
var _valid3 = _errs164 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs165 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing15;
if((data57.buffer_hit === undefined) && (missing15 = "buffer_hit")){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid3 = _errs165 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs166 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing16;
if((data57.key_length === undefined) && (missing16 = "key_length")){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var _valid3 = _errs166 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs167 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing17;
if((data57.all_visible === undefined) && (missing17 = "all_visible")){
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
var _valid3 = _errs167 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs168 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing18;
if((data57.partitions_ahead === undefined) && (missing18 = "partitions_ahead")){
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
var _valid3 = _errs168 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs169 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing19;
if((data57.checkpoints === undefined) && (missing19 = "checkpoints")){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid3 = _errs169 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs170 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing20;
if((data57.latency === undefined) && (missing20 = "latency")){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid3 = _errs170 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs171 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing21;
if((data57.plan === undefined) && (missing21 = "plan")){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid3 = _errs171 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs172 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing22;
if((data57.recall === undefined) && (missing22 = "recall")){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var _valid3 = _errs172 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs173 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing23;
if((data57.pool === undefined) && (missing23 = "pool")){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var _valid3 = _errs173 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const _errs174 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing24;
if((data57.cache === undefined) && (missing24 = "cache")){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid3 = _errs174 === errors;
valid32 = valid32 || _valid3;
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
if(!valid32){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
var valid31 = _errs161 === errors;
if(valid31){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
if(errors === _errs158){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing25;
if((data57.dead_tuples === undefined) && (missing25 = "dead_tuples")){
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var _valid2 = _errs158 === errors;
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs175 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key14 in data57){
if(!((((((key14 === "dead_tuples") || (key14 === "min")) || (key14 === "max")) || (key14 === "severity")) || (key14 === "strict")) || (key14 === "when"))){
const err167 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data57};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data57.dead_tuples !== undefined){
let data64 = data57.dead_tuples;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err168 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data64};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data64};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data57.min !== undefined){
let data65 = data57.min;
if(typeof data65 === "string"){
if(!pattern29.test(data65)){
const err170 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data65};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data65};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data57.max !== undefined){
let data66 = data57.max;
if(typeof data66 === "string"){
if(!pattern29.test(data66)){
const err172 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data66};
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
const err173 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data66};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data57.severity !== undefined){
let data67 = data57.severity;
if(!((data67 === "fail") || (data67 === "warn"))){
const err174 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity,data:data67};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data57.strict !== undefined){
let data68 = data57.strict;
if(typeof data68 !== "boolean"){
const err175 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict,data:data68};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data57.when !== undefined){
let data69 = data57.when;
if(!(data69 === "apply")){
const err176 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when,data:data69};
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
const err177 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[1].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data57};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid2 = _errs175 === errors;
valid30 = _valid2;
}
if(!valid30){
const err178 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[1].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[1],data:data57};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const _errs189 = errors;
let valid34 = true;
const _errs190 = errors;
const _errs192 = errors;
const _errs193 = errors;
const _errs194 = errors;
let valid36 = false;
const _errs195 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing26;
if((data57.toast_ratio === undefined) && (missing26 = "toast_ratio")){
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
var _valid5 = _errs195 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs196 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing27;
if((data57.dead_tuples === undefined) && (missing27 = "dead_tuples")){
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
var _valid5 = _errs196 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs197 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing28;
if((data57.buffer_hit === undefined) && (missing28 = "buffer_hit")){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
var _valid5 = _errs197 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs198 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing29;
if((data57.key_length === undefined) && (missing29 = "key_length")){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
var _valid5 = _errs198 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs199 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing30;
if((data57.all_visible === undefined) && (missing30 = "all_visible")){
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
var _valid5 = _errs199 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs200 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing31;
if((data57.partitions_ahead === undefined) && (missing31 = "partitions_ahead")){
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
var _valid5 = _errs200 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs201 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing32;
if((data57.checkpoints === undefined) && (missing32 = "checkpoints")){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
var _valid5 = _errs201 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs202 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing33;
if((data57.latency === undefined) && (missing33 = "latency")){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var _valid5 = _errs202 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs203 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing34;
if((data57.plan === undefined) && (missing34 = "plan")){
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var _valid5 = _errs203 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs204 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing35;
if((data57.recall === undefined) && (missing35 = "recall")){
const err188 = {};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
var _valid5 = _errs204 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs205 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing36;
if((data57.pool === undefined) && (missing36 = "pool")){
const err189 = {};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var _valid5 = _errs205 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs206 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing37;
if((data57.cache === undefined) && (missing37 = "cache")){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var _valid5 = _errs206 === errors;
valid36 = valid36 || _valid5;
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
if(!valid36){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs193 === errors;
if(valid35){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
if(errors === _errs190){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing38;
if((data57.bloat === undefined) && (missing38 = "bloat")){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid4 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs207 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key15 in data57){
if(!((((((key15 === "bloat") || (key15 === "min")) || (key15 === "max")) || (key15 === "severity")) || (key15 === "strict")) || (key15 === "when"))){
const err195 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data57};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data57.bloat !== undefined){
let data70 = data57.bloat;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err196 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data70};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data70};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data57.min !== undefined){
let data71 = data57.min;
if(typeof data71 === "string"){
if(!pattern29.test(data71)){
const err198 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data71};
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
const err199 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data71};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data57.max !== undefined){
let data72 = data57.max;
if(typeof data72 === "string"){
if(!pattern29.test(data72)){
const err200 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data72};
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
const err201 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data57.severity !== undefined){
let data73 = data57.severity;
if(!((data73 === "fail") || (data73 === "warn"))){
const err202 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity,data:data73};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data57.strict !== undefined){
let data74 = data57.strict;
if(typeof data74 !== "boolean"){
const err203 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict,data:data74};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data57.when !== undefined){
let data75 = data57.when;
if(!(data75 === "apply")){
const err204 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when,data:data75};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[2].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data57};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid4 = _errs207 === errors;
valid34 = _valid4;
}
if(!valid34){
const err206 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[2].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[2],data:data57};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const _errs221 = errors;
let valid38 = true;
const _errs222 = errors;
const _errs224 = errors;
const _errs225 = errors;
const _errs226 = errors;
let valid40 = false;
const _errs227 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing39;
if((data57.toast_ratio === undefined) && (missing39 = "toast_ratio")){
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
var _valid7 = _errs227 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs228 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing40;
if((data57.dead_tuples === undefined) && (missing40 = "dead_tuples")){
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
var _valid7 = _errs228 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs229 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing41;
if((data57.bloat === undefined) && (missing41 = "bloat")){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var _valid7 = _errs229 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs230 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing42;
if((data57.key_length === undefined) && (missing42 = "key_length")){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
var _valid7 = _errs230 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs231 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing43;
if((data57.all_visible === undefined) && (missing43 = "all_visible")){
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
var _valid7 = _errs231 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs232 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing44;
if((data57.partitions_ahead === undefined) && (missing44 = "partitions_ahead")){
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
var _valid7 = _errs232 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs233 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing45;
if((data57.checkpoints === undefined) && (missing45 = "checkpoints")){
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid7 = _errs233 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs234 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing46;
if((data57.latency === undefined) && (missing46 = "latency")){
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
var _valid7 = _errs234 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs235 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing47;
if((data57.plan === undefined) && (missing47 = "plan")){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
var _valid7 = _errs235 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs236 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing48;
if((data57.recall === undefined) && (missing48 = "recall")){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
var _valid7 = _errs236 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs237 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing49;
if((data57.pool === undefined) && (missing49 = "pool")){
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var _valid7 = _errs237 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs238 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing50;
if((data57.cache === undefined) && (missing50 = "cache")){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
var _valid7 = _errs238 === errors;
valid40 = valid40 || _valid7;
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
if(!valid40){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
else {
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
}
var valid39 = _errs225 === errors;
if(valid39){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
if(errors === _errs222){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing51;
if((data57.buffer_hit === undefined) && (missing51 = "buffer_hit")){
const err221 = {};
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
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
var _valid6 = _errs222 === errors;
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs239 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key16 in data57){
if(!(((((((key16 === "buffer_hit") || (key16 === "min")) || (key16 === "max")) || (key16 === "for")) || (key16 === "severity")) || (key16 === "strict")) || (key16 === "when"))){
const err223 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data57};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data57.buffer_hit !== undefined){
let data76 = data57.buffer_hit;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err224 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data76};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data57.min !== undefined){
let data77 = data57.min;
if(typeof data77 === "string"){
if(!pattern29.test(data77)){
const err226 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data77};
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
const err227 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data77};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data57.max !== undefined){
let data78 = data57.max;
if(typeof data78 === "string"){
if(!pattern29.test(data78)){
const err228 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data78};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data78};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data57.for !== undefined){
let data79 = data57.for;
if(typeof data79 === "string"){
if(!pattern37.test(data79)){
const err230 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data79};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data79};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data57.severity !== undefined){
let data80 = data57.severity;
if(!((data80 === "fail") || (data80 === "warn"))){
const err232 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity,data:data80};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data57.strict !== undefined){
let data81 = data57.strict;
if(typeof data81 !== "boolean"){
const err233 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict,data:data81};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data57.when !== undefined){
let data82 = data57.when;
if(!(data82 === "apply")){
const err234 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when,data:data82};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[3].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data57};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid6 = _errs239 === errors;
valid38 = _valid6;
}
if(!valid38){
const err236 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[3].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[3],data:data57};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const _errs255 = errors;
let valid42 = true;
const _errs256 = errors;
const _errs258 = errors;
const _errs259 = errors;
const _errs260 = errors;
let valid44 = false;
const _errs261 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing52;
if((data57.toast_ratio === undefined) && (missing52 = "toast_ratio")){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
var _valid9 = _errs261 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs262 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing53;
if((data57.dead_tuples === undefined) && (missing53 = "dead_tuples")){
const err238 = {};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
var _valid9 = _errs262 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs263 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing54;
if((data57.bloat === undefined) && (missing54 = "bloat")){
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
var _valid9 = _errs263 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs264 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing55;
if((data57.buffer_hit === undefined) && (missing55 = "buffer_hit")){
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
var _valid9 = _errs264 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs265 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing56;
if((data57.all_visible === undefined) && (missing56 = "all_visible")){
const err241 = {};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
var _valid9 = _errs265 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs266 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing57;
if((data57.partitions_ahead === undefined) && (missing57 = "partitions_ahead")){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var _valid9 = _errs266 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs267 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing58;
if((data57.checkpoints === undefined) && (missing58 = "checkpoints")){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var _valid9 = _errs267 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs268 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing59;
if((data57.latency === undefined) && (missing59 = "latency")){
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
var _valid9 = _errs268 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs269 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing60;
if((data57.plan === undefined) && (missing60 = "plan")){
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
var _valid9 = _errs269 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs270 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing61;
if((data57.recall === undefined) && (missing61 = "recall")){
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
var _valid9 = _errs270 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs271 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing62;
if((data57.pool === undefined) && (missing62 = "pool")){
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
var _valid9 = _errs271 === errors;
valid44 = valid44 || _valid9;
if(!valid44){
const _errs272 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing63;
if((data57.cache === undefined) && (missing63 = "cache")){
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
var _valid9 = _errs272 === errors;
valid44 = valid44 || _valid9;
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
if(!valid44){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
}
var valid43 = _errs259 === errors;
if(valid43){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
if(errors === _errs256){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing64;
if((data57.key_length === undefined) && (missing64 = "key_length")){
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
else {
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
var _valid8 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs273 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key17 in data57){
if(!((((((key17 === "key_length") || (key17 === "min")) || (key17 === "max")) || (key17 === "severity")) || (key17 === "strict")) || (key17 === "when"))){
const err253 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data57};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data57.key_length !== undefined){
let data83 = data57.key_length;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err254 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data83};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data83};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data57.min !== undefined){
let data84 = data57.min;
if(!((typeof data84 == "number") && (isFinite(data84)))){
const err256 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min,data:data84};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data57.max !== undefined){
let data85 = data57.max;
if(!((typeof data85 == "number") && (isFinite(data85)))){
const err257 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max,data:data85};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data57.severity !== undefined){
let data86 = data57.severity;
if(!((data86 === "fail") || (data86 === "warn"))){
const err258 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity,data:data86};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data57.strict !== undefined){
let data87 = data57.strict;
if(typeof data87 !== "boolean"){
const err259 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict,data:data87};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data57.when !== undefined){
let data88 = data57.when;
if(!(data88 === "apply")){
const err260 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when,data:data88};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[4].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data57};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid8 = _errs273 === errors;
valid42 = _valid8;
}
if(!valid42){
const err262 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[4].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[4],data:data57};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const _errs287 = errors;
let valid46 = true;
const _errs288 = errors;
const _errs290 = errors;
const _errs291 = errors;
const _errs292 = errors;
let valid48 = false;
const _errs293 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing65;
if((data57.toast_ratio === undefined) && (missing65 = "toast_ratio")){
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
var _valid11 = _errs293 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs294 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing66;
if((data57.dead_tuples === undefined) && (missing66 = "dead_tuples")){
const err264 = {};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var _valid11 = _errs294 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs295 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing67;
if((data57.bloat === undefined) && (missing67 = "bloat")){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
var _valid11 = _errs295 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs296 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing68;
if((data57.buffer_hit === undefined) && (missing68 = "buffer_hit")){
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var _valid11 = _errs296 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs297 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing69;
if((data57.key_length === undefined) && (missing69 = "key_length")){
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
var _valid11 = _errs297 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs298 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing70;
if((data57.partitions_ahead === undefined) && (missing70 = "partitions_ahead")){
const err268 = {};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var _valid11 = _errs298 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs299 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing71;
if((data57.checkpoints === undefined) && (missing71 = "checkpoints")){
const err269 = {};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var _valid11 = _errs299 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs300 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing72;
if((data57.latency === undefined) && (missing72 = "latency")){
const err270 = {};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
var _valid11 = _errs300 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs301 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing73;
if((data57.plan === undefined) && (missing73 = "plan")){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var _valid11 = _errs301 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs302 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing74;
if((data57.recall === undefined) && (missing74 = "recall")){
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var _valid11 = _errs302 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs303 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing75;
if((data57.pool === undefined) && (missing75 = "pool")){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid11 = _errs303 === errors;
valid48 = valid48 || _valid11;
if(!valid48){
const _errs304 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing76;
if((data57.cache === undefined) && (missing76 = "cache")){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var _valid11 = _errs304 === errors;
valid48 = valid48 || _valid11;
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
if(!valid48){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs291 === errors;
if(valid47){
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
else {
errors = _errs290;
if(vErrors !== null){
if(_errs290){
vErrors.length = _errs290;
}
else {
vErrors = null;
}
}
}
if(errors === _errs288){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing77;
if((data57.all_visible === undefined) && (missing77 = "all_visible")){
const err277 = {};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var _valid10 = _errs288 === errors;
errors = _errs287;
if(vErrors !== null){
if(_errs287){
vErrors.length = _errs287;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs305 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key18 in data57){
if(!((((((key18 === "all_visible") || (key18 === "min")) || (key18 === "max")) || (key18 === "severity")) || (key18 === "strict")) || (key18 === "when"))){
const err279 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data57};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data57.all_visible !== undefined){
let data89 = data57.all_visible;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err280 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data89};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data89};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data57.min !== undefined){
let data90 = data57.min;
if(typeof data90 === "string"){
if(!pattern29.test(data90)){
const err282 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data90};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data90};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data57.max !== undefined){
let data91 = data57.max;
if(typeof data91 === "string"){
if(!pattern29.test(data91)){
const err284 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data91};
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
const err285 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data91};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data57.severity !== undefined){
let data92 = data57.severity;
if(!((data92 === "fail") || (data92 === "warn"))){
const err286 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity,data:data92};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data57.strict !== undefined){
let data93 = data57.strict;
if(typeof data93 !== "boolean"){
const err287 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict,data:data93};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data57.when !== undefined){
let data94 = data57.when;
if(!(data94 === "apply")){
const err288 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when,data:data94};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[5].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data57};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid10 = _errs305 === errors;
valid46 = _valid10;
}
if(!valid46){
const err290 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[5].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[5],data:data57};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const _errs319 = errors;
let valid50 = true;
const _errs320 = errors;
const _errs322 = errors;
const _errs323 = errors;
const _errs324 = errors;
let valid52 = false;
const _errs325 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing78;
if((data57.toast_ratio === undefined) && (missing78 = "toast_ratio")){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid13 = _errs325 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs326 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing79;
if((data57.dead_tuples === undefined) && (missing79 = "dead_tuples")){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var _valid13 = _errs326 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs327 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing80;
if((data57.bloat === undefined) && (missing80 = "bloat")){
const err293 = {};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
var _valid13 = _errs327 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs328 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing81;
if((data57.buffer_hit === undefined) && (missing81 = "buffer_hit")){
const err294 = {};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
var _valid13 = _errs328 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs329 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing82;
if((data57.key_length === undefined) && (missing82 = "key_length")){
const err295 = {};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var _valid13 = _errs329 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs330 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing83;
if((data57.all_visible === undefined) && (missing83 = "all_visible")){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
var _valid13 = _errs330 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs331 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing84;
if((data57.checkpoints === undefined) && (missing84 = "checkpoints")){
const err297 = {};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var _valid13 = _errs331 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs332 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing85;
if((data57.latency === undefined) && (missing85 = "latency")){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
var _valid13 = _errs332 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs333 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing86;
if((data57.plan === undefined) && (missing86 = "plan")){
const err299 = {};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
var _valid13 = _errs333 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs334 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing87;
if((data57.recall === undefined) && (missing87 = "recall")){
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
var _valid13 = _errs334 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs335 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing88;
if((data57.pool === undefined) && (missing88 = "pool")){
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
var _valid13 = _errs335 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs336 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing89;
if((data57.cache === undefined) && (missing89 = "cache")){
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
var _valid13 = _errs336 === errors;
valid52 = valid52 || _valid13;
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
if(!valid52){
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
var valid51 = _errs323 === errors;
if(valid51){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
else {
errors = _errs322;
if(vErrors !== null){
if(_errs322){
vErrors.length = _errs322;
}
else {
vErrors = null;
}
}
}
if(errors === _errs320){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing90;
if((data57.partitions_ahead === undefined) && (missing90 = "partitions_ahead")){
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
else {
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
var _valid12 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs337 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key19 in data57){
if(!((((((key19 === "partitions_ahead") || (key19 === "min")) || (key19 === "max")) || (key19 === "severity")) || (key19 === "strict")) || (key19 === "when"))){
const err307 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data57};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data57.partitions_ahead !== undefined){
let data95 = data57.partitions_ahead;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err308 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data95};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data95};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data57.min !== undefined){
let data96 = data57.min;
if(typeof data96 === "string"){
if(!pattern43.test(data96)){
const err310 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data96};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data96};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data57.max !== undefined){
let data97 = data57.max;
if(typeof data97 === "string"){
if(!pattern43.test(data97)){
const err312 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data97};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data97};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data57.severity !== undefined){
let data98 = data57.severity;
if(!((data98 === "fail") || (data98 === "warn"))){
const err314 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity,data:data98};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data57.strict !== undefined){
let data99 = data57.strict;
if(typeof data99 !== "boolean"){
const err315 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict,data:data99};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data57.when !== undefined){
let data100 = data57.when;
if(!(data100 === "apply")){
const err316 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when,data:data100};
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
const err317 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[6].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data57};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid12 = _errs337 === errors;
valid50 = _valid12;
}
if(!valid50){
const err318 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[6].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[6],data:data57};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
const _errs351 = errors;
let valid54 = true;
const _errs352 = errors;
const _errs354 = errors;
const _errs355 = errors;
const _errs356 = errors;
let valid56 = false;
const _errs357 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing91;
if((data57.toast_ratio === undefined) && (missing91 = "toast_ratio")){
const err319 = {};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
var _valid15 = _errs357 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs358 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing92;
if((data57.dead_tuples === undefined) && (missing92 = "dead_tuples")){
const err320 = {};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
var _valid15 = _errs358 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs359 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing93;
if((data57.bloat === undefined) && (missing93 = "bloat")){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
var _valid15 = _errs359 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs360 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing94;
if((data57.buffer_hit === undefined) && (missing94 = "buffer_hit")){
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
var _valid15 = _errs360 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs361 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing95;
if((data57.key_length === undefined) && (missing95 = "key_length")){
const err323 = {};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
var _valid15 = _errs361 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs362 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing96;
if((data57.all_visible === undefined) && (missing96 = "all_visible")){
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var _valid15 = _errs362 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs363 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing97;
if((data57.partitions_ahead === undefined) && (missing97 = "partitions_ahead")){
const err325 = {};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
var _valid15 = _errs363 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs364 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing98;
if((data57.latency === undefined) && (missing98 = "latency")){
const err326 = {};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
var _valid15 = _errs364 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs365 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing99;
if((data57.plan === undefined) && (missing99 = "plan")){
const err327 = {};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
var _valid15 = _errs365 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs366 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing100;
if((data57.recall === undefined) && (missing100 = "recall")){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
var _valid15 = _errs366 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs367 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing101;
if((data57.pool === undefined) && (missing101 = "pool")){
const err329 = {};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
var _valid15 = _errs367 === errors;
valid56 = valid56 || _valid15;
if(!valid56){
const _errs368 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing102;
if((data57.cache === undefined) && (missing102 = "cache")){
const err330 = {};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
var _valid15 = _errs368 === errors;
valid56 = valid56 || _valid15;
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
if(!valid56){
const err331 = {};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
errors = _errs356;
if(vErrors !== null){
if(_errs356){
vErrors.length = _errs356;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs355 === errors;
if(valid55){
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
}
if(errors === _errs352){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing103;
if((data57.checkpoints === undefined) && (missing103 = "checkpoints")){
const err333 = {};
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
const err334 = {};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
var _valid14 = _errs352 === errors;
errors = _errs351;
if(vErrors !== null){
if(_errs351){
vErrors.length = _errs351;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs369 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key20 in data57){
if(!((((((((key20 === "checkpoints") || (key20 === "requested")) || (key20 === "write_share")) || (key20 === "sync_share")) || (key20 === "for")) || (key20 === "severity")) || (key20 === "strict")) || (key20 === "when"))){
const err335 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data57};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data57.checkpoints !== undefined){
let data101 = data57.checkpoints;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err336 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data101};
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
const err337 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data101};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data57.requested !== undefined){
let data102 = data57.requested;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(Object.keys(data102).length < 1){
const err338 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data102};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key21 in data102){
if(!((key21 === "min") || (key21 === "max"))){
const err339 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data102};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data102.min !== undefined){
let data103 = data102.min;
if(typeof data103 === "string"){
if(!pattern29.test(data103)){
const err340 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data103};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data103};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data102.max !== undefined){
let data104 = data102.max;
if(typeof data104 === "string"){
if(!pattern29.test(data104)){
const err342 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data104};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data104};
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
const err344 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data102};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data57.write_share !== undefined){
let data105 = data57.write_share;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length < 1){
const err345 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data105};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key22 in data105){
if(!((key22 === "min") || (key22 === "max"))){
const err346 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data105};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data105.min !== undefined){
let data106 = data105.min;
if(typeof data106 === "string"){
if(!pattern29.test(data106)){
const err347 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data106};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data106};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data105.max !== undefined){
let data107 = data105.max;
if(typeof data107 === "string"){
if(!pattern29.test(data107)){
const err349 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data107};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data107};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data105};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data57.sync_share !== undefined){
let data108 = data57.sync_share;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length < 1){
const err352 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data108};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
for(const key23 in data108){
if(!((key23 === "min") || (key23 === "max"))){
const err353 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data108};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data108.min !== undefined){
let data109 = data108.min;
if(typeof data109 === "string"){
if(!pattern29.test(data109)){
const err354 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data109};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data109};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data108.max !== undefined){
let data110 = data108.max;
if(typeof data110 === "string"){
if(!pattern29.test(data110)){
const err356 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data110};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data110};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data108};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data57.for !== undefined){
let data111 = data57.for;
if(typeof data111 === "string"){
if(!pattern37.test(data111)){
const err359 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data111};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data111};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data57.severity !== undefined){
let data112 = data57.severity;
if(!((data112 === "fail") || (data112 === "warn"))){
const err361 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity,data:data112};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data57.strict !== undefined){
let data113 = data57.strict;
if(typeof data113 !== "boolean"){
const err362 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict,data:data113};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data57.when !== undefined){
let data114 = data57.when;
if(!(data114 === "apply")){
const err363 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when,data:data114};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data57};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid14 = _errs369 === errors;
valid54 = _valid14;
}
if(!valid54){
const err365 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[7].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[7],data:data57};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
const _errs402 = errors;
let valid61 = true;
const _errs403 = errors;
const _errs405 = errors;
const _errs406 = errors;
const _errs407 = errors;
let valid63 = false;
const _errs408 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing104;
if((data57.toast_ratio === undefined) && (missing104 = "toast_ratio")){
const err366 = {};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
var _valid17 = _errs408 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs409 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing105;
if((data57.dead_tuples === undefined) && (missing105 = "dead_tuples")){
const err367 = {};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
var _valid17 = _errs409 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs410 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing106;
if((data57.bloat === undefined) && (missing106 = "bloat")){
const err368 = {};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
var _valid17 = _errs410 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs411 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing107;
if((data57.buffer_hit === undefined) && (missing107 = "buffer_hit")){
const err369 = {};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
var _valid17 = _errs411 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs412 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing108;
if((data57.key_length === undefined) && (missing108 = "key_length")){
const err370 = {};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
var _valid17 = _errs412 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs413 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing109;
if((data57.all_visible === undefined) && (missing109 = "all_visible")){
const err371 = {};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var _valid17 = _errs413 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs414 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing110;
if((data57.partitions_ahead === undefined) && (missing110 = "partitions_ahead")){
const err372 = {};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
var _valid17 = _errs414 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs415 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing111;
if((data57.checkpoints === undefined) && (missing111 = "checkpoints")){
const err373 = {};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
var _valid17 = _errs415 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs416 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing112;
if((data57.plan === undefined) && (missing112 = "plan")){
const err374 = {};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
var _valid17 = _errs416 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs417 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing113;
if((data57.recall === undefined) && (missing113 = "recall")){
const err375 = {};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
var _valid17 = _errs417 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs418 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing114;
if((data57.pool === undefined) && (missing114 = "pool")){
const err376 = {};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
var _valid17 = _errs418 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs419 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing115;
if((data57.cache === undefined) && (missing115 = "cache")){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
var _valid17 = _errs419 === errors;
valid63 = valid63 || _valid17;
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
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
errors = _errs407;
if(vErrors !== null){
if(_errs407){
vErrors.length = _errs407;
}
else {
vErrors = null;
}
}
}
var valid62 = _errs406 === errors;
if(valid62){
const err379 = {};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
if(errors === _errs403){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing116;
if((data57.latency === undefined) && (missing116 = "latency")){
const err380 = {};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
var _valid16 = _errs403 === errors;
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs420 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key24 in data57){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[8].then.properties, key24))){
const err382 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data57};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data57.latency !== undefined){
let data115 = data57.latency;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err383 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data115};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data115};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data57.p50 !== undefined){
let data116 = data57.p50;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
const err385 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data116};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key25 in data116){
if(!((key25 === "min") || (key25 === "max"))){
const err386 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data116};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data116.min !== undefined){
let data117 = data116.min;
if(typeof data117 === "string"){
if(!pattern54.test(data117)){
const err387 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data117};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data117};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data116.max !== undefined){
let data118 = data116.max;
if(typeof data118 === "string"){
if(!pattern54.test(data118)){
const err389 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data118};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data118};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data116};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data57.p95 !== undefined){
let data119 = data57.p95;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(Object.keys(data119).length < 1){
const err392 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data119};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key26 in data119){
if(!((key26 === "min") || (key26 === "max"))){
const err393 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data119};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data119.min !== undefined){
let data120 = data119.min;
if(typeof data120 === "string"){
if(!pattern54.test(data120)){
const err394 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data120};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data120};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data119.max !== undefined){
let data121 = data119.max;
if(typeof data121 === "string"){
if(!pattern54.test(data121)){
const err396 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data121};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data121};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data119};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data57.p99 !== undefined){
let data122 = data57.p99;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(Object.keys(data122).length < 1){
const err399 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data122};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key27 in data122){
if(!((key27 === "min") || (key27 === "max"))){
const err400 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data122};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data122.min !== undefined){
let data123 = data122.min;
if(typeof data123 === "string"){
if(!pattern54.test(data123)){
const err401 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data123};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data123};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data122.max !== undefined){
let data124 = data122.max;
if(typeof data124 === "string"){
if(!pattern54.test(data124)){
const err403 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data124};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data124};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data122};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data57.params !== undefined){
let data125 = data57.params;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err406 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data125};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data125};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data57.rate !== undefined){
let data126 = data57.rate;
if(typeof data126 === "string"){
if(!pattern61.test(data126)){
const err408 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data126};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data126};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data57.for !== undefined){
let data127 = data57.for;
if(typeof data127 === "string"){
if(!pattern37.test(data127)){
const err410 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data127};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data127};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data57.connections !== undefined){
let data128 = data57.connections;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err412 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data128};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 100 || isNaN(data128)){
const err413 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data128};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err414 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data128};
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
if(data57.role !== undefined){
let data129 = data57.role;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err415 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.role,data:data129};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.role.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.role,data:data129};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data57.severity !== undefined){
let data130 = data57.severity;
if(!((data130 === "fail") || (data130 === "warn"))){
const err417 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity,data:data130};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data57.strict !== undefined){
let data131 = data57.strict;
if(typeof data131 !== "boolean"){
const err418 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict,data:data131};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data57.when !== undefined){
let data132 = data57.when;
if(!(data132 === "apply")){
const err419 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when,data:data132};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data57};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid16 = _errs420 === errors;
valid61 = _valid16;
}
if(!valid61){
const err421 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[8].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[8],data:data57};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
const _errs461 = errors;
let valid68 = true;
const _errs462 = errors;
const _errs464 = errors;
const _errs465 = errors;
const _errs466 = errors;
let valid70 = false;
const _errs467 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing117;
if((data57.toast_ratio === undefined) && (missing117 = "toast_ratio")){
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
var _valid19 = _errs467 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs468 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing118;
if((data57.dead_tuples === undefined) && (missing118 = "dead_tuples")){
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
var _valid19 = _errs468 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs469 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing119;
if((data57.bloat === undefined) && (missing119 = "bloat")){
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
var _valid19 = _errs469 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs470 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing120;
if((data57.buffer_hit === undefined) && (missing120 = "buffer_hit")){
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
var _valid19 = _errs470 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs471 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing121;
if((data57.key_length === undefined) && (missing121 = "key_length")){
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
var _valid19 = _errs471 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs472 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing122;
if((data57.all_visible === undefined) && (missing122 = "all_visible")){
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
var _valid19 = _errs472 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs473 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing123;
if((data57.partitions_ahead === undefined) && (missing123 = "partitions_ahead")){
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
var _valid19 = _errs473 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs474 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing124;
if((data57.checkpoints === undefined) && (missing124 = "checkpoints")){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
var _valid19 = _errs474 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs475 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing125;
if((data57.latency === undefined) && (missing125 = "latency")){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
var _valid19 = _errs475 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs476 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing126;
if((data57.recall === undefined) && (missing126 = "recall")){
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
var _valid19 = _errs476 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs477 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing127;
if((data57.pool === undefined) && (missing127 = "pool")){
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
var _valid19 = _errs477 === errors;
valid70 = valid70 || _valid19;
if(!valid70){
const _errs478 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing128;
if((data57.cache === undefined) && (missing128 = "cache")){
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
var _valid19 = _errs478 === errors;
valid70 = valid70 || _valid19;
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
if(!valid70){
const err434 = {};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
else {
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
}
var valid69 = _errs465 === errors;
if(valid69){
const err435 = {};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
if(errors === _errs462){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing129;
if((data57.plan === undefined) && (missing129 = "plan")){
const err436 = {};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
var _valid18 = _errs462 === errors;
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs479 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key28 in data57){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[9].then.properties, key28))){
const err438 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data57};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data57.plan !== undefined){
let data133 = data57.plan;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err439 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data133};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data133};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data57.heap_fetches !== undefined){
let data134 = data57.heap_fetches;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(Object.keys(data134).length < 1){
const err441 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data134};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
for(const key29 in data134){
if(!((key29 === "min") || (key29 === "max"))){
const err442 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data134};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data134.min !== undefined){
let data135 = data134.min;
if(!((typeof data135 == "number") && (isFinite(data135)))){
const err443 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/min",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min,data:data135};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data134.max !== undefined){
let data136 = data134.max;
if(!((typeof data136 == "number") && (isFinite(data136)))){
const err444 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/max",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max,data:data136};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data134};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data57.params !== undefined){
let data137 = data57.params;
if(Array.isArray(data137)){
const len6 = data137.length;
for(let i6=0; i6<len6; i6++){
let data138 = data137[i6];
if((((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))) && (typeof data138 !== "boolean")) && (data138 !== null)){
const err446 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type},message:"must be string,number,boolean,null",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items,data:data138};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params,data:data137};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data57.forbid !== undefined){
let data139 = data57.forbid;
if(Array.isArray(data139)){
if(data139.length < 1){
const err448 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data139};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
const len7 = data139.length;
for(let i7=0; i7<len7; i7++){
let data140 = data139[i7];
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err449 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data140};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data140};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data139};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data57.require !== undefined){
let data141 = data57.require;
if(Array.isArray(data141)){
if(data141.length < 1){
const err452 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data141};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
const len8 = data141.length;
for(let i8=0; i8<len8; i8++){
let data142 = data141[i8];
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err453 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i8,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data142};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i8,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data142};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data141};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data57.estimates !== undefined){
let data143 = data57.estimates;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.within === undefined){
const err456 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.required,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data143};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key30 in data143){
if(!(key30 === "within")){
const err457 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data143};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data143.within !== undefined){
let data144 = data143.within;
if(typeof data144 === "string"){
if(!pattern26.test(data144)){
const err458 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data144};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data144};
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
const err460 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data143};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data57.predicate_in_scan !== undefined){
let data145 = data57.predicate_in_scan;
if(true !== data145){
const err461 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicate_in_scan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.predicate_in_scan,data:data145};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data57.pruned !== undefined){
let data146 = data57.pruned;
if(true !== data146){
const err462 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pruned",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.pruned,data:data146};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data57.severity !== undefined){
let data147 = data57.severity;
if(!((data147 === "fail") || (data147 === "warn"))){
const err463 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity,data:data147};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data57.strict !== undefined){
let data148 = data57.strict;
if(typeof data148 !== "boolean"){
const err464 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict,data:data148};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data57.when !== undefined){
let data149 = data57.when;
if(!(data149 === "apply")){
const err465 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when,data:data149};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data57};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid18 = _errs479 === errors;
valid68 = _valid18;
}
if(!valid68){
const err467 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[9].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[9],data:data57};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
const _errs515 = errors;
let valid80 = true;
const _errs516 = errors;
const _errs518 = errors;
const _errs519 = errors;
const _errs520 = errors;
let valid82 = false;
const _errs521 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing130;
if((data57.toast_ratio === undefined) && (missing130 = "toast_ratio")){
const err468 = {};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
var _valid21 = _errs521 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs522 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing131;
if((data57.dead_tuples === undefined) && (missing131 = "dead_tuples")){
const err469 = {};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
var _valid21 = _errs522 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs523 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing132;
if((data57.bloat === undefined) && (missing132 = "bloat")){
const err470 = {};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
var _valid21 = _errs523 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs524 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing133;
if((data57.buffer_hit === undefined) && (missing133 = "buffer_hit")){
const err471 = {};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
var _valid21 = _errs524 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs525 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing134;
if((data57.key_length === undefined) && (missing134 = "key_length")){
const err472 = {};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
var _valid21 = _errs525 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs526 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing135;
if((data57.all_visible === undefined) && (missing135 = "all_visible")){
const err473 = {};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
var _valid21 = _errs526 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs527 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing136;
if((data57.partitions_ahead === undefined) && (missing136 = "partitions_ahead")){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
var _valid21 = _errs527 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs528 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing137;
if((data57.checkpoints === undefined) && (missing137 = "checkpoints")){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
var _valid21 = _errs528 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs529 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing138;
if((data57.latency === undefined) && (missing138 = "latency")){
const err476 = {};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
var _valid21 = _errs529 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs530 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing139;
if((data57.plan === undefined) && (missing139 = "plan")){
const err477 = {};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
var _valid21 = _errs530 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs531 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing140;
if((data57.pool === undefined) && (missing140 = "pool")){
const err478 = {};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var _valid21 = _errs531 === errors;
valid82 = valid82 || _valid21;
if(!valid82){
const _errs532 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing141;
if((data57.cache === undefined) && (missing141 = "cache")){
const err479 = {};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var _valid21 = _errs532 === errors;
valid82 = valid82 || _valid21;
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
if(!valid82){
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
}
else {
vErrors = null;
}
}
}
var valid81 = _errs519 === errors;
if(valid81){
const err481 = {};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
else {
errors = _errs518;
if(vErrors !== null){
if(_errs518){
vErrors.length = _errs518;
}
else {
vErrors = null;
}
}
}
if(errors === _errs516){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing142;
if((data57.recall === undefined) && (missing142 = "recall")){
const err482 = {};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
var _valid20 = _errs516 === errors;
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs533 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key31 in data57){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[10].then.properties, key31))){
const err484 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data57};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data57.recall !== undefined){
let data150 = data57.recall;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err485 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data150};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data150};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data57.min !== undefined){
let data151 = data57.min;
if(!((typeof data151 == "number") && (isFinite(data151)))){
const err487 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min,data:data151};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data57.max !== undefined){
let data152 = data57.max;
if(!((typeof data152 == "number") && (isFinite(data152)))){
const err488 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max,data:data152};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data57.k !== undefined){
let data153 = data57.k;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err489 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data153};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 > 10000 || isNaN(data153)){
const err490 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data153};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data153 < 1 || isNaN(data153)){
const err491 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data153};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
if(data57.queries !== undefined){
let data154 = data57.queries;
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err492 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data154};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data154};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data57.where !== undefined){
let data155 = data57.where;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err494 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data155};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data155};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data57.params !== undefined){
let data156 = data57.params;
if(Array.isArray(data156)){
if(data156.length < 1){
const err496 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data156};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
const len9 = data156.length;
for(let i9=0; i9<len9; i9++){
let data157 = data156[i9];
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err497 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i9,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data157};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i9,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data157};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data156};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data57.role !== undefined){
let data158 = data57.role;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err500 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data158};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data158};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data57.severity !== undefined){
let data159 = data57.severity;
if(!((data159 === "fail") || (data159 === "warn"))){
const err502 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity,data:data159};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data57.strict !== undefined){
let data160 = data57.strict;
if(typeof data160 !== "boolean"){
const err503 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict,data:data160};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data57.when !== undefined){
let data161 = data57.when;
if(!(data161 === "apply")){
const err504 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when,data:data161};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[10].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data57};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid20 = _errs533 === errors;
valid80 = _valid20;
}
if(!valid80){
const err506 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[10].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[10],data:data57};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
const _errs559 = errors;
let valid86 = true;
const _errs560 = errors;
const _errs562 = errors;
const _errs563 = errors;
const _errs564 = errors;
let valid88 = false;
const _errs565 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing143;
if((data57.toast_ratio === undefined) && (missing143 = "toast_ratio")){
const err507 = {};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
var _valid23 = _errs565 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs566 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing144;
if((data57.dead_tuples === undefined) && (missing144 = "dead_tuples")){
const err508 = {};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
var _valid23 = _errs566 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs567 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing145;
if((data57.bloat === undefined) && (missing145 = "bloat")){
const err509 = {};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
var _valid23 = _errs567 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs568 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing146;
if((data57.buffer_hit === undefined) && (missing146 = "buffer_hit")){
const err510 = {};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
var _valid23 = _errs568 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs569 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing147;
if((data57.key_length === undefined) && (missing147 = "key_length")){
const err511 = {};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
var _valid23 = _errs569 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs570 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing148;
if((data57.all_visible === undefined) && (missing148 = "all_visible")){
const err512 = {};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var _valid23 = _errs570 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs571 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing149;
if((data57.partitions_ahead === undefined) && (missing149 = "partitions_ahead")){
const err513 = {};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
var _valid23 = _errs571 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs572 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing150;
if((data57.checkpoints === undefined) && (missing150 = "checkpoints")){
const err514 = {};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
var _valid23 = _errs572 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs573 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing151;
if((data57.latency === undefined) && (missing151 = "latency")){
const err515 = {};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
var _valid23 = _errs573 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs574 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing152;
if((data57.plan === undefined) && (missing152 = "plan")){
const err516 = {};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
var _valid23 = _errs574 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs575 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing153;
if((data57.recall === undefined) && (missing153 = "recall")){
const err517 = {};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
var _valid23 = _errs575 === errors;
valid88 = valid88 || _valid23;
if(!valid88){
const _errs576 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing154;
if((data57.cache === undefined) && (missing154 = "cache")){
const err518 = {};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var _valid23 = _errs576 === errors;
valid88 = valid88 || _valid23;
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
if(!valid88){
const err519 = {};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
else {
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
}
var valid87 = _errs563 === errors;
if(valid87){
const err520 = {};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
}
if(errors === _errs560){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing155;
if((data57.pool === undefined) && (missing155 = "pool")){
const err521 = {};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
var _valid22 = _errs560 === errors;
errors = _errs559;
if(vErrors !== null){
if(_errs559){
vErrors.length = _errs559;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs577 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key32 in data57){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[11].then.properties, key32))){
const err523 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then,data:data57};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data57.pool !== undefined){
let data162 = data57.pool;
if(typeof data162 === "string"){
if(!pattern73.test(data162)){
const err524 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pool",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/pool/pattern",keyword:"pattern",params:{pattern: "^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$"},message:"must match pattern \""+"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$"+"\"",schema:"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$",parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool,data:data162};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pool",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool,data:data162};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data57.min !== undefined){
let data163 = data57.min;
if(!((typeof data163 == "number") && (isFinite(data163)))){
const err526 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.min,data:data163};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data57.max !== undefined){
let data164 = data57.max;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err527 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.max,data:data164};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data57.replicas !== undefined){
let data165 = data57.replicas;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err528 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas,data:data165};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
const err529 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas,data:data165};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
if(data57.workers !== undefined){
let data166 = data57.workers;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err530 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers,data:data166};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 1 || isNaN(data166)){
const err531 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers,data:data166};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
if(data57.cores !== undefined){
let data167 = data57.cores;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err532 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cores",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores,data:data167};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 1 || isNaN(data167)){
const err533 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cores",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores,data:data167};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
if(data57.severity !== undefined){
let data168 = data57.severity;
if(!((data168 === "fail") || (data168 === "warn"))){
const err534 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity,data:data168};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data57.strict !== undefined){
let data169 = data57.strict;
if(typeof data169 !== "boolean"){
const err535 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.strict,data:data169};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data57.when !== undefined){
let data170 = data57.when;
if(!(data170 === "apply")){
const err536 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[11].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.when,data:data170};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[11].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then,data:data57};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var _valid22 = _errs577 === errors;
valid86 = _valid22;
}
if(!valid86){
const err538 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[11].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[11],data:data57};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
const _errs597 = errors;
let valid90 = true;
const _errs598 = errors;
const _errs600 = errors;
const _errs601 = errors;
const _errs602 = errors;
let valid92 = false;
const _errs603 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing156;
if((data57.toast_ratio === undefined) && (missing156 = "toast_ratio")){
const err539 = {};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
var _valid25 = _errs603 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs604 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing157;
if((data57.dead_tuples === undefined) && (missing157 = "dead_tuples")){
const err540 = {};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
var _valid25 = _errs604 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs605 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing158;
if((data57.bloat === undefined) && (missing158 = "bloat")){
const err541 = {};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
var _valid25 = _errs605 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs606 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing159;
if((data57.buffer_hit === undefined) && (missing159 = "buffer_hit")){
const err542 = {};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
var _valid25 = _errs606 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs607 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing160;
if((data57.key_length === undefined) && (missing160 = "key_length")){
const err543 = {};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
var _valid25 = _errs607 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs608 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing161;
if((data57.all_visible === undefined) && (missing161 = "all_visible")){
const err544 = {};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
var _valid25 = _errs608 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs609 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing162;
if((data57.partitions_ahead === undefined) && (missing162 = "partitions_ahead")){
const err545 = {};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
var _valid25 = _errs609 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs610 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing163;
if((data57.checkpoints === undefined) && (missing163 = "checkpoints")){
const err546 = {};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
var _valid25 = _errs610 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs611 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing164;
if((data57.latency === undefined) && (missing164 = "latency")){
const err547 = {};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
var _valid25 = _errs611 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs612 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing165;
if((data57.plan === undefined) && (missing165 = "plan")){
const err548 = {};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
var _valid25 = _errs612 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs613 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing166;
if((data57.recall === undefined) && (missing166 = "recall")){
const err549 = {};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
var _valid25 = _errs613 === errors;
valid92 = valid92 || _valid25;
if(!valid92){
const _errs614 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing167;
if((data57.pool === undefined) && (missing167 = "pool")){
const err550 = {};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
var _valid25 = _errs614 === errors;
valid92 = valid92 || _valid25;
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
if(!valid92){
const err551 = {};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
else {
errors = _errs602;
if(vErrors !== null){
if(_errs602){
vErrors.length = _errs602;
}
else {
vErrors = null;
}
}
}
var valid91 = _errs601 === errors;
if(valid91){
const err552 = {};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
else {
errors = _errs600;
if(vErrors !== null){
if(_errs600){
vErrors.length = _errs600;
}
else {
vErrors = null;
}
}
}
if(errors === _errs598){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing168;
if((data57.cache === undefined) && (missing168 = "cache")){
const err553 = {};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
var _valid24 = _errs598 === errors;
errors = _errs597;
if(vErrors !== null){
if(_errs597){
vErrors.length = _errs597;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs615 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key33 in data57){
if(!((((((((key33 === "cache") || (key33 === "hit_rate")) || (key33 === "swap")) || (key33 === "stale")) || (key33 === "for")) || (key33 === "severity")) || (key33 === "strict")) || (key33 === "when"))){
const err555 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then,data:data57};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data57.cache !== undefined){
let data171 = data57.cache;
if(typeof data171 === "string"){
if(!pattern74.test(data171)){
const err556 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cache",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/cache/pattern",keyword:"pattern",params:{pattern: "^cache\\."},message:"must match pattern \""+"^cache\\."+"\"",schema:"^cache\\.",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.cache,data:data171};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cache",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/cache/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.cache.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.cache,data:data171};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data57.hit_rate !== undefined){
let data172 = data57.hit_rate;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(Object.keys(data172).length < 1){
const err558 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate,data:data172};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
for(const key34 in data172){
if(!((key34 === "min") || (key34 === "max"))){
const err559 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate,data:data172};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data172.min !== undefined){
let data173 = data172.min;
if(typeof data173 === "string"){
if(!pattern29.test(data173)){
const err560 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate/min",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.min,data:data173};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate/min",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.min,data:data173};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data172.max !== undefined){
let data174 = data172.max;
if(typeof data174 === "string"){
if(!pattern29.test(data174)){
const err562 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate/max",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.max,data:data174};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate/max",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.properties.max,data:data174};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hit_rate",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/hit_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.hit_rate,data:data172};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data57.swap !== undefined){
let data175 = data57.swap;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(Object.keys(data175).length < 1){
const err565 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap,data:data175};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
for(const key35 in data175){
if(!((key35 === "min") || (key35 === "max"))){
const err566 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap,data:data175};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data175.min !== undefined){
let data176 = data175.min;
if(typeof data176 === "string"){
if(!pattern54.test(data176)){
const err567 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap/min",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.min,data:data176};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap/min",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.min,data:data176};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data175.max !== undefined){
let data177 = data175.max;
if(typeof data177 === "string"){
if(!pattern54.test(data177)){
const err569 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap/max",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.max,data:data177};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap/max",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.properties.max,data:data177};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/swap",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/swap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.swap,data:data175};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data57.stale !== undefined){
let data178 = data57.stale;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(Object.keys(data178).length < 1){
const err572 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/stale",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/stale/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale,data:data178};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
for(const key36 in data178){
if(!((key36 === "min") || (key36 === "max"))){
const err573 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/stale",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/stale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale,data:data178};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data178.min !== undefined){
let data179 = data178.min;
if(!((typeof data179 == "number") && (isFinite(data179)))){
const err574 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/stale/min",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/stale/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale.properties.min,data:data179};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data178.max !== undefined){
let data180 = data178.max;
if(!((typeof data180 == "number") && (isFinite(data180)))){
const err575 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/stale/max",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/stale/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale.properties.max,data:data180};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/stale",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/stale/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.stale,data:data178};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data57.for !== undefined){
let data181 = data57.for;
if(typeof data181 === "string"){
if(!pattern37.test(data181)){
const err577 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.for,data:data181};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.for,data:data181};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data57.severity !== undefined){
let data182 = data57.severity;
if(!((data182 === "fail") || (data182 === "warn"))){
const err579 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[12].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.severity,data:data182};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data57.strict !== undefined){
let data183 = data57.strict;
if(typeof data183 !== "boolean"){
const err580 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.strict,data:data183};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data57.when !== undefined){
let data184 = data57.when;
if(!(data184 === "apply")){
const err581 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[12].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then.properties.when,data:data184};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/12/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[12].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[12].then,data:data57};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid24 = _errs615 === errors;
valid90 = _valid24;
}
if(!valid90){
const err583 = {instancePath:instancePath+"/checks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[12].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[12],data:data57};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data56};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data.drift !== undefined){
let data185 = data.drift;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key37 in data185){
if(!(key37 === "accept")){
const err585 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data185};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data185.accept !== undefined){
let data186 = data185.accept;
if(Array.isArray(data186)){
const len10 = data186.length;
for(let i10=0; i10<len10; i10++){
let data187 = data186[i10];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.address === undefined){
const err586 = {instancePath:instancePath+"/drift/accept/" + i10,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data187};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data187.why === undefined){
const err587 = {instancePath:instancePath+"/drift/accept/" + i10,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data187};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
for(const key38 in data187){
if(!((((key38 === "address") || (key38 === "field")) || (key38 === "why")) || (key38 === "until"))){
const err588 = {instancePath:instancePath+"/drift/accept/" + i10,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data187};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data187.address !== undefined){
let data188 = data187.address;
if(typeof data188 === "string"){
if(!pattern0.test(data188)){
const err589 = {instancePath:instancePath+"/drift/accept/" + i10+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data188};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/drift/accept/" + i10+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data188};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data187.field !== undefined){
let data189 = data187.field;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err591 = {instancePath:instancePath+"/drift/accept/" + i10+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data189};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/drift/accept/" + i10+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data189};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data187.why !== undefined){
let data190 = data187.why;
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
const err593 = {instancePath:instancePath+"/drift/accept/" + i10+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data190};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/drift/accept/" + i10+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data190};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data187.until !== undefined){
let data191 = data187.until;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err595 = {instancePath:instancePath+"/drift/accept/" + i10+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data191};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/drift/accept/" + i10+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data191};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/drift/accept/" + i10,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data187};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data186};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data185};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data.advice !== undefined){
let data192 = data.advice;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key39 in data192){
if(!(key39 === "accept")){
const err600 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data192};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data192.accept !== undefined){
let data193 = data192.accept;
if(Array.isArray(data193)){
const len11 = data193.length;
for(let i11=0; i11<len11; i11++){
let data194 = data193[i11];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.code === undefined){
const err601 = {instancePath:instancePath+"/advice/accept/" + i11,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data194};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data194.address === undefined){
const err602 = {instancePath:instancePath+"/advice/accept/" + i11,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data194};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data194.why === undefined){
const err603 = {instancePath:instancePath+"/advice/accept/" + i11,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data194};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key40 in data194){
if(!((((key40 === "code") || (key40 === "address")) || (key40 === "why")) || (key40 === "until"))){
const err604 = {instancePath:instancePath+"/advice/accept/" + i11,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data194};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data194.code !== undefined){
let data195 = data194.code;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err605 = {instancePath:instancePath+"/advice/accept/" + i11+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data195};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/advice/accept/" + i11+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data195};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data194.address !== undefined){
let data196 = data194.address;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err607 = {instancePath:instancePath+"/advice/accept/" + i11+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data196};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/advice/accept/" + i11+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data196};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data194.why !== undefined){
let data197 = data194.why;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err609 = {instancePath:instancePath+"/advice/accept/" + i11+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data197};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/advice/accept/" + i11+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data197};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data194.until !== undefined){
let data198 = data194.until;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err611 = {instancePath:instancePath+"/advice/accept/" + i11+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data198};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/advice/accept/" + i11+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data198};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/advice/accept/" + i11,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data194};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data193};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
else {
const err615 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data192};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data.loop !== undefined){
let data199 = data.loop;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key41 in data199){
if(!((((((((key41 === "mode") || (key41 === "every")) || (key41 === "advisors")) || (key41 === "max_changes")) || (key41 === "cooldown")) || (key41 === "budget")) || (key41 === "observe")) || (key41 === "control"))){
const err616 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop,data:data199};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data199.mode !== undefined){
let data200 = data199.mode;
if(!(((data200 === "report") || (data200 === "pull-request")) || (data200 === "apply"))){
const err617 = {instancePath:instancePath+"/loop/mode",schemaPath:"#/properties/loop/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.mode.enum,parentSchema:schema11.properties.loop.properties.mode,data:data200};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data199.every !== undefined){
let data201 = data199.every;
if(typeof data201 === "string"){
if(!pattern3.test(data201)){
const err618 = {instancePath:instancePath+"/loop/every",schemaPath:"#/properties/loop/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.every,data:data201};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/loop/every",schemaPath:"#/properties/loop/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.every.type,parentSchema:schema11.properties.loop.properties.every,data:data201};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data199.advisors !== undefined){
let data202 = data199.advisors;
if(Array.isArray(data202)){
const len12 = data202.length;
for(let i12=0; i12<len12; i12++){
let data203 = data202[i12];
if(!(((((((data203 === "hybrid-schema") || (data203 === "toast")) || (data203 === "gin")) || (data203 === "wal")) || (data203 === "vacuum")) || (data203 === "index")) || (data203 === "vector"))){
const err620 = {instancePath:instancePath+"/loop/advisors/" + i12,schemaPath:"#/properties/loop/properties/advisors/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.advisors.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.advisors.items.enum,parentSchema:schema11.properties.loop.properties.advisors.items,data:data203};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/loop/advisors",schemaPath:"#/properties/loop/properties/advisors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.loop.properties.advisors.type,parentSchema:schema11.properties.loop.properties.advisors,data:data202};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data199.max_changes !== undefined){
let data204 = data199.max_changes;
if(!(data204 === "1 per round")){
const err622 = {instancePath:instancePath+"/loop/max_changes",schemaPath:"#/properties/loop/properties/max_changes/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.max_changes.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.max_changes.enum,parentSchema:schema11.properties.loop.properties.max_changes,data:data204};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data199.cooldown !== undefined){
let data205 = data199.cooldown;
if(typeof data205 === "string"){
if(!pattern3.test(data205)){
const err623 = {instancePath:instancePath+"/loop/cooldown",schemaPath:"#/properties/loop/properties/cooldown/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.cooldown,data:data205};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/loop/cooldown",schemaPath:"#/properties/loop/properties/cooldown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.cooldown.type,parentSchema:schema11.properties.loop.properties.cooldown,data:data205};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data199.budget !== undefined){
let data206 = data199.budget;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key42 in data206){
if(!(key42 === "max_bytes")){
const err625 = {instancePath:instancePath+"/loop/budget",schemaPath:"#/properties/loop/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop.properties.budget,data:data206};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data206.max_bytes !== undefined){
let data207 = data206.max_bytes;
if(typeof data207 === "string"){
if(!pattern90.test(data207)){
const err626 = {instancePath:instancePath+"/loop/budget/max_bytes",schemaPath:"#/properties/loop/properties/budget/properties/max_bytes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(kB|MB|GB|TB)$"},message:"must match pattern \""+"^[1-9][0-9]*(kB|MB|GB|TB)$"+"\"",schema:"^[1-9][0-9]*(kB|MB|GB|TB)$",parentSchema:schema11.properties.loop.properties.budget.properties.max_bytes,data:data207};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/loop/budget/max_bytes",schemaPath:"#/properties/loop/properties/budget/properties/max_bytes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.budget.properties.max_bytes.type,parentSchema:schema11.properties.loop.properties.budget.properties.max_bytes,data:data207};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/loop/budget",schemaPath:"#/properties/loop/properties/budget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.properties.budget.type,parentSchema:schema11.properties.loop.properties.budget,data:data206};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data199.observe !== undefined){
let data208 = data199.observe;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key43 in data208){
if(!(((key43 === "before") || (key43 === "after")) || (key43 === "settle"))){
const err629 = {instancePath:instancePath+"/loop/observe",schemaPath:"#/properties/loop/properties/observe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop.properties.observe,data:data208};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data208.before !== undefined){
let data209 = data208.before;
if(typeof data209 === "string"){
if(!pattern3.test(data209)){
const err630 = {instancePath:instancePath+"/loop/observe/before",schemaPath:"#/properties/loop/properties/observe/properties/before/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.before,data:data209};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/loop/observe/before",schemaPath:"#/properties/loop/properties/observe/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.before.type,parentSchema:schema11.properties.loop.properties.observe.properties.before,data:data209};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data208.after !== undefined){
let data210 = data208.after;
if(typeof data210 === "string"){
if(!pattern3.test(data210)){
const err632 = {instancePath:instancePath+"/loop/observe/after",schemaPath:"#/properties/loop/properties/observe/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.after,data:data210};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/loop/observe/after",schemaPath:"#/properties/loop/properties/observe/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.after.type,parentSchema:schema11.properties.loop.properties.observe.properties.after,data:data210};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data208.settle !== undefined){
let data211 = data208.settle;
if(typeof data211 === "string"){
if(!pattern3.test(data211)){
const err634 = {instancePath:instancePath+"/loop/observe/settle",schemaPath:"#/properties/loop/properties/observe/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.settle,data:data211};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = {instancePath:instancePath+"/loop/observe/settle",schemaPath:"#/properties/loop/properties/observe/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.settle.type,parentSchema:schema11.properties.loop.properties.observe.properties.settle,data:data211};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
else {
const err636 = {instancePath:instancePath+"/loop/observe",schemaPath:"#/properties/loop/properties/observe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.properties.observe.type,parentSchema:schema11.properties.loop.properties.observe,data:data208};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data199.control !== undefined){
let data212 = data199.control;
if(!(data212 === "auto")){
const err637 = {instancePath:instancePath+"/loop/control",schemaPath:"#/properties/loop/properties/control/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.control.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.control.enum,parentSchema:schema11.properties.loop.properties.control,data:data212};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.type,parentSchema:schema11.properties.loop,data:data199};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data.tables !== undefined){
let data213 = data.tables;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key44 in data213){
let data214 = data213[key44];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key45 in data214){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key45))){
const err639 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data214};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data214.use !== undefined){
let data215 = data214.use;
if(Array.isArray(data215)){
const len13 = data215.length;
for(let i13=0; i13<len13; i13++){
let data216 = data215[i13];
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err640 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i13,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data216};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i13,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data216};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
else {
const err642 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data215};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data214.keep !== undefined){
let data217 = data214.keep;
if(typeof data217 !== "boolean"){
const err643 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data217};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data214.with !== undefined){
let data218 = data214.with;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key46 in data218){
let data219 = data218[key46];
if(((typeof data219 !== "string") && (!((typeof data219 == "number") && (isFinite(data219))))) && (typeof data219 !== "boolean")){
const err644 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data219};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data218};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data214.persistence !== undefined){
let data220 = data214.persistence;
if(!((data220 === "logged") || (data220 === "unlogged"))){
const err646 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data220};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data214.columns !== undefined){
let data221 = data214.columns;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key47 in data221){
let data222 = data221[key47];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key48 in data222){
if(!((((((key48 === "keep") || (key48 === "storage")) || (key48 === "compression")) || (key48 === "statistics")) || (key48 === "n_distinct")) || (key48 === "n_distinct_inherited"))){
const err647 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data222};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data222.keep !== undefined){
let data223 = data222.keep;
if(typeof data223 !== "boolean"){
const err648 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data223};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data222.storage !== undefined){
let data224 = data222.storage;
if(!(((((data224 === "plain") || (data224 === "external")) || (data224 === "main")) || (data224 === "extended")) || (data224 === "default"))){
const err649 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data224};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data222.compression !== undefined){
let data225 = data222.compression;
if(!(((data225 === "pglz") || (data225 === "lz4")) || (data225 === "default"))){
const err650 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data225};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data222.statistics !== undefined){
let data226 = data222.statistics;
const _errs735 = errors;
let valid117 = false;
const _errs736 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err651 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data226};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 10000 || isNaN(data226)){
const err652 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data226};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data226 < -1 || isNaN(data226)){
const err653 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data226};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
var _valid26 = _errs736 === errors;
valid117 = valid117 || _valid26;
if(!valid117){
const _errs738 = errors;
if("default" !== data226){
const err654 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data226};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid26 = _errs738 === errors;
valid117 = valid117 || _valid26;
}
if(!valid117){
const err655 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data226};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
else {
errors = _errs735;
if(vErrors !== null){
if(_errs735){
vErrors.length = _errs735;
}
else {
vErrors = null;
}
}
}
}
if(data222.n_distinct !== undefined){
let data227 = data222.n_distinct;
const _errs740 = errors;
let valid118 = false;
const _errs741 = errors;
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < -1 || isNaN(data227)){
const err656 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
var _valid27 = _errs741 === errors;
valid118 = valid118 || _valid27;
if(!valid118){
const _errs743 = errors;
if("default" !== data227){
const err658 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data227};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid27 = _errs743 === errors;
valid118 = valid118 || _valid27;
}
if(!valid118){
const err659 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data227};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
else {
errors = _errs740;
if(vErrors !== null){
if(_errs740){
vErrors.length = _errs740;
}
else {
vErrors = null;
}
}
}
}
if(data222.n_distinct_inherited !== undefined){
let data228 = data222.n_distinct_inherited;
const _errs745 = errors;
let valid119 = false;
const _errs746 = errors;
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < -1 || isNaN(data228)){
const err660 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data228};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data228};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid28 = _errs746 === errors;
valid119 = valid119 || _valid28;
if(!valid119){
const _errs748 = errors;
if("default" !== data228){
const err662 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data228};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
var _valid28 = _errs748 === errors;
valid119 = valid119 || _valid28;
}
if(!valid119){
const err663 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data228};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
else {
errors = _errs745;
if(vErrors !== null){
if(_errs745){
vErrors.length = _errs745;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err664 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data222};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
else {
const err665 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data221};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data214.promote !== undefined){
let data229 = data214.promote;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key49 in data229){
let data230 = data229[key49];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.from === undefined){
const err666 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data230.type === undefined){
const err667 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(data230.by === undefined){
const err668 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
for(const key50 in data230){
if(!(((((key50 === "keep") || (key50 === "from")) || (key50 === "type")) || (key50 === "by")) || (key50 === "on_bad_value"))){
const err669 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data230.keep !== undefined){
let data231 = data230.keep;
if(typeof data231 !== "boolean"){
const err670 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data231};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data230.from !== undefined){
let data232 = data230.from;
if(typeof data232 === "string"){
if(!pattern0.test(data232)){
const err671 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data232};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
else {
const err672 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data232};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data230.type !== undefined){
let data233 = data230.type;
if(typeof data233 === "string"){
if(!pattern0.test(data233)){
const err673 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data233};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
else {
const err674 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data233};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data230.by !== undefined){
let data234 = data230.by;
if(!((data234 === "trigger") || (data234 === "generated"))){
const err675 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data234};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data230.on_bad_value !== undefined){
let data235 = data230.on_bad_value;
if(!(((data235 === "set null") || (data235 === "stop")) || (data235 === "refuse"))){
const err676 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data235};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
else {
const err677 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
else {
const err678 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data229};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data214.partitions !== undefined){
let data236 = data214.partitions;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.by === undefined){
const err679 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data236};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
for(const key51 in data236){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key51))){
const err680 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data236};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data236.keep !== undefined){
let data237 = data236.keep;
if((typeof data237 !== "string") && (!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237))))){
const err681 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data237};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 1 || isNaN(data237)){
const err682 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data237};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(typeof data237 === "string"){
if(!pattern97.test(data237)){
const err683 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data237};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
if(data236.by !== undefined){
let data238 = data236.by;
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err684 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data238};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
else {
const err685 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data238};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data236.every !== undefined){
let data239 = data236.every;
if((typeof data239 !== "string") && (!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239))))){
const err686 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data239};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 1 || isNaN(data239)){
const err687 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data239};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(typeof data239 === "string"){
if(!pattern97.test(data239)){
const err688 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data239};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
if(data236.ahead !== undefined){
let data240 = data236.ahead;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err689 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data240};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 10000 || isNaN(data240)){
const err690 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data240};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data240 < 0 || isNaN(data240)){
const err691 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data240};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
if(data236.name !== undefined){
let data241 = data236.name;
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err692 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data241};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
else {
const err693 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data241};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data236.in !== undefined){
let data242 = data236.in;
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err694 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data242};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data242};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data236.zone !== undefined){
let data243 = data236.zone;
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err696 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data243};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
else {
const err697 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data243};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data236.epoch !== undefined){
let data244 = data236.epoch;
if(!((((data244 === "s") || (data244 === "ms")) || (data244 === "us")) || (data244 === "ns"))){
const err698 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data244};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data236.then !== undefined){
let data245 = data236.then;
if(!(((data245 === "detach") || (data245 === "archive")) || (data245 === "drop"))){
const err699 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data245};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data236.archive !== undefined){
let data246 = data236.archive;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(data246.to === undefined){
const err700 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data246};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
for(const key52 in data246){
if(!((key52 === "to") || (key52 === "format"))){
const err701 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data246};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data246.to !== undefined){
let data247 = data246.to;
if(typeof data247 === "string"){
if(!pattern103.test(data247)){
const err702 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3://[^/]|file:///.)"},message:"must match pattern \""+"^(s3://[^/]|file:///.)"+"\"",schema:"^(s3://[^/]|file:///.)",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data247};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
else {
const err703 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data247};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data246.format !== undefined){
let data248 = data246.format;
if(!((data248 === "csv") || (data248 === "csv.gz"))){
const err704 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data248};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
}
else {
const err705 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data246};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data236.engine !== undefined){
let data249 = data236.engine;
if(!((data249 === "native") || (data249 === "pg_partman"))){
const err706 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data249};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
}
else {
const err707 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data236};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data214.indexes !== undefined){
let data250 = data214.indexes;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key53 in data250){
let data251 = data250[key53];
const _errs794 = errors;
let valid125 = true;
const _errs795 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
let missing169;
if((data251.absent === undefined) && (missing169 = "absent")){
const err708 = {};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
var _valid29 = _errs795 === errors;
errors = _errs794;
if(vErrors !== null){
if(_errs794){
vErrors.length = _errs794;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid29){
const _errs796 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key54 in data251){
if(!((key54 === "absent") || (key54 === "why"))){
const err709 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data251};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
var _valid29 = _errs796 === errors;
valid125 = _valid29;
ifClause0 = "then";
}
else {
const _errs798 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.on === undefined){
const err710 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data251};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
var _valid29 = _errs798 === errors;
valid125 = _valid29;
ifClause0 = "else";
}
if(!valid125){
const err711 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key55 in data251){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key55))){
const err712 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data251.keep !== undefined){
let data252 = data251.keep;
if(typeof data252 !== "boolean"){
const err713 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data252};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data251.absent !== undefined){
let data253 = data251.absent;
if(true !== data253){
const err714 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data253};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data251.why !== undefined){
let data254 = data251.why;
if(typeof data254 === "string"){
if(func10(data254) < 1){
const err715 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data254};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
else {
const err716 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data254};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data251.using !== undefined){
let data255 = data251.using;
if(typeof data255 !== "string"){
const err717 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data255};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data251.on !== undefined){
let data256 = data251.on;
if(Array.isArray(data256)){
if(data256.length > 32){
const err718 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data256};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(data256.length < 1){
const err719 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data256};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
const len14 = data256.length;
for(let i14=0; i14<len14; i14++){
let data257 = data256[i14];
if(typeof data257 === "string"){
if(func10(data257) < 1){
const err720 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data257};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data257};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data256};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data251.include !== undefined){
let data258 = data251.include;
if(Array.isArray(data258)){
const len15 = data258.length;
for(let i15=0; i15<len15; i15++){
let data259 = data258[i15];
if(typeof data259 === "string"){
if(func10(data259) < 1){
const err723 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i15,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data259};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i15,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data259};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
else {
const err725 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data258};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data251.where !== undefined){
let data260 = data251.where;
if((typeof data260 !== "string") && (typeof data260 !== "boolean")){
const err726 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data260};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data251.unique !== undefined){
let data261 = data251.unique;
if(typeof data261 !== "boolean"){
const err727 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data261};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data251.nulls_not_distinct !== undefined){
let data262 = data251.nulls_not_distinct;
if(typeof data262 !== "boolean"){
const err728 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data262};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data251.tablespace !== undefined){
let data263 = data251.tablespace;
if(typeof data263 === "string"){
if(func10(data263) < 1){
const err729 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data263};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data263};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data251.statistics !== undefined){
let data264 = data251.statistics;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key56 in data264){
const _errs825 = errors;
if(typeof key56 === "string"){
if(!pattern104.test(key56)){
const err731 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key56,propertyName:key56};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
var valid131 = _errs825 === errors;
if(!valid131){
const err732 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key56},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data264};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
for(const key57 in data264){
let data265 = data264[key57];
const _errs828 = errors;
let valid133 = false;
const _errs829 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err733 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 10000 || isNaN(data265)){
const err734 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
if(data265 < -1 || isNaN(data265)){
const err735 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
var _valid30 = _errs829 === errors;
valid133 = valid133 || _valid30;
if(!valid133){
const _errs831 = errors;
if("default" !== data265){
const err736 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data265};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
var _valid30 = _errs831 === errors;
valid133 = valid133 || _valid30;
}
if(!valid133){
const err737 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
else {
errors = _errs828;
if(vErrors !== null){
if(_errs828){
vErrors.length = _errs828;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err738 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data264};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data251.with !== undefined){
let data266 = data251.with;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key58 in data266){
let data267 = data266[key58];
if(((typeof data267 !== "string") && (!((typeof data267 == "number") && (isFinite(data267))))) && (typeof data267 !== "boolean")){
const err739 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
else {
const err740 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data266};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
else {
const err741 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data250};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data214.statistics !== undefined){
let data268 = data214.statistics;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key59 in data268){
let data269 = data268[key59];
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.on === undefined){
const err743 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
for(const key60 in data269){
if(!((((key60 === "keep") || (key60 === "kinds")) || (key60 === "on")) || (key60 === "target"))){
const err744 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data269.keep !== undefined){
let data270 = data269.keep;
if(typeof data270 !== "boolean"){
const err745 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data270};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data269.kinds !== undefined){
let data271 = data269.kinds;
if(Array.isArray(data271)){
const len16 = data271.length;
for(let i16=0; i16<len16; i16++){
let data272 = data271[i16];
if(!(((data272 === "ndistinct") || (data272 === "dependencies")) || (data272 === "mcv"))){
const err746 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i16,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data272};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
let i17 = data271.length;
let j0;
if(i17 > 1){
outer0:
for(;i17--;){
for(j0 = i17; j0--;){
if(func0(data271[i17], data271[j0])){
const err747 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i17+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data271};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err748 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data271};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data269.on !== undefined){
let data273 = data269.on;
if(Array.isArray(data273)){
if(data273.length > 8){
const err749 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data273};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(data273.length < 1){
const err750 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data273};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
const len17 = data273.length;
for(let i18=0; i18<len17; i18++){
let data274 = data273[i18];
if(typeof data274 === "string"){
if(func10(data274) < 1){
const err751 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i18,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data274};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i18,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data274};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
else {
const err753 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data273};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data269.target !== undefined){
let data275 = data269.target;
const _errs853 = errors;
let valid142 = false;
const _errs854 = errors;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
const err754 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data275};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 > 10000 || isNaN(data275)){
const err755 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data275};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if(data275 < -1 || isNaN(data275)){
const err756 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data275};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
var _valid31 = _errs854 === errors;
valid142 = valid142 || _valid31;
if(!valid142){
const _errs856 = errors;
if("default" !== data275){
const err757 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data275};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
var _valid31 = _errs856 === errors;
valid142 = valid142 || _valid31;
}
if(!valid142){
const err758 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data275};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
else {
errors = _errs853;
if(vErrors !== null){
if(_errs853){
vErrors.length = _errs853;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err759 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
else {
const err760 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data268};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
else {
const err761 = {instancePath:instancePath+"/tables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data214};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
else {
const err762 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data213};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data.extensions !== undefined){
let data276 = data.extensions;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key61 in data276){
let data277 = data276[key61];
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key62 in data277){
if(!(((key62 === "keep") || (key62 === "version")) || (key62 === "schema"))){
const err763 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data277.keep !== undefined){
let data278 = data277.keep;
if(typeof data278 !== "boolean"){
const err764 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data278};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data277.version !== undefined){
let data279 = data277.version;
if(typeof data279 === "string"){
if(func10(data279) < 1){
const err765 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data279};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data279};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data277.schema !== undefined){
let data280 = data277.schema;
if(typeof data280 === "string"){
if(func10(data280) < 1){
const err767 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data280};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data280};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
else {
const err769 = {instancePath:instancePath+"/extensions/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data276};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data.settings !== undefined){
let data281 = data.settings;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key63 in data281){
let data282 = data281[key63];
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key64 in data282){
if(!(((key64 === "keep") || (key64 === "value")) || (key64 === "include"))){
const err771 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data282};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data282.keep !== undefined){
let data283 = data282.keep;
if(typeof data283 !== "boolean"){
const err772 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data283};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data282.value !== undefined){
let data284 = data282.value;
const _errs878 = errors;
let valid147 = false;
const _errs879 = errors;
if(((typeof data284 !== "string") && (!((typeof data284 == "number") && (isFinite(data284))))) && (typeof data284 !== "boolean")){
const err773 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data284};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
var _valid32 = _errs879 === errors;
valid147 = valid147 || _valid32;
if(!valid147){
const _errs881 = errors;
if(Array.isArray(data284)){
const len18 = data284.length;
for(let i19=0; i19<len18; i19++){
let data285 = data284[i19];
if(((typeof data285 !== "string") && (!((typeof data285 == "number") && (isFinite(data285))))) && (typeof data285 !== "boolean")){
const err774 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i19,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data285};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
}
else {
const err775 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data284};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
var _valid32 = _errs881 === errors;
valid147 = valid147 || _valid32;
}
if(!valid147){
const err776 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data284};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
else {
errors = _errs878;
if(vErrors !== null){
if(_errs878){
vErrors.length = _errs878;
}
else {
vErrors = null;
}
}
}
}
if(data282.include !== undefined){
let data286 = data282.include;
if(Array.isArray(data286)){
if(data286.length < 1){
const err777 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data286};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
const len19 = data286.length;
for(let i20=0; i20<len19; i20++){
let data287 = data286[i20];
if(typeof data287 !== "string"){
const err778 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i20,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data287};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
}
else {
const err779 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data286};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
else {
const err780 = {instancePath:instancePath+"/settings/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data282};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
}
else {
const err781 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data281};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data.databases !== undefined){
let data288 = data.databases;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
for(const key65 in data288){
let data289 = data288[key65];
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key66 in data289){
if(!(((key66 === "keep") || (key66 === "connection_limit")) || (key66 === "settings"))){
const err782 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data289};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data289.keep !== undefined){
let data290 = data289.keep;
if(typeof data290 !== "boolean"){
const err783 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data290};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data289.connection_limit !== undefined){
let data291 = data289.connection_limit;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
const err784 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data291};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 > 2147483647 || isNaN(data291)){
const err785 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data291};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data291 < -1 || isNaN(data291)){
const err786 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data291};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
}
if(data289.settings !== undefined){
let data292 = data289.settings;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key67 in data292){
let data293 = data292[key67];
const _errs903 = errors;
let valid155 = false;
const _errs904 = errors;
if(((typeof data293 !== "string") && (!((typeof data293 == "number") && (isFinite(data293))))) && (typeof data293 !== "boolean")){
const err787 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data293};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
var _valid33 = _errs904 === errors;
valid155 = valid155 || _valid33;
if(!valid155){
const _errs906 = errors;
if(Array.isArray(data293)){
const len20 = data293.length;
for(let i21=0; i21<len20; i21++){
let data294 = data293[i21];
if(((typeof data294 !== "string") && (!((typeof data294 == "number") && (isFinite(data294))))) && (typeof data294 !== "boolean")){
const err788 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data294};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
}
else {
const err789 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data293};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
var _valid33 = _errs906 === errors;
valid155 = valid155 || _valid33;
}
if(!valid155){
const err790 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data293};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
else {
errors = _errs903;
if(vErrors !== null){
if(_errs903){
vErrors.length = _errs903;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err791 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data292};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
else {
const err792 = {instancePath:instancePath+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data289};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
}
else {
const err793 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data288};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data.roles !== undefined){
let data295 = data.roles;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key68 in data295){
let data296 = data295[key68];
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key69 in data296){
if(!((((key69 === "keep") || (key69 === "connection_limit")) || (key69 === "settings")) || (key69 === "databases"))){
const err794 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data296};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data296.keep !== undefined){
let data297 = data296.keep;
if(typeof data297 !== "boolean"){
const err795 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data297};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data296.connection_limit !== undefined){
let data298 = data296.connection_limit;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err796 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data298};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 > 2147483647 || isNaN(data298)){
const err797 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data298};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
if(data298 < -1 || isNaN(data298)){
const err798 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data298};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
}
if(data296.settings !== undefined){
let data299 = data296.settings;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key70 in data299){
let data300 = data299[key70];
const _errs924 = errors;
let valid161 = false;
const _errs925 = errors;
if(((typeof data300 !== "string") && (!((typeof data300 == "number") && (isFinite(data300))))) && (typeof data300 !== "boolean")){
const err799 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data300};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
var _valid34 = _errs925 === errors;
valid161 = valid161 || _valid34;
if(!valid161){
const _errs927 = errors;
if(Array.isArray(data300)){
const len21 = data300.length;
for(let i22=0; i22<len21; i22++){
let data301 = data300[i22];
if(((typeof data301 !== "string") && (!((typeof data301 == "number") && (isFinite(data301))))) && (typeof data301 !== "boolean")){
const err800 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data301};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
}
else {
const err801 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data300};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
var _valid34 = _errs927 === errors;
valid161 = valid161 || _valid34;
}
if(!valid161){
const err802 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
else {
errors = _errs924;
if(vErrors !== null){
if(_errs924){
vErrors.length = _errs924;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err803 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data299};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data296.databases !== undefined){
let data302 = data296.databases;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
for(const key71 in data302){
let data303 = data302[key71];
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
for(const key72 in data303){
if(!(key72 === "settings")){
const err804 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data303};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data303.settings !== undefined){
let data304 = data303.settings;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key73 in data304){
let data305 = data304[key73];
const _errs941 = errors;
let valid167 = false;
const _errs942 = errors;
if(((typeof data305 !== "string") && (!((typeof data305 == "number") && (isFinite(data305))))) && (typeof data305 !== "boolean")){
const err805 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data305};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
var _valid35 = _errs942 === errors;
valid167 = valid167 || _valid35;
if(!valid167){
const _errs944 = errors;
if(Array.isArray(data305)){
const len22 = data305.length;
for(let i23=0; i23<len22; i23++){
let data306 = data305[i23];
if(((typeof data306 !== "string") && (!((typeof data306 == "number") && (isFinite(data306))))) && (typeof data306 !== "boolean")){
const err806 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data306};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data305};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
var _valid35 = _errs944 === errors;
valid167 = valid167 || _valid35;
}
if(!valid167){
const err808 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data305};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
else {
errors = _errs941;
if(vErrors !== null){
if(_errs941){
vErrors.length = _errs941;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err809 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data304};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
else {
const err810 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data303};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data302};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
else {
const err812 = {instancePath:instancePath+"/roles/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data296};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
}
else {
const err813 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data295};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data.caches !== undefined){
let data307 = data.caches;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key74 in data307){
let data308 = data307[key74];
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.url === undefined){
const err814 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data308};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
if(data308.prefix === undefined){
const err815 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data308};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data308.version === undefined){
const err816 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data308};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
for(const key75 in data308){
if(!(((((((key75 === "keep") || (key75 === "url")) || (key75 === "prefix")) || (key75 === "version")) || (key75 === "pointer")) || (key75 === "grace")) || (key75 === "warm"))){
const err817 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data308};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data308.keep !== undefined){
let data309 = data308.keep;
if(typeof data309 !== "boolean"){
const err818 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/caches/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.caches.additionalProperties.properties.keep.type,parentSchema:schema11.properties.caches.additionalProperties.properties.keep,data:data309};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data308.url !== undefined){
let data310 = data308.url;
if(typeof data310 === "string"){
if(!pattern0.test(data310)){
const err819 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data310};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data310};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data308.prefix !== undefined){
let data311 = data308.prefix;
if(typeof data311 === "string"){
if(!pattern0.test(data311)){
const err821 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data311};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
else {
const err822 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data311};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data308.version !== undefined){
let data312 = data308.version;
if((typeof data312 !== "string") && (!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312))))){
const err823 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data312};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if(typeof data312 === "string"){
if(!pattern107.test(data312)){
const err824 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\"",schema:"^[^\\s:]+$",parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data312};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
}
if(data308.pointer !== undefined){
let data313 = data308.pointer;
if(typeof data313 === "string"){
if(!pattern0.test(data313)){
const err825 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/pointer",schemaPath:"#/properties/caches/additionalProperties/properties/pointer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.pointer,data:data313};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
else {
const err826 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/pointer",schemaPath:"#/properties/caches/additionalProperties/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.pointer.type,parentSchema:schema11.properties.caches.additionalProperties.properties.pointer,data:data313};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data308.grace !== undefined){
let data314 = data308.grace;
if(typeof data314 === "string"){
if(!pattern109.test(data314)){
const err827 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/properties/caches/additionalProperties/properties/grace/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$",parentSchema:schema11.properties.caches.additionalProperties.properties.grace,data:data314};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/properties/caches/additionalProperties/properties/grace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.grace.type,parentSchema:schema11.properties.caches.additionalProperties.properties.grace,data:data314};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data308.warm !== undefined){
let data315 = data308.warm;
if(typeof data315 === "string"){
if(!pattern9.test(data315)){
const err829 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/warm",schemaPath:"#/properties/caches/additionalProperties/properties/warm/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.caches.additionalProperties.properties.warm,data:data315};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
else {
const err830 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/warm",schemaPath:"#/properties/caches/additionalProperties/properties/warm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.warm.type,parentSchema:schema11.properties.caches.additionalProperties.properties.warm,data:data315};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
}
else {
const err831 = {instancePath:instancePath+"/caches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data308};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
}
else {
const err832 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data307};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data.presets !== undefined){
let data316 = data.presets;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key76 in data316){
let data317 = data316[key76];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key77 in data317){
if(!(((key77 === "with") || (key77 === "persistence")) || (key77 === "columns"))){
const err833 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data317};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data317.with !== undefined){
let data318 = data317.with;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key78 in data318){
let data319 = data318[key78];
if(((typeof data319 !== "string") && (!((typeof data319 == "number") && (isFinite(data319))))) && (typeof data319 !== "boolean")){
const err834 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data319};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
}
else {
const err835 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data318};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data317.persistence !== undefined){
let data320 = data317.persistence;
if(!((data320 === "logged") || (data320 === "unlogged"))){
const err836 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data320};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data317.columns !== undefined){
let data321 = data317.columns;
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
for(const key79 in data321){
let data322 = data321[key79];
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
for(const key80 in data322){
if(!((((((key80 === "keep") || (key80 === "storage")) || (key80 === "compression")) || (key80 === "statistics")) || (key80 === "n_distinct")) || (key80 === "n_distinct_inherited"))){
const err837 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data322};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data322.keep !== undefined){
let data323 = data322.keep;
if(typeof data323 !== "boolean"){
const err838 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data323};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data322.storage !== undefined){
let data324 = data322.storage;
if(!(((((data324 === "plain") || (data324 === "external")) || (data324 === "main")) || (data324 === "extended")) || (data324 === "default"))){
const err839 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data324};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data322.compression !== undefined){
let data325 = data322.compression;
if(!(((data325 === "pglz") || (data325 === "lz4")) || (data325 === "default"))){
const err840 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data325};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data322.statistics !== undefined){
let data326 = data322.statistics;
const _errs991 = errors;
let valid177 = false;
const _errs992 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
const err841 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data326};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 > 10000 || isNaN(data326)){
const err842 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data326};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(data326 < -1 || isNaN(data326)){
const err843 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data326};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
var _valid36 = _errs992 === errors;
valid177 = valid177 || _valid36;
if(!valid177){
const _errs994 = errors;
if("default" !== data326){
const err844 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data326};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
var _valid36 = _errs994 === errors;
valid177 = valid177 || _valid36;
}
if(!valid177){
const err845 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data326};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
else {
errors = _errs991;
if(vErrors !== null){
if(_errs991){
vErrors.length = _errs991;
}
else {
vErrors = null;
}
}
}
}
if(data322.n_distinct !== undefined){
let data327 = data322.n_distinct;
const _errs996 = errors;
let valid178 = false;
const _errs997 = errors;
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < -1 || isNaN(data327)){
const err846 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data327};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
else {
const err847 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data327};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
var _valid37 = _errs997 === errors;
valid178 = valid178 || _valid37;
if(!valid178){
const _errs999 = errors;
if("default" !== data327){
const err848 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data327};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
var _valid37 = _errs999 === errors;
valid178 = valid178 || _valid37;
}
if(!valid178){
const err849 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data327};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
else {
errors = _errs996;
if(vErrors !== null){
if(_errs996){
vErrors.length = _errs996;
}
else {
vErrors = null;
}
}
}
}
if(data322.n_distinct_inherited !== undefined){
let data328 = data322.n_distinct_inherited;
const _errs1001 = errors;
let valid179 = false;
const _errs1002 = errors;
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < -1 || isNaN(data328)){
const err850 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data328};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data328};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
var _valid38 = _errs1002 === errors;
valid179 = valid179 || _valid38;
if(!valid179){
const _errs1004 = errors;
if("default" !== data328){
const err852 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data328};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
var _valid38 = _errs1004 === errors;
valid179 = valid179 || _valid38;
}
if(!valid179){
const err853 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data328};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
else {
errors = _errs1001;
if(vErrors !== null){
if(_errs1001){
vErrors.length = _errs1001;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err854 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data322};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
else {
const err855 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data321};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
}
else {
const err856 = {instancePath:instancePath+"/presets/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data317};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data316};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
}
else {
const err858 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

