// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-owner","other-design"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]},{"required":["recall"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["recall"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["recall"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Which share of the nearest rows a search by an index finds, as the application runs it.","type":"object","additionalProperties":false,"properties":{"recall":{"description":"An index that orders by distance, HNSW or IVFFlat: index.schema.name.","type":"string","pattern":"\\S","examples":["index.ml_features.features_embedding"]},"min":{"description":"At least so much: share of the nearest rows, 0 to 1.","type":"number"},"max":{"description":"At most so much: share of the nearest rows, 0 to 1.","type":"number"},"k":{"description":"How many of the nearest rows a search asks for; 10 without it.","type":"integer","minimum":1,"maximum":10000},"queries":{"description":"The column of vectors that are searched for: schema.table.column. Without it rows of the table itself, which flatters.","type":"string","pattern":"\\S","examples":["ml_features.search_log.embedding"]},"where":{"description":"A condition of the searches. $1, $2, … take the column they are compared with, of the row a query comes from.","type":"string","pattern":"\\S","examples":["tenant = $1"]},"params":{"description":"Columns of the queries’ table that $1, $2, … take, where that is not plain.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"role":{"description":"The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.","type":"string","pattern":"\\S"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"caches":{"description":"Redis key prefixes that carry a model version, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One cache.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL.","type":"string","pattern":"\\S","examples":["redis://host:6379/0"]},"prefix":{"description":"Prefix of the keys.","type":"string","pattern":"\\S","examples":["features:"]},"version":{"description":"Version of the model.","type":["string","integer"]}}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3://[^/]|file:///.)","examples":["s3://bucket/prefix","file:///path/to/folder"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name. Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func9Module from "ajv/dist/runtime/ucs2length.js"; const func9 = func9Module.default ?? func9Module;
import func0Module from "ajv/dist/runtime/equal.js"; const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", "u");
const pattern9 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern23 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern26 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$", "u");
const pattern34 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern40 = new RegExp("^[0-9]+ (minute|hour|day|week)s?$", "u");
const pattern51 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern58 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$", "u");
const pattern82 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern88 = new RegExp("^(s3://[^/]|file:///.)", "u");
const pattern89 = new RegExp("^[1-9][0-9]*$", "u");

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
const err22 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_timeout",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_timeout,data:data12};
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
const err26 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/lock_retry_for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.lock_retry_for,data:data13};
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
const err30 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/concurrent_wait",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.concurrent_wait,data:data14};
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
if(!((((((((((((((data16 === "access-exclusive") || (data16 === "table-rewrite")) || (data16 === "index-build")) || (data16 === "index-replace")) || (data16 === "index-drop")) || (data16 === "restart")) || (data16 === "data-loss")) || (data16 === "retire-many")) || (data16 === "broken-names")) || (data16 === "long-wait")) || (data16 === "replication-stop")) || (data16 === "owner-code")) || (data16 === "other-owner")) || (data16 === "other-design"))){
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
const err41 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/window/for",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.window.properties.for,data:data19};
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
const err50 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy/max_replication_lag",schemaPath:"#/properties/targets/additionalProperties/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.targets.additionalProperties.properties.policy.properties.max_replication_lag,data:data22};
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
const err74 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_timeout,data:data36};
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
const err78 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data37};
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
const err82 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data38};
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
if(!((((((((((((((data40 === "access-exclusive") || (data40 === "table-rewrite")) || (data40 === "index-build")) || (data40 === "index-replace")) || (data40 === "index-drop")) || (data40 === "restart")) || (data40 === "data-loss")) || (data40 === "retire-many")) || (data40 === "broken-names")) || (data40 === "long-wait")) || (data40 === "replication-stop")) || (data40 === "owner-code")) || (data40 === "other-owner")) || (data40 === "other-design"))){
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
const err93 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.window.properties.for,data:data43};
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
const err102 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data46};
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
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
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
let missing10;
if((data50.toast_ratio === undefined) && (missing10 = "toast_ratio")){
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
else {
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
const _errs125 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((((((key11 === "toast_ratio") || (key11 === "min")) || (key11 === "max")) || (key11 === "severity")) || (key11 === "strict")) || (key11 === "when"))){
const err122 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data50.toast_ratio !== undefined){
let data51 = data50.toast_ratio;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err123 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data50.min !== undefined){
let data52 = data50.min;
if(typeof data52 === "string"){
if(!pattern23.test(data52)){
const err125 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data50.max !== undefined){
let data53 = data50.max;
if(typeof data53 === "string"){
if(!pattern23.test(data53)){
const err127 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.severity !== undefined){
let data54 = data50.severity;
if(!((data54 === "fail") || (data54 === "warn"))){
const err129 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity,data:data54};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.strict !== undefined){
let data55 = data50.strict;
if(typeof data55 !== "boolean"){
const err130 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict,data:data55};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data50.when !== undefined){
let data56 = data50.when;
if(!(data56 === "apply")){
const err131 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when,data:data56};
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
const err132 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[0].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid0 = _errs125 === errors;
valid20 = _valid0;
}
if(!valid20){
const err133 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[0].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[0],data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const _errs139 = errors;
let valid24 = true;
const _errs140 = errors;
const _errs142 = errors;
const _errs143 = errors;
const _errs144 = errors;
let valid26 = false;
const _errs145 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing11;
if((data50.toast_ratio === undefined) && (missing11 = "toast_ratio")){
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
var _valid3 = _errs145 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs146 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing12;
if((data50.bloat === undefined) && (missing12 = "bloat")){
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
if((data50.buffer_hit === undefined) && (missing13 = "buffer_hit")){
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
if((data50.key_length === undefined) && (missing14 = "key_length")){
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
if((data50.all_visible === undefined) && (missing15 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing16 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing17 = "checkpoints")){
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
if((data50.latency === undefined) && (missing18 = "latency")){
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
if((data50.plan === undefined) && (missing19 = "plan")){
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
if((data50.recall === undefined) && (missing20 = "recall")){
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
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs143 === errors;
if(valid25){
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
if(errors === _errs140){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing21;
if((data50.dead_tuples === undefined) && (missing21 = "dead_tuples")){
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
else {
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
var _valid2 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs155 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!((((((key12 === "dead_tuples") || (key12 === "min")) || (key12 === "max")) || (key12 === "severity")) || (key12 === "strict")) || (key12 === "when"))){
const err148 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data50.dead_tuples !== undefined){
let data57 = data50.dead_tuples;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err149 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data50.min !== undefined){
let data58 = data50.min;
if(typeof data58 === "string"){
if(!pattern26.test(data58)){
const err151 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
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
const err152 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data50.max !== undefined){
let data59 = data50.max;
if(typeof data59 === "string"){
if(!pattern26.test(data59)){
const err153 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
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
const err154 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data50.severity !== undefined){
let data60 = data50.severity;
if(!((data60 === "fail") || (data60 === "warn"))){
const err155 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data50.strict !== undefined){
let data61 = data50.strict;
if(typeof data61 !== "boolean"){
const err156 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict,data:data61};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data50.when !== undefined){
let data62 = data50.when;
if(!(data62 === "apply")){
const err157 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when,data:data62};
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
else {
const err158 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[1].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid2 = _errs155 === errors;
valid24 = _valid2;
}
if(!valid24){
const err159 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[1].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const _errs169 = errors;
let valid28 = true;
const _errs170 = errors;
const _errs172 = errors;
const _errs173 = errors;
const _errs174 = errors;
let valid30 = false;
const _errs175 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing22;
if((data50.toast_ratio === undefined) && (missing22 = "toast_ratio")){
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
var _valid5 = _errs175 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs176 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing23;
if((data50.dead_tuples === undefined) && (missing23 = "dead_tuples")){
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
var _valid5 = _errs176 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs177 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing24;
if((data50.buffer_hit === undefined) && (missing24 = "buffer_hit")){
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
if((data50.key_length === undefined) && (missing25 = "key_length")){
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
if((data50.all_visible === undefined) && (missing26 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing27 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing28 = "checkpoints")){
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
if((data50.latency === undefined) && (missing29 = "latency")){
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
if((data50.plan === undefined) && (missing30 = "plan")){
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
if((data50.recall === undefined) && (missing31 = "recall")){
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
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
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
var valid29 = _errs173 === errors;
if(valid29){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
if(errors === _errs170){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing32;
if((data50.bloat === undefined) && (missing32 = "bloat")){
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
else {
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
var _valid4 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs185 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
if(!((((((key13 === "bloat") || (key13 === "min")) || (key13 === "max")) || (key13 === "severity")) || (key13 === "strict")) || (key13 === "when"))){
const err174 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data50.bloat !== undefined){
let data63 = data50.bloat;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err175 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
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
const err176 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data50.min !== undefined){
let data64 = data50.min;
if(typeof data64 === "string"){
if(!pattern26.test(data64)){
const err177 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
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
const err178 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data50.max !== undefined){
let data65 = data50.max;
if(typeof data65 === "string"){
if(!pattern26.test(data65)){
const err179 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
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
const err180 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data50.severity !== undefined){
let data66 = data50.severity;
if(!((data66 === "fail") || (data66 === "warn"))){
const err181 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity,data:data66};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data50.strict !== undefined){
let data67 = data50.strict;
if(typeof data67 !== "boolean"){
const err182 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict,data:data67};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data50.when !== undefined){
let data68 = data50.when;
if(!(data68 === "apply")){
const err183 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when,data:data68};
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
const err184 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[2].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid4 = _errs185 === errors;
valid28 = _valid4;
}
if(!valid28){
const err185 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[2].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[2],data:data50};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const _errs199 = errors;
let valid32 = true;
const _errs200 = errors;
const _errs202 = errors;
const _errs203 = errors;
const _errs204 = errors;
let valid34 = false;
const _errs205 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing33;
if((data50.toast_ratio === undefined) && (missing33 = "toast_ratio")){
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
var _valid7 = _errs205 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs206 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing34;
if((data50.dead_tuples === undefined) && (missing34 = "dead_tuples")){
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
var _valid7 = _errs206 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs207 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing35;
if((data50.bloat === undefined) && (missing35 = "bloat")){
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
var _valid7 = _errs207 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs208 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing36;
if((data50.key_length === undefined) && (missing36 = "key_length")){
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
if((data50.all_visible === undefined) && (missing37 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing38 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing39 = "checkpoints")){
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
if((data50.latency === undefined) && (missing40 = "latency")){
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
if((data50.plan === undefined) && (missing41 = "plan")){
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
if((data50.recall === undefined) && (missing42 = "recall")){
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
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs203 === errors;
if(valid33){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
if(errors === _errs200){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing43;
if((data50.buffer_hit === undefined) && (missing43 = "buffer_hit")){
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
else {
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
var _valid6 = _errs200 === errors;
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs215 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
if(!(((((((key14 === "buffer_hit") || (key14 === "min")) || (key14 === "max")) || (key14 === "for")) || (key14 === "severity")) || (key14 === "strict")) || (key14 === "when"))){
const err200 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data50.buffer_hit !== undefined){
let data69 = data50.buffer_hit;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err201 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data50.min !== undefined){
let data70 = data50.min;
if(typeof data70 === "string"){
if(!pattern26.test(data70)){
const err203 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data50.max !== undefined){
let data71 = data50.max;
if(typeof data71 === "string"){
if(!pattern26.test(data71)){
const err205 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
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
const err206 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data50.for !== undefined){
let data72 = data50.for;
if(typeof data72 === "string"){
if(!pattern34.test(data72)){
const err207 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
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
const err208 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data50.severity !== undefined){
let data73 = data50.severity;
if(!((data73 === "fail") || (data73 === "warn"))){
const err209 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity,data:data73};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data50.strict !== undefined){
let data74 = data50.strict;
if(typeof data74 !== "boolean"){
const err210 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict,data:data74};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data50.when !== undefined){
let data75 = data50.when;
if(!(data75 === "apply")){
const err211 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when,data:data75};
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
const err212 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[3].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid6 = _errs215 === errors;
valid32 = _valid6;
}
if(!valid32){
const err213 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[3].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[3],data:data50};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const _errs231 = errors;
let valid36 = true;
const _errs232 = errors;
const _errs234 = errors;
const _errs235 = errors;
const _errs236 = errors;
let valid38 = false;
const _errs237 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing44;
if((data50.toast_ratio === undefined) && (missing44 = "toast_ratio")){
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
var _valid9 = _errs237 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs238 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing45;
if((data50.dead_tuples === undefined) && (missing45 = "dead_tuples")){
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
var _valid9 = _errs238 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs239 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing46;
if((data50.bloat === undefined) && (missing46 = "bloat")){
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
var _valid9 = _errs239 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs240 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing47;
if((data50.buffer_hit === undefined) && (missing47 = "buffer_hit")){
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
var _valid9 = _errs240 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs241 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing48;
if((data50.all_visible === undefined) && (missing48 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing49 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing50 = "checkpoints")){
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
if((data50.latency === undefined) && (missing51 = "latency")){
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
if((data50.plan === undefined) && (missing52 = "plan")){
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
if((data50.recall === undefined) && (missing53 = "recall")){
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
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs235 === errors;
if(valid37){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
if(errors === _errs232){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing54;
if((data50.key_length === undefined) && (missing54 = "key_length")){
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
else {
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
var _valid8 = _errs232 === errors;
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs247 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((((((key15 === "key_length") || (key15 === "min")) || (key15 === "max")) || (key15 === "severity")) || (key15 === "strict")) || (key15 === "when"))){
const err228 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data50.key_length !== undefined){
let data76 = data50.key_length;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err229 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
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
const err230 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data50.min !== undefined){
let data77 = data50.min;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err231 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min,data:data77};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data50.max !== undefined){
let data78 = data50.max;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err232 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max,data:data78};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data50.severity !== undefined){
let data79 = data50.severity;
if(!((data79 === "fail") || (data79 === "warn"))){
const err233 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity,data:data79};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data50.strict !== undefined){
let data80 = data50.strict;
if(typeof data80 !== "boolean"){
const err234 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict,data:data80};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data50.when !== undefined){
let data81 = data50.when;
if(!(data81 === "apply")){
const err235 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when,data:data81};
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
const err236 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[4].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid8 = _errs247 === errors;
valid36 = _valid8;
}
if(!valid36){
const err237 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[4].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[4],data:data50};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const _errs261 = errors;
let valid40 = true;
const _errs262 = errors;
const _errs264 = errors;
const _errs265 = errors;
const _errs266 = errors;
let valid42 = false;
const _errs267 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing55;
if((data50.toast_ratio === undefined) && (missing55 = "toast_ratio")){
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
var _valid11 = _errs267 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs268 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing56;
if((data50.dead_tuples === undefined) && (missing56 = "dead_tuples")){
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
var _valid11 = _errs268 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs269 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing57;
if((data50.bloat === undefined) && (missing57 = "bloat")){
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
var _valid11 = _errs269 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs270 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing58;
if((data50.buffer_hit === undefined) && (missing58 = "buffer_hit")){
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
var _valid11 = _errs270 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs271 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing59;
if((data50.key_length === undefined) && (missing59 = "key_length")){
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
var _valid11 = _errs271 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs272 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing60;
if((data50.partitions_ahead === undefined) && (missing60 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing61 = "checkpoints")){
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
if((data50.latency === undefined) && (missing62 = "latency")){
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
if((data50.plan === undefined) && (missing63 = "plan")){
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
if((data50.recall === undefined) && (missing64 = "recall")){
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
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs265 === errors;
if(valid41){
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
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
if(errors === _errs262){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing65;
if((data50.all_visible === undefined) && (missing65 = "all_visible")){
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
else {
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
var _valid10 = _errs262 === errors;
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs277 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!((((((key16 === "all_visible") || (key16 === "min")) || (key16 === "max")) || (key16 === "severity")) || (key16 === "strict")) || (key16 === "when"))){
const err252 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data50.all_visible !== undefined){
let data82 = data50.all_visible;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err253 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data50.min !== undefined){
let data83 = data50.min;
if(typeof data83 === "string"){
if(!pattern26.test(data83)){
const err255 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data50.max !== undefined){
let data84 = data50.max;
if(typeof data84 === "string"){
if(!pattern26.test(data84)){
const err257 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
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
const err258 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data50.severity !== undefined){
let data85 = data50.severity;
if(!((data85 === "fail") || (data85 === "warn"))){
const err259 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity,data:data85};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data50.strict !== undefined){
let data86 = data50.strict;
if(typeof data86 !== "boolean"){
const err260 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict,data:data86};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data50.when !== undefined){
let data87 = data50.when;
if(!(data87 === "apply")){
const err261 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when,data:data87};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[5].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid10 = _errs277 === errors;
valid40 = _valid10;
}
if(!valid40){
const err263 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[5].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[5],data:data50};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const _errs291 = errors;
let valid44 = true;
const _errs292 = errors;
const _errs294 = errors;
const _errs295 = errors;
const _errs296 = errors;
let valid46 = false;
const _errs297 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing66;
if((data50.toast_ratio === undefined) && (missing66 = "toast_ratio")){
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
var _valid13 = _errs297 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs298 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing67;
if((data50.dead_tuples === undefined) && (missing67 = "dead_tuples")){
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
var _valid13 = _errs298 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs299 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing68;
if((data50.bloat === undefined) && (missing68 = "bloat")){
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
var _valid13 = _errs299 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs300 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing69;
if((data50.buffer_hit === undefined) && (missing69 = "buffer_hit")){
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
var _valid13 = _errs300 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs301 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing70;
if((data50.key_length === undefined) && (missing70 = "key_length")){
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
var _valid13 = _errs301 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs302 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing71;
if((data50.all_visible === undefined) && (missing71 = "all_visible")){
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
var _valid13 = _errs302 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs303 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing72;
if((data50.checkpoints === undefined) && (missing72 = "checkpoints")){
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
if((data50.latency === undefined) && (missing73 = "latency")){
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
if((data50.plan === undefined) && (missing74 = "plan")){
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
if((data50.recall === undefined) && (missing75 = "recall")){
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
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
else {
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
}
var valid45 = _errs295 === errors;
if(valid45){
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
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
if(errors === _errs292){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing76;
if((data50.partitions_ahead === undefined) && (missing76 = "partitions_ahead")){
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
else {
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
var _valid12 = _errs292 === errors;
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs307 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key17 in data50){
if(!((((((key17 === "partitions_ahead") || (key17 === "min")) || (key17 === "max")) || (key17 === "severity")) || (key17 === "strict")) || (key17 === "when"))){
const err278 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data50.partitions_ahead !== undefined){
let data88 = data50.partitions_ahead;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err279 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
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
const err280 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data50.min !== undefined){
let data89 = data50.min;
if(typeof data89 === "string"){
if(!pattern40.test(data89)){
const err281 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
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
const err282 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data50.max !== undefined){
let data90 = data50.max;
if(typeof data90 === "string"){
if(!pattern40.test(data90)){
const err283 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
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
const err284 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data50.severity !== undefined){
let data91 = data50.severity;
if(!((data91 === "fail") || (data91 === "warn"))){
const err285 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity,data:data91};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data50.strict !== undefined){
let data92 = data50.strict;
if(typeof data92 !== "boolean"){
const err286 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict,data:data92};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data50.when !== undefined){
let data93 = data50.when;
if(!(data93 === "apply")){
const err287 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when,data:data93};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[6].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid12 = _errs307 === errors;
valid44 = _valid12;
}
if(!valid44){
const err289 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[6].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[6],data:data50};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
const _errs321 = errors;
let valid48 = true;
const _errs322 = errors;
const _errs324 = errors;
const _errs325 = errors;
const _errs326 = errors;
let valid50 = false;
const _errs327 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing77;
if((data50.toast_ratio === undefined) && (missing77 = "toast_ratio")){
const err290 = {};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
var _valid15 = _errs327 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs328 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing78;
if((data50.dead_tuples === undefined) && (missing78 = "dead_tuples")){
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
var _valid15 = _errs328 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs329 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing79;
if((data50.bloat === undefined) && (missing79 = "bloat")){
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
var _valid15 = _errs329 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs330 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing80;
if((data50.buffer_hit === undefined) && (missing80 = "buffer_hit")){
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
var _valid15 = _errs330 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs331 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing81;
if((data50.key_length === undefined) && (missing81 = "key_length")){
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
var _valid15 = _errs331 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs332 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing82;
if((data50.all_visible === undefined) && (missing82 = "all_visible")){
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
var _valid15 = _errs332 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs333 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing83;
if((data50.partitions_ahead === undefined) && (missing83 = "partitions_ahead")){
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
var _valid15 = _errs333 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs334 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing84;
if((data50.latency === undefined) && (missing84 = "latency")){
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
if((data50.plan === undefined) && (missing85 = "plan")){
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
if((data50.recall === undefined) && (missing86 = "recall")){
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
const err300 = {};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs325 === errors;
if(valid49){
const err301 = {};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
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
if(errors === _errs322){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing87;
if((data50.checkpoints === undefined) && (missing87 = "checkpoints")){
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
else {
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
var _valid14 = _errs322 === errors;
errors = _errs321;
if(vErrors !== null){
if(_errs321){
vErrors.length = _errs321;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs337 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key18 in data50){
if(!((((((((key18 === "checkpoints") || (key18 === "requested")) || (key18 === "write_share")) || (key18 === "sync_share")) || (key18 === "for")) || (key18 === "severity")) || (key18 === "strict")) || (key18 === "when"))){
const err304 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data50.checkpoints !== undefined){
let data94 = data50.checkpoints;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err305 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
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
const err306 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data50.requested !== undefined){
let data95 = data50.requested;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length < 1){
const err307 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key19 in data95){
if(!((key19 === "min") || (key19 === "max"))){
const err308 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data95.min !== undefined){
let data96 = data95.min;
if(typeof data96 === "string"){
if(!pattern26.test(data96)){
const err309 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data95.max !== undefined){
let data97 = data95.max;
if(typeof data97 === "string"){
if(!pattern26.test(data97)){
const err311 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
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
const err313 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data50.write_share !== undefined){
let data98 = data50.write_share;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err314 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key20 in data98){
if(!((key20 === "min") || (key20 === "max"))){
const err315 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data98.min !== undefined){
let data99 = data98.min;
if(typeof data99 === "string"){
if(!pattern26.test(data99)){
const err316 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data98.max !== undefined){
let data100 = data98.max;
if(typeof data100 === "string"){
if(!pattern26.test(data100)){
const err318 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data50.sync_share !== undefined){
let data101 = data50.sync_share;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(Object.keys(data101).length < 1){
const err321 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key21 in data101){
if(!((key21 === "min") || (key21 === "max"))){
const err322 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data101.min !== undefined){
let data102 = data101.min;
if(typeof data102 === "string"){
if(!pattern26.test(data102)){
const err323 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data101.max !== undefined){
let data103 = data101.max;
if(typeof data103 === "string"){
if(!pattern26.test(data103)){
const err325 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data50.for !== undefined){
let data104 = data50.for;
if(typeof data104 === "string"){
if(!pattern34.test(data104)){
const err328 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data50.severity !== undefined){
let data105 = data50.severity;
if(!((data105 === "fail") || (data105 === "warn"))){
const err330 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity,data:data105};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data50.strict !== undefined){
let data106 = data50.strict;
if(typeof data106 !== "boolean"){
const err331 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict,data:data106};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data50.when !== undefined){
let data107 = data50.when;
if(!(data107 === "apply")){
const err332 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when,data:data107};
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
const err333 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid14 = _errs337 === errors;
valid48 = _valid14;
}
if(!valid48){
const err334 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[7].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[7],data:data50};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
const _errs370 = errors;
let valid55 = true;
const _errs371 = errors;
const _errs373 = errors;
const _errs374 = errors;
const _errs375 = errors;
let valid57 = false;
const _errs376 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing88;
if((data50.toast_ratio === undefined) && (missing88 = "toast_ratio")){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
var _valid17 = _errs376 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs377 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing89;
if((data50.dead_tuples === undefined) && (missing89 = "dead_tuples")){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var _valid17 = _errs377 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs378 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing90;
if((data50.bloat === undefined) && (missing90 = "bloat")){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var _valid17 = _errs378 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs379 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing91;
if((data50.buffer_hit === undefined) && (missing91 = "buffer_hit")){
const err338 = {};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
var _valid17 = _errs379 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs380 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing92;
if((data50.key_length === undefined) && (missing92 = "key_length")){
const err339 = {};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
var _valid17 = _errs380 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs381 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing93;
if((data50.all_visible === undefined) && (missing93 = "all_visible")){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
var _valid17 = _errs381 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs382 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing94;
if((data50.partitions_ahead === undefined) && (missing94 = "partitions_ahead")){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
var _valid17 = _errs382 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs383 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing95;
if((data50.checkpoints === undefined) && (missing95 = "checkpoints")){
const err342 = {};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
var _valid17 = _errs383 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs384 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing96;
if((data50.plan === undefined) && (missing96 = "plan")){
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
if((data50.recall === undefined) && (missing97 = "recall")){
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
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
else {
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
}
var valid56 = _errs374 === errors;
if(valid56){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
}
if(errors === _errs371){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing98;
if((data50.latency === undefined) && (missing98 = "latency")){
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
else {
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
var _valid16 = _errs371 === errors;
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs386 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key22 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[8].then.properties, key22))){
const err349 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data50.latency !== undefined){
let data108 = data50.latency;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err350 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data50.p50 !== undefined){
let data109 = data50.p50;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err352 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
for(const key23 in data109){
if(!((key23 === "min") || (key23 === "max"))){
const err353 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data109.min !== undefined){
let data110 = data109.min;
if(typeof data110 === "string"){
if(!pattern51.test(data110)){
const err354 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
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
const err355 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data109.max !== undefined){
let data111 = data109.max;
if(typeof data111 === "string"){
if(!pattern51.test(data111)){
const err356 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
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
const err357 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
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
const err358 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data50.p95 !== undefined){
let data112 = data50.p95;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length < 1){
const err359 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
for(const key24 in data112){
if(!((key24 === "min") || (key24 === "max"))){
const err360 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data112.min !== undefined){
let data113 = data112.min;
if(typeof data113 === "string"){
if(!pattern51.test(data113)){
const err361 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data112.max !== undefined){
let data114 = data112.max;
if(typeof data114 === "string"){
if(!pattern51.test(data114)){
const err363 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
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
const err364 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data50.p99 !== undefined){
let data115 = data50.p99;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err366 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key25 in data115){
if(!((key25 === "min") || (key25 === "max"))){
const err367 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data115.min !== undefined){
let data116 = data115.min;
if(typeof data116 === "string"){
if(!pattern51.test(data116)){
const err368 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data115.max !== undefined){
let data117 = data115.max;
if(typeof data117 === "string"){
if(!pattern51.test(data117)){
const err370 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
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
const err371 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data50.params !== undefined){
let data118 = data50.params;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err373 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data50.rate !== undefined){
let data119 = data50.rate;
if(typeof data119 === "string"){
if(!pattern58.test(data119)){
const err375 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
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
const err376 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data50.for !== undefined){
let data120 = data50.for;
if(typeof data120 === "string"){
if(!pattern34.test(data120)){
const err377 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
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
const err378 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data50.connections !== undefined){
let data121 = data50.connections;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err379 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 100 || isNaN(data121)){
const err380 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err381 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
if(data50.severity !== undefined){
let data122 = data50.severity;
if(!((data122 === "fail") || (data122 === "warn"))){
const err382 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity,data:data122};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data50.strict !== undefined){
let data123 = data50.strict;
if(typeof data123 !== "boolean"){
const err383 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict,data:data123};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data50.when !== undefined){
let data124 = data50.when;
if(!(data124 === "apply")){
const err384 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when,data:data124};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid16 = _errs386 === errors;
valid55 = _valid16;
}
if(!valid55){
const err386 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[8].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[8],data:data50};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const _errs425 = errors;
let valid62 = true;
const _errs426 = errors;
const _errs428 = errors;
const _errs429 = errors;
const _errs430 = errors;
let valid64 = false;
const _errs431 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing99;
if((data50.toast_ratio === undefined) && (missing99 = "toast_ratio")){
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
var _valid19 = _errs431 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs432 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing100;
if((data50.dead_tuples === undefined) && (missing100 = "dead_tuples")){
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
var _valid19 = _errs432 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs433 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing101;
if((data50.bloat === undefined) && (missing101 = "bloat")){
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
var _valid19 = _errs433 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs434 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing102;
if((data50.buffer_hit === undefined) && (missing102 = "buffer_hit")){
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
var _valid19 = _errs434 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs435 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing103;
if((data50.key_length === undefined) && (missing103 = "key_length")){
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
var _valid19 = _errs435 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs436 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing104;
if((data50.all_visible === undefined) && (missing104 = "all_visible")){
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
var _valid19 = _errs436 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs437 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing105;
if((data50.partitions_ahead === undefined) && (missing105 = "partitions_ahead")){
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
var _valid19 = _errs437 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs438 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing106;
if((data50.checkpoints === undefined) && (missing106 = "checkpoints")){
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
var _valid19 = _errs438 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs439 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing107;
if((data50.latency === undefined) && (missing107 = "latency")){
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
var _valid19 = _errs439 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs440 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing108;
if((data50.recall === undefined) && (missing108 = "recall")){
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
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
var valid63 = _errs429 === errors;
if(valid63){
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
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
if(errors === _errs426){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing109;
if((data50.plan === undefined) && (missing109 = "plan")){
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
var _valid18 = _errs426 === errors;
errors = _errs425;
if(vErrors !== null){
if(_errs425){
vErrors.length = _errs425;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs441 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key26 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[9].then.properties, key26))){
const err401 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data50.plan !== undefined){
let data125 = data50.plan;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err402 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
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
const err403 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data50.heap_fetches !== undefined){
let data126 = data50.heap_fetches;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(Object.keys(data126).length < 1){
const err404 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key27 in data126){
if(!((key27 === "min") || (key27 === "max"))){
const err405 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data126.min !== undefined){
let data127 = data126.min;
if(!((typeof data127 == "number") && (isFinite(data127)))){
const err406 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/min",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min,data:data127};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data126.max !== undefined){
let data128 = data126.max;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err407 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/max",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max,data:data128};
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
else {
const err408 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
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
const err409 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i4,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type},message:"must be string,number,boolean,null",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items,data:data130};
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
else {
const err410 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params,data:data129};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data50.forbid !== undefined){
let data131 = data50.forbid;
if(Array.isArray(data131)){
if(data131.length < 1){
const err411 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
const len5 = data131.length;
for(let i5=0; i5<len5; i5++){
let data132 = data131[i5];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err412 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
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
const err413 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data50.require !== undefined){
let data133 = data50.require;
if(Array.isArray(data133)){
if(data133.length < 1){
const err415 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
const len6 = data133.length;
for(let i6=0; i6<len6; i6++){
let data134 = data133[i6];
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err416 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
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
const err418 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data50.estimates !== undefined){
let data135 = data50.estimates;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.within === undefined){
const err419 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.required,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
for(const key28 in data135){
if(!(key28 === "within")){
const err420 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data135.within !== undefined){
let data136 = data135.within;
if(typeof data136 === "string"){
if(!pattern23.test(data136)){
const err421 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data50.predicate_in_scan !== undefined){
let data137 = data50.predicate_in_scan;
if(true !== data137){
const err424 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicate_in_scan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.predicate_in_scan,data:data137};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data50.pruned !== undefined){
let data138 = data50.pruned;
if(true !== data138){
const err425 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pruned",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.pruned,data:data138};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data50.severity !== undefined){
let data139 = data50.severity;
if(!((data139 === "fail") || (data139 === "warn"))){
const err426 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity,data:data139};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data50.strict !== undefined){
let data140 = data50.strict;
if(typeof data140 !== "boolean"){
const err427 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict,data:data140};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data50.when !== undefined){
let data141 = data50.when;
if(!(data141 === "apply")){
const err428 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when,data:data141};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid18 = _errs441 === errors;
valid62 = _valid18;
}
if(!valid62){
const err430 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[9].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[9],data:data50};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
const _errs477 = errors;
let valid74 = true;
const _errs478 = errors;
const _errs480 = errors;
const _errs481 = errors;
const _errs482 = errors;
let valid76 = false;
const _errs483 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing110;
if((data50.toast_ratio === undefined) && (missing110 = "toast_ratio")){
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
var _valid21 = _errs483 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs484 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing111;
if((data50.dead_tuples === undefined) && (missing111 = "dead_tuples")){
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
var _valid21 = _errs484 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs485 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing112;
if((data50.bloat === undefined) && (missing112 = "bloat")){
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
var _valid21 = _errs485 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs486 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing113;
if((data50.buffer_hit === undefined) && (missing113 = "buffer_hit")){
const err434 = {};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
var _valid21 = _errs486 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs487 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing114;
if((data50.key_length === undefined) && (missing114 = "key_length")){
const err435 = {};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
var _valid21 = _errs487 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs488 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing115;
if((data50.all_visible === undefined) && (missing115 = "all_visible")){
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
var _valid21 = _errs488 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs489 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing116;
if((data50.partitions_ahead === undefined) && (missing116 = "partitions_ahead")){
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
var _valid21 = _errs489 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs490 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing117;
if((data50.checkpoints === undefined) && (missing117 = "checkpoints")){
const err438 = {};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
var _valid21 = _errs490 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs491 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing118;
if((data50.latency === undefined) && (missing118 = "latency")){
const err439 = {};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
var _valid21 = _errs491 === errors;
valid76 = valid76 || _valid21;
if(!valid76){
const _errs492 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing119;
if((data50.plan === undefined) && (missing119 = "plan")){
const err440 = {};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
var _valid21 = _errs492 === errors;
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
if(!valid76){
const err441 = {};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
else {
errors = _errs482;
if(vErrors !== null){
if(_errs482){
vErrors.length = _errs482;
}
else {
vErrors = null;
}
}
}
var valid75 = _errs481 === errors;
if(valid75){
const err442 = {};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
if(errors === _errs478){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing120;
if((data50.recall === undefined) && (missing120 = "recall")){
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
else {
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
var _valid20 = _errs478 === errors;
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs493 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key29 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[10].then.properties, key29))){
const err445 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data50};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data50.recall !== undefined){
let data142 = data50.recall;
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err446 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data142};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/recall/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.recall,data:data142};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data50.min !== undefined){
let data143 = data50.min;
if(!((typeof data143 == "number") && (isFinite(data143)))){
const err448 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.min,data:data143};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data50.max !== undefined){
let data144 = data50.max;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err449 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.max,data:data144};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data50.k !== undefined){
let data145 = data50.k;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err450 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 10000 || isNaN(data145)){
const err451 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err452 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.k,data:data145};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
if(data50.queries !== undefined){
let data146 = data50.queries;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err453 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data146};
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
const err454 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/queries/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.queries,data:data146};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data50.where !== undefined){
let data147 = data50.where;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err455 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data147};
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
const err456 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.where,data:data147};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data50.params !== undefined){
let data148 = data50.params;
if(Array.isArray(data148)){
if(data148.length < 1){
const err457 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data148};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
const len7 = data148.length;
for(let i7=0; i7<len7; i7++){
let data149 = data148[i7];
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err458 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data149};
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
const err459 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i7,schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.items,data:data149};
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
const err460 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.params,data:data148};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data50.role !== undefined){
let data150 = data50.role;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err461 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data150};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.role,data:data150};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data50.severity !== undefined){
let data151 = data50.severity;
if(!((data151 === "fail") || (data151 === "warn"))){
const err463 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.severity,data:data151};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data50.strict !== undefined){
let data152 = data50.strict;
if(typeof data152 !== "boolean"){
const err464 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.strict,data:data152};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data50.when !== undefined){
let data153 = data50.when;
if(!(data153 === "apply")){
const err465 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then.properties.when,data:data153};
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
const err466 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[10].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[10].then,data:data50};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid20 = _errs493 === errors;
valid74 = _valid20;
}
if(!valid74){
const err467 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[10].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[10],data:data50};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data49};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data.drift !== undefined){
let data154 = data.drift;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key30 in data154){
if(!(key30 === "accept")){
const err469 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data154};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data154.accept !== undefined){
let data155 = data154.accept;
if(Array.isArray(data155)){
const len8 = data155.length;
for(let i8=0; i8<len8; i8++){
let data156 = data155[i8];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.address === undefined){
const err470 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data156};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data156.why === undefined){
const err471 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data156};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key31 in data156){
if(!((((key31 === "address") || (key31 === "field")) || (key31 === "why")) || (key31 === "until"))){
const err472 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data156};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data156.address !== undefined){
let data157 = data156.address;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err473 = {instancePath:instancePath+"/drift/accept/" + i8+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data157};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/drift/accept/" + i8+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data157};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data156.field !== undefined){
let data158 = data156.field;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err475 = {instancePath:instancePath+"/drift/accept/" + i8+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data158};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/drift/accept/" + i8+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data158};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data156.why !== undefined){
let data159 = data156.why;
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err477 = {instancePath:instancePath+"/drift/accept/" + i8+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data159};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/drift/accept/" + i8+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data159};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data156.until !== undefined){
let data160 = data156.until;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err479 = {instancePath:instancePath+"/drift/accept/" + i8+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data160};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/drift/accept/" + i8+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data160};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/drift/accept/" + i8,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data156};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data155};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data154};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data.advice !== undefined){
let data161 = data.advice;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key32 in data161){
if(!(key32 === "accept")){
const err484 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data161};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data161.accept !== undefined){
let data162 = data161.accept;
if(Array.isArray(data162)){
const len9 = data162.length;
for(let i9=0; i9<len9; i9++){
let data163 = data162[i9];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.code === undefined){
const err485 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data163};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data163.address === undefined){
const err486 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data163};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data163.why === undefined){
const err487 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data163};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key33 in data163){
if(!((((key33 === "code") || (key33 === "address")) || (key33 === "why")) || (key33 === "until"))){
const err488 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data163};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data163.code !== undefined){
let data164 = data163.code;
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err489 = {instancePath:instancePath+"/advice/accept/" + i9+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data164};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/advice/accept/" + i9+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data164};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data163.address !== undefined){
let data165 = data163.address;
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err491 = {instancePath:instancePath+"/advice/accept/" + i9+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data165};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/advice/accept/" + i9+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data165};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data163.why !== undefined){
let data166 = data163.why;
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err493 = {instancePath:instancePath+"/advice/accept/" + i9+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data166};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/advice/accept/" + i9+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data166};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data163.until !== undefined){
let data167 = data163.until;
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err495 = {instancePath:instancePath+"/advice/accept/" + i9+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data167};
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
const err496 = {instancePath:instancePath+"/advice/accept/" + i9+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data167};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/advice/accept/" + i9,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data163};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data162};
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
const err499 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data161};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data.caches !== undefined){
let data168 = data.caches;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key34 in data168){
let data169 = data168[key34];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key35 in data169){
if(!(((key35 === "url") || (key35 === "prefix")) || (key35 === "version"))){
const err500 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data169};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data169.url !== undefined){
let data170 = data169.url;
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err501 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data170};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data170};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data169.prefix !== undefined){
let data171 = data169.prefix;
if(typeof data171 === "string"){
if(!pattern0.test(data171)){
const err503 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data171};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data171};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data169.version !== undefined){
let data172 = data169.version;
if((typeof data172 !== "string") && (!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172))))){
const err505 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data172};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/caches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data169};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
else {
const err507 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data168};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data.tables !== undefined){
let data173 = data.tables;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key36 in data173){
let data174 = data173[key36];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key37 in data174){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key37))){
const err508 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data174.use !== undefined){
let data175 = data174.use;
if(Array.isArray(data175)){
const len10 = data175.length;
for(let i10=0; i10<len10; i10++){
let data176 = data175[i10];
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err509 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data176};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data176};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data175};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data174.keep !== undefined){
let data177 = data174.keep;
if(typeof data177 !== "boolean"){
const err512 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data177};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data174.with !== undefined){
let data178 = data174.with;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key38 in data178){
let data179 = data178[key38];
if(((typeof data179 !== "string") && (!((typeof data179 == "number") && (isFinite(data179))))) && (typeof data179 !== "boolean")){
const err513 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
else {
const err514 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data178};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data174.persistence !== undefined){
let data180 = data174.persistence;
if(!((data180 === "logged") || (data180 === "unlogged"))){
const err515 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data180};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data174.columns !== undefined){
let data181 = data174.columns;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key39 in data181){
let data182 = data181[key39];
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key40 in data182){
if(!((((((key40 === "keep") || (key40 === "storage")) || (key40 === "compression")) || (key40 === "statistics")) || (key40 === "n_distinct")) || (key40 === "n_distinct_inherited"))){
const err516 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data182};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data182.keep !== undefined){
let data183 = data182.keep;
if(typeof data183 !== "boolean"){
const err517 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data183};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data182.storage !== undefined){
let data184 = data182.storage;
if(!(((((data184 === "plain") || (data184 === "external")) || (data184 === "main")) || (data184 === "extended")) || (data184 === "default"))){
const err518 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data184};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data182.compression !== undefined){
let data185 = data182.compression;
if(!(((data185 === "pglz") || (data185 === "lz4")) || (data185 === "default"))){
const err519 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data185};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data182.statistics !== undefined){
let data186 = data182.statistics;
const _errs591 = errors;
let valid97 = false;
const _errs592 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err520 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data186};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 10000 || isNaN(data186)){
const err521 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data186};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data186 < -1 || isNaN(data186)){
const err522 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data186};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
var _valid22 = _errs592 === errors;
valid97 = valid97 || _valid22;
if(!valid97){
const _errs594 = errors;
if("default" !== data186){
const err523 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data186};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid22 = _errs594 === errors;
valid97 = valid97 || _valid22;
}
if(!valid97){
const err524 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data186};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
else {
errors = _errs591;
if(vErrors !== null){
if(_errs591){
vErrors.length = _errs591;
}
else {
vErrors = null;
}
}
}
}
if(data182.n_distinct !== undefined){
let data187 = data182.n_distinct;
const _errs596 = errors;
let valid98 = false;
const _errs597 = errors;
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < -1 || isNaN(data187)){
const err525 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid23 = _errs597 === errors;
valid98 = valid98 || _valid23;
if(!valid98){
const _errs599 = errors;
if("default" !== data187){
const err527 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data187};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid23 = _errs599 === errors;
valid98 = valid98 || _valid23;
}
if(!valid98){
const err528 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data187};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
else {
errors = _errs596;
if(vErrors !== null){
if(_errs596){
vErrors.length = _errs596;
}
else {
vErrors = null;
}
}
}
}
if(data182.n_distinct_inherited !== undefined){
let data188 = data182.n_distinct_inherited;
const _errs601 = errors;
let valid99 = false;
const _errs602 = errors;
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < -1 || isNaN(data188)){
const err529 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data188};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data188};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid24 = _errs602 === errors;
valid99 = valid99 || _valid24;
if(!valid99){
const _errs604 = errors;
if("default" !== data188){
const err531 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data188};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var _valid24 = _errs604 === errors;
valid99 = valid99 || _valid24;
}
if(!valid99){
const err532 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data188};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
else {
errors = _errs601;
if(vErrors !== null){
if(_errs601){
vErrors.length = _errs601;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err533 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data182};
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
else {
const err534 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data181};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data174.promote !== undefined){
let data189 = data174.promote;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key41 in data189){
let data190 = data189[key41];
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.from === undefined){
const err535 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data190.type === undefined){
const err536 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data190.by === undefined){
const err537 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key42 in data190){
if(!(((((key42 === "keep") || (key42 === "from")) || (key42 === "type")) || (key42 === "by")) || (key42 === "on_bad_value"))){
const err538 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data190.keep !== undefined){
let data191 = data190.keep;
if(typeof data191 !== "boolean"){
const err539 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data191};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data190.from !== undefined){
let data192 = data190.from;
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err540 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data192};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data192};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data190.type !== undefined){
let data193 = data190.type;
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err542 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data193};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data193};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data190.by !== undefined){
let data194 = data190.by;
if(!((data194 === "trigger") || (data194 === "generated"))){
const err544 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data194};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data190.on_bad_value !== undefined){
let data195 = data190.on_bad_value;
if(!(((data195 === "set null") || (data195 === "stop")) || (data195 === "refuse"))){
const err545 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data195};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data189};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data174.partitions !== undefined){
let data196 = data174.partitions;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.by === undefined){
const err548 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data196};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
for(const key43 in data196){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key43))){
const err549 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data196};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data196.keep !== undefined){
let data197 = data196.keep;
if((typeof data197 !== "string") && (!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197))))){
const err550 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data197};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 1 || isNaN(data197)){
const err551 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data197};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(typeof data197 === "string"){
if(!pattern82.test(data197)){
const err552 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data197};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
if(data196.by !== undefined){
let data198 = data196.by;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err553 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data198};
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
const err554 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data198};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data196.every !== undefined){
let data199 = data196.every;
if((typeof data199 !== "string") && (!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199))))){
const err555 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data199};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 1 || isNaN(data199)){
const err556 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data199};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(typeof data199 === "string"){
if(!pattern82.test(data199)){
const err557 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data199};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
if(data196.ahead !== undefined){
let data200 = data196.ahead;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err558 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data200};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 10000 || isNaN(data200)){
const err559 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data200};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data200 < 0 || isNaN(data200)){
const err560 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data200};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
if(data196.name !== undefined){
let data201 = data196.name;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err561 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data201};
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
const err562 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data201};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data196.in !== undefined){
let data202 = data196.in;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err563 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data202};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data202};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data196.zone !== undefined){
let data203 = data196.zone;
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err565 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data203};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data203};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data196.epoch !== undefined){
let data204 = data196.epoch;
if(!((((data204 === "s") || (data204 === "ms")) || (data204 === "us")) || (data204 === "ns"))){
const err567 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data204};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data196.then !== undefined){
let data205 = data196.then;
if(!(((data205 === "detach") || (data205 === "archive")) || (data205 === "drop"))){
const err568 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data205};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data196.archive !== undefined){
let data206 = data196.archive;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.to === undefined){
const err569 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data206};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
for(const key44 in data206){
if(!((key44 === "to") || (key44 === "format"))){
const err570 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data206};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data206.to !== undefined){
let data207 = data206.to;
if(typeof data207 === "string"){
if(!pattern88.test(data207)){
const err571 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3://[^/]|file:///.)"},message:"must match pattern \""+"^(s3://[^/]|file:///.)"+"\"",schema:"^(s3://[^/]|file:///.)",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data207};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data207};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data206.format !== undefined){
let data208 = data206.format;
if(!((data208 === "csv") || (data208 === "csv.gz"))){
const err573 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data208};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data206};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data196.engine !== undefined){
let data209 = data196.engine;
if(!((data209 === "native") || (data209 === "pg_partman"))){
const err575 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data209};
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
const err576 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data196};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data174.indexes !== undefined){
let data210 = data174.indexes;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key45 in data210){
let data211 = data210[key45];
const _errs650 = errors;
let valid105 = true;
const _errs651 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing121;
if((data211.absent === undefined) && (missing121 = "absent")){
const err577 = {};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
var _valid25 = _errs651 === errors;
errors = _errs650;
if(vErrors !== null){
if(_errs650){
vErrors.length = _errs650;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid25){
const _errs652 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key46 in data211){
if(!((key46 === "absent") || (key46 === "why"))){
const err578 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data211};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
var _valid25 = _errs652 === errors;
valid105 = _valid25;
ifClause0 = "then";
}
else {
const _errs654 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.on === undefined){
const err579 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data211};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
var _valid25 = _errs654 === errors;
valid105 = _valid25;
ifClause0 = "else";
}
if(!valid105){
const err580 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data211};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key47 in data211){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key47))){
const err581 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data211};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data211.keep !== undefined){
let data212 = data211.keep;
if(typeof data212 !== "boolean"){
const err582 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data212};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data211.absent !== undefined){
let data213 = data211.absent;
if(true !== data213){
const err583 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data213};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data211.why !== undefined){
let data214 = data211.why;
if(typeof data214 === "string"){
if(func9(data214) < 1){
const err584 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data214};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data214};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data211.using !== undefined){
let data215 = data211.using;
if(typeof data215 !== "string"){
const err586 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data215};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data211.on !== undefined){
let data216 = data211.on;
if(Array.isArray(data216)){
if(data216.length > 32){
const err587 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data216};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data216.length < 1){
const err588 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data216};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
const len11 = data216.length;
for(let i11=0; i11<len11; i11++){
let data217 = data216[i11];
if(typeof data217 === "string"){
if(func9(data217) < 1){
const err589 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data217};
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
const err590 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data217};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data216};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data211.include !== undefined){
let data218 = data211.include;
if(Array.isArray(data218)){
const len12 = data218.length;
for(let i12=0; i12<len12; i12++){
let data219 = data218[i12];
if(typeof data219 === "string"){
if(func9(data219) < 1){
const err592 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data219};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data219};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data218};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data211.where !== undefined){
let data220 = data211.where;
if((typeof data220 !== "string") && (typeof data220 !== "boolean")){
const err595 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data220};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data211.unique !== undefined){
let data221 = data211.unique;
if(typeof data221 !== "boolean"){
const err596 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data221};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data211.nulls_not_distinct !== undefined){
let data222 = data211.nulls_not_distinct;
if(typeof data222 !== "boolean"){
const err597 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data222};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data211.tablespace !== undefined){
let data223 = data211.tablespace;
if(typeof data223 === "string"){
if(func9(data223) < 1){
const err598 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data223};
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
const err599 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data223};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data211.statistics !== undefined){
let data224 = data211.statistics;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key48 in data224){
const _errs681 = errors;
if(typeof key48 === "string"){
if(!pattern89.test(key48)){
const err600 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key48,propertyName:key48};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
var valid111 = _errs681 === errors;
if(!valid111){
const err601 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key48},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data224};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
for(const key49 in data224){
let data225 = data224[key49];
const _errs684 = errors;
let valid113 = false;
const _errs685 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err602 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data225};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 > 10000 || isNaN(data225)){
const err603 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data225};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data225 < -1 || isNaN(data225)){
const err604 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data225};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
var _valid26 = _errs685 === errors;
valid113 = valid113 || _valid26;
if(!valid113){
const _errs687 = errors;
if("default" !== data225){
const err605 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data225};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid26 = _errs687 === errors;
valid113 = valid113 || _valid26;
}
if(!valid113){
const err606 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data225};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
else {
errors = _errs684;
if(vErrors !== null){
if(_errs684){
vErrors.length = _errs684;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err607 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data224};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data211.with !== undefined){
let data226 = data211.with;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key50 in data226){
let data227 = data226[key50];
if(((typeof data227 !== "string") && (!((typeof data227 == "number") && (isFinite(data227))))) && (typeof data227 !== "boolean")){
const err608 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data227};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
else {
const err609 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data226};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data211};
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
else {
const err611 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data210};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data174.statistics !== undefined){
let data228 = data174.statistics;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key51 in data228){
let data229 = data228[key51];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.on === undefined){
const err612 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
for(const key52 in data229){
if(!((((key52 === "keep") || (key52 === "kinds")) || (key52 === "on")) || (key52 === "target"))){
const err613 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data229.keep !== undefined){
let data230 = data229.keep;
if(typeof data230 !== "boolean"){
const err614 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data230};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data229.kinds !== undefined){
let data231 = data229.kinds;
if(Array.isArray(data231)){
const len13 = data231.length;
for(let i13=0; i13<len13; i13++){
let data232 = data231[i13];
if(!(((data232 === "ndistinct") || (data232 === "dependencies")) || (data232 === "mcv"))){
const err615 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i13,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data232};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
let i14 = data231.length;
let j0;
if(i14 > 1){
outer0:
for(;i14--;){
for(j0 = i14; j0--;){
if(func0(data231[i14], data231[j0])){
const err616 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i14+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data231};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err617 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data231};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data229.on !== undefined){
let data233 = data229.on;
if(Array.isArray(data233)){
if(data233.length > 8){
const err618 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data233};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data233.length < 1){
const err619 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data233};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
const len14 = data233.length;
for(let i15=0; i15<len14; i15++){
let data234 = data233[i15];
if(typeof data234 === "string"){
if(func9(data234) < 1){
const err620 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i15,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data234};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i15,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data234};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data233};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data229.target !== undefined){
let data235 = data229.target;
const _errs709 = errors;
let valid122 = false;
const _errs710 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err623 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 > 10000 || isNaN(data235)){
const err624 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data235 < -1 || isNaN(data235)){
const err625 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
var _valid27 = _errs710 === errors;
valid122 = valid122 || _valid27;
if(!valid122){
const _errs712 = errors;
if("default" !== data235){
const err626 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data235};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid27 = _errs712 === errors;
valid122 = valid122 || _valid27;
}
if(!valid122){
const err627 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data235};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
else {
errors = _errs709;
if(vErrors !== null){
if(_errs709){
vErrors.length = _errs709;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err628 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data228};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
else {
const err630 = {instancePath:instancePath+"/tables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data173};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data.extensions !== undefined){
let data236 = data.extensions;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key53 in data236){
let data237 = data236[key53];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key54 in data237){
if(!(((key54 === "keep") || (key54 === "version")) || (key54 === "schema"))){
const err632 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data237};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data237.keep !== undefined){
let data238 = data237.keep;
if(typeof data238 !== "boolean"){
const err633 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data238};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data237.version !== undefined){
let data239 = data237.version;
if(typeof data239 === "string"){
if(func9(data239) < 1){
const err634 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data239};
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
const err635 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data239};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data237.schema !== undefined){
let data240 = data237.schema;
if(typeof data240 === "string"){
if(func9(data240) < 1){
const err636 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data240};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data240};
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
const err638 = {instancePath:instancePath+"/extensions/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data237};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
else {
const err639 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data236};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data.settings !== undefined){
let data241 = data.settings;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key55 in data241){
let data242 = data241[key55];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key56 in data242){
if(!(((key56 === "keep") || (key56 === "value")) || (key56 === "include"))){
const err640 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data242};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data242.keep !== undefined){
let data243 = data242.keep;
if(typeof data243 !== "boolean"){
const err641 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data243};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data242.value !== undefined){
let data244 = data242.value;
const _errs734 = errors;
let valid127 = false;
const _errs735 = errors;
if(((typeof data244 !== "string") && (!((typeof data244 == "number") && (isFinite(data244))))) && (typeof data244 !== "boolean")){
const err642 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data244};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var _valid28 = _errs735 === errors;
valid127 = valid127 || _valid28;
if(!valid127){
const _errs737 = errors;
if(Array.isArray(data244)){
const len15 = data244.length;
for(let i16=0; i16<len15; i16++){
let data245 = data244[i16];
if(((typeof data245 !== "string") && (!((typeof data245 == "number") && (isFinite(data245))))) && (typeof data245 !== "boolean")){
const err643 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i16,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data245};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data244};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid28 = _errs737 === errors;
valid127 = valid127 || _valid28;
}
if(!valid127){
const err645 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data244};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
else {
errors = _errs734;
if(vErrors !== null){
if(_errs734){
vErrors.length = _errs734;
}
else {
vErrors = null;
}
}
}
}
if(data242.include !== undefined){
let data246 = data242.include;
if(Array.isArray(data246)){
if(data246.length < 1){
const err646 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data246};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
const len16 = data246.length;
for(let i17=0; i17<len16; i17++){
let data247 = data246[i17];
if(typeof data247 !== "string"){
const err647 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i17,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data247};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data246};
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
const err649 = {instancePath:instancePath+"/settings/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data242};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data241};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data.databases !== undefined){
let data248 = data.databases;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key57 in data248){
let data249 = data248[key57];
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key58 in data249){
if(!(((key58 === "keep") || (key58 === "connection_limit")) || (key58 === "settings"))){
const err651 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data249.keep !== undefined){
let data250 = data249.keep;
if(typeof data250 !== "boolean"){
const err652 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data250};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data249.connection_limit !== undefined){
let data251 = data249.connection_limit;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err653 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data251};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 2147483647 || isNaN(data251)){
const err654 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data251};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data251 < -1 || isNaN(data251)){
const err655 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data251};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
}
if(data249.settings !== undefined){
let data252 = data249.settings;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key59 in data252){
let data253 = data252[key59];
const _errs759 = errors;
let valid135 = false;
const _errs760 = errors;
if(((typeof data253 !== "string") && (!((typeof data253 == "number") && (isFinite(data253))))) && (typeof data253 !== "boolean")){
const err656 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data253};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
var _valid29 = _errs760 === errors;
valid135 = valid135 || _valid29;
if(!valid135){
const _errs762 = errors;
if(Array.isArray(data253)){
const len17 = data253.length;
for(let i18=0; i18<len17; i18++){
let data254 = data253[i18];
if(((typeof data254 !== "string") && (!((typeof data254 == "number") && (isFinite(data254))))) && (typeof data254 !== "boolean")){
const err657 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data254};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
else {
const err658 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data253};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid29 = _errs762 === errors;
valid135 = valid135 || _valid29;
}
if(!valid135){
const err659 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data253};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
else {
errors = _errs759;
if(vErrors !== null){
if(_errs759){
vErrors.length = _errs759;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err660 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data252};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
}
else {
const err661 = {instancePath:instancePath+"/databases/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data248};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data.roles !== undefined){
let data255 = data.roles;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key60 in data255){
let data256 = data255[key60];
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key61 in data256){
if(!((((key61 === "keep") || (key61 === "connection_limit")) || (key61 === "settings")) || (key61 === "databases"))){
const err663 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data256.keep !== undefined){
let data257 = data256.keep;
if(typeof data257 !== "boolean"){
const err664 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data257};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data256.connection_limit !== undefined){
let data258 = data256.connection_limit;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
const err665 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data258};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 2147483647 || isNaN(data258)){
const err666 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data258};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data258 < -1 || isNaN(data258)){
const err667 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data258};
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
if(data256.settings !== undefined){
let data259 = data256.settings;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key62 in data259){
let data260 = data259[key62];
const _errs780 = errors;
let valid141 = false;
const _errs781 = errors;
if(((typeof data260 !== "string") && (!((typeof data260 == "number") && (isFinite(data260))))) && (typeof data260 !== "boolean")){
const err668 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data260};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
var _valid30 = _errs781 === errors;
valid141 = valid141 || _valid30;
if(!valid141){
const _errs783 = errors;
if(Array.isArray(data260)){
const len18 = data260.length;
for(let i19=0; i19<len18; i19++){
let data261 = data260[i19];
if(((typeof data261 !== "string") && (!((typeof data261 == "number") && (isFinite(data261))))) && (typeof data261 !== "boolean")){
const err669 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data261};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data260};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
var _valid30 = _errs783 === errors;
valid141 = valid141 || _valid30;
}
if(!valid141){
const err671 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data260};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
errors = _errs780;
if(vErrors !== null){
if(_errs780){
vErrors.length = _errs780;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err672 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data259};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data256.databases !== undefined){
let data262 = data256.databases;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key63 in data262){
let data263 = data262[key63];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key64 in data263){
if(!(key64 === "settings")){
const err673 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data263};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data263.settings !== undefined){
let data264 = data263.settings;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key65 in data264){
let data265 = data264[key65];
const _errs797 = errors;
let valid147 = false;
const _errs798 = errors;
if(((typeof data265 !== "string") && (!((typeof data265 == "number") && (isFinite(data265))))) && (typeof data265 !== "boolean")){
const err674 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid31 = _errs798 === errors;
valid147 = valid147 || _valid31;
if(!valid147){
const _errs800 = errors;
if(Array.isArray(data265)){
const len19 = data265.length;
for(let i20=0; i20<len19; i20++){
let data266 = data265[i20];
if(((typeof data266 !== "string") && (!((typeof data266 == "number") && (isFinite(data266))))) && (typeof data266 !== "boolean")){
const err675 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data266};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
else {
const err676 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data265};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
var _valid31 = _errs800 === errors;
valid147 = valid147 || _valid31;
}
if(!valid147){
const err677 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
else {
errors = _errs797;
if(vErrors !== null){
if(_errs797){
vErrors.length = _errs797;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err678 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data264};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data263};
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
const err680 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data262};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
}
else {
const err681 = {instancePath:instancePath+"/roles/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
else {
const err682 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data255};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data.presets !== undefined){
let data267 = data.presets;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key66 in data267){
let data268 = data267[key66];
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key67 in data268){
if(!(((key67 === "with") || (key67 === "persistence")) || (key67 === "columns"))){
const err683 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data268};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data268.with !== undefined){
let data269 = data268.with;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key68 in data269){
let data270 = data269[key68];
if(((typeof data270 !== "string") && (!((typeof data270 == "number") && (isFinite(data270))))) && (typeof data270 !== "boolean")){
const err684 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data270};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
}
else {
const err685 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data269};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data268.persistence !== undefined){
let data271 = data268.persistence;
if(!((data271 === "logged") || (data271 === "unlogged"))){
const err686 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data271};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data268.columns !== undefined){
let data272 = data268.columns;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key69 in data272){
let data273 = data272[key69];
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key70 in data273){
if(!((((((key70 === "keep") || (key70 === "storage")) || (key70 === "compression")) || (key70 === "statistics")) || (key70 === "n_distinct")) || (key70 === "n_distinct_inherited"))){
const err687 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data273};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data273.keep !== undefined){
let data274 = data273.keep;
if(typeof data274 !== "boolean"){
const err688 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data274};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data273.storage !== undefined){
let data275 = data273.storage;
if(!(((((data275 === "plain") || (data275 === "external")) || (data275 === "main")) || (data275 === "extended")) || (data275 === "default"))){
const err689 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data275};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data273.compression !== undefined){
let data276 = data273.compression;
if(!(((data276 === "pglz") || (data276 === "lz4")) || (data276 === "default"))){
const err690 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data276};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data273.statistics !== undefined){
let data277 = data273.statistics;
const _errs827 = errors;
let valid155 = false;
const _errs828 = errors;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
const err691 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data277};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 > 10000 || isNaN(data277)){
const err692 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data277};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data277 < -1 || isNaN(data277)){
const err693 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data277};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
var _valid32 = _errs828 === errors;
valid155 = valid155 || _valid32;
if(!valid155){
const _errs830 = errors;
if("default" !== data277){
const err694 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data277};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
var _valid32 = _errs830 === errors;
valid155 = valid155 || _valid32;
}
if(!valid155){
const err695 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data277};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
else {
errors = _errs827;
if(vErrors !== null){
if(_errs827){
vErrors.length = _errs827;
}
else {
vErrors = null;
}
}
}
}
if(data273.n_distinct !== undefined){
let data278 = data273.n_distinct;
const _errs832 = errors;
let valid156 = false;
const _errs833 = errors;
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < -1 || isNaN(data278)){
const err696 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data278};
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
const err697 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data278};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid33 = _errs833 === errors;
valid156 = valid156 || _valid33;
if(!valid156){
const _errs835 = errors;
if("default" !== data278){
const err698 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data278};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid33 = _errs835 === errors;
valid156 = valid156 || _valid33;
}
if(!valid156){
const err699 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data278};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
else {
errors = _errs832;
if(vErrors !== null){
if(_errs832){
vErrors.length = _errs832;
}
else {
vErrors = null;
}
}
}
}
if(data273.n_distinct_inherited !== undefined){
let data279 = data273.n_distinct_inherited;
const _errs837 = errors;
let valid157 = false;
const _errs838 = errors;
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < -1 || isNaN(data279)){
const err700 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data279};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data279};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid34 = _errs838 === errors;
valid157 = valid157 || _valid34;
if(!valid157){
const _errs840 = errors;
if("default" !== data279){
const err702 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data279};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid34 = _errs840 === errors;
valid157 = valid157 || _valid34;
}
if(!valid157){
const err703 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data279};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
else {
errors = _errs837;
if(vErrors !== null){
if(_errs837){
vErrors.length = _errs837;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err704 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data273};
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
const err705 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data272};
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
const err706 = {instancePath:instancePath+"/presets/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data268};
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
const err707 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data267};
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
const err708 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

