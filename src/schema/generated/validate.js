// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design","cache-cold"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design","cache-cold"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["recall"]},{"required":["pool"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["recall"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["pool"]}]}},"then":{"description":"Which share of the nearest rows a search by an index finds, as the application runs it.","type":"object","additionalProperties":false,"properties":{"recall":{"description":"An index that orders by distance, HNSW or IVFFlat: index.schema.name.","type":"string","pattern":"\\S","examples":["index.ml_features.features_embedding"]},"min":{"description":"At least so much: share of the nearest rows, 0 to 1.","type":"number"},"max":{"description":"At most so much: share of the nearest rows, 0 to 1.","type":"number"},"k":{"description":"How many of the nearest rows a search asks for; 10 without it.","type":"integer","minimum":1,"maximum":10000},"queries":{"description":"The column of vectors that are searched for: schema.table.column. Without it rows of the table itself, which flatters.","type":"string","pattern":"\\S","examples":["ml_features.search_log.embedding"]},"where":{"description":"A condition of the searches. $1, $2, … take the column they are compared with, of the row a query comes from.","type":"string","pattern":"\\S","examples":["tenant = $1"]},"params":{"description":"Columns of the queries’ table that $1, $2, … take, where that is not plain.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["pool"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"How many connections the pools of an application may open, by its Python, never run.","type":"object","additionalProperties":false,"properties":{"pool":{"description":"A file or folder of Python, as seen from the file of the design.","type":"string","pattern":"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$","examples":["src/api/config.py"]},"min":{"description":"At least so much: connections of all replicas and processes.","type":"number"},"max":{"description":"At most so much: connections of all replicas and processes.","type":"number"},"replicas":{"description":"How many machines or containers run it; as its deployment says without it, else 1.","type":"integer","minimum":1},"workers":{"description":"How many processes each runs; as its deployment says without it, else 1.","type":"integer","minimum":1},"cores":{"description":"How many cores each has, for code that asks.","type":"integer","minimum":1},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"loop":{"description":"What `dbopt loop` does by itself, and how far it goes.","type":"object","additionalProperties":false,"properties":{"mode":{"description":"report (the default): say what it would do; pull-request: commit it to a branch; apply: do it, and take back what made something worse.","enum":["report","pull-request","apply"]},"every":{"description":"From the beginning of a round to that of the next; 1h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"advisors":{"description":"Advisors that are asked; all without it.","type":"array","items":{"description":"Name of an advisor.","type":"string","pattern":"\\S","examples":["gin"]}},"max_changes":{"description":"One change a round: of two nobody could tell which one it was.","enum":["1 per round"]},"cooldown":{"description":"After a change until the next one; 24h without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"budget":{"description":"What its changes may take.","type":"object","additionalProperties":false,"properties":{"max_bytes":{"description":"Of disk, all that it has kept together; 20GB without it.","type":"string","pattern":"^[1-9][0-9]*(kB|MB|GB|TB)$","examples":["20GB"]}}},"observe":{"description":"The windows that are compared, minute by minute.","type":"object","additionalProperties":false,"properties":{"before":{"description":"Before a change; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"after":{"description":"After it; 30min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]},"settle":{"description":"Between the change and the second window; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$","examples":["30min","1h","1d"]}}},"control":{"description":"What a change is judged against: the statements that do not use what it is about.","enum":["auto"]}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers, {FROM:00000} with zeros before them). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3://[^/]|file:///.)","examples":["s3://bucket/prefix","file:///path/to/folder"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name, or all (ALTER ROLE ALL). Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"caches":{"description":"Caches in Redis or Valkey whose keys have a version in their names.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["url","prefix","version"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"url":{"description":"Where it is: redis://…, or rediss://… for TLS.","type":"string","pattern":"\\S","examples":["rediss://cache.internal:6379/0"]},"prefix":{"description":"What all its keys begin with; a version and a colon follow.","type":"string","pattern":"\\S","examples":["feat:"]},"version":{"description":"The version that is to be served.","type":["string","integer"],"pattern":"^[^\\s:]+$","examples":["v42"]},"pointer":{"description":"The key that says which version is served; the prefix and `version` without it.","type":"string","pattern":"\\S","examples":["feat:version"]},"grace":{"description":"Keys of other versions live on so long, up to half as much again; 10min without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$","examples":["10min","1h"]},"warm":{"description":"A version with fewer keys than this share of those that are served is cold; 95% without it.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["95%"]}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func10Module from "ajv/dist/runtime/ucs2length.js"; const func10 = func10Module.default ?? func10Module;
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$", "u");
const pattern9 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern23 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern26 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern34 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern40 = new RegExp("^[0-9]+ (minute|hour|day|week)s?$", "u");
const pattern51 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern58 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$", "u");
const pattern69 = new RegExp("^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$", "u");
const pattern81 = new RegExp("^[1-9][0-9]*(kB|MB|GB|TB)$", "u");
const pattern88 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern94 = new RegExp("^(s3://[^/]|file:///.)", "u");
const pattern95 = new RegExp("^[1-9][0-9]*$", "u");
const pattern98 = new RegExp("^[^\\s:]+$", "u");
const pattern100 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$", "u");

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
if(data.warm !== undefined){
let data47 = data.warm;
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err104 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.warm.items,data:data48};
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
const err105 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.warm.items.type,parentSchema:schema11.properties.warm.items,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.warm.type,parentSchema:schema11.properties.warm,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.checks !== undefined){
let data49 = data.checks;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
let data50 = data49[key10];
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err107 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.type,parentSchema:schema11.properties.checks.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const _errs109 = errors;
let valid20 = true;
const _errs110 = errors;
const _errs112 = errors;
const _errs113 = errors;
const _errs114 = errors;
let valid22 = false;
const _errs115 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing0;
if((data50.dead_tuples === undefined) && (missing0 = "dead_tuples")){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var _valid1 = _errs115 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs116 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing1;
if((data50.bloat === undefined) && (missing1 = "bloat")){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var _valid1 = _errs116 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs117 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing2;
if((data50.buffer_hit === undefined) && (missing2 = "buffer_hit")){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid1 = _errs117 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs118 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing3;
if((data50.key_length === undefined) && (missing3 = "key_length")){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var _valid1 = _errs118 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs119 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if((data50.all_visible === undefined) && (missing4 = "all_visible")){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var _valid1 = _errs119 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs120 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing5;
if((data50.partitions_ahead === undefined) && (missing5 = "partitions_ahead")){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid1 = _errs120 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs121 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing6;
if((data50.checkpoints === undefined) && (missing6 = "checkpoints")){
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
var _valid1 = _errs121 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs122 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if((data50.latency === undefined) && (missing7 = "latency")){
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
var _valid1 = _errs122 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs123 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing8;
if((data50.plan === undefined) && (missing8 = "plan")){
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
var _valid1 = _errs123 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs124 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing9;
if((data50.recall === undefined) && (missing9 = "recall")){
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
var _valid1 = _errs124 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs125 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((data50.pool === undefined) && (missing10 = "pool")){
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
var _valid1 = _errs125 === errors;
valid22 = valid22 || _valid1;
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
if(!valid22){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var valid21 = _errs113 === errors;
if(valid21){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
if(errors === _errs110){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing11;
if((data50.toast_ratio === undefined) && (missing11 = "toast_ratio")){
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
else {
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
var _valid0 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs126 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((((((key11 === "toast_ratio") || (key11 === "min")) || (key11 === "max")) || (key11 === "severity")) || (key11 === "strict")) || (key11 === "when"))){
const err123 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.toast_ratio !== undefined){
let data51 = data50.toast_ratio;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err124 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
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
const err125 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.min !== undefined){
let data52 = data50.min;
if(typeof data52 === "string"){
if(!pattern23.test(data52)){
const err126 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
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
const err127 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.max !== undefined){
let data53 = data50.max;
if(typeof data53 === "string"){
if(!pattern23.test(data53)){
const err128 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
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
const err129 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.severity !== undefined){
let data54 = data50.severity;
if(!((data54 === "fail") || (data54 === "warn"))){
const err130 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity,data:data54};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data50.strict !== undefined){
let data55 = data50.strict;
if(typeof data55 !== "boolean"){
const err131 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict,data:data55};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data50.when !== undefined){
let data56 = data50.when;
if(!(data56 === "apply")){
const err132 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when,data:data56};
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
const err133 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[0].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid0 = _errs126 === errors;
valid20 = _valid0;
}
if(!valid20){
const err134 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[0].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[0],data:data50};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const _errs140 = errors;
let valid24 = true;
const _errs141 = errors;
const _errs143 = errors;
const _errs144 = errors;
const _errs145 = errors;
let valid26 = false;
const _errs146 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing12;
if((data50.toast_ratio === undefined) && (missing12 = "toast_ratio")){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var _valid3 = _errs146 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs147 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing13;
if((data50.bloat === undefined) && (missing13 = "bloat")){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid3 = _errs147 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs148 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing14;
if((data50.buffer_hit === undefined) && (missing14 = "buffer_hit")){
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
var _valid3 = _errs148 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs149 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing15;
if((data50.key_length === undefined) && (missing15 = "key_length")){
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
var _valid3 = _errs149 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs150 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing16;
if((data50.all_visible === undefined) && (missing16 = "all_visible")){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
var _valid3 = _errs150 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs151 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing17;
if((data50.partitions_ahead === undefined) && (missing17 = "partitions_ahead")){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var _valid3 = _errs151 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs152 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing18;
if((data50.checkpoints === undefined) && (missing18 = "checkpoints")){
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
var _valid3 = _errs152 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs153 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing19;
if((data50.latency === undefined) && (missing19 = "latency")){
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
var _valid3 = _errs153 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs154 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing20;
if((data50.plan === undefined) && (missing20 = "plan")){
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
var _valid3 = _errs154 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs155 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing21;
if((data50.recall === undefined) && (missing21 = "recall")){
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
var _valid3 = _errs155 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs156 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing22;
if((data50.pool === undefined) && (missing22 = "pool")){
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
var _valid3 = _errs156 === errors;
valid26 = valid26 || _valid3;
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
if(!valid26){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs144 === errors;
if(valid25){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
if(errors === _errs141){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing23;
if((data50.dead_tuples === undefined) && (missing23 = "dead_tuples")){
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
else {
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
var _valid2 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs157 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!((((((key12 === "dead_tuples") || (key12 === "min")) || (key12 === "max")) || (key12 === "severity")) || (key12 === "strict")) || (key12 === "when"))){
const err150 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data50.dead_tuples !== undefined){
let data57 = data50.dead_tuples;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err151 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data50.min !== undefined){
let data58 = data50.min;
if(typeof data58 === "string"){
if(!pattern26.test(data58)){
const err153 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data50.max !== undefined){
let data59 = data50.max;
if(typeof data59 === "string"){
if(!pattern26.test(data59)){
const err155 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
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
const err156 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data50.severity !== undefined){
let data60 = data50.severity;
if(!((data60 === "fail") || (data60 === "warn"))){
const err157 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data50.strict !== undefined){
let data61 = data50.strict;
if(typeof data61 !== "boolean"){
const err158 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict,data:data61};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data50.when !== undefined){
let data62 = data50.when;
if(!(data62 === "apply")){
const err159 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when,data:data62};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[1].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid2 = _errs157 === errors;
valid24 = _valid2;
}
if(!valid24){
const err161 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[1].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const _errs171 = errors;
let valid28 = true;
const _errs172 = errors;
const _errs174 = errors;
const _errs175 = errors;
const _errs176 = errors;
let valid30 = false;
const _errs177 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing24;
if((data50.toast_ratio === undefined) && (missing24 = "toast_ratio")){
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
var _valid5 = _errs177 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs178 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing25;
if((data50.dead_tuples === undefined) && (missing25 = "dead_tuples")){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid5 = _errs178 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs179 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing26;
if((data50.buffer_hit === undefined) && (missing26 = "buffer_hit")){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var _valid5 = _errs179 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs180 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing27;
if((data50.key_length === undefined) && (missing27 = "key_length")){
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
var _valid5 = _errs180 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs181 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing28;
if((data50.all_visible === undefined) && (missing28 = "all_visible")){
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
var _valid5 = _errs181 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs182 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing29;
if((data50.partitions_ahead === undefined) && (missing29 = "partitions_ahead")){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
var _valid5 = _errs182 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs183 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing30;
if((data50.checkpoints === undefined) && (missing30 = "checkpoints")){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var _valid5 = _errs183 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs184 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing31;
if((data50.latency === undefined) && (missing31 = "latency")){
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
var _valid5 = _errs184 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs185 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing32;
if((data50.plan === undefined) && (missing32 = "plan")){
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
var _valid5 = _errs185 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs186 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing33;
if((data50.recall === undefined) && (missing33 = "recall")){
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
var _valid5 = _errs186 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs187 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing34;
if((data50.pool === undefined) && (missing34 = "pool")){
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
var _valid5 = _errs187 === errors;
valid30 = valid30 || _valid5;
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
if(!valid30){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs175 === errors;
if(valid29){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
if(errors === _errs172){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing35;
if((data50.bloat === undefined) && (missing35 = "bloat")){
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
else {
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
var _valid4 = _errs172 === errors;
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs188 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
if(!((((((key13 === "bloat") || (key13 === "min")) || (key13 === "max")) || (key13 === "severity")) || (key13 === "strict")) || (key13 === "when"))){
const err177 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data50.bloat !== undefined){
let data63 = data50.bloat;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err178 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data50.min !== undefined){
let data64 = data50.min;
if(typeof data64 === "string"){
if(!pattern26.test(data64)){
const err180 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data50.max !== undefined){
let data65 = data50.max;
if(typeof data65 === "string"){
if(!pattern26.test(data65)){
const err182 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data50.severity !== undefined){
let data66 = data50.severity;
if(!((data66 === "fail") || (data66 === "warn"))){
const err184 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity,data:data66};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data50.strict !== undefined){
let data67 = data50.strict;
if(typeof data67 !== "boolean"){
const err185 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict,data:data67};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data50.when !== undefined){
let data68 = data50.when;
if(!(data68 === "apply")){
const err186 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when,data:data68};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[2].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid4 = _errs188 === errors;
valid28 = _valid4;
}
if(!valid28){
const err188 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[2].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[2],data:data50};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const _errs202 = errors;
let valid32 = true;
const _errs203 = errors;
const _errs205 = errors;
const _errs206 = errors;
const _errs207 = errors;
let valid34 = false;
const _errs208 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing36;
if((data50.toast_ratio === undefined) && (missing36 = "toast_ratio")){
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
var _valid7 = _errs208 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs209 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing37;
if((data50.dead_tuples === undefined) && (missing37 = "dead_tuples")){
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
var _valid7 = _errs209 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs210 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing38;
if((data50.bloat === undefined) && (missing38 = "bloat")){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid7 = _errs210 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs211 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing39;
if((data50.key_length === undefined) && (missing39 = "key_length")){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
var _valid7 = _errs211 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs212 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing40;
if((data50.all_visible === undefined) && (missing40 = "all_visible")){
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
var _valid7 = _errs212 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs213 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing41;
if((data50.partitions_ahead === undefined) && (missing41 = "partitions_ahead")){
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
var _valid7 = _errs213 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs214 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing42;
if((data50.checkpoints === undefined) && (missing42 = "checkpoints")){
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var _valid7 = _errs214 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs215 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing43;
if((data50.latency === undefined) && (missing43 = "latency")){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
var _valid7 = _errs215 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs216 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing44;
if((data50.plan === undefined) && (missing44 = "plan")){
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
var _valid7 = _errs216 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs217 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing45;
if((data50.recall === undefined) && (missing45 = "recall")){
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
var _valid7 = _errs217 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs218 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing46;
if((data50.pool === undefined) && (missing46 = "pool")){
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
var _valid7 = _errs218 === errors;
valid34 = valid34 || _valid7;
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
if(!valid34){
const err200 = {};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs206 === errors;
if(valid33){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
}
if(errors === _errs203){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing47;
if((data50.buffer_hit === undefined) && (missing47 = "buffer_hit")){
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
else {
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
var _valid6 = _errs203 === errors;
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs219 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
if(!(((((((key14 === "buffer_hit") || (key14 === "min")) || (key14 === "max")) || (key14 === "for")) || (key14 === "severity")) || (key14 === "strict")) || (key14 === "when"))){
const err204 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data50.buffer_hit !== undefined){
let data69 = data50.buffer_hit;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err205 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
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
const err206 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data50.min !== undefined){
let data70 = data50.min;
if(typeof data70 === "string"){
if(!pattern26.test(data70)){
const err207 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data50.max !== undefined){
let data71 = data50.max;
if(typeof data71 === "string"){
if(!pattern26.test(data71)){
const err209 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data50.for !== undefined){
let data72 = data50.for;
if(typeof data72 === "string"){
if(!pattern34.test(data72)){
const err211 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
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
const err212 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data50.severity !== undefined){
let data73 = data50.severity;
if(!((data73 === "fail") || (data73 === "warn"))){
const err213 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity,data:data73};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data50.strict !== undefined){
let data74 = data50.strict;
if(typeof data74 !== "boolean"){
const err214 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict,data:data74};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data50.when !== undefined){
let data75 = data50.when;
if(!(data75 === "apply")){
const err215 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when,data:data75};
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
else {
const err216 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[3].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid6 = _errs219 === errors;
valid32 = _valid6;
}
if(!valid32){
const err217 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[3].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[3],data:data50};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const _errs235 = errors;
let valid36 = true;
const _errs236 = errors;
const _errs238 = errors;
const _errs239 = errors;
const _errs240 = errors;
let valid38 = false;
const _errs241 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing48;
if((data50.toast_ratio === undefined) && (missing48 = "toast_ratio")){
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
var _valid9 = _errs241 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs242 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing49;
if((data50.dead_tuples === undefined) && (missing49 = "dead_tuples")){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
var _valid9 = _errs242 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs243 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing50;
if((data50.bloat === undefined) && (missing50 = "bloat")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid9 = _errs243 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs244 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing51;
if((data50.buffer_hit === undefined) && (missing51 = "buffer_hit")){
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
var _valid9 = _errs244 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs245 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing52;
if((data50.all_visible === undefined) && (missing52 = "all_visible")){
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
var _valid9 = _errs245 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs246 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing53;
if((data50.partitions_ahead === undefined) && (missing53 = "partitions_ahead")){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
var _valid9 = _errs246 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs247 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing54;
if((data50.checkpoints === undefined) && (missing54 = "checkpoints")){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var _valid9 = _errs247 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs248 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing55;
if((data50.latency === undefined) && (missing55 = "latency")){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
var _valid9 = _errs248 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs249 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing56;
if((data50.plan === undefined) && (missing56 = "plan")){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var _valid9 = _errs249 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs250 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing57;
if((data50.recall === undefined) && (missing57 = "recall")){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid9 = _errs250 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs251 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing58;
if((data50.pool === undefined) && (missing58 = "pool")){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
var _valid9 = _errs251 === errors;
valid38 = valid38 || _valid9;
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
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs239 === errors;
if(valid37){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
}
if(errors === _errs236){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing59;
if((data50.key_length === undefined) && (missing59 = "key_length")){
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
var _valid8 = _errs236 === errors;
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs252 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((((((key15 === "key_length") || (key15 === "min")) || (key15 === "max")) || (key15 === "severity")) || (key15 === "strict")) || (key15 === "when"))){
const err233 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data50.key_length !== undefined){
let data76 = data50.key_length;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err234 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
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
const err235 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data50.min !== undefined){
let data77 = data50.min;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err236 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min,data:data77};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data50.max !== undefined){
let data78 = data50.max;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err237 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max,data:data78};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data50.severity !== undefined){
let data79 = data50.severity;
if(!((data79 === "fail") || (data79 === "warn"))){
const err238 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity,data:data79};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data50.strict !== undefined){
let data80 = data50.strict;
if(typeof data80 !== "boolean"){
const err239 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict,data:data80};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data50.when !== undefined){
let data81 = data50.when;
if(!(data81 === "apply")){
const err240 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when,data:data81};
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
const err241 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[4].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid8 = _errs252 === errors;
valid36 = _valid8;
}
if(!valid36){
const err242 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[4].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[4],data:data50};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const _errs266 = errors;
let valid40 = true;
const _errs267 = errors;
const _errs269 = errors;
const _errs270 = errors;
const _errs271 = errors;
let valid42 = false;
const _errs272 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing60;
if((data50.toast_ratio === undefined) && (missing60 = "toast_ratio")){
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
var _valid11 = _errs272 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs273 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing61;
if((data50.dead_tuples === undefined) && (missing61 = "dead_tuples")){
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
var _valid11 = _errs273 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs274 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing62;
if((data50.bloat === undefined) && (missing62 = "bloat")){
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
var _valid11 = _errs274 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs275 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing63;
if((data50.buffer_hit === undefined) && (missing63 = "buffer_hit")){
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
var _valid11 = _errs275 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs276 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing64;
if((data50.key_length === undefined) && (missing64 = "key_length")){
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
var _valid11 = _errs276 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs277 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing65;
if((data50.partitions_ahead === undefined) && (missing65 = "partitions_ahead")){
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
var _valid11 = _errs277 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs278 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing66;
if((data50.checkpoints === undefined) && (missing66 = "checkpoints")){
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
var _valid11 = _errs278 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs279 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing67;
if((data50.latency === undefined) && (missing67 = "latency")){
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
var _valid11 = _errs279 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs280 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing68;
if((data50.plan === undefined) && (missing68 = "plan")){
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
var _valid11 = _errs280 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs281 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing69;
if((data50.recall === undefined) && (missing69 = "recall")){
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
var _valid11 = _errs281 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs282 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing70;
if((data50.pool === undefined) && (missing70 = "pool")){
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
var _valid11 = _errs282 === errors;
valid42 = valid42 || _valid11;
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
if(!valid42){
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
errors = _errs271;
if(vErrors !== null){
if(_errs271){
vErrors.length = _errs271;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs270 === errors;
if(valid41){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
if(errors === _errs267){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing71;
if((data50.all_visible === undefined) && (missing71 = "all_visible")){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
var _valid10 = _errs267 === errors;
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs283 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!((((((key16 === "all_visible") || (key16 === "min")) || (key16 === "max")) || (key16 === "severity")) || (key16 === "strict")) || (key16 === "when"))){
const err258 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data50.all_visible !== undefined){
let data82 = data50.all_visible;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err259 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data50.min !== undefined){
let data83 = data50.min;
if(typeof data83 === "string"){
if(!pattern26.test(data83)){
const err261 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
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
const err262 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data50.max !== undefined){
let data84 = data50.max;
if(typeof data84 === "string"){
if(!pattern26.test(data84)){
const err263 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data50.severity !== undefined){
let data85 = data50.severity;
if(!((data85 === "fail") || (data85 === "warn"))){
const err265 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity,data:data85};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data50.strict !== undefined){
let data86 = data50.strict;
if(typeof data86 !== "boolean"){
const err266 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict,data:data86};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data50.when !== undefined){
let data87 = data50.when;
if(!(data87 === "apply")){
const err267 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when,data:data87};
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
const err268 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[5].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid10 = _errs283 === errors;
valid40 = _valid10;
}
if(!valid40){
const err269 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[5].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[5],data:data50};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const _errs297 = errors;
let valid44 = true;
const _errs298 = errors;
const _errs300 = errors;
const _errs301 = errors;
const _errs302 = errors;
let valid46 = false;
const _errs303 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing72;
if((data50.toast_ratio === undefined) && (missing72 = "toast_ratio")){
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
var _valid13 = _errs303 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs304 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing73;
if((data50.dead_tuples === undefined) && (missing73 = "dead_tuples")){
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
var _valid13 = _errs304 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs305 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing74;
if((data50.bloat === undefined) && (missing74 = "bloat")){
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
var _valid13 = _errs305 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs306 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing75;
if((data50.buffer_hit === undefined) && (missing75 = "buffer_hit")){
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
var _valid13 = _errs306 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs307 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing76;
if((data50.key_length === undefined) && (missing76 = "key_length")){
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
var _valid13 = _errs307 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs308 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing77;
if((data50.all_visible === undefined) && (missing77 = "all_visible")){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
var _valid13 = _errs308 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs309 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing78;
if((data50.checkpoints === undefined) && (missing78 = "checkpoints")){
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
var _valid13 = _errs309 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs310 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing79;
if((data50.latency === undefined) && (missing79 = "latency")){
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
var _valid13 = _errs310 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs311 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing80;
if((data50.plan === undefined) && (missing80 = "plan")){
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
var _valid13 = _errs311 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs312 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing81;
if((data50.recall === undefined) && (missing81 = "recall")){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
var _valid13 = _errs312 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs313 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing82;
if((data50.pool === undefined) && (missing82 = "pool")){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
var _valid13 = _errs313 === errors;
valid46 = valid46 || _valid13;
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
if(!valid46){
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
var valid45 = _errs301 === errors;
if(valid45){
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
if(errors === _errs298){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing83;
if((data50.partitions_ahead === undefined) && (missing83 = "partitions_ahead")){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var _valid12 = _errs298 === errors;
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs314 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key17 in data50){
if(!((((((key17 === "partitions_ahead") || (key17 === "min")) || (key17 === "max")) || (key17 === "severity")) || (key17 === "strict")) || (key17 === "when"))){
const err285 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data50.partitions_ahead !== undefined){
let data88 = data50.partitions_ahead;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err286 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
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
const err287 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data50.min !== undefined){
let data89 = data50.min;
if(typeof data89 === "string"){
if(!pattern40.test(data89)){
const err288 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
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
const err289 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data50.max !== undefined){
let data90 = data50.max;
if(typeof data90 === "string"){
if(!pattern40.test(data90)){
const err290 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data50.severity !== undefined){
let data91 = data50.severity;
if(!((data91 === "fail") || (data91 === "warn"))){
const err292 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity,data:data91};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data50.strict !== undefined){
let data92 = data50.strict;
if(typeof data92 !== "boolean"){
const err293 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict,data:data92};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data50.when !== undefined){
let data93 = data50.when;
if(!(data93 === "apply")){
const err294 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when,data:data93};
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
const err295 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[6].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid12 = _errs314 === errors;
valid44 = _valid12;
}
if(!valid44){
const err296 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[6].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[6],data:data50};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
const _errs328 = errors;
let valid48 = true;
const _errs329 = errors;
const _errs331 = errors;
const _errs332 = errors;
const _errs333 = errors;
let valid50 = false;
const _errs334 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing84;
if((data50.toast_ratio === undefined) && (missing84 = "toast_ratio")){
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
var _valid15 = _errs334 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs335 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing85;
if((data50.dead_tuples === undefined) && (missing85 = "dead_tuples")){
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
var _valid15 = _errs335 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs336 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing86;
if((data50.bloat === undefined) && (missing86 = "bloat")){
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
var _valid15 = _errs336 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs337 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing87;
if((data50.buffer_hit === undefined) && (missing87 = "buffer_hit")){
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
var _valid15 = _errs337 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs338 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing88;
if((data50.key_length === undefined) && (missing88 = "key_length")){
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
var _valid15 = _errs338 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs339 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing89;
if((data50.all_visible === undefined) && (missing89 = "all_visible")){
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
var _valid15 = _errs339 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs340 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing90;
if((data50.partitions_ahead === undefined) && (missing90 = "partitions_ahead")){
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
var _valid15 = _errs340 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs341 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing91;
if((data50.latency === undefined) && (missing91 = "latency")){
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
var _valid15 = _errs341 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs342 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing92;
if((data50.plan === undefined) && (missing92 = "plan")){
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
var _valid15 = _errs342 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs343 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing93;
if((data50.recall === undefined) && (missing93 = "recall")){
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
var _valid15 = _errs343 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs344 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing94;
if((data50.pool === undefined) && (missing94 = "pool")){
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
var _valid15 = _errs344 === errors;
valid50 = valid50 || _valid15;
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
if(!valid50){
const err308 = {};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
else {
errors = _errs333;
if(vErrors !== null){
if(_errs333){
vErrors.length = _errs333;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs332 === errors;
if(valid49){
const err309 = {};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
if(errors === _errs329){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing95;
if((data50.checkpoints === undefined) && (missing95 = "checkpoints")){
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
else {
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
var _valid14 = _errs329 === errors;
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs345 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key18 in data50){
if(!((((((((key18 === "checkpoints") || (key18 === "requested")) || (key18 === "write_share")) || (key18 === "sync_share")) || (key18 === "for")) || (key18 === "severity")) || (key18 === "strict")) || (key18 === "when"))){
const err312 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data50.checkpoints !== undefined){
let data94 = data50.checkpoints;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err313 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data50.requested !== undefined){
let data95 = data50.requested;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length < 1){
const err315 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key19 in data95){
if(!((key19 === "min") || (key19 === "max"))){
const err316 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data95.min !== undefined){
let data96 = data95.min;
if(typeof data96 === "string"){
if(!pattern26.test(data96)){
const err317 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
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
const err318 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data95.max !== undefined){
let data97 = data95.max;
if(typeof data97 === "string"){
if(!pattern26.test(data97)){
const err319 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data50.write_share !== undefined){
let data98 = data50.write_share;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err322 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key20 in data98){
if(!((key20 === "min") || (key20 === "max"))){
const err323 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data98.min !== undefined){
let data99 = data98.min;
if(typeof data99 === "string"){
if(!pattern26.test(data99)){
const err324 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data98.max !== undefined){
let data100 = data98.max;
if(typeof data100 === "string"){
if(!pattern26.test(data100)){
const err326 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data50.sync_share !== undefined){
let data101 = data50.sync_share;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(Object.keys(data101).length < 1){
const err329 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key21 in data101){
if(!((key21 === "min") || (key21 === "max"))){
const err330 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data101.min !== undefined){
let data102 = data101.min;
if(typeof data102 === "string"){
if(!pattern26.test(data102)){
const err331 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
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
const err332 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data101.max !== undefined){
let data103 = data101.max;
if(typeof data103 === "string"){
if(!pattern26.test(data103)){
const err333 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
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
const err334 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data50.for !== undefined){
let data104 = data50.for;
if(typeof data104 === "string"){
if(!pattern34.test(data104)){
const err336 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
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
const err337 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data50.severity !== undefined){
let data105 = data50.severity;
if(!((data105 === "fail") || (data105 === "warn"))){
const err338 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity,data:data105};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data50.strict !== undefined){
let data106 = data50.strict;
if(typeof data106 !== "boolean"){
const err339 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict,data:data106};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data50.when !== undefined){
let data107 = data50.when;
if(!(data107 === "apply")){
const err340 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when,data:data107};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid14 = _errs345 === errors;
valid48 = _valid14;
}
if(!valid48){
const err342 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[7].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[7],data:data50};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const _errs378 = errors;
let valid55 = true;
const _errs379 = errors;
const _errs381 = errors;
const _errs382 = errors;
const _errs383 = errors;
let valid57 = false;
const _errs384 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing96;
if((data50.toast_ratio === undefined) && (missing96 = "toast_ratio")){
const err343 = {};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
var _valid17 = _errs384 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs385 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing97;
if((data50.dead_tuples === undefined) && (missing97 = "dead_tuples")){
const err344 = {};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
var _valid17 = _errs385 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs386 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing98;
if((data50.bloat === undefined) && (missing98 = "bloat")){
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
var _valid17 = _errs386 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs387 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing99;
if((data50.buffer_hit === undefined) && (missing99 = "buffer_hit")){
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
var _valid17 = _errs387 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs388 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing100;
if((data50.key_length === undefined) && (missing100 = "key_length")){
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
var _valid17 = _errs388 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs389 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing101;
if((data50.all_visible === undefined) && (missing101 = "all_visible")){
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
var _valid17 = _errs389 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs390 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing102;
if((data50.partitions_ahead === undefined) && (missing102 = "partitions_ahead")){
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
var _valid17 = _errs390 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs391 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing103;
if((data50.checkpoints === undefined) && (missing103 = "checkpoints")){
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
var _valid17 = _errs391 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs392 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing104;
if((data50.plan === undefined) && (missing104 = "plan")){
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
var _valid17 = _errs392 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs393 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing105;
if((data50.recall === undefined) && (missing105 = "recall")){
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
var _valid17 = _errs393 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs394 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing106;
if((data50.pool === undefined) && (missing106 = "pool")){
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
var _valid17 = _errs394 === errors;
valid57 = valid57 || _valid17;
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
const err354 = {};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
var valid56 = _errs382 === errors;
if(valid56){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
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
if(errors === _errs379){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing107;
if((data50.latency === undefined) && (missing107 = "latency")){
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
else {
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
var _valid16 = _errs379 === errors;
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs395 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key22 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[8].then.properties, key22))){
const err358 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data50.latency !== undefined){
let data108 = data50.latency;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err359 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
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
const err360 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data50.p50 !== undefined){
let data109 = data50.p50;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err361 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key23 in data109){
if(!((key23 === "min") || (key23 === "max"))){
const err362 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data109.min !== undefined){
let data110 = data109.min;
if(typeof data110 === "string"){
if(!pattern51.test(data110)){
const err363 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
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
const err364 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data109.max !== undefined){
let data111 = data109.max;
if(typeof data111 === "string"){
if(!pattern51.test(data111)){
const err365 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data50.p95 !== undefined){
let data112 = data50.p95;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length < 1){
const err368 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key24 in data112){
if(!((key24 === "min") || (key24 === "max"))){
const err369 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data112.min !== undefined){
let data113 = data112.min;
if(typeof data113 === "string"){
if(!pattern51.test(data113)){
const err370 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
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
const err371 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data112.max !== undefined){
let data114 = data112.max;
if(typeof data114 === "string"){
if(!pattern51.test(data114)){
const err372 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
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
const err373 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data50.p99 !== undefined){
let data115 = data50.p99;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err375 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key25 in data115){
if(!((key25 === "min") || (key25 === "max"))){
const err376 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data115.min !== undefined){
let data116 = data115.min;
if(typeof data116 === "string"){
if(!pattern51.test(data116)){
const err377 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data115.max !== undefined){
let data117 = data115.max;
if(typeof data117 === "string"){
if(!pattern51.test(data117)){
const err379 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data50.params !== undefined){
let data118 = data50.params;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err382 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data50.rate !== undefined){
let data119 = data50.rate;
if(typeof data119 === "string"){
if(!pattern58.test(data119)){
const err384 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data50.for !== undefined){
let data120 = data50.for;
if(typeof data120 === "string"){
if(!pattern34.test(data120)){
const err386 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data50.connections !== undefined){
let data121 = data50.connections;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err388 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 100 || isNaN(data121)){
const err389 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err390 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
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
if(data50.severity !== undefined){
let data122 = data50.severity;
if(!((data122 === "fail") || (data122 === "warn"))){
const err391 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity,data:data122};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data50.strict !== undefined){
let data123 = data50.strict;
if(typeof data123 !== "boolean"){
const err392 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict,data:data123};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data50.when !== undefined){
let data124 = data50.when;
if(!(data124 === "apply")){
const err393 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when,data:data124};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid16 = _errs395 === errors;
valid55 = _valid16;
}
if(!valid55){
const err395 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[8].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[8],data:data50};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
const _errs434 = errors;
let valid62 = true;
const _errs435 = errors;
const _errs437 = errors;
const _errs438 = errors;
const _errs439 = errors;
let valid64 = false;
const _errs440 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing108;
if((data50.toast_ratio === undefined) && (missing108 = "toast_ratio")){
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
var _valid19 = _errs440 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs441 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing109;
if((data50.dead_tuples === undefined) && (missing109 = "dead_tuples")){
const err397 = {};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
var _valid19 = _errs441 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs442 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing110;
if((data50.bloat === undefined) && (missing110 = "bloat")){
const err398 = {};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
var _valid19 = _errs442 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs443 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing111;
if((data50.buffer_hit === undefined) && (missing111 = "buffer_hit")){
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
var _valid19 = _errs443 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs444 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing112;
if((data50.key_length === undefined) && (missing112 = "key_length")){
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
var _valid19 = _errs444 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs445 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing113;
if((data50.all_visible === undefined) && (missing113 = "all_visible")){
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
var _valid19 = _errs445 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs446 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing114;
if((data50.partitions_ahead === undefined) && (missing114 = "partitions_ahead")){
const err402 = {};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
var _valid19 = _errs446 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs447 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing115;
if((data50.checkpoints === undefined) && (missing115 = "checkpoints")){
const err403 = {};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
var _valid19 = _errs447 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs448 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing116;
if((data50.latency === undefined) && (missing116 = "latency")){
const err404 = {};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
var _valid19 = _errs448 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs449 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing117;
if((data50.recall === undefined) && (missing117 = "recall")){
const err405 = {};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
var _valid19 = _errs449 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs450 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing118;
if((data50.pool === undefined) && (missing118 = "pool")){
const err406 = {};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
var _valid19 = _errs450 === errors;
valid64 = valid64 || _valid19;
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
if(!valid64){
const err407 = {};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
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
var valid63 = _errs438 === errors;
if(valid63){
const err408 = {};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
if(errors === _errs435){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing119;
if((data50.plan === undefined) && (missing119 = "plan")){
const err409 = {};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
var _valid18 = _errs435 === errors;
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs451 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key26 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[9].then.properties, key26))){
const err411 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data50.plan !== undefined){
let data125 = data50.plan;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err412 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data50.heap_fetches !== undefined){
let data126 = data50.heap_fetches;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(Object.keys(data126).length < 1){
const err414 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
for(const key27 in data126){
if(!((key27 === "min") || (key27 === "max"))){
const err415 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data126.min !== undefined){
let data127 = data126.min;
if(!((typeof data127 == "number") && (isFinite(data127)))){
const err416 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/min",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min,data:data127};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data126.max !== undefined){
let data128 = data126.max;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err417 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/max",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max,data:data128};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data50.params !== undefined){
let data129 = data50.params;
if(Array.isArray(data129)){
const len4 = data129.length;
for(let i4=0; i4<len4; i4++){
let data130 = data129[i4];
if((((typeof data130 !== "string") && (!((typeof data130 == "number") && (isFinite(data130))))) && (typeof data130 !== "boolean")) && (data130 !== null)){
const err419 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i4,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type},message:"must be string,number,boolean,null",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items,data:data130};
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
const err420 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params,data:data129};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data50.forbid !== undefined){
let data131 = data50.forbid;
if(Array.isArray(data131)){
if(data131.length < 1){
const err421 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
const len5 = data131.length;
for(let i5=0; i5<len5; i5++){
let data132 = data131[i5];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err422 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data50.require !== undefined){
let data133 = data50.require;
if(Array.isArray(data133)){
if(data133.length < 1){
const err425 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
const len6 = data133.length;
for(let i6=0; i6<len6; i6++){
let data134 = data133[i6];
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err426 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data50.estimates !== undefined){
let data135 = data50.estimates;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.within === undefined){
const err429 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.required,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
for(const key28 in data135){
if(!(key28 === "within")){
const err430 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data135.within !== undefined){
let data136 = data135.within;
if(typeof data136 === "string"){
if(!pattern23.test(data136)){
const err431 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
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
const err432 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data50.predicate_in_scan !== undefined){
let data137 = data50.predicate_in_scan;
if(true !== data137){
const err434 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicate_in_scan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.predicate_in_scan,data:data137};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data50.pruned !== undefined){
let data138 = data50.pruned;
if(true !== data138){
const err435 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pruned",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.pruned,data:data138};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data50.severity !== undefined){
let data139 = data50.severity;
if(!((data139 === "fail") || (data139 === "warn"))){
const err436 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity,data:data139};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data50.strict !== undefined){
let data140 = data50.strict;
if(typeof data140 !== "boolean"){
const err437 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict,data:data140};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data50.when !== undefined){
let data141 = data50.when;
if(!(data141 === "apply")){
const err438 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when,data:data141};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid18 = _errs451 === errors;
valid62 = _valid18;
}
if(!valid62){
const err440 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[9].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[9],data:data50};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
const _errs487 = errors;
let valid74 = true;
const _errs488 = errors;
const _errs490 = errors;
const _errs491 = errors;
const _errs492 = errors;
let valid76 = false;
const _errs493 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing120;
if((data50.toast_ratio === undefined) && (missing120 = "toast_ratio")){
const err441 = {};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
var _valid21 = _errs493 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs494 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing121;
if((data50.dead_tuples === undefined) && (missing121 = "dead_tuples")){
const err442 = {};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
var _valid21 = _errs494 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs495 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing122;
if((data50.bloat === undefined) && (missing122 = "bloat")){
const err443 = {};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
var _valid21 = _errs495 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs496 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing123;
if((data50.buffer_hit === undefined) && (missing123 = "buffer_hit")){
const err444 = {};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
var _valid21 = _errs496 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs497 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing124;
if((data50.key_length === undefined) && (missing124 = "key_length")){
const err445 = {};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
var _valid21 = _errs497 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs498 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing125;
if((data50.all_visible === undefined) && (missing125 = "all_visible")){
const err446 = {};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
var _valid21 = _errs498 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs499 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing126;
if((data50.partitions_ahead === undefined) && (missing126 = "partitions_ahead")){
const err447 = {};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
var _valid21 = _errs499 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs500 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing127;
if((data50.checkpoints === undefined) && (missing127 = "checkpoints")){
const err448 = {};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
var _valid21 = _errs500 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs501 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing128;
if((data50.latency === undefined) && (missing128 = "latency")){
const err449 = {};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
var _valid21 = _errs501 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs502 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing129;
if((data50.plan === undefined) && (missing129 = "plan")){
const err450 = {};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
var _valid21 = _errs502 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs503 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing130;
if((data50.pool === undefined) && (missing130 = "pool")){
const err451 = {};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var _valid21 = _errs503 === errors;
valid76 = valid76 || _valid21;
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
if(!valid76){
const err452 = {};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
else {
errors = _errs492;
if(vErrors !== null){
if(_errs492){
vErrors.length = _errs492;
}
else {
vErrors = null;
}
}
}
var valid75 = _errs491 === errors;
if(valid75){
const err453 = {};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
else {
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
}
if(errors === _errs488){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing131;
if((data50.recall === undefined) && (missing131 = "recall")){
const err454 = {};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = {};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
var _valid20 = _errs488 === errors;
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs504 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key29 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[10].then.properties, key29))){
const err456 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data50};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data50.recall !== undefined){
let data142 = data50.recall;
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err457 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data142};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data142};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data50.min !== undefined){
let data143 = data50.min;
if(!((typeof data143 == "number") && (isFinite(data143)))){
const err459 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min,data:data143};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data50.max !== undefined){
let data144 = data50.max;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err460 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max,data:data144};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data50.k !== undefined){
let data145 = data50.k;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err461 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 10000 || isNaN(data145)){
const err462 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err463 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data50.queries !== undefined){
let data146 = data50.queries;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err464 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data146};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data146};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data50.where !== undefined){
let data147 = data50.where;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err466 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data147};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data147};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data50.params !== undefined){
let data148 = data50.params;
if(Array.isArray(data148)){
if(data148.length < 1){
const err468 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data148};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
const len7 = data148.length;
for(let i7=0; i7<len7; i7++){
let data149 = data148[i7];
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err469 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data149};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data149};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data148};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data50.role !== undefined){
let data150 = data50.role;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err472 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data150};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data150};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data50.severity !== undefined){
let data151 = data50.severity;
if(!((data151 === "fail") || (data151 === "warn"))){
const err474 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity,data:data151};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data50.strict !== undefined){
let data152 = data50.strict;
if(typeof data152 !== "boolean"){
const err475 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict,data:data152};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data50.when !== undefined){
let data153 = data50.when;
if(!(data153 === "apply")){
const err476 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when,data:data153};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[10].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data50};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid20 = _errs504 === errors;
valid74 = _valid20;
}
if(!valid74){
const err478 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[10].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[10],data:data50};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
const _errs530 = errors;
let valid80 = true;
const _errs531 = errors;
const _errs533 = errors;
const _errs534 = errors;
const _errs535 = errors;
let valid82 = false;
const _errs536 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing132;
if((data50.toast_ratio === undefined) && (missing132 = "toast_ratio")){
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
var _valid23 = _errs536 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs537 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing133;
if((data50.dead_tuples === undefined) && (missing133 = "dead_tuples")){
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
var _valid23 = _errs537 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs538 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing134;
if((data50.bloat === undefined) && (missing134 = "bloat")){
const err481 = {};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
var _valid23 = _errs538 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs539 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing135;
if((data50.buffer_hit === undefined) && (missing135 = "buffer_hit")){
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
var _valid23 = _errs539 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs540 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing136;
if((data50.key_length === undefined) && (missing136 = "key_length")){
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
var _valid23 = _errs540 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs541 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing137;
if((data50.all_visible === undefined) && (missing137 = "all_visible")){
const err484 = {};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
var _valid23 = _errs541 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs542 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing138;
if((data50.partitions_ahead === undefined) && (missing138 = "partitions_ahead")){
const err485 = {};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
var _valid23 = _errs542 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs543 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing139;
if((data50.checkpoints === undefined) && (missing139 = "checkpoints")){
const err486 = {};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
var _valid23 = _errs543 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs544 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing140;
if((data50.latency === undefined) && (missing140 = "latency")){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
var _valid23 = _errs544 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs545 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing141;
if((data50.plan === undefined) && (missing141 = "plan")){
const err488 = {};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
var _valid23 = _errs545 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const _errs546 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing142;
if((data50.recall === undefined) && (missing142 = "recall")){
const err489 = {};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
var _valid23 = _errs546 === errors;
valid82 = valid82 || _valid23;
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
const err490 = {};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
else {
errors = _errs535;
if(vErrors !== null){
if(_errs535){
vErrors.length = _errs535;
}
else {
vErrors = null;
}
}
}
var valid81 = _errs534 === errors;
if(valid81){
const err491 = {};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
if(errors === _errs531){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing143;
if((data50.pool === undefined) && (missing143 = "pool")){
const err492 = {};
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
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
var _valid22 = _errs531 === errors;
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs547 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key30 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[11].then.properties, key30))){
const err494 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then,data:data50};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data50.pool !== undefined){
let data154 = data50.pool;
if(typeof data154 === "string"){
if(!pattern69.test(data154)){
const err495 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pool",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/pool/pattern",keyword:"pattern",params:{pattern: "^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$"},message:"must match pattern \""+"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$"+"\"",schema:"^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$",parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool,data:data154};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pool",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.pool,data:data154};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data50.min !== undefined){
let data155 = data50.min;
if(!((typeof data155 == "number") && (isFinite(data155)))){
const err497 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.min,data:data155};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data50.max !== undefined){
let data156 = data50.max;
if(!((typeof data156 == "number") && (isFinite(data156)))){
const err498 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.max,data:data156};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data50.replicas !== undefined){
let data157 = data50.replicas;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err499 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas,data:data157};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 1 || isNaN(data157)){
const err500 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.replicas,data:data157};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
if(data50.workers !== undefined){
let data158 = data50.workers;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err501 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers,data:data158};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
const err502 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.workers,data:data158};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
if(data50.cores !== undefined){
let data159 = data50.cores;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err503 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cores",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores,data:data159};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 1 || isNaN(data159)){
const err504 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cores",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.cores,data:data159};
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
if(data50.severity !== undefined){
let data160 = data50.severity;
if(!((data160 === "fail") || (data160 === "warn"))){
const err505 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.severity,data:data160};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data50.strict !== undefined){
let data161 = data50.strict;
if(typeof data161 !== "boolean"){
const err506 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.strict,data:data161};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data50.when !== undefined){
let data162 = data50.when;
if(!(data162 === "apply")){
const err507 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[11].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then.properties.when,data:data162};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[11].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[11].then,data:data50};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid22 = _errs547 === errors;
valid80 = _valid22;
}
if(!valid80){
const err509 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[11].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[11],data:data50};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data49};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data.drift !== undefined){
let data163 = data.drift;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key31 in data163){
if(!(key31 === "accept")){
const err511 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data163};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data163.accept !== undefined){
let data164 = data163.accept;
if(Array.isArray(data164)){
const len8 = data164.length;
for(let i8=0; i8<len8; i8++){
let data165 = data164[i8];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.address === undefined){
const err512 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data165};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data165.why === undefined){
const err513 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data165};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key32 in data165){
if(!((((key32 === "address") || (key32 === "field")) || (key32 === "why")) || (key32 === "until"))){
const err514 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data165};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data165.address !== undefined){
let data166 = data165.address;
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err515 = {instancePath:instancePath+"/drift/accept/" + i8+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data166};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/drift/accept/" + i8+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data166};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data165.field !== undefined){
let data167 = data165.field;
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err517 = {instancePath:instancePath+"/drift/accept/" + i8+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data167};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/drift/accept/" + i8+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data167};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data165.why !== undefined){
let data168 = data165.why;
if(typeof data168 === "string"){
if(!pattern0.test(data168)){
const err519 = {instancePath:instancePath+"/drift/accept/" + i8+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data168};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/drift/accept/" + i8+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data168};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data165.until !== undefined){
let data169 = data165.until;
if(typeof data169 === "string"){
if(!pattern0.test(data169)){
const err521 = {instancePath:instancePath+"/drift/accept/" + i8+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data169};
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
const err522 = {instancePath:instancePath+"/drift/accept/" + i8+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data169};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data165};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data164};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data163};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data.advice !== undefined){
let data170 = data.advice;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key33 in data170){
if(!(key33 === "accept")){
const err526 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data170};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data170.accept !== undefined){
let data171 = data170.accept;
if(Array.isArray(data171)){
const len9 = data171.length;
for(let i9=0; i9<len9; i9++){
let data172 = data171[i9];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.code === undefined){
const err527 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data172};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data172.address === undefined){
const err528 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data172};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data172.why === undefined){
const err529 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data172};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
for(const key34 in data172){
if(!((((key34 === "code") || (key34 === "address")) || (key34 === "why")) || (key34 === "until"))){
const err530 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data172};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data172.code !== undefined){
let data173 = data172.code;
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err531 = {instancePath:instancePath+"/advice/accept/" + i9+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data173};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/advice/accept/" + i9+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data173};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data172.address !== undefined){
let data174 = data172.address;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err533 = {instancePath:instancePath+"/advice/accept/" + i9+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data174};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/advice/accept/" + i9+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data174};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data172.why !== undefined){
let data175 = data172.why;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err535 = {instancePath:instancePath+"/advice/accept/" + i9+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data175};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/advice/accept/" + i9+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data175};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data172.until !== undefined){
let data176 = data172.until;
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err537 = {instancePath:instancePath+"/advice/accept/" + i9+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data176};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/advice/accept/" + i9+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data176};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data172};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data171};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data170};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data.loop !== undefined){
let data177 = data.loop;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key35 in data177){
if(!((((((((key35 === "mode") || (key35 === "every")) || (key35 === "advisors")) || (key35 === "max_changes")) || (key35 === "cooldown")) || (key35 === "budget")) || (key35 === "observe")) || (key35 === "control"))){
const err542 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop,data:data177};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data177.mode !== undefined){
let data178 = data177.mode;
if(!(((data178 === "report") || (data178 === "pull-request")) || (data178 === "apply"))){
const err543 = {instancePath:instancePath+"/loop/mode",schemaPath:"#/properties/loop/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.mode.enum,parentSchema:schema11.properties.loop.properties.mode,data:data178};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data177.every !== undefined){
let data179 = data177.every;
if(typeof data179 === "string"){
if(!pattern3.test(data179)){
const err544 = {instancePath:instancePath+"/loop/every",schemaPath:"#/properties/loop/properties/every/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.every,data:data179};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/loop/every",schemaPath:"#/properties/loop/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.every.type,parentSchema:schema11.properties.loop.properties.every,data:data179};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data177.advisors !== undefined){
let data180 = data177.advisors;
if(Array.isArray(data180)){
const len10 = data180.length;
for(let i10=0; i10<len10; i10++){
let data181 = data180[i10];
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err546 = {instancePath:instancePath+"/loop/advisors/" + i10,schemaPath:"#/properties/loop/properties/advisors/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.loop.properties.advisors.items,data:data181};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/loop/advisors/" + i10,schemaPath:"#/properties/loop/properties/advisors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.advisors.items.type,parentSchema:schema11.properties.loop.properties.advisors.items,data:data181};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/loop/advisors",schemaPath:"#/properties/loop/properties/advisors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.loop.properties.advisors.type,parentSchema:schema11.properties.loop.properties.advisors,data:data180};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data177.max_changes !== undefined){
let data182 = data177.max_changes;
if(!(data182 === "1 per round")){
const err549 = {instancePath:instancePath+"/loop/max_changes",schemaPath:"#/properties/loop/properties/max_changes/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.max_changes.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.max_changes.enum,parentSchema:schema11.properties.loop.properties.max_changes,data:data182};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data177.cooldown !== undefined){
let data183 = data177.cooldown;
if(typeof data183 === "string"){
if(!pattern3.test(data183)){
const err550 = {instancePath:instancePath+"/loop/cooldown",schemaPath:"#/properties/loop/properties/cooldown/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.cooldown,data:data183};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/loop/cooldown",schemaPath:"#/properties/loop/properties/cooldown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.cooldown.type,parentSchema:schema11.properties.loop.properties.cooldown,data:data183};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data177.budget !== undefined){
let data184 = data177.budget;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key36 in data184){
if(!(key36 === "max_bytes")){
const err552 = {instancePath:instancePath+"/loop/budget",schemaPath:"#/properties/loop/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop.properties.budget,data:data184};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data184.max_bytes !== undefined){
let data185 = data184.max_bytes;
if(typeof data185 === "string"){
if(!pattern81.test(data185)){
const err553 = {instancePath:instancePath+"/loop/budget/max_bytes",schemaPath:"#/properties/loop/properties/budget/properties/max_bytes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(kB|MB|GB|TB)$"},message:"must match pattern \""+"^[1-9][0-9]*(kB|MB|GB|TB)$"+"\"",schema:"^[1-9][0-9]*(kB|MB|GB|TB)$",parentSchema:schema11.properties.loop.properties.budget.properties.max_bytes,data:data185};
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
const err554 = {instancePath:instancePath+"/loop/budget/max_bytes",schemaPath:"#/properties/loop/properties/budget/properties/max_bytes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.budget.properties.max_bytes.type,parentSchema:schema11.properties.loop.properties.budget.properties.max_bytes,data:data185};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/loop/budget",schemaPath:"#/properties/loop/properties/budget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.properties.budget.type,parentSchema:schema11.properties.loop.properties.budget,data:data184};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data177.observe !== undefined){
let data186 = data177.observe;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key37 in data186){
if(!(((key37 === "before") || (key37 === "after")) || (key37 === "settle"))){
const err556 = {instancePath:instancePath+"/loop/observe",schemaPath:"#/properties/loop/properties/observe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.loop.properties.observe,data:data186};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data186.before !== undefined){
let data187 = data186.before;
if(typeof data187 === "string"){
if(!pattern3.test(data187)){
const err557 = {instancePath:instancePath+"/loop/observe/before",schemaPath:"#/properties/loop/properties/observe/properties/before/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.before,data:data187};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/loop/observe/before",schemaPath:"#/properties/loop/properties/observe/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.before.type,parentSchema:schema11.properties.loop.properties.observe.properties.before,data:data187};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data186.after !== undefined){
let data188 = data186.after;
if(typeof data188 === "string"){
if(!pattern3.test(data188)){
const err559 = {instancePath:instancePath+"/loop/observe/after",schemaPath:"#/properties/loop/properties/observe/properties/after/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.after,data:data188};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/loop/observe/after",schemaPath:"#/properties/loop/properties/observe/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.after.type,parentSchema:schema11.properties.loop.properties.observe.properties.after,data:data188};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data186.settle !== undefined){
let data189 = data186.settle;
if(typeof data189 === "string"){
if(!pattern3.test(data189)){
const err561 = {instancePath:instancePath+"/loop/observe/settle",schemaPath:"#/properties/loop/properties/observe/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|min|h|d)$",parentSchema:schema11.properties.loop.properties.observe.properties.settle,data:data189};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/loop/observe/settle",schemaPath:"#/properties/loop/properties/observe/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.loop.properties.observe.properties.settle.type,parentSchema:schema11.properties.loop.properties.observe.properties.settle,data:data189};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/loop/observe",schemaPath:"#/properties/loop/properties/observe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.properties.observe.type,parentSchema:schema11.properties.loop.properties.observe,data:data186};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data177.control !== undefined){
let data190 = data177.control;
if(!(data190 === "auto")){
const err564 = {instancePath:instancePath+"/loop/control",schemaPath:"#/properties/loop/properties/control/enum",keyword:"enum",params:{allowedValues: schema11.properties.loop.properties.control.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.loop.properties.control.enum,parentSchema:schema11.properties.loop.properties.control,data:data190};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.loop.type,parentSchema:schema11.properties.loop,data:data177};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data.tables !== undefined){
let data191 = data.tables;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key38 in data191){
let data192 = data191[key38];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key39 in data192){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key39))){
const err566 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data192};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data192.use !== undefined){
let data193 = data192.use;
if(Array.isArray(data193)){
const len11 = data193.length;
for(let i11=0; i11<len11; i11++){
let data194 = data193[i11];
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err567 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data194};
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
const err568 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data194};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data193};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data192.keep !== undefined){
let data195 = data192.keep;
if(typeof data195 !== "boolean"){
const err570 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data195};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data192.with !== undefined){
let data196 = data192.with;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key40 in data196){
let data197 = data196[key40];
if(((typeof data197 !== "string") && (!((typeof data197 == "number") && (isFinite(data197))))) && (typeof data197 !== "boolean")){
const err571 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data197};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data196};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data192.persistence !== undefined){
let data198 = data192.persistence;
if(!((data198 === "logged") || (data198 === "unlogged"))){
const err573 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data198};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data192.columns !== undefined){
let data199 = data192.columns;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key41 in data199){
let data200 = data199[key41];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key42 in data200){
if(!((((((key42 === "keep") || (key42 === "storage")) || (key42 === "compression")) || (key42 === "statistics")) || (key42 === "n_distinct")) || (key42 === "n_distinct_inherited"))){
const err574 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data200.keep !== undefined){
let data201 = data200.keep;
if(typeof data201 !== "boolean"){
const err575 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data201};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data200.storage !== undefined){
let data202 = data200.storage;
if(!(((((data202 === "plain") || (data202 === "external")) || (data202 === "main")) || (data202 === "extended")) || (data202 === "default"))){
const err576 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data202};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data200.compression !== undefined){
let data203 = data200.compression;
if(!(((data203 === "pglz") || (data203 === "lz4")) || (data203 === "default"))){
const err577 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data203};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data200.statistics !== undefined){
let data204 = data200.statistics;
const _errs655 = errors;
let valid104 = false;
const _errs656 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err578 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 10000 || isNaN(data204)){
const err579 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data204 < -1 || isNaN(data204)){
const err580 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
var _valid24 = _errs656 === errors;
valid104 = valid104 || _valid24;
if(!valid104){
const _errs658 = errors;
if("default" !== data204){
const err581 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var _valid24 = _errs658 === errors;
valid104 = valid104 || _valid24;
}
if(!valid104){
const err582 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data204};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
else {
errors = _errs655;
if(vErrors !== null){
if(_errs655){
vErrors.length = _errs655;
}
else {
vErrors = null;
}
}
}
}
if(data200.n_distinct !== undefined){
let data205 = data200.n_distinct;
const _errs660 = errors;
let valid105 = false;
const _errs661 = errors;
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < -1 || isNaN(data205)){
const err583 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data205};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
else {
const err584 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data205};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid25 = _errs661 === errors;
valid105 = valid105 || _valid25;
if(!valid105){
const _errs663 = errors;
if("default" !== data205){
const err585 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data205};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid25 = _errs663 === errors;
valid105 = valid105 || _valid25;
}
if(!valid105){
const err586 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data205};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
else {
errors = _errs660;
if(vErrors !== null){
if(_errs660){
vErrors.length = _errs660;
}
else {
vErrors = null;
}
}
}
}
if(data200.n_distinct_inherited !== undefined){
let data206 = data200.n_distinct_inherited;
const _errs665 = errors;
let valid106 = false;
const _errs666 = errors;
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < -1 || isNaN(data206)){
const err587 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data206};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data206};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid26 = _errs666 === errors;
valid106 = valid106 || _valid26;
if(!valid106){
const _errs668 = errors;
if("default" !== data206){
const err589 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data206};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid26 = _errs668 === errors;
valid106 = valid106 || _valid26;
}
if(!valid106){
const err590 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data206};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
else {
errors = _errs665;
if(vErrors !== null){
if(_errs665){
vErrors.length = _errs665;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err591 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data199};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data192.promote !== undefined){
let data207 = data192.promote;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key43 in data207){
let data208 = data207[key43];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.from === undefined){
const err593 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data208};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data208.type === undefined){
const err594 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data208};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(data208.by === undefined){
const err595 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data208};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
for(const key44 in data208){
if(!(((((key44 === "keep") || (key44 === "from")) || (key44 === "type")) || (key44 === "by")) || (key44 === "on_bad_value"))){
const err596 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data208};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data208.keep !== undefined){
let data209 = data208.keep;
if(typeof data209 !== "boolean"){
const err597 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data209};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data208.from !== undefined){
let data210 = data208.from;
if(typeof data210 === "string"){
if(!pattern0.test(data210)){
const err598 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data210};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data210};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data208.type !== undefined){
let data211 = data208.type;
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
const err600 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data211};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data211};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data208.by !== undefined){
let data212 = data208.by;
if(!((data212 === "trigger") || (data212 === "generated"))){
const err602 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data212};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data208.on_bad_value !== undefined){
let data213 = data208.on_bad_value;
if(!(((data213 === "set null") || (data213 === "stop")) || (data213 === "refuse"))){
const err603 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data213};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data208};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data207};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data192.partitions !== undefined){
let data214 = data192.partitions;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.by === undefined){
const err606 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data214};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key45 in data214){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key45))){
const err607 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data214};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data214.keep !== undefined){
let data215 = data214.keep;
if((typeof data215 !== "string") && (!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215))))){
const err608 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data215};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 1 || isNaN(data215)){
const err609 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data215};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(typeof data215 === "string"){
if(!pattern88.test(data215)){
const err610 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data215};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
if(data214.by !== undefined){
let data216 = data214.by;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err611 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data216};
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
const err612 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data216};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data214.every !== undefined){
let data217 = data214.every;
if((typeof data217 !== "string") && (!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217))))){
const err613 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data217};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 1 || isNaN(data217)){
const err614 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data217};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(typeof data217 === "string"){
if(!pattern88.test(data217)){
const err615 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data217};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
if(data214.ahead !== undefined){
let data218 = data214.ahead;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err616 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data218};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 > 10000 || isNaN(data218)){
const err617 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data218};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data218 < 0 || isNaN(data218)){
const err618 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data218};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
if(data214.name !== undefined){
let data219 = data214.name;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err619 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data219};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data219};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data214.in !== undefined){
let data220 = data214.in;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err621 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data220};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
else {
const err622 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data220};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data214.zone !== undefined){
let data221 = data214.zone;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err623 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data221};
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
const err624 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data221};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data214.epoch !== undefined){
let data222 = data214.epoch;
if(!((((data222 === "s") || (data222 === "ms")) || (data222 === "us")) || (data222 === "ns"))){
const err625 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data222};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data214.then !== undefined){
let data223 = data214.then;
if(!(((data223 === "detach") || (data223 === "archive")) || (data223 === "drop"))){
const err626 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data223};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data214.archive !== undefined){
let data224 = data214.archive;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.to === undefined){
const err627 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data224};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
for(const key46 in data224){
if(!((key46 === "to") || (key46 === "format"))){
const err628 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data224};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data224.to !== undefined){
let data225 = data224.to;
if(typeof data225 === "string"){
if(!pattern94.test(data225)){
const err629 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3://[^/]|file:///.)"},message:"must match pattern \""+"^(s3://[^/]|file:///.)"+"\"",schema:"^(s3://[^/]|file:///.)",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data225};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data225};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data224.format !== undefined){
let data226 = data224.format;
if(!((data226 === "csv") || (data226 === "csv.gz"))){
const err631 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data226};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data224};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data214.engine !== undefined){
let data227 = data214.engine;
if(!((data227 === "native") || (data227 === "pg_partman"))){
const err633 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data227};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data214};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data192.indexes !== undefined){
let data228 = data192.indexes;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key47 in data228){
let data229 = data228[key47];
const _errs714 = errors;
let valid112 = true;
const _errs715 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing144;
if((data229.absent === undefined) && (missing144 = "absent")){
const err635 = {};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
var _valid27 = _errs715 === errors;
errors = _errs714;
if(vErrors !== null){
if(_errs714){
vErrors.length = _errs714;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid27){
const _errs716 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key48 in data229){
if(!((key48 === "absent") || (key48 === "why"))){
const err636 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data229};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
var _valid27 = _errs716 === errors;
valid112 = _valid27;
ifClause0 = "then";
}
else {
const _errs718 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.on === undefined){
const err637 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data229};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
var _valid27 = _errs718 === errors;
valid112 = _valid27;
ifClause0 = "else";
}
if(!valid112){
const err638 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key49 in data229){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key49))){
const err639 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data229.keep !== undefined){
let data230 = data229.keep;
if(typeof data230 !== "boolean"){
const err640 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data230};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data229.absent !== undefined){
let data231 = data229.absent;
if(true !== data231){
const err641 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data231};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data229.why !== undefined){
let data232 = data229.why;
if(typeof data232 === "string"){
if(func10(data232) < 1){
const err642 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data232};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data232};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data229.using !== undefined){
let data233 = data229.using;
if(typeof data233 !== "string"){
const err644 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data233};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data229.on !== undefined){
let data234 = data229.on;
if(Array.isArray(data234)){
if(data234.length > 32){
const err645 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data234};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data234.length < 1){
const err646 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data234};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
const len12 = data234.length;
for(let i12=0; i12<len12; i12++){
let data235 = data234[i12];
if(typeof data235 === "string"){
if(func10(data235) < 1){
const err647 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data235};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data235};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data234};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data229.include !== undefined){
let data236 = data229.include;
if(Array.isArray(data236)){
const len13 = data236.length;
for(let i13=0; i13<len13; i13++){
let data237 = data236[i13];
if(typeof data237 === "string"){
if(func10(data237) < 1){
const err650 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i13,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data237};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i13,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data237};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data236};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data229.where !== undefined){
let data238 = data229.where;
if((typeof data238 !== "string") && (typeof data238 !== "boolean")){
const err653 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data238};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data229.unique !== undefined){
let data239 = data229.unique;
if(typeof data239 !== "boolean"){
const err654 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data239};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data229.nulls_not_distinct !== undefined){
let data240 = data229.nulls_not_distinct;
if(typeof data240 !== "boolean"){
const err655 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data240};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data229.tablespace !== undefined){
let data241 = data229.tablespace;
if(typeof data241 === "string"){
if(func10(data241) < 1){
const err656 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data241};
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
const err657 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data241};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data229.statistics !== undefined){
let data242 = data229.statistics;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key50 in data242){
const _errs745 = errors;
if(typeof key50 === "string"){
if(!pattern95.test(key50)){
const err658 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key50,propertyName:key50};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
var valid118 = _errs745 === errors;
if(!valid118){
const err659 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data242};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
for(const key51 in data242){
let data243 = data242[key51];
const _errs748 = errors;
let valid120 = false;
const _errs749 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err660 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data243};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 > 10000 || isNaN(data243)){
const err661 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data243};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(data243 < -1 || isNaN(data243)){
const err662 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data243};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
var _valid28 = _errs749 === errors;
valid120 = valid120 || _valid28;
if(!valid120){
const _errs751 = errors;
if("default" !== data243){
const err663 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data243};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid28 = _errs751 === errors;
valid120 = valid120 || _valid28;
}
if(!valid120){
const err664 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data243};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
errors = _errs748;
if(vErrors !== null){
if(_errs748){
vErrors.length = _errs748;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err665 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data242};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data229.with !== undefined){
let data244 = data229.with;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key52 in data244){
let data245 = data244[key52];
if(((typeof data245 !== "string") && (!((typeof data245 == "number") && (isFinite(data245))))) && (typeof data245 !== "boolean")){
const err666 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data245};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
}
else {
const err667 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data244};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
else {
const err668 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data228};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data192.statistics !== undefined){
let data246 = data192.statistics;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key53 in data246){
let data247 = data246[key53];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.on === undefined){
const err670 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
for(const key54 in data247){
if(!((((key54 === "keep") || (key54 === "kinds")) || (key54 === "on")) || (key54 === "target"))){
const err671 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data247.keep !== undefined){
let data248 = data247.keep;
if(typeof data248 !== "boolean"){
const err672 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data248};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data247.kinds !== undefined){
let data249 = data247.kinds;
if(Array.isArray(data249)){
const len14 = data249.length;
for(let i14=0; i14<len14; i14++){
let data250 = data249[i14];
if(!(((data250 === "ndistinct") || (data250 === "dependencies")) || (data250 === "mcv"))){
const err673 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data250};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
let i15 = data249.length;
let j0;
if(i15 > 1){
outer0:
for(;i15--;){
for(j0 = i15; j0--;){
if(func0(data249[i15], data249[j0])){
const err674 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i15+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data249};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err675 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data249};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data247.on !== undefined){
let data251 = data247.on;
if(Array.isArray(data251)){
if(data251.length > 8){
const err676 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data251};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(data251.length < 1){
const err677 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data251};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
const len15 = data251.length;
for(let i16=0; i16<len15; i16++){
let data252 = data251[i16];
if(typeof data252 === "string"){
if(func10(data252) < 1){
const err678 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data252};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
else {
const err679 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data252};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data251};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data247.target !== undefined){
let data253 = data247.target;
const _errs773 = errors;
let valid129 = false;
const _errs774 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err681 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data253};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 10000 || isNaN(data253)){
const err682 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data253};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data253 < -1 || isNaN(data253)){
const err683 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data253};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
var _valid29 = _errs774 === errors;
valid129 = valid129 || _valid29;
if(!valid129){
const _errs776 = errors;
if("default" !== data253){
const err684 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data253};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid29 = _errs776 === errors;
valid129 = valid129 || _valid29;
}
if(!valid129){
const err685 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data253};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
else {
errors = _errs773;
if(vErrors !== null){
if(_errs773){
vErrors.length = _errs773;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err686 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
}
else {
const err687 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data246};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
else {
const err688 = {instancePath:instancePath+"/tables/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data192};
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
else {
const err689 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data191};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data.extensions !== undefined){
let data254 = data.extensions;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key55 in data254){
let data255 = data254[key55];
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key56 in data255){
if(!(((key56 === "keep") || (key56 === "version")) || (key56 === "schema"))){
const err690 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data255};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data255.keep !== undefined){
let data256 = data255.keep;
if(typeof data256 !== "boolean"){
const err691 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data256};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data255.version !== undefined){
let data257 = data255.version;
if(typeof data257 === "string"){
if(func10(data257) < 1){
const err692 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data257};
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
const err693 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data257};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data255.schema !== undefined){
let data258 = data255.schema;
if(typeof data258 === "string"){
if(func10(data258) < 1){
const err694 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data258};
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
const err695 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data258};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
else {
const err696 = {instancePath:instancePath+"/extensions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data255};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data254};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data.settings !== undefined){
let data259 = data.settings;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key57 in data259){
let data260 = data259[key57];
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key58 in data260){
if(!(((key58 === "keep") || (key58 === "value")) || (key58 === "include"))){
const err698 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data260};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data260.keep !== undefined){
let data261 = data260.keep;
if(typeof data261 !== "boolean"){
const err699 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data261};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data260.value !== undefined){
let data262 = data260.value;
const _errs798 = errors;
let valid134 = false;
const _errs799 = errors;
if(((typeof data262 !== "string") && (!((typeof data262 == "number") && (isFinite(data262))))) && (typeof data262 !== "boolean")){
const err700 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data262};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
var _valid30 = _errs799 === errors;
valid134 = valid134 || _valid30;
if(!valid134){
const _errs801 = errors;
if(Array.isArray(data262)){
const len16 = data262.length;
for(let i17=0; i17<len16; i17++){
let data263 = data262[i17];
if(((typeof data263 !== "string") && (!((typeof data263 == "number") && (isFinite(data263))))) && (typeof data263 !== "boolean")){
const err701 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i17,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data263};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data262};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid30 = _errs801 === errors;
valid134 = valid134 || _valid30;
}
if(!valid134){
const err703 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data262};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
else {
errors = _errs798;
if(vErrors !== null){
if(_errs798){
vErrors.length = _errs798;
}
else {
vErrors = null;
}
}
}
}
if(data260.include !== undefined){
let data264 = data260.include;
if(Array.isArray(data264)){
if(data264.length < 1){
const err704 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data264};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
const len17 = data264.length;
for(let i18=0; i18<len17; i18++){
let data265 = data264[i18];
if(typeof data265 !== "string"){
const err705 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i18,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data265};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
}
else {
const err706 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data264};
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
const err707 = {instancePath:instancePath+"/settings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data260};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data259};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data.databases !== undefined){
let data266 = data.databases;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key59 in data266){
let data267 = data266[key59];
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key60 in data267){
if(!(((key60 === "keep") || (key60 === "connection_limit")) || (key60 === "settings"))){
const err709 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data267.keep !== undefined){
let data268 = data267.keep;
if(typeof data268 !== "boolean"){
const err710 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data268};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data267.connection_limit !== undefined){
let data269 = data267.connection_limit;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
const err711 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data269};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 2147483647 || isNaN(data269)){
const err712 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data269};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(data269 < -1 || isNaN(data269)){
const err713 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data269};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
if(data267.settings !== undefined){
let data270 = data267.settings;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key61 in data270){
let data271 = data270[key61];
const _errs823 = errors;
let valid142 = false;
const _errs824 = errors;
if(((typeof data271 !== "string") && (!((typeof data271 == "number") && (isFinite(data271))))) && (typeof data271 !== "boolean")){
const err714 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data271};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
var _valid31 = _errs824 === errors;
valid142 = valid142 || _valid31;
if(!valid142){
const _errs826 = errors;
if(Array.isArray(data271)){
const len18 = data271.length;
for(let i19=0; i19<len18; i19++){
let data272 = data271[i19];
if(((typeof data272 !== "string") && (!((typeof data272 == "number") && (isFinite(data272))))) && (typeof data272 !== "boolean")){
const err715 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data272};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data271};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid31 = _errs826 === errors;
valid142 = valid142 || _valid31;
}
if(!valid142){
const err717 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data271};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
else {
errors = _errs823;
if(vErrors !== null){
if(_errs823){
vErrors.length = _errs823;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err718 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data270};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = {instancePath:instancePath+"/databases/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
else {
const err720 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data266};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data.roles !== undefined){
let data273 = data.roles;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key62 in data273){
let data274 = data273[key62];
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key63 in data274){
if(!((((key63 === "keep") || (key63 === "connection_limit")) || (key63 === "settings")) || (key63 === "databases"))){
const err721 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data274};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data274.keep !== undefined){
let data275 = data274.keep;
if(typeof data275 !== "boolean"){
const err722 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data275};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data274.connection_limit !== undefined){
let data276 = data274.connection_limit;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err723 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data276};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 2147483647 || isNaN(data276)){
const err724 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data276};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if(data276 < -1 || isNaN(data276)){
const err725 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data276};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
if(data274.settings !== undefined){
let data277 = data274.settings;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key64 in data277){
let data278 = data277[key64];
const _errs844 = errors;
let valid148 = false;
const _errs845 = errors;
if(((typeof data278 !== "string") && (!((typeof data278 == "number") && (isFinite(data278))))) && (typeof data278 !== "boolean")){
const err726 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data278};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
var _valid32 = _errs845 === errors;
valid148 = valid148 || _valid32;
if(!valid148){
const _errs847 = errors;
if(Array.isArray(data278)){
const len19 = data278.length;
for(let i20=0; i20<len19; i20++){
let data279 = data278[i20];
if(((typeof data279 !== "string") && (!((typeof data279 == "number") && (isFinite(data279))))) && (typeof data279 !== "boolean")){
const err727 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data279};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
else {
const err728 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data278};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
var _valid32 = _errs847 === errors;
valid148 = valid148 || _valid32;
}
if(!valid148){
const err729 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
else {
errors = _errs844;
if(vErrors !== null){
if(_errs844){
vErrors.length = _errs844;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err730 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data277};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data274.databases !== undefined){
let data280 = data274.databases;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key65 in data280){
let data281 = data280[key65];
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key66 in data281){
if(!(key66 === "settings")){
const err731 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data281};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data281.settings !== undefined){
let data282 = data281.settings;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key67 in data282){
let data283 = data282[key67];
const _errs861 = errors;
let valid154 = false;
const _errs862 = errors;
if(((typeof data283 !== "string") && (!((typeof data283 == "number") && (isFinite(data283))))) && (typeof data283 !== "boolean")){
const err732 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data283};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid33 = _errs862 === errors;
valid154 = valid154 || _valid33;
if(!valid154){
const _errs864 = errors;
if(Array.isArray(data283)){
const len20 = data283.length;
for(let i21=0; i21<len20; i21++){
let data284 = data283[i21];
if(((typeof data284 !== "string") && (!((typeof data284 == "number") && (isFinite(data284))))) && (typeof data284 !== "boolean")){
const err733 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data284};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
else {
const err734 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data283};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
var _valid33 = _errs864 === errors;
valid154 = valid154 || _valid33;
}
if(!valid154){
const err735 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data283};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
else {
errors = _errs861;
if(vErrors !== null){
if(_errs861){
vErrors.length = _errs861;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err736 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data282};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
else {
const err737 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data281};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
else {
const err738 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data280};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
else {
const err739 = {instancePath:instancePath+"/roles/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data274};
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
const err740 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data273};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data.caches !== undefined){
let data285 = data.caches;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key68 in data285){
let data286 = data285[key68];
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.url === undefined){
const err741 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data286};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data286.prefix === undefined){
const err742 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data286};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data286.version === undefined){
const err743 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.caches.additionalProperties.required,parentSchema:schema11.properties.caches.additionalProperties,data:data286};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
for(const key69 in data286){
if(!(((((((key69 === "keep") || (key69 === "url")) || (key69 === "prefix")) || (key69 === "version")) || (key69 === "pointer")) || (key69 === "grace")) || (key69 === "warm"))){
const err744 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data286};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data286.keep !== undefined){
let data287 = data286.keep;
if(typeof data287 !== "boolean"){
const err745 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/caches/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.caches.additionalProperties.properties.keep.type,parentSchema:schema11.properties.caches.additionalProperties.properties.keep,data:data287};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data286.url !== undefined){
let data288 = data286.url;
if(typeof data288 === "string"){
if(!pattern0.test(data288)){
const err746 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data288};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
else {
const err747 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data288};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data286.prefix !== undefined){
let data289 = data286.prefix;
if(typeof data289 === "string"){
if(!pattern0.test(data289)){
const err748 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data289};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
else {
const err749 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data289};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data286.version !== undefined){
let data290 = data286.version;
if((typeof data290 !== "string") && (!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290))))){
const err750 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data290};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
if(typeof data290 === "string"){
if(!pattern98.test(data290)){
const err751 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+$"},message:"must match pattern \""+"^[^\\s:]+$"+"\"",schema:"^[^\\s:]+$",parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data290};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
if(data286.pointer !== undefined){
let data291 = data286.pointer;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err752 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/pointer",schemaPath:"#/properties/caches/additionalProperties/properties/pointer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.pointer,data:data291};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
else {
const err753 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/pointer",schemaPath:"#/properties/caches/additionalProperties/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.pointer.type,parentSchema:schema11.properties.caches.additionalProperties.properties.pointer,data:data291};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data286.grace !== undefined){
let data292 = data286.grace;
if(typeof data292 === "string"){
if(!pattern100.test(data292)){
const err754 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/properties/caches/additionalProperties/properties/grace/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$",parentSchema:schema11.properties.caches.additionalProperties.properties.grace,data:data292};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
else {
const err755 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/properties/caches/additionalProperties/properties/grace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.grace.type,parentSchema:schema11.properties.caches.additionalProperties.properties.grace,data:data292};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data286.warm !== undefined){
let data293 = data286.warm;
if(typeof data293 === "string"){
if(!pattern9.test(data293)){
const err756 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/warm",schemaPath:"#/properties/caches/additionalProperties/properties/warm/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.caches.additionalProperties.properties.warm,data:data293};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
else {
const err757 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/warm",schemaPath:"#/properties/caches/additionalProperties/properties/warm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.warm.type,parentSchema:schema11.properties.caches.additionalProperties.properties.warm,data:data293};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
}
else {
const err758 = {instancePath:instancePath+"/caches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data286};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
}
else {
const err759 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data285};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data.presets !== undefined){
let data294 = data.presets;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key70 in data294){
let data295 = data294[key70];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key71 in data295){
if(!(((key71 === "with") || (key71 === "persistence")) || (key71 === "columns"))){
const err760 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data295};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data295.with !== undefined){
let data296 = data295.with;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key72 in data296){
let data297 = data296[key72];
if(((typeof data297 !== "string") && (!((typeof data297 == "number") && (isFinite(data297))))) && (typeof data297 !== "boolean")){
const err761 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data297};
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
const err762 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data296};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data295.persistence !== undefined){
let data298 = data295.persistence;
if(!((data298 === "logged") || (data298 === "unlogged"))){
const err763 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data298};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data295.columns !== undefined){
let data299 = data295.columns;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key73 in data299){
let data300 = data299[key73];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
for(const key74 in data300){
if(!((((((key74 === "keep") || (key74 === "storage")) || (key74 === "compression")) || (key74 === "statistics")) || (key74 === "n_distinct")) || (key74 === "n_distinct_inherited"))){
const err764 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data300.keep !== undefined){
let data301 = data300.keep;
if(typeof data301 !== "boolean"){
const err765 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data301};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data300.storage !== undefined){
let data302 = data300.storage;
if(!(((((data302 === "plain") || (data302 === "external")) || (data302 === "main")) || (data302 === "extended")) || (data302 === "default"))){
const err766 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data302};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data300.compression !== undefined){
let data303 = data300.compression;
if(!(((data303 === "pglz") || (data303 === "lz4")) || (data303 === "default"))){
const err767 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data303};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data300.statistics !== undefined){
let data304 = data300.statistics;
const _errs911 = errors;
let valid164 = false;
const _errs912 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
const err768 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data304};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 > 10000 || isNaN(data304)){
const err769 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data304};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(data304 < -1 || isNaN(data304)){
const err770 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data304};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
var _valid34 = _errs912 === errors;
valid164 = valid164 || _valid34;
if(!valid164){
const _errs914 = errors;
if("default" !== data304){
const err771 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data304};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
var _valid34 = _errs914 === errors;
valid164 = valid164 || _valid34;
}
if(!valid164){
const err772 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data304};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
else {
errors = _errs911;
if(vErrors !== null){
if(_errs911){
vErrors.length = _errs911;
}
else {
vErrors = null;
}
}
}
}
if(data300.n_distinct !== undefined){
let data305 = data300.n_distinct;
const _errs916 = errors;
let valid165 = false;
const _errs917 = errors;
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < -1 || isNaN(data305)){
const err773 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data305};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data305};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
var _valid35 = _errs917 === errors;
valid165 = valid165 || _valid35;
if(!valid165){
const _errs919 = errors;
if("default" !== data305){
const err775 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data305};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
var _valid35 = _errs919 === errors;
valid165 = valid165 || _valid35;
}
if(!valid165){
const err776 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data305};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
else {
errors = _errs916;
if(vErrors !== null){
if(_errs916){
vErrors.length = _errs916;
}
else {
vErrors = null;
}
}
}
}
if(data300.n_distinct_inherited !== undefined){
let data306 = data300.n_distinct_inherited;
const _errs921 = errors;
let valid166 = false;
const _errs922 = errors;
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < -1 || isNaN(data306)){
const err777 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data306};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data306};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid36 = _errs922 === errors;
valid166 = valid166 || _valid36;
if(!valid166){
const _errs924 = errors;
if("default" !== data306){
const err779 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data306};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
var _valid36 = _errs924 === errors;
valid166 = valid166 || _valid36;
}
if(!valid166){
const err780 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data306};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
else {
errors = _errs921;
if(vErrors !== null){
if(_errs921){
vErrors.length = _errs921;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err781 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
}
else {
const err782 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data299};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
}
else {
const err783 = {instancePath:instancePath+"/presets/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data295};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
else {
const err784 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data294};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

