// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"load":{"description":"allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.","enum":["allowed"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design","other-owner"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design","other-owner"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"caches":{"description":"Redis key prefixes that carry a model version, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One cache.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL.","type":"string","pattern":"\\S","examples":["redis://host:6379/0"]},"prefix":{"description":"Prefix of the keys.","type":"string","pattern":"\\S","examples":["features:"]},"version":{"description":"Version of the model.","type":["string","integer"]}}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3://[^/]|file:///.)","examples":["s3://bucket/prefix","file:///path/to/folder"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name. Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
const func2 = Object.prototype.hasOwnProperty;
import func8Module from "ajv/dist/runtime/ucs2length.js"; const func8 = func8Module.default ?? func8Module;
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
const pattern77 = new RegExp("^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$", "u");
const pattern83 = new RegExp("^(s3://[^/]|file:///.)", "u");
const pattern84 = new RegExp("^[1-9][0-9]*$", "u");

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
if(!((((((((((((((data16 === "access-exclusive") || (data16 === "table-rewrite")) || (data16 === "index-build")) || (data16 === "index-replace")) || (data16 === "index-drop")) || (data16 === "restart")) || (data16 === "data-loss")) || (data16 === "retire-many")) || (data16 === "broken-names")) || (data16 === "long-wait")) || (data16 === "replication-stop")) || (data16 === "owner-code")) || (data16 === "other-design")) || (data16 === "other-owner"))){
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
if(!((((((((((((((data40 === "access-exclusive") || (data40 === "table-rewrite")) || (data40 === "index-build")) || (data40 === "index-replace")) || (data40 === "index-drop")) || (data40 === "restart")) || (data40 === "data-loss")) || (data40 === "retire-many")) || (data40 === "broken-names")) || (data40 === "long-wait")) || (data40 === "replication-stop")) || (data40 === "owner-code")) || (data40 === "other-design")) || (data40 === "other-owner"))){
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
}
}
}
}
}
}
}
}
if(!valid22){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
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
let missing9;
if((data50.toast_ratio === undefined) && (missing9 = "toast_ratio")){
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
else {
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
const _errs124 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((((((key11 === "toast_ratio") || (key11 === "min")) || (key11 === "max")) || (key11 === "severity")) || (key11 === "strict")) || (key11 === "when"))){
const err121 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data50.toast_ratio !== undefined){
let data51 = data50.toast_ratio;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err122 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data51};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.min !== undefined){
let data52 = data50.min;
if(typeof data52 === "string"){
if(!pattern23.test(data52)){
const err124 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
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
const err125 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.max !== undefined){
let data53 = data50.max;
if(typeof data53 === "string"){
if(!pattern23.test(data53)){
const err126 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
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
const err127 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.severity !== undefined){
let data54 = data50.severity;
if(!((data54 === "fail") || (data54 === "warn"))){
const err128 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity,data:data54};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.strict !== undefined){
let data55 = data50.strict;
if(typeof data55 !== "boolean"){
const err129 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict,data:data55};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.when !== undefined){
let data56 = data50.when;
if(!(data56 === "apply")){
const err130 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when,data:data56};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[0].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid0 = _errs124 === errors;
valid20 = _valid0;
}
if(!valid20){
const err132 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[0].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[0],data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const _errs138 = errors;
let valid24 = true;
const _errs139 = errors;
const _errs141 = errors;
const _errs142 = errors;
const _errs143 = errors;
let valid26 = false;
const _errs144 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((data50.toast_ratio === undefined) && (missing10 = "toast_ratio")){
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
var _valid3 = _errs144 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs145 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing11;
if((data50.bloat === undefined) && (missing11 = "bloat")){
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
if((data50.buffer_hit === undefined) && (missing12 = "buffer_hit")){
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
if((data50.key_length === undefined) && (missing13 = "key_length")){
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
if((data50.all_visible === undefined) && (missing14 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing15 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing16 = "checkpoints")){
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
if((data50.latency === undefined) && (missing17 = "latency")){
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
if((data50.plan === undefined) && (missing18 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid26){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
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
var valid25 = _errs142 === errors;
if(valid25){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
if(errors === _errs139){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing19;
if((data50.dead_tuples === undefined) && (missing19 = "dead_tuples")){
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
else {
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
var _valid2 = _errs139 === errors;
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs153 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!((((((key12 === "dead_tuples") || (key12 === "min")) || (key12 === "max")) || (key12 === "severity")) || (key12 === "strict")) || (key12 === "when"))){
const err146 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data50.dead_tuples !== undefined){
let data57 = data50.dead_tuples;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err147 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
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
const err148 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data57};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data50.min !== undefined){
let data58 = data50.min;
if(typeof data58 === "string"){
if(!pattern26.test(data58)){
const err149 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
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
const err150 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data50.max !== undefined){
let data59 = data50.max;
if(typeof data59 === "string"){
if(!pattern26.test(data59)){
const err151 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
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
const err152 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data50.severity !== undefined){
let data60 = data50.severity;
if(!((data60 === "fail") || (data60 === "warn"))){
const err153 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data50.strict !== undefined){
let data61 = data50.strict;
if(typeof data61 !== "boolean"){
const err154 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict,data:data61};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data50.when !== undefined){
let data62 = data50.when;
if(!(data62 === "apply")){
const err155 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when,data:data62};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[1].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid2 = _errs153 === errors;
valid24 = _valid2;
}
if(!valid24){
const err157 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[1].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const _errs167 = errors;
let valid28 = true;
const _errs168 = errors;
const _errs170 = errors;
const _errs171 = errors;
const _errs172 = errors;
let valid30 = false;
const _errs173 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing20;
if((data50.toast_ratio === undefined) && (missing20 = "toast_ratio")){
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
var _valid5 = _errs173 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs174 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing21;
if((data50.dead_tuples === undefined) && (missing21 = "dead_tuples")){
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
var _valid5 = _errs174 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs175 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing22;
if((data50.buffer_hit === undefined) && (missing22 = "buffer_hit")){
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
if((data50.key_length === undefined) && (missing23 = "key_length")){
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
if((data50.all_visible === undefined) && (missing24 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing25 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing26 = "checkpoints")){
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
if((data50.latency === undefined) && (missing27 = "latency")){
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
if((data50.plan === undefined) && (missing28 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid30){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
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
var valid29 = _errs171 === errors;
if(valid29){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
if(errors === _errs168){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing29;
if((data50.bloat === undefined) && (missing29 = "bloat")){
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
else {
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
var _valid4 = _errs168 === errors;
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs182 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
if(!((((((key13 === "bloat") || (key13 === "min")) || (key13 === "max")) || (key13 === "severity")) || (key13 === "strict")) || (key13 === "when"))){
const err171 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data50.bloat !== undefined){
let data63 = data50.bloat;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err172 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
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
const err173 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data63};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data50.min !== undefined){
let data64 = data50.min;
if(typeof data64 === "string"){
if(!pattern26.test(data64)){
const err174 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data64};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data50.max !== undefined){
let data65 = data50.max;
if(typeof data65 === "string"){
if(!pattern26.test(data65)){
const err176 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data50.severity !== undefined){
let data66 = data50.severity;
if(!((data66 === "fail") || (data66 === "warn"))){
const err178 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity,data:data66};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data50.strict !== undefined){
let data67 = data50.strict;
if(typeof data67 !== "boolean"){
const err179 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict,data:data67};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data50.when !== undefined){
let data68 = data50.when;
if(!(data68 === "apply")){
const err180 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when,data:data68};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[2].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data50};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid4 = _errs182 === errors;
valid28 = _valid4;
}
if(!valid28){
const err182 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[2].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[2],data:data50};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const _errs196 = errors;
let valid32 = true;
const _errs197 = errors;
const _errs199 = errors;
const _errs200 = errors;
const _errs201 = errors;
let valid34 = false;
const _errs202 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing30;
if((data50.toast_ratio === undefined) && (missing30 = "toast_ratio")){
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
var _valid7 = _errs202 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs203 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing31;
if((data50.dead_tuples === undefined) && (missing31 = "dead_tuples")){
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
var _valid7 = _errs203 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs204 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing32;
if((data50.bloat === undefined) && (missing32 = "bloat")){
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
var _valid7 = _errs204 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs205 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing33;
if((data50.key_length === undefined) && (missing33 = "key_length")){
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
if((data50.all_visible === undefined) && (missing34 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing35 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing36 = "checkpoints")){
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
if((data50.latency === undefined) && (missing37 = "latency")){
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
if((data50.plan === undefined) && (missing38 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid34){
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
var valid33 = _errs200 === errors;
if(valid33){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
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
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing39;
if((data50.buffer_hit === undefined) && (missing39 = "buffer_hit")){
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
else {
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
var _valid6 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs211 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
if(!(((((((key14 === "buffer_hit") || (key14 === "min")) || (key14 === "max")) || (key14 === "for")) || (key14 === "severity")) || (key14 === "strict")) || (key14 === "when"))){
const err196 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data50.buffer_hit !== undefined){
let data69 = data50.buffer_hit;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err197 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data69};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data50.min !== undefined){
let data70 = data50.min;
if(typeof data70 === "string"){
if(!pattern26.test(data70)){
const err199 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data70};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data50.max !== undefined){
let data71 = data50.max;
if(typeof data71 === "string"){
if(!pattern26.test(data71)){
const err201 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
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
const err202 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data71};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data50.for !== undefined){
let data72 = data50.for;
if(typeof data72 === "string"){
if(!pattern34.test(data72)){
const err203 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
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
const err204 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data50.severity !== undefined){
let data73 = data50.severity;
if(!((data73 === "fail") || (data73 === "warn"))){
const err205 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity,data:data73};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data50.strict !== undefined){
let data74 = data50.strict;
if(typeof data74 !== "boolean"){
const err206 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict,data:data74};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data50.when !== undefined){
let data75 = data50.when;
if(!(data75 === "apply")){
const err207 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when,data:data75};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[3].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data50};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid6 = _errs211 === errors;
valid32 = _valid6;
}
if(!valid32){
const err209 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[3].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[3],data:data50};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const _errs227 = errors;
let valid36 = true;
const _errs228 = errors;
const _errs230 = errors;
const _errs231 = errors;
const _errs232 = errors;
let valid38 = false;
const _errs233 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing40;
if((data50.toast_ratio === undefined) && (missing40 = "toast_ratio")){
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
var _valid9 = _errs233 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs234 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing41;
if((data50.dead_tuples === undefined) && (missing41 = "dead_tuples")){
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
var _valid9 = _errs234 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs235 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing42;
if((data50.bloat === undefined) && (missing42 = "bloat")){
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
var _valid9 = _errs235 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs236 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing43;
if((data50.buffer_hit === undefined) && (missing43 = "buffer_hit")){
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
var _valid9 = _errs236 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs237 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing44;
if((data50.all_visible === undefined) && (missing44 = "all_visible")){
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
if((data50.partitions_ahead === undefined) && (missing45 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing46 = "checkpoints")){
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
if((data50.latency === undefined) && (missing47 = "latency")){
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
if((data50.plan === undefined) && (missing48 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid38){
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
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs231 === errors;
if(valid37){
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
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
if(errors === _errs228){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing49;
if((data50.key_length === undefined) && (missing49 = "key_length")){
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
var _valid8 = _errs228 === errors;
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs242 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((((((key15 === "key_length") || (key15 === "min")) || (key15 === "max")) || (key15 === "severity")) || (key15 === "strict")) || (key15 === "when"))){
const err223 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data50.key_length !== undefined){
let data76 = data50.key_length;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err224 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
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
const err225 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data50.min !== undefined){
let data77 = data50.min;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err226 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min,data:data77};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data50.max !== undefined){
let data78 = data50.max;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err227 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max,data:data78};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data50.severity !== undefined){
let data79 = data50.severity;
if(!((data79 === "fail") || (data79 === "warn"))){
const err228 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity,data:data79};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data50.strict !== undefined){
let data80 = data50.strict;
if(typeof data80 !== "boolean"){
const err229 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict,data:data80};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data50.when !== undefined){
let data81 = data50.when;
if(!(data81 === "apply")){
const err230 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when,data:data81};
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
const err231 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[4].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data50};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid8 = _errs242 === errors;
valid36 = _valid8;
}
if(!valid36){
const err232 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[4].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[4],data:data50};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const _errs256 = errors;
let valid40 = true;
const _errs257 = errors;
const _errs259 = errors;
const _errs260 = errors;
const _errs261 = errors;
let valid42 = false;
const _errs262 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing50;
if((data50.toast_ratio === undefined) && (missing50 = "toast_ratio")){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
var _valid11 = _errs262 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs263 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing51;
if((data50.dead_tuples === undefined) && (missing51 = "dead_tuples")){
const err234 = {};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
var _valid11 = _errs263 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs264 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing52;
if((data50.bloat === undefined) && (missing52 = "bloat")){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
var _valid11 = _errs264 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs265 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing53;
if((data50.buffer_hit === undefined) && (missing53 = "buffer_hit")){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var _valid11 = _errs265 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs266 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing54;
if((data50.key_length === undefined) && (missing54 = "key_length")){
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
var _valid11 = _errs266 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs267 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing55;
if((data50.partitions_ahead === undefined) && (missing55 = "partitions_ahead")){
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
if((data50.checkpoints === undefined) && (missing56 = "checkpoints")){
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
if((data50.latency === undefined) && (missing57 = "latency")){
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
if((data50.plan === undefined) && (missing58 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid42){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs260 === errors;
if(valid41){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
if(errors === _errs257){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing59;
if((data50.all_visible === undefined) && (missing59 = "all_visible")){
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
else {
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
var _valid10 = _errs257 === errors;
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs271 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!((((((key16 === "all_visible") || (key16 === "min")) || (key16 === "max")) || (key16 === "severity")) || (key16 === "strict")) || (key16 === "when"))){
const err246 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data50.all_visible !== undefined){
let data82 = data50.all_visible;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err247 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data82};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data50.min !== undefined){
let data83 = data50.min;
if(typeof data83 === "string"){
if(!pattern26.test(data83)){
const err249 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data83};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data50.max !== undefined){
let data84 = data50.max;
if(typeof data84 === "string"){
if(!pattern26.test(data84)){
const err251 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
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
const err252 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data84};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data50.severity !== undefined){
let data85 = data50.severity;
if(!((data85 === "fail") || (data85 === "warn"))){
const err253 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity,data:data85};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data50.strict !== undefined){
let data86 = data50.strict;
if(typeof data86 !== "boolean"){
const err254 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict,data:data86};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data50.when !== undefined){
let data87 = data50.when;
if(!(data87 === "apply")){
const err255 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when,data:data87};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[5].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data50};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid10 = _errs271 === errors;
valid40 = _valid10;
}
if(!valid40){
const err257 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[5].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[5],data:data50};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const _errs285 = errors;
let valid44 = true;
const _errs286 = errors;
const _errs288 = errors;
const _errs289 = errors;
const _errs290 = errors;
let valid46 = false;
const _errs291 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing60;
if((data50.toast_ratio === undefined) && (missing60 = "toast_ratio")){
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
var _valid13 = _errs291 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs292 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing61;
if((data50.dead_tuples === undefined) && (missing61 = "dead_tuples")){
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
var _valid13 = _errs292 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs293 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing62;
if((data50.bloat === undefined) && (missing62 = "bloat")){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var _valid13 = _errs293 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs294 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing63;
if((data50.buffer_hit === undefined) && (missing63 = "buffer_hit")){
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
var _valid13 = _errs294 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs295 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing64;
if((data50.key_length === undefined) && (missing64 = "key_length")){
const err262 = {};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
var _valid13 = _errs295 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs296 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing65;
if((data50.all_visible === undefined) && (missing65 = "all_visible")){
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
var _valid13 = _errs296 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs297 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing66;
if((data50.checkpoints === undefined) && (missing66 = "checkpoints")){
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
if((data50.latency === undefined) && (missing67 = "latency")){
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
if((data50.plan === undefined) && (missing68 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid46){
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
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
var valid45 = _errs289 === errors;
if(valid45){
const err268 = {};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
if(errors === _errs286){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing69;
if((data50.partitions_ahead === undefined) && (missing69 = "partitions_ahead")){
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
else {
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
var _valid12 = _errs286 === errors;
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs300 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key17 in data50){
if(!((((((key17 === "partitions_ahead") || (key17 === "min")) || (key17 === "max")) || (key17 === "severity")) || (key17 === "strict")) || (key17 === "when"))){
const err271 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data50.partitions_ahead !== undefined){
let data88 = data50.partitions_ahead;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err272 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
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
const err273 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data88};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data50.min !== undefined){
let data89 = data50.min;
if(typeof data89 === "string"){
if(!pattern40.test(data89)){
const err274 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
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
const err275 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data89};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data50.max !== undefined){
let data90 = data50.max;
if(typeof data90 === "string"){
if(!pattern40.test(data90)){
const err276 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
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
const err277 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data90};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data50.severity !== undefined){
let data91 = data50.severity;
if(!((data91 === "fail") || (data91 === "warn"))){
const err278 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity,data:data91};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data50.strict !== undefined){
let data92 = data50.strict;
if(typeof data92 !== "boolean"){
const err279 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict,data:data92};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data50.when !== undefined){
let data93 = data50.when;
if(!(data93 === "apply")){
const err280 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when,data:data93};
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
const err281 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[6].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data50};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid12 = _errs300 === errors;
valid44 = _valid12;
}
if(!valid44){
const err282 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[6].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[6],data:data50};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const _errs314 = errors;
let valid48 = true;
const _errs315 = errors;
const _errs317 = errors;
const _errs318 = errors;
const _errs319 = errors;
let valid50 = false;
const _errs320 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing70;
if((data50.toast_ratio === undefined) && (missing70 = "toast_ratio")){
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
var _valid15 = _errs320 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs321 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing71;
if((data50.dead_tuples === undefined) && (missing71 = "dead_tuples")){
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
var _valid15 = _errs321 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs322 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing72;
if((data50.bloat === undefined) && (missing72 = "bloat")){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
var _valid15 = _errs322 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs323 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing73;
if((data50.buffer_hit === undefined) && (missing73 = "buffer_hit")){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var _valid15 = _errs323 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs324 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing74;
if((data50.key_length === undefined) && (missing74 = "key_length")){
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
var _valid15 = _errs324 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs325 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing75;
if((data50.all_visible === undefined) && (missing75 = "all_visible")){
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var _valid15 = _errs325 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs326 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing76;
if((data50.partitions_ahead === undefined) && (missing76 = "partitions_ahead")){
const err289 = {};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
var _valid15 = _errs326 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs327 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing77;
if((data50.latency === undefined) && (missing77 = "latency")){
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
if((data50.plan === undefined) && (missing78 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid50){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
else {
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs318 === errors;
if(valid49){
const err293 = {};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
if(errors === _errs315){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing79;
if((data50.checkpoints === undefined) && (missing79 = "checkpoints")){
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
else {
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
var _valid14 = _errs315 === errors;
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs329 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key18 in data50){
if(!((((((((key18 === "checkpoints") || (key18 === "requested")) || (key18 === "write_share")) || (key18 === "sync_share")) || (key18 === "for")) || (key18 === "severity")) || (key18 === "strict")) || (key18 === "when"))){
const err296 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data50.checkpoints !== undefined){
let data94 = data50.checkpoints;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err297 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data94};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data50.requested !== undefined){
let data95 = data50.requested;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length < 1){
const err299 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key19 in data95){
if(!((key19 === "min") || (key19 === "max"))){
const err300 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data95.min !== undefined){
let data96 = data95.min;
if(typeof data96 === "string"){
if(!pattern26.test(data96)){
const err301 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data96};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data95.max !== undefined){
let data97 = data95.max;
if(typeof data97 === "string"){
if(!pattern26.test(data97)){
const err303 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data97};
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
else {
const err305 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data95};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data50.write_share !== undefined){
let data98 = data50.write_share;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err306 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key20 in data98){
if(!((key20 === "min") || (key20 === "max"))){
const err307 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data98.min !== undefined){
let data99 = data98.min;
if(typeof data99 === "string"){
if(!pattern26.test(data99)){
const err308 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
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
const err309 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data99};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data98.max !== undefined){
let data100 = data98.max;
if(typeof data100 === "string"){
if(!pattern26.test(data100)){
const err310 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
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
const err311 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data100};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data98};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data50.sync_share !== undefined){
let data101 = data50.sync_share;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(Object.keys(data101).length < 1){
const err313 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
for(const key21 in data101){
if(!((key21 === "min") || (key21 === "max"))){
const err314 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data101.min !== undefined){
let data102 = data101.min;
if(typeof data102 === "string"){
if(!pattern26.test(data102)){
const err315 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data102};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data101.max !== undefined){
let data103 = data101.max;
if(typeof data103 === "string"){
if(!pattern26.test(data103)){
const err317 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
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
const err318 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data103};
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
const err319 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data101};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data50.for !== undefined){
let data104 = data50.for;
if(typeof data104 === "string"){
if(!pattern34.test(data104)){
const err320 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data104};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data50.severity !== undefined){
let data105 = data50.severity;
if(!((data105 === "fail") || (data105 === "warn"))){
const err322 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity,data:data105};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data50.strict !== undefined){
let data106 = data50.strict;
if(typeof data106 !== "boolean"){
const err323 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict,data:data106};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data50.when !== undefined){
let data107 = data50.when;
if(!(data107 === "apply")){
const err324 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when,data:data107};
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
const err325 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data50};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid14 = _errs329 === errors;
valid48 = _valid14;
}
if(!valid48){
const err326 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[7].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[7],data:data50};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
const _errs362 = errors;
let valid55 = true;
const _errs363 = errors;
const _errs365 = errors;
const _errs366 = errors;
const _errs367 = errors;
let valid57 = false;
const _errs368 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing80;
if((data50.toast_ratio === undefined) && (missing80 = "toast_ratio")){
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
var _valid17 = _errs368 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs369 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing81;
if((data50.dead_tuples === undefined) && (missing81 = "dead_tuples")){
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
var _valid17 = _errs369 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs370 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing82;
if((data50.bloat === undefined) && (missing82 = "bloat")){
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
var _valid17 = _errs370 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs371 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing83;
if((data50.buffer_hit === undefined) && (missing83 = "buffer_hit")){
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
var _valid17 = _errs371 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs372 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing84;
if((data50.key_length === undefined) && (missing84 = "key_length")){
const err331 = {};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
var _valid17 = _errs372 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs373 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing85;
if((data50.all_visible === undefined) && (missing85 = "all_visible")){
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
var _valid17 = _errs373 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs374 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing86;
if((data50.partitions_ahead === undefined) && (missing86 = "partitions_ahead")){
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
var _valid17 = _errs374 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs375 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing87;
if((data50.checkpoints === undefined) && (missing87 = "checkpoints")){
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
var _valid17 = _errs375 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs376 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing88;
if((data50.plan === undefined) && (missing88 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid57){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
else {
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
}
var valid56 = _errs366 === errors;
if(valid56){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
else {
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
}
if(errors === _errs363){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing89;
if((data50.latency === undefined) && (missing89 = "latency")){
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
else {
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
var _valid16 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs377 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key22 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[8].then.properties, key22))){
const err340 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data50.latency !== undefined){
let data108 = data50.latency;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err341 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data108};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data50.p50 !== undefined){
let data109 = data50.p50;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err343 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key23 in data109){
if(!((key23 === "min") || (key23 === "max"))){
const err344 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data109.min !== undefined){
let data110 = data109.min;
if(typeof data110 === "string"){
if(!pattern51.test(data110)){
const err345 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data110};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data109.max !== undefined){
let data111 = data109.max;
if(typeof data111 === "string"){
if(!pattern51.test(data111)){
const err347 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
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
const err348 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data111};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data109};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data50.p95 !== undefined){
let data112 = data50.p95;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length < 1){
const err350 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key24 in data112){
if(!((key24 === "min") || (key24 === "max"))){
const err351 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data112.min !== undefined){
let data113 = data112.min;
if(typeof data113 === "string"){
if(!pattern51.test(data113)){
const err352 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data113};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data112.max !== undefined){
let data114 = data112.max;
if(typeof data114 === "string"){
if(!pattern51.test(data114)){
const err354 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
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
const err355 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data114};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data112};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data50.p99 !== undefined){
let data115 = data50.p99;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err357 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key25 in data115){
if(!((key25 === "min") || (key25 === "max"))){
const err358 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data115.min !== undefined){
let data116 = data115.min;
if(typeof data116 === "string"){
if(!pattern51.test(data116)){
const err359 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
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
const err360 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data116};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data115.max !== undefined){
let data117 = data115.max;
if(typeof data117 === "string"){
if(!pattern51.test(data117)){
const err361 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
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
const err362 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data117};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data115};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data50.params !== undefined){
let data118 = data50.params;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err364 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data118};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data50.rate !== undefined){
let data119 = data50.rate;
if(typeof data119 === "string"){
if(!pattern58.test(data119)){
const err366 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data119};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data50.for !== undefined){
let data120 = data50.for;
if(typeof data120 === "string"){
if(!pattern34.test(data120)){
const err368 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
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
const err369 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data120};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data50.connections !== undefined){
let data121 = data50.connections;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err370 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 100 || isNaN(data121)){
const err371 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err372 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data121};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
if(data50.severity !== undefined){
let data122 = data50.severity;
if(!((data122 === "fail") || (data122 === "warn"))){
const err373 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity,data:data122};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data50.strict !== undefined){
let data123 = data50.strict;
if(typeof data123 !== "boolean"){
const err374 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict,data:data123};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data50.when !== undefined){
let data124 = data50.when;
if(!(data124 === "apply")){
const err375 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when,data:data124};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data50};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid16 = _errs377 === errors;
valid55 = _valid16;
}
if(!valid55){
const err377 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[8].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[8],data:data50};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
const _errs416 = errors;
let valid62 = true;
const _errs417 = errors;
const _errs419 = errors;
const _errs420 = errors;
const _errs421 = errors;
let valid64 = false;
const _errs422 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing90;
if((data50.toast_ratio === undefined) && (missing90 = "toast_ratio")){
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
var _valid19 = _errs422 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs423 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing91;
if((data50.dead_tuples === undefined) && (missing91 = "dead_tuples")){
const err379 = {};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
var _valid19 = _errs423 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs424 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing92;
if((data50.bloat === undefined) && (missing92 = "bloat")){
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
var _valid19 = _errs424 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs425 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing93;
if((data50.buffer_hit === undefined) && (missing93 = "buffer_hit")){
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
var _valid19 = _errs425 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs426 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing94;
if((data50.key_length === undefined) && (missing94 = "key_length")){
const err382 = {};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
var _valid19 = _errs426 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs427 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing95;
if((data50.all_visible === undefined) && (missing95 = "all_visible")){
const err383 = {};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
var _valid19 = _errs427 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs428 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing96;
if((data50.partitions_ahead === undefined) && (missing96 = "partitions_ahead")){
const err384 = {};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
var _valid19 = _errs428 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs429 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing97;
if((data50.checkpoints === undefined) && (missing97 = "checkpoints")){
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
var _valid19 = _errs429 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs430 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing98;
if((data50.latency === undefined) && (missing98 = "latency")){
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
var _valid19 = _errs430 === errors;
valid64 = valid64 || _valid19;
}
}
}
}
}
}
}
}
if(!valid64){
const err387 = {};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
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
var valid63 = _errs420 === errors;
if(valid63){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
if(errors === _errs417){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing99;
if((data50.plan === undefined) && (missing99 = "plan")){
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
else {
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
var _valid18 = _errs417 === errors;
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs431 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key26 in data50){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[9].then.properties, key26))){
const err391 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data50.plan !== undefined){
let data125 = data50.plan;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err392 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data125};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data50.heap_fetches !== undefined){
let data126 = data50.heap_fetches;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(Object.keys(data126).length < 1){
const err394 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key27 in data126){
if(!((key27 === "min") || (key27 === "max"))){
const err395 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data126.min !== undefined){
let data127 = data126.min;
if(!((typeof data127 == "number") && (isFinite(data127)))){
const err396 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/min",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min,data:data127};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data126.max !== undefined){
let data128 = data126.max;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err397 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/max",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max,data:data128};
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
const err398 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data126};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
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
const err399 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i4,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type},message:"must be string,number,boolean,null",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items,data:data130};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params,data:data129};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data50.forbid !== undefined){
let data131 = data50.forbid;
if(Array.isArray(data131)){
if(data131.length < 1){
const err401 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len5 = data131.length;
for(let i5=0; i5<len5; i5++){
let data132 = data131[i5];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err402 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
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
const err403 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data132};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data131};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data50.require !== undefined){
let data133 = data50.require;
if(Array.isArray(data133)){
if(data133.length < 1){
const err405 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
const len6 = data133.length;
for(let i6=0; i6<len6; i6++){
let data134 = data133[i6];
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err406 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
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
const err407 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data134};
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
const err408 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data133};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data50.estimates !== undefined){
let data135 = data50.estimates;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.within === undefined){
const err409 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.required,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
for(const key28 in data135){
if(!(key28 === "within")){
const err410 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data135.within !== undefined){
let data136 = data135.within;
if(typeof data136 === "string"){
if(!pattern23.test(data136)){
const err411 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data136};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data135};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data50.predicate_in_scan !== undefined){
let data137 = data50.predicate_in_scan;
if(true !== data137){
const err414 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicate_in_scan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.predicate_in_scan,data:data137};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data50.pruned !== undefined){
let data138 = data50.pruned;
if(true !== data138){
const err415 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pruned",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.pruned,data:data138};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data50.severity !== undefined){
let data139 = data50.severity;
if(!((data139 === "fail") || (data139 === "warn"))){
const err416 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity,data:data139};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data50.strict !== undefined){
let data140 = data50.strict;
if(typeof data140 !== "boolean"){
const err417 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict,data:data140};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data50.when !== undefined){
let data141 = data50.when;
if(!(data141 === "apply")){
const err418 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when,data:data141};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data50};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid18 = _errs431 === errors;
valid62 = _valid18;
}
if(!valid62){
const err420 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[9].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[9],data:data50};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data49};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data.drift !== undefined){
let data142 = data.drift;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key29 in data142){
if(!(key29 === "accept")){
const err422 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data142};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data142.accept !== undefined){
let data143 = data142.accept;
if(Array.isArray(data143)){
const len7 = data143.length;
for(let i7=0; i7<len7; i7++){
let data144 = data143[i7];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.address === undefined){
const err423 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data144};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data144.why === undefined){
const err424 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data144};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key30 in data144){
if(!((((key30 === "address") || (key30 === "field")) || (key30 === "why")) || (key30 === "until"))){
const err425 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data144};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data144.address !== undefined){
let data145 = data144.address;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err426 = {instancePath:instancePath+"/drift/accept/" + i7+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data145};
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
const err427 = {instancePath:instancePath+"/drift/accept/" + i7+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data145};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data144.field !== undefined){
let data146 = data144.field;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err428 = {instancePath:instancePath+"/drift/accept/" + i7+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data146};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/drift/accept/" + i7+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data146};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data144.why !== undefined){
let data147 = data144.why;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err430 = {instancePath:instancePath+"/drift/accept/" + i7+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data147};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/drift/accept/" + i7+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data147};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data144.until !== undefined){
let data148 = data144.until;
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err432 = {instancePath:instancePath+"/drift/accept/" + i7+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data148};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/drift/accept/" + i7+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data148};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data144};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data143};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data142};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data.advice !== undefined){
let data149 = data.advice;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key31 in data149){
if(!(key31 === "accept")){
const err437 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data149};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data149.accept !== undefined){
let data150 = data149.accept;
if(Array.isArray(data150)){
const len8 = data150.length;
for(let i8=0; i8<len8; i8++){
let data151 = data150[i8];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.code === undefined){
const err438 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data151};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data151.address === undefined){
const err439 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data151};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data151.why === undefined){
const err440 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data151};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
for(const key32 in data151){
if(!((((key32 === "code") || (key32 === "address")) || (key32 === "why")) || (key32 === "until"))){
const err441 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data151};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data151.code !== undefined){
let data152 = data151.code;
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err442 = {instancePath:instancePath+"/advice/accept/" + i8+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data152};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/advice/accept/" + i8+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data152};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data151.address !== undefined){
let data153 = data151.address;
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err444 = {instancePath:instancePath+"/advice/accept/" + i8+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data153};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/advice/accept/" + i8+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data153};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data151.why !== undefined){
let data154 = data151.why;
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err446 = {instancePath:instancePath+"/advice/accept/" + i8+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data154};
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
const err447 = {instancePath:instancePath+"/advice/accept/" + i8+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data154};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data151.until !== undefined){
let data155 = data151.until;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err448 = {instancePath:instancePath+"/advice/accept/" + i8+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data155};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/advice/accept/" + i8+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data155};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data151};
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
const err451 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data150};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data149};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data.caches !== undefined){
let data156 = data.caches;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key33 in data156){
let data157 = data156[key33];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key34 in data157){
if(!(((key34 === "url") || (key34 === "prefix")) || (key34 === "version"))){
const err453 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data157};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data157.url !== undefined){
let data158 = data157.url;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err454 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data158};
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
const err455 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data158};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data157.prefix !== undefined){
let data159 = data157.prefix;
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err456 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data159};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data159};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data157.version !== undefined){
let data160 = data157.version;
if((typeof data160 !== "string") && (!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160))))){
const err458 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data160};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data157};
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
const err460 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data156};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data.tables !== undefined){
let data161 = data.tables;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key35 in data161){
let data162 = data161[key35];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key36 in data162){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key36))){
const err461 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data162};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data162.use !== undefined){
let data163 = data162.use;
if(Array.isArray(data163)){
const len9 = data163.length;
for(let i9=0; i9<len9; i9++){
let data164 = data163[i9];
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err462 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i9,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data164};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i9,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data164};
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
else {
const err464 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data163};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data162.keep !== undefined){
let data165 = data162.keep;
if(typeof data165 !== "boolean"){
const err465 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data165};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data162.with !== undefined){
let data166 = data162.with;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key37 in data166){
let data167 = data166[key37];
if(((typeof data167 !== "string") && (!((typeof data167 == "number") && (isFinite(data167))))) && (typeof data167 !== "boolean")){
const err466 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data167};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data166};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data162.persistence !== undefined){
let data168 = data162.persistence;
if(!((data168 === "logged") || (data168 === "unlogged"))){
const err468 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data168};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data162.columns !== undefined){
let data169 = data162.columns;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key38 in data169){
let data170 = data169[key38];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key39 in data170){
if(!((((((key39 === "keep") || (key39 === "storage")) || (key39 === "compression")) || (key39 === "statistics")) || (key39 === "n_distinct")) || (key39 === "n_distinct_inherited"))){
const err469 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data170};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data170.keep !== undefined){
let data171 = data170.keep;
if(typeof data171 !== "boolean"){
const err470 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data171};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data170.storage !== undefined){
let data172 = data170.storage;
if(!(((((data172 === "plain") || (data172 === "external")) || (data172 === "main")) || (data172 === "extended")) || (data172 === "default"))){
const err471 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data172};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data170.compression !== undefined){
let data173 = data170.compression;
if(!(((data173 === "pglz") || (data173 === "lz4")) || (data173 === "default"))){
const err472 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data173};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data170.statistics !== undefined){
let data174 = data170.statistics;
const _errs539 = errors;
let valid91 = false;
const _errs540 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err473 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 10000 || isNaN(data174)){
const err474 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data174 < -1 || isNaN(data174)){
const err475 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
var _valid20 = _errs540 === errors;
valid91 = valid91 || _valid20;
if(!valid91){
const _errs542 = errors;
if("default" !== data174){
const err476 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data174};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid20 = _errs542 === errors;
valid91 = valid91 || _valid20;
}
if(!valid91){
const err477 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data174};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
else {
errors = _errs539;
if(vErrors !== null){
if(_errs539){
vErrors.length = _errs539;
}
else {
vErrors = null;
}
}
}
}
if(data170.n_distinct !== undefined){
let data175 = data170.n_distinct;
const _errs544 = errors;
let valid92 = false;
const _errs545 = errors;
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < -1 || isNaN(data175)){
const err478 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data175};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data175};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid21 = _errs545 === errors;
valid92 = valid92 || _valid21;
if(!valid92){
const _errs547 = errors;
if("default" !== data175){
const err480 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data175};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid21 = _errs547 === errors;
valid92 = valid92 || _valid21;
}
if(!valid92){
const err481 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data175};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
}
if(data170.n_distinct_inherited !== undefined){
let data176 = data170.n_distinct_inherited;
const _errs549 = errors;
let valid93 = false;
const _errs550 = errors;
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < -1 || isNaN(data176)){
const err482 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data176};
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
const err483 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data176};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid22 = _errs550 === errors;
valid93 = valid93 || _valid22;
if(!valid93){
const _errs552 = errors;
if("default" !== data176){
const err484 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data176};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid22 = _errs552 === errors;
valid93 = valid93 || _valid22;
}
if(!valid93){
const err485 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data176};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
else {
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err486 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data170};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data169};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data162.promote !== undefined){
let data177 = data162.promote;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key40 in data177){
let data178 = data177[key40];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.from === undefined){
const err488 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data178.type === undefined){
const err489 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data178.by === undefined){
const err490 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
for(const key41 in data178){
if(!(((((key41 === "keep") || (key41 === "from")) || (key41 === "type")) || (key41 === "by")) || (key41 === "on_bad_value"))){
const err491 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data178.keep !== undefined){
let data179 = data178.keep;
if(typeof data179 !== "boolean"){
const err492 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data179};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data178.from !== undefined){
let data180 = data178.from;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err493 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data180};
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
const err494 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data180};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data178.type !== undefined){
let data181 = data178.type;
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err495 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data181};
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
const err496 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data181};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data178.by !== undefined){
let data182 = data178.by;
if(!((data182 === "trigger") || (data182 === "generated"))){
const err497 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data182};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data178.on_bad_value !== undefined){
let data183 = data178.on_bad_value;
if(!(((data183 === "set null") || (data183 === "stop")) || (data183 === "refuse"))){
const err498 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data183};
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
const err499 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data177};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data162.partitions !== undefined){
let data184 = data162.partitions;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.by === undefined){
const err501 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data184};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
for(const key42 in data184){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key42))){
const err502 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data184};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data184.keep !== undefined){
let data185 = data184.keep;
if((typeof data185 !== "string") && (!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185))))){
const err503 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data185};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
const err504 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data185};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(typeof data185 === "string"){
if(!pattern77.test(data185)){
const err505 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data185};
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
if(data184.by !== undefined){
let data186 = data184.by;
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err506 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data186};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data186};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data184.every !== undefined){
let data187 = data184.every;
if((typeof data187 !== "string") && (!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187))))){
const err508 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data187};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 1 || isNaN(data187)){
const err509 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data187};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(typeof data187 === "string"){
if(!pattern77.test(data187)){
const err510 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data187};
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
if(data184.ahead !== undefined){
let data188 = data184.ahead;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err511 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data188};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 10000 || isNaN(data188)){
const err512 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data188};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data188 < 0 || isNaN(data188)){
const err513 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data188};
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
if(data184.name !== undefined){
let data189 = data184.name;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err514 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data189};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data189};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data184.in !== undefined){
let data190 = data184.in;
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
const err516 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data190};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data190};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data184.zone !== undefined){
let data191 = data184.zone;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err518 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data191};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data191};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data184.epoch !== undefined){
let data192 = data184.epoch;
if(!((((data192 === "s") || (data192 === "ms")) || (data192 === "us")) || (data192 === "ns"))){
const err520 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data192};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data184.then !== undefined){
let data193 = data184.then;
if(!(((data193 === "detach") || (data193 === "archive")) || (data193 === "drop"))){
const err521 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data193};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data184.archive !== undefined){
let data194 = data184.archive;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.to === undefined){
const err522 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data194};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
for(const key43 in data194){
if(!((key43 === "to") || (key43 === "format"))){
const err523 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data194};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data194.to !== undefined){
let data195 = data194.to;
if(typeof data195 === "string"){
if(!pattern83.test(data195)){
const err524 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3://[^/]|file:///.)"},message:"must match pattern \""+"^(s3://[^/]|file:///.)"+"\"",schema:"^(s3://[^/]|file:///.)",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data195};
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
const err525 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data195};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data194.format !== undefined){
let data196 = data194.format;
if(!((data196 === "csv") || (data196 === "csv.gz"))){
const err526 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data196};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data194};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data184.engine !== undefined){
let data197 = data184.engine;
if(!((data197 === "native") || (data197 === "pg_partman"))){
const err528 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data197};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data184};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data162.indexes !== undefined){
let data198 = data162.indexes;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key44 in data198){
let data199 = data198[key44];
const _errs598 = errors;
let valid99 = true;
const _errs599 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing100;
if((data199.absent === undefined) && (missing100 = "absent")){
const err530 = {};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
var _valid23 = _errs599 === errors;
errors = _errs598;
if(vErrors !== null){
if(_errs598){
vErrors.length = _errs598;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid23){
const _errs600 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key45 in data199){
if(!((key45 === "absent") || (key45 === "why"))){
const err531 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data199};
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
var _valid23 = _errs600 === errors;
valid99 = _valid23;
ifClause0 = "then";
}
else {
const _errs602 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.on === undefined){
const err532 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data199};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
var _valid23 = _errs602 === errors;
valid99 = _valid23;
ifClause0 = "else";
}
if(!valid99){
const err533 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key46 in data199){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key46))){
const err534 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data199.keep !== undefined){
let data200 = data199.keep;
if(typeof data200 !== "boolean"){
const err535 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data200};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data199.absent !== undefined){
let data201 = data199.absent;
if(true !== data201){
const err536 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data201};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data199.why !== undefined){
let data202 = data199.why;
if(typeof data202 === "string"){
if(func8(data202) < 1){
const err537 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data202};
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
const err538 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data202};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data199.using !== undefined){
let data203 = data199.using;
if(typeof data203 !== "string"){
const err539 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data203};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data199.on !== undefined){
let data204 = data199.on;
if(Array.isArray(data204)){
if(data204.length > 32){
const err540 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data204};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data204.length < 1){
const err541 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data204};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
const len10 = data204.length;
for(let i10=0; i10<len10; i10++){
let data205 = data204[i10];
if(typeof data205 === "string"){
if(func8(data205) < 1){
const err542 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data205};
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
const err543 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data205};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data204};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data199.include !== undefined){
let data206 = data199.include;
if(Array.isArray(data206)){
const len11 = data206.length;
for(let i11=0; i11<len11; i11++){
let data207 = data206[i11];
if(typeof data207 === "string"){
if(func8(data207) < 1){
const err545 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data207};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data207};
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
const err547 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data206};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data199.where !== undefined){
let data208 = data199.where;
if((typeof data208 !== "string") && (typeof data208 !== "boolean")){
const err548 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data208};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data199.unique !== undefined){
let data209 = data199.unique;
if(typeof data209 !== "boolean"){
const err549 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data209};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data199.nulls_not_distinct !== undefined){
let data210 = data199.nulls_not_distinct;
if(typeof data210 !== "boolean"){
const err550 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data210};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data199.tablespace !== undefined){
let data211 = data199.tablespace;
if(typeof data211 === "string"){
if(func8(data211) < 1){
const err551 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data211};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data211};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data199.statistics !== undefined){
let data212 = data199.statistics;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key47 in data212){
const _errs629 = errors;
if(typeof key47 === "string"){
if(!pattern84.test(key47)){
const err553 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key47,propertyName:key47};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
var valid105 = _errs629 === errors;
if(!valid105){
const err554 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data212};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
for(const key48 in data212){
let data213 = data212[key48];
const _errs632 = errors;
let valid107 = false;
const _errs633 = errors;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err555 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data213};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 10000 || isNaN(data213)){
const err556 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data213};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data213 < -1 || isNaN(data213)){
const err557 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data213};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
var _valid24 = _errs633 === errors;
valid107 = valid107 || _valid24;
if(!valid107){
const _errs635 = errors;
if("default" !== data213){
const err558 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data213};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid24 = _errs635 === errors;
valid107 = valid107 || _valid24;
}
if(!valid107){
const err559 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data213};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
else {
errors = _errs632;
if(vErrors !== null){
if(_errs632){
vErrors.length = _errs632;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err560 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data212};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data199.with !== undefined){
let data214 = data199.with;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key49 in data214){
let data215 = data214[key49];
if(((typeof data215 !== "string") && (!((typeof data215 == "number") && (isFinite(data215))))) && (typeof data215 !== "boolean")){
const err561 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data214};
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
const err563 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data199};
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
const err564 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data198};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data162.statistics !== undefined){
let data216 = data162.statistics;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key50 in data216){
let data217 = data216[key50];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.on === undefined){
const err565 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data217};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
for(const key51 in data217){
if(!((((key51 === "keep") || (key51 === "kinds")) || (key51 === "on")) || (key51 === "target"))){
const err566 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data217};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data217.keep !== undefined){
let data218 = data217.keep;
if(typeof data218 !== "boolean"){
const err567 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data218};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data217.kinds !== undefined){
let data219 = data217.kinds;
if(Array.isArray(data219)){
const len12 = data219.length;
for(let i12=0; i12<len12; i12++){
let data220 = data219[i12];
if(!(((data220 === "ndistinct") || (data220 === "dependencies")) || (data220 === "mcv"))){
const err568 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data220};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
let i13 = data219.length;
let j0;
if(i13 > 1){
outer0:
for(;i13--;){
for(j0 = i13; j0--;){
if(func0(data219[i13], data219[j0])){
const err569 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data219};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err570 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data219};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data217.on !== undefined){
let data221 = data217.on;
if(Array.isArray(data221)){
if(data221.length > 8){
const err571 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data221};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data221.length < 1){
const err572 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data221};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
const len13 = data221.length;
for(let i14=0; i14<len13; i14++){
let data222 = data221[i14];
if(typeof data222 === "string"){
if(func8(data222) < 1){
const err573 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data222};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data222};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data221};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data217.target !== undefined){
let data223 = data217.target;
const _errs657 = errors;
let valid116 = false;
const _errs658 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err576 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data223};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 10000 || isNaN(data223)){
const err577 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data223};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data223 < -1 || isNaN(data223)){
const err578 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data223};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
var _valid25 = _errs658 === errors;
valid116 = valid116 || _valid25;
if(!valid116){
const _errs660 = errors;
if("default" !== data223){
const err579 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data223};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var _valid25 = _errs660 === errors;
valid116 = valid116 || _valid25;
}
if(!valid116){
const err580 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data223};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
else {
errors = _errs657;
if(vErrors !== null){
if(_errs657){
vErrors.length = _errs657;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err581 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data217};
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
const err582 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data216};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
else {
const err583 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data162};
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
const err584 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data161};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data.extensions !== undefined){
let data224 = data.extensions;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key52 in data224){
let data225 = data224[key52];
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key53 in data225){
if(!(((key53 === "keep") || (key53 === "version")) || (key53 === "schema"))){
const err585 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data225};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data225.keep !== undefined){
let data226 = data225.keep;
if(typeof data226 !== "boolean"){
const err586 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data226};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data225.version !== undefined){
let data227 = data225.version;
if(typeof data227 === "string"){
if(func8(data227) < 1){
const err587 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data227};
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
const err588 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data227};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data225.schema !== undefined){
let data228 = data225.schema;
if(typeof data228 === "string"){
if(func8(data228) < 1){
const err589 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data228};
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
const err590 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data228};
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
const err591 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data225};
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
const err592 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data224};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data.settings !== undefined){
let data229 = data.settings;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key54 in data229){
let data230 = data229[key54];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key55 in data230){
if(!(((key55 === "keep") || (key55 === "value")) || (key55 === "include"))){
const err593 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data230.keep !== undefined){
let data231 = data230.keep;
if(typeof data231 !== "boolean"){
const err594 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data231};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data230.value !== undefined){
let data232 = data230.value;
const _errs682 = errors;
let valid121 = false;
const _errs683 = errors;
if(((typeof data232 !== "string") && (!((typeof data232 == "number") && (isFinite(data232))))) && (typeof data232 !== "boolean")){
const err595 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data232};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid26 = _errs683 === errors;
valid121 = valid121 || _valid26;
if(!valid121){
const _errs685 = errors;
if(Array.isArray(data232)){
const len14 = data232.length;
for(let i15=0; i15<len14; i15++){
let data233 = data232[i15];
if(((typeof data233 !== "string") && (!((typeof data233 == "number") && (isFinite(data233))))) && (typeof data233 !== "boolean")){
const err596 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i15,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data233};
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
const err597 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data232};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid26 = _errs685 === errors;
valid121 = valid121 || _valid26;
}
if(!valid121){
const err598 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data232};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs682;
if(vErrors !== null){
if(_errs682){
vErrors.length = _errs682;
}
else {
vErrors = null;
}
}
}
}
if(data230.include !== undefined){
let data234 = data230.include;
if(Array.isArray(data234)){
if(data234.length < 1){
const err599 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data234};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
const len15 = data234.length;
for(let i16=0; i16<len15; i16++){
let data235 = data234[i16];
if(typeof data235 !== "string"){
const err600 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i16,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data235};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data234};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data230};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
else {
const err603 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data229};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data.databases !== undefined){
let data236 = data.databases;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key56 in data236){
let data237 = data236[key56];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key57 in data237){
if(!(((key57 === "keep") || (key57 === "connection_limit")) || (key57 === "settings"))){
const err604 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data237};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data237.keep !== undefined){
let data238 = data237.keep;
if(typeof data238 !== "boolean"){
const err605 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data238};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data237.connection_limit !== undefined){
let data239 = data237.connection_limit;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
const err606 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data239};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 > 2147483647 || isNaN(data239)){
const err607 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data239};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(data239 < -1 || isNaN(data239)){
const err608 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data239};
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
if(data237.settings !== undefined){
let data240 = data237.settings;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key58 in data240){
let data241 = data240[key58];
const _errs707 = errors;
let valid129 = false;
const _errs708 = errors;
if(((typeof data241 !== "string") && (!((typeof data241 == "number") && (isFinite(data241))))) && (typeof data241 !== "boolean")){
const err609 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data241};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
var _valid27 = _errs708 === errors;
valid129 = valid129 || _valid27;
if(!valid129){
const _errs710 = errors;
if(Array.isArray(data241)){
const len16 = data241.length;
for(let i17=0; i17<len16; i17++){
let data242 = data241[i17];
if(((typeof data242 !== "string") && (!((typeof data242 == "number") && (isFinite(data242))))) && (typeof data242 !== "boolean")){
const err610 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data242};
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
const err611 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data241};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid27 = _errs710 === errors;
valid129 = valid129 || _valid27;
}
if(!valid129){
const err612 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data241};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
else {
errors = _errs707;
if(vErrors !== null){
if(_errs707){
vErrors.length = _errs707;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err613 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data240};
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
const err614 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data237};
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
const err615 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data236};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data.roles !== undefined){
let data243 = data.roles;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key59 in data243){
let data244 = data243[key59];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key60 in data244){
if(!((((key60 === "keep") || (key60 === "connection_limit")) || (key60 === "settings")) || (key60 === "databases"))){
const err616 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data244};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data244.keep !== undefined){
let data245 = data244.keep;
if(typeof data245 !== "boolean"){
const err617 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data245};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data244.connection_limit !== undefined){
let data246 = data244.connection_limit;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
const err618 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data246};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 > 2147483647 || isNaN(data246)){
const err619 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data246};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(data246 < -1 || isNaN(data246)){
const err620 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data246};
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
if(data244.settings !== undefined){
let data247 = data244.settings;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key61 in data247){
let data248 = data247[key61];
const _errs728 = errors;
let valid135 = false;
const _errs729 = errors;
if(((typeof data248 !== "string") && (!((typeof data248 == "number") && (isFinite(data248))))) && (typeof data248 !== "boolean")){
const err621 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data248};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
var _valid28 = _errs729 === errors;
valid135 = valid135 || _valid28;
if(!valid135){
const _errs731 = errors;
if(Array.isArray(data248)){
const len17 = data248.length;
for(let i18=0; i18<len17; i18++){
let data249 = data248[i18];
if(((typeof data249 !== "string") && (!((typeof data249 == "number") && (isFinite(data249))))) && (typeof data249 !== "boolean")){
const err622 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data249};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
else {
const err623 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data248};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
var _valid28 = _errs731 === errors;
valid135 = valid135 || _valid28;
}
if(!valid135){
const err624 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data248};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
else {
errors = _errs728;
if(vErrors !== null){
if(_errs728){
vErrors.length = _errs728;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err625 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data247};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data244.databases !== undefined){
let data250 = data244.databases;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key62 in data250){
let data251 = data250[key62];
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key63 in data251){
if(!(key63 === "settings")){
const err626 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data251.settings !== undefined){
let data252 = data251.settings;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key64 in data252){
let data253 = data252[key64];
const _errs745 = errors;
let valid141 = false;
const _errs746 = errors;
if(((typeof data253 !== "string") && (!((typeof data253 == "number") && (isFinite(data253))))) && (typeof data253 !== "boolean")){
const err627 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data253};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid29 = _errs746 === errors;
valid141 = valid141 || _valid29;
if(!valid141){
const _errs748 = errors;
if(Array.isArray(data253)){
const len18 = data253.length;
for(let i19=0; i19<len18; i19++){
let data254 = data253[i19];
if(((typeof data254 !== "string") && (!((typeof data254 == "number") && (isFinite(data254))))) && (typeof data254 !== "boolean")){
const err628 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data254};
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
const err629 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data253};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid29 = _errs748 === errors;
valid141 = valid141 || _valid29;
}
if(!valid141){
const err630 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data253};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
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
const err631 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data252};
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
const err632 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data250};
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
const err634 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data244};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data243};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data.presets !== undefined){
let data255 = data.presets;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key65 in data255){
let data256 = data255[key65];
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key66 in data256){
if(!(((key66 === "with") || (key66 === "persistence")) || (key66 === "columns"))){
const err636 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data256.with !== undefined){
let data257 = data256.with;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key67 in data257){
let data258 = data257[key67];
if(((typeof data258 !== "string") && (!((typeof data258 == "number") && (isFinite(data258))))) && (typeof data258 !== "boolean")){
const err637 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data258};
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
const err638 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data257};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data256.persistence !== undefined){
let data259 = data256.persistence;
if(!((data259 === "logged") || (data259 === "unlogged"))){
const err639 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data259};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data256.columns !== undefined){
let data260 = data256.columns;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key68 in data260){
let data261 = data260[key68];
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key69 in data261){
if(!((((((key69 === "keep") || (key69 === "storage")) || (key69 === "compression")) || (key69 === "statistics")) || (key69 === "n_distinct")) || (key69 === "n_distinct_inherited"))){
const err640 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data261.keep !== undefined){
let data262 = data261.keep;
if(typeof data262 !== "boolean"){
const err641 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data262};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data261.storage !== undefined){
let data263 = data261.storage;
if(!(((((data263 === "plain") || (data263 === "external")) || (data263 === "main")) || (data263 === "extended")) || (data263 === "default"))){
const err642 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data263};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data261.compression !== undefined){
let data264 = data261.compression;
if(!(((data264 === "pglz") || (data264 === "lz4")) || (data264 === "default"))){
const err643 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data264};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data261.statistics !== undefined){
let data265 = data261.statistics;
const _errs775 = errors;
let valid149 = false;
const _errs776 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err644 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 10000 || isNaN(data265)){
const err645 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data265 < -1 || isNaN(data265)){
const err646 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
var _valid30 = _errs776 === errors;
valid149 = valid149 || _valid30;
if(!valid149){
const _errs778 = errors;
if("default" !== data265){
const err647 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data265};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid30 = _errs778 === errors;
valid149 = valid149 || _valid30;
}
if(!valid149){
const err648 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data265};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
else {
errors = _errs775;
if(vErrors !== null){
if(_errs775){
vErrors.length = _errs775;
}
else {
vErrors = null;
}
}
}
}
if(data261.n_distinct !== undefined){
let data266 = data261.n_distinct;
const _errs780 = errors;
let valid150 = false;
const _errs781 = errors;
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < -1 || isNaN(data266)){
const err649 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data266};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data266};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
var _valid31 = _errs781 === errors;
valid150 = valid150 || _valid31;
if(!valid150){
const _errs783 = errors;
if("default" !== data266){
const err651 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data266};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid31 = _errs783 === errors;
valid150 = valid150 || _valid31;
}
if(!valid150){
const err652 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data266};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
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
if(data261.n_distinct_inherited !== undefined){
let data267 = data261.n_distinct_inherited;
const _errs785 = errors;
let valid151 = false;
const _errs786 = errors;
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < -1 || isNaN(data267)){
const err653 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data267};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data267};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid32 = _errs786 === errors;
valid151 = valid151 || _valid32;
if(!valid151){
const _errs788 = errors;
if("default" !== data267){
const err655 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data267};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
var _valid32 = _errs788 === errors;
valid151 = valid151 || _valid32;
}
if(!valid151){
const err656 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data267};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
else {
errors = _errs785;
if(vErrors !== null){
if(_errs785){
vErrors.length = _errs785;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err657 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data261};
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
const err658 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data260};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
}
else {
const err659 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
else {
const err660 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data255};
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
const err661 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

