// Made by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this language.","const":1},"include":{"description":"Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.","type":"array","items":{"description":"Path or pattern.","type":"string","pattern":"\\S","examples":["designs/*.yaml"]}},"target":{"description":"The database this design is for.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":["string","null"],"pattern":"\\S","examples":["postgresql://user@host:5432/database"]}}},"targets":{"description":"Several databases with one design, by name; in place of `target`.","type":"object","additionalProperties":{"description":"One of the databases.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.","type":"string","pattern":"\\S","examples":["postgresql://user@host:5432/database"]},"wave":{"description":"apply goes wave by wave, the lowest first; 1 without it.","type":"integer","minimum":0},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design","other-owner"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"overrides":{"description":"What is different here: sections as at the top of the design, laid over them field by field.","type":"object","additionalProperties":false,"properties":{"extensions":{"type":"object"},"settings":{"type":"object"},"databases":{"type":"object"},"roles":{"type":"object"},"presets":{"type":"object"},"tables":{"type":"object"},"checks":{"type":"object"}}}},"required":["url"]}},"state":{"description":"Where dbopt keeps what it manages.","type":"object","additionalProperties":false,"properties":{"in":{"description":"In a schema of the database itself (the default), or in a file.","enum":["database","file"]},"schema":{"description":"The schema, with in: database.","type":"string","pattern":"\\S","examples":["dbopt"]},"path":{"description":"The file, relative to the first design file, with in: file.","type":"string","pattern":"\\S","examples":[".dbopt/state.json"]}}},"policy":{"description":"What apply may do without asking.","type":"object","additionalProperties":false,"properties":{"lock_timeout":{"description":"How long one attempt at a blocking lock may wait, and others behind it.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"lock_retry_for":{"description":"Attempts at a lock go on this long, with jittered pauses.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"concurrent_wait":{"description":"Budget of a CONCURRENTLY statement, which waits without blocking.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"allow":{"description":"Hazards that need no further consent.","type":"array","items":{"description":"Code of a hazard, as the plan shows it.","enum":["access-exclusive","table-rewrite","index-build","index-replace","index-drop","restart","data-loss","retire-many","broken-names","long-wait","replication-stop","owner-code","other-design","other-owner"]}},"window":{"description":"Steps that the application may feel begin only while this window is open.","type":"object","additionalProperties":false,"properties":{"cron":{"description":"When it opens: minute, hour, day, month, weekday.","type":"string","pattern":"\\S","examples":["0 2 * * 6"]},"for":{"description":"How long it stays open; a step that has begun goes on.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]},"zone":{"description":"Time zone of the schedule; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]}},"required":["cron","for"]},"max_retire":{"description":"Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["33%","50%"]},"max_replication_lag":{"description":"Steps that the application may feel wait while a standby is behind by more.","type":["string","integer"],"pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$","minimum":0,"exclusiveMaximum":0,"examples":["500ms","2s","10m","1h","1d"]}}},"warm":{"description":"Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.","type":"array","items":{"description":"Name of a table or an index.","type":"string","pattern":"\\S","examples":["ml_features.features"]}},"checks":{"description":"Acceptance criteria that `dbopt verify` measures, by name.","type":"object","additionalProperties":{"type":"object","allOf":[{"if":{"type":"object","required":["toast_ratio"],"not":{"anyOf":[{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"How much of a table is out of line, in its TOAST table, beside its rows.","type":"object","additionalProperties":false,"properties":{"toast_ratio":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"max":{"description":"At most so much: bytes of TOAST with its index to bytes of rows.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%","150%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["dead_tuples"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Rows that are dead and not yet vacuumed, of all rows of a table.","type":"object","additionalProperties":false,"properties":{"dead_tuples":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.*"]},"min":{"description":"At least so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: dead rows to all rows.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["bloat"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Empty space of a table beyond what its rows and its fillfactor ask for.","type":"object","additionalProperties":false,"properties":{"bloat":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: empty space to all of the table.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["buffer_hit"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Blocks found in shared buffers of all that were asked for, between two readings.","type":"object","additionalProperties":false,"properties":{"buffer_hit":{"description":"database, a table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["database"]},"min":{"description":"At least so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: blocks found in shared buffers to all blocks.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["key_length"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Mean length of the keys in the documents of a jsonb column.","type":"object","additionalProperties":false,"properties":{"key_length":{"description":"A column: schema.table.column.","type":"string","pattern":"\\S","examples":["ml_features.features.payload"]},"min":{"description":"At least so much: bytes of a key.","type":"number"},"max":{"description":"At most so much: bytes of a key.","type":"number"},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["all_visible"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Pages of a table that the visibility map has as all visible.","type":"object","additionalProperties":false,"properties":{"all_visible":{"description":"A table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.features"]},"min":{"description":"At least so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: pages that are all visible to all pages.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["partitions_ahead"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["checkpoints"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"How far ahead of now the partitions of a table reach, without a gap.","type":"object","additionalProperties":false,"properties":{"partitions_ahead":{"description":"A partitioned table, or a pattern of tables.","type":"string","pattern":"\\S","examples":["ml_features.events"]},"min":{"description":"At least so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"max":{"description":"At most so much: from now to the end of the last partition.","type":"string","pattern":"^[0-9]+ (minute|hour|day|week)s?$","examples":["30 days","12 hours","2 weeks"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["checkpoints"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["latency"]},{"required":["plan"]}]}},"then":{"description":"Why checkpoints came, and how long they wrote and synced, between two readings.","type":"object","additionalProperties":false,"properties":{"checkpoints":{"description":"server","type":"string","pattern":"\\S","examples":["server"]},"requested":{"description":"Bounds: checkpoints that came before their time, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: checkpoints that came before their time, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"write_share":{"description":"Bounds: time that checkpoints wrote or synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints wrote or synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"sync_share":{"description":"Bounds: time that checkpoints synced, of all.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]},"max":{"description":"At most so much: time that checkpoints synced, of all.","type":"string","pattern":"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$","examples":["10%","99.5%"]}},"minProperties":1},"for":{"description":"How long it is watched.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["latency"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["plan"]}]}},"then":{"description":"How long a statement takes that is sent at a rate, from when each run was due.","type":"object","additionalProperties":false,"properties":{"latency":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select embedding from ml_features.features where entity_id = $1"]},"p50":{"description":"Bounds: half of the runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: half of the runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p95":{"description":"Bounds: 95 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 95 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"p99":{"description":"Bounds: 99 of 100 runs take no longer.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]},"max":{"description":"At most so much: 99 of 100 runs take no longer.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["50ms","2s"]}},"minProperties":1},"params":{"description":"A query that gives the values of its parameters, a row for each run.","type":"string","pattern":"\\S"},"rate":{"description":"How many are sent a second, whether earlier ones came back or not.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$","examples":["1000/s"]},"for":{"description":"How long they are sent; 30s without it.","type":"string","pattern":"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","5m"]},"connections":{"description":"Sessions that send them; 4 without it.","type":"integer","minimum":1,"maximum":100},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}},{"if":{"type":"object","required":["plan"],"not":{"anyOf":[{"required":["toast_ratio"]},{"required":["dead_tuples"]},{"required":["bloat"]},{"required":["buffer_hit"]},{"required":["key_length"]},{"required":["all_visible"]},{"required":["partitions_ahead"]},{"required":["checkpoints"]},{"required":["latency"]}]}},"then":{"description":"What the planner makes of a statement, and how well it guessed.","type":"object","additionalProperties":false,"properties":{"plan":{"description":"The statement, with $1, $2, … for its parameters.","type":"string","pattern":"\\S","examples":["select count(*) from ml_features.features where country = $1"]},"heap_fetches":{"description":"Bounds: rows that index-only scans looked up.","type":"object","additionalProperties":false,"properties":{"min":{"description":"At least so much: rows that index-only scans looked up.","type":"number"},"max":{"description":"At most so much: rows that index-only scans looked up.","type":"number"}},"minProperties":1},"params":{"description":"Values of its parameters, in their order.","type":"array","items":{"type":["string","number","boolean","null"]}},"forbid":{"description":"Nodes, as EXPLAIN calls them, that may not be in it: Nested Loop.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"require":{"description":"Nodes or indexes that must be in it.","type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"estimates":{"description":"How far the rows of any node may be from what was estimated.","type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["10%"]}}},"predicate_in_scan":{"description":"Rows are thrown away where they are read, and nowhere above.","const":true},"pruned":{"description":"Of each partitioned table only some of the partitions are read.","const":true},"severity":{"description":"Whether it fails the run (the default) or is told alone.","enum":["fail","warn"]},"strict":{"description":"true: what stays inconclusive fails too.","type":"boolean"},"when":{"description":"apply: dbopt apply --verify holds the next wave of a fleet where it fails.","enum":["apply"]}}}}]}},"drift":{"description":"What `dbopt drift` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Drift accepted on purpose: shown as accepted, and no reason to fail.","type":"array","items":{"description":"One resource, or a field of it.","type":"object","additionalProperties":false,"properties":{"address":{"description":"Address of the resource, as the report shows it.","type":"string","pattern":"\\S","examples":["table.public.orders"]},"field":{"description":"One field of it; all of them without this.","type":"string","pattern":"\\S","examples":["with.fillfactor"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["address","why"]}}}},"advice":{"description":"What `dbopt advise` finds and is as it should be for now.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Findings accepted on purpose: told in a line at the end, and no reason to fail.","type":"array","items":{"description":"One finding.","type":"object","additionalProperties":false,"properties":{"code":{"description":"Code of the finding.","type":"string","pattern":"\\S","examples":["index-unused"]},"address":{"description":"What it is about, as the report shows it.","type":"string","pattern":"\\S","examples":["index.public.orders_idx"]},"why":{"description":"Why it is accepted.","type":"string","pattern":"\\S"},"until":{"description":"The last day on which it is, in UTC; without it there is no end.","type":"string","pattern":"\\S","examples":["2030-01-31"]}},"required":["code","address","why"]}}}},"caches":{"description":"Redis key prefixes that carry a model version, by name. Not supported yet.","type":"object","additionalProperties":{"description":"One cache.","type":"object","additionalProperties":false,"properties":{"url":{"description":"Connection URL.","type":"string","pattern":"\\S","examples":["redis://host:6379/0"]},"prefix":{"description":"Prefix of the keys.","type":"string","pattern":"\\S","examples":["features:"]},"version":{"description":"Version of the model.","type":["string","integer"]}}}},"tables":{"description":"Tables, by name: schema.table, quoted where SQL would quote it.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"use":{"description":"Presets, by name: later ones win over earlier ones, the table wins over all.","type":"array","items":{"description":"Name of a preset.","type":"string","pattern":"\\S"}},"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}},"promote":{"description":"Columns made from keys of a JSONB column, by column name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["from","type","by"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"from":{"description":"The key, as text: what `->>` or `#>>` gives.","type":"string","pattern":"\\S","examples":["payload ->> 'country'","payload -> 'device' ->> 'os'"]},"type":{"description":"Type of the column.","type":"string","pattern":"\\S","examples":["text","integer","timestamptz"]},"by":{"description":"Kept equal by a trigger, and filled in batches; or generated, which rewrites the table while nobody else may use it.","enum":["trigger","generated"]},"on_bad_value":{"description":"What to do about keys that do not cast. `stop`: nothing begins while there are any, later ones give NULL. `set null`: they give NULL. `refuse`: nothing begins while there are any, later ones are an error for whoever writes them.","enum":["set null","stop","refuse"]}}}},"partitions":{"description":"Life cycle of the partitions of a partitioned table.","type":"object","additionalProperties":false,"required":["by"],"properties":{"keep":{"description":"A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["90 days",10000000]},"by":{"description":"Partition key as in PARTITION BY: asserted against the server, never changed.","type":"string","pattern":"\\S","examples":["range (event_time)"]},"every":{"description":"Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.","type":["string","integer"],"minimum":1,"pattern":"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$","examples":["1 day","15 minutes","3 months",1000000]},"ahead":{"description":"Future partitions to keep ready, beyond the one that holds now.","type":"integer","minimum":0,"maximum":10000},"name":{"description":"Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers). Without it, as those there are called, else after the table.","type":"string","pattern":"\\S","examples":["audit_{YYYYMM}","events_{YYYYMMDD}_{TO:YYYYMMDD}","orders_{FROM}"]},"in":{"description":"Schema of new partitions. Without it, the one that those there lie in, else that of the table.","type":"string","pattern":"\\S","examples":["archive_schema"]},"zone":{"description":"Time zone that days and hours begin in; UTC without it.","type":"string","pattern":"\\S","examples":["Europe/Berlin"]},"epoch":{"description":"What an integer key counts since 1970, where it holds a time.","enum":["s","ms","us","ns"]},"then":{"description":"How it leaves; detach where nothing is said.","enum":["detach","archive","drop"]},"archive":{"description":"Where it is archived before it is dropped.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"s3:// or file:// URL.","type":"string","pattern":"^(s3|file)://.","examples":["s3://bucket/prefix"]},"format":{"description":"csv.gz where nothing is said.","enum":["csv","csv.gz"]}}},"engine":{"description":"Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.","enum":["native","pg_partman"]}}},"indexes":{"description":"Indexes, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"if":{"required":["absent"]},"then":{"additionalProperties":false,"properties":{"absent":{},"why":{}}},"else":{"required":["on"]},"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"absent":{"description":"It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.","const":true},"why":{"description":"Why it must not exist.","type":"string","minLength":1},"using":{"description":"Access method; btree where nothing is said.","type":"string"},"on":{"description":"Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1}},"include":{"description":"Columns carried along for index-only scans.","type":"array","items":{"type":"string","minLength":1}},"where":{"description":"Predicate of a partial index.","type":["string","boolean"]},"unique":{"type":"boolean","description":"No two rows may have equal keys."},"nulls_not_distinct":{"type":"boolean","description":"NULLs count as equal in a unique index."},"tablespace":{"description":"Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.","type":"string","minLength":1},"statistics":{"description":"How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.","type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}},"with":{"description":"Storage parameters of the access method: fillfactor, fastupdate, m, lists, …","type":"object","additionalProperties":{"type":["string","number","boolean"]}}}}},"statistics":{"description":"Extended statistics, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"kinds":{"description":"What to gather; all kinds where nothing is said. None for a single expression.","type":"array","items":{"enum":["ndistinct","dependencies","mcv"]},"uniqueItems":true},"on":{"description":"Columns and (expressions), two to eight, or a single expression.","type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1}},"target":{"description":"Statistics target of this object; `default`, as where nothing is said: the columns’ own.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]}}}}}}},"extensions":{"description":"Extensions of the database, by name.","type":"object","additionalProperties":{"description":"An extension: the versions that will do, or { version, schema }.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"version":{"description":"Versions that will do, in quotes: \"0.8.0\", \">=0.7\", \">=0.7, <0.9\", \"^1.2\", \"~1.2.3\" or \"*\". An installed one that will do is left alone.","type":"string","minLength":1},"schema":{"description":"Schema of its objects, made where it is missing; else public.","type":"string","minLength":1}}}},"settings":{"description":"Settings of the server (ALTER SYSTEM), by name.","type":"object","additionalProperties":{"description":"A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.","type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"value":{"description":"As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]},"include":{"description":"For list settings: elements that must be in the list; those that others put there stay.","type":"array","items":{"type":"string"},"minItems":1}}}},"databases":{"description":"Databases, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the database takes at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}},"roles":{"description":"Roles, by name. Those that exist; dbopt creates none.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"connection_limit":{"description":"Sessions the role may have at once; -1: no limit. Superusers have none.","type":"integer","minimum":-1,"maximum":2147483647},"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"databases":{"description":"What holds in one database only, by its name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"settings":{"description":"Settings that new sessions start with, as in ALTER … SET. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}}}}}},"presets":{"description":"What tables share, under a name for `use:`.","type":"object","additionalProperties":{"description":"What a table says itself wins over this.","type":"object","additionalProperties":false,"properties":{"with":{"description":"Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.","type":"object","additionalProperties":{"type":["string","number","boolean"]}},"persistence":{"description":"unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.","enum":["logged","unlogged"]},"columns":{"description":"Columns, by name.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"keep":{"description":"true forbids dbopt to drop it, even when it leaves the file.","type":"boolean"},"storage":{"description":"TOAST strategy of new values; `default` is the type’s own.","enum":["plain","external","main","extended","default"]},"compression":{"description":"Compression method of new values, as this server was built with.","enum":["pglz","lz4","default"]},"statistics":{"description":"Statistics target: entries in the histogram and the list of common values.","anyOf":[{"type":"integer","minimum":-1,"maximum":10000},{"const":"default"}]},"n_distinct":{"description":"Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]},"n_distinct_inherited":{"description":"The same for the table together with its children.","anyOf":[{"type":"number","minimum":-1},{"const":"default"}]}}}}}}}},"required":["version"]};
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
const pattern83 = new RegExp("^(s3|file)://.", "u");
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
if(!((((((((((((((data14 === "access-exclusive") || (data14 === "table-rewrite")) || (data14 === "index-build")) || (data14 === "index-replace")) || (data14 === "index-drop")) || (data14 === "restart")) || (data14 === "data-loss")) || (data14 === "retire-many")) || (data14 === "broken-names")) || (data14 === "long-wait")) || (data14 === "replication-stop")) || (data14 === "owner-code")) || (data14 === "other-design")) || (data14 === "other-owner"))){
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
if(!(((((((key6 === "extensions") || (key6 === "settings")) || (key6 === "databases")) || (key6 === "roles")) || (key6 === "presets")) || (key6 === "tables")) || (key6 === "checks"))){
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
if(data21.checks !== undefined){
let data28 = data21.checks;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err57 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides/checks",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.properties.checks.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides.properties.checks,data:data28};
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
const err58 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/overrides",schemaPath:"#/properties/targets/additionalProperties/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.properties.overrides.type,parentSchema:schema11.properties.targets.additionalProperties.properties.overrides,data:data21};
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
const err59 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.additionalProperties.type,parentSchema:schema11.properties.targets.additionalProperties,data:data6};
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
const err60 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.type,parentSchema:schema11.properties.targets,data:data5};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.state !== undefined){
let data29 = data.state;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!(((key7 === "in") || (key7 === "schema")) || (key7 === "path"))){
const err61 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.state,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.in !== undefined){
let data30 = data29.in;
if(!((data30 === "database") || (data30 === "file"))){
const err62 = {instancePath:instancePath+"/state/in",schemaPath:"#/properties/state/properties/in/enum",keyword:"enum",params:{allowedValues: schema11.properties.state.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.state.properties.in.enum,parentSchema:schema11.properties.state.properties.in,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.schema !== undefined){
let data31 = data29.schema;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err63 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.schema,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/state/schema",schemaPath:"#/properties/state/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.schema.type,parentSchema:schema11.properties.state.properties.schema,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.path !== undefined){
let data32 = data29.path;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err65 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.state.properties.path,data:data32};
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
const err66 = {instancePath:instancePath+"/state/path",schemaPath:"#/properties/state/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.state.properties.path.type,parentSchema:schema11.properties.state.properties.path,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.state.type,parentSchema:schema11.properties.state,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.policy !== undefined){
let data33 = data.policy;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 in data33){
if(!(((((((key8 === "lock_timeout") || (key8 === "lock_retry_for")) || (key8 === "concurrent_wait")) || (key8 === "allow")) || (key8 === "window")) || (key8 === "max_retire")) || (key8 === "max_replication_lag"))){
const err68 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data33.lock_timeout !== undefined){
let data34 = data33.lock_timeout;
if((typeof data34 !== "string") && (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34))))){
const err69 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_timeout.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_timeout.type,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err70 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data34 >= 0 || isNaN(data34)){
const err71 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_timeout,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
const err72 = {instancePath:instancePath+"/policy/lock_timeout",schemaPath:"#/properties/policy/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_timeout,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data33.lock_retry_for !== undefined){
let data35 = data33.lock_retry_for;
if((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))){
const err73 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/type",keyword:"type",params:{type: schema11.properties.policy.properties.lock_retry_for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.lock_retry_for.type,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err74 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data35 >= 0 || isNaN(data35)){
const err75 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err76 = {instancePath:instancePath+"/policy/lock_retry_for",schemaPath:"#/properties/policy/properties/lock_retry_for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.lock_retry_for,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data33.concurrent_wait !== undefined){
let data36 = data33.concurrent_wait;
if((typeof data36 !== "string") && (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36))))){
const err77 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/type",keyword:"type",params:{type: schema11.properties.policy.properties.concurrent_wait.type},message:"must be string,integer",schema:schema11.properties.policy.properties.concurrent_wait.type,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err78 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data36 >= 0 || isNaN(data36)){
const err79 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern3.test(data36)){
const err80 = {instancePath:instancePath+"/policy/concurrent_wait",schemaPath:"#/properties/policy/properties/concurrent_wait/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.concurrent_wait,data:data36};
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
if(data33.allow !== undefined){
let data37 = data33.allow;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(!((((((((((((((data38 === "access-exclusive") || (data38 === "table-rewrite")) || (data38 === "index-build")) || (data38 === "index-replace")) || (data38 === "index-drop")) || (data38 === "restart")) || (data38 === "data-loss")) || (data38 === "retire-many")) || (data38 === "broken-names")) || (data38 === "long-wait")) || (data38 === "replication-stop")) || (data38 === "owner-code")) || (data38 === "other-design")) || (data38 === "other-owner"))){
const err81 = {instancePath:instancePath+"/policy/allow/" + i2,schemaPath:"#/properties/policy/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.allow.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.properties.allow.items.enum,parentSchema:schema11.properties.policy.properties.allow.items,data:data38};
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
const err82 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policy.properties.allow.type,parentSchema:schema11.properties.policy.properties.allow,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data33.window !== undefined){
let data39 = data33.window;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.cron === undefined){
const err83 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data39};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data39.for === undefined){
const err84 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema11.properties.policy.properties.window.required,parentSchema:schema11.properties.policy.properties.window,data:data39};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key9 in data39){
if(!(((key9 === "cron") || (key9 === "for")) || (key9 === "zone"))){
const err85 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policy.properties.window,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data39.cron !== undefined){
let data40 = data39.cron;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err86 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/policy/window/cron",schemaPath:"#/properties/policy/properties/window/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.cron.type,parentSchema:schema11.properties.policy.properties.window.properties.cron,data:data40};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data39.for !== undefined){
let data41 = data39.for;
if((typeof data41 !== "string") && (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41))))){
const err88 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/type",keyword:"type",params:{type: schema11.properties.policy.properties.window.properties.for.type},message:"must be string,integer",schema:schema11.properties.policy.properties.window.properties.for.type,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err89 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data41 >= 0 || isNaN(data41)){
const err90 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.window.properties.for,data:data41};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern3.test(data41)){
const err91 = {instancePath:instancePath+"/policy/window/for",schemaPath:"#/properties/policy/properties/window/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.window.properties.for,data:data41};
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
if(data39.zone !== undefined){
let data42 = data39.zone;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err92 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/policy/window/zone",schemaPath:"#/properties/policy/properties/window/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.window.properties.zone.type,parentSchema:schema11.properties.policy.properties.window.properties.zone,data:data42};
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
else {
const err94 = {instancePath:instancePath+"/policy/window",schemaPath:"#/properties/policy/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.properties.window.type,parentSchema:schema11.properties.policy.properties.window,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data33.max_retire !== undefined){
let data43 = data33.max_retire;
if(typeof data43 === "string"){
if(!pattern9.test(data43)){
const err95 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.policy.properties.max_retire,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/policy/max_retire",schemaPath:"#/properties/policy/properties/max_retire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.properties.max_retire.type,parentSchema:schema11.properties.policy.properties.max_retire,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data33.max_replication_lag !== undefined){
let data44 = data33.max_replication_lag;
if((typeof data44 !== "string") && (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44))))){
const err97 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/type",keyword:"type",params:{type: schema11.properties.policy.properties.max_replication_lag.type},message:"must be string,integer",schema:schema11.properties.policy.properties.max_replication_lag.type,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data44};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err98 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data44};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data44 >= 0 || isNaN(data44)){
const err99 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0},message:"must be < 0",schema:0,parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(typeof data44 === "string"){
if(!pattern3.test(data44)){
const err100 = {instancePath:instancePath+"/policy/max_replication_lag",schemaPath:"#/properties/policy/properties/max_replication_lag/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$",parentSchema:schema11.properties.policy.properties.max_replication_lag,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.warm !== undefined){
let data45 = data.warm;
if(Array.isArray(data45)){
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err102 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.warm.items,data:data46};
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
const err103 = {instancePath:instancePath+"/warm/" + i3,schemaPath:"#/properties/warm/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.warm.items.type,parentSchema:schema11.properties.warm.items,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.warm.type,parentSchema:schema11.properties.warm,data:data45};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.checks !== undefined){
let data47 = data.checks;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key10 in data47){
let data48 = data47[key10];
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err105 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.type,parentSchema:schema11.properties.checks.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const _errs107 = errors;
let valid20 = true;
const _errs108 = errors;
const _errs110 = errors;
const _errs111 = errors;
const _errs112 = errors;
let valid22 = false;
const _errs113 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing0;
if((data48.dead_tuples === undefined) && (missing0 = "dead_tuples")){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid1 = _errs113 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs114 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing1;
if((data48.bloat === undefined) && (missing1 = "bloat")){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var _valid1 = _errs114 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs115 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing2;
if((data48.buffer_hit === undefined) && (missing2 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing3;
if((data48.key_length === undefined) && (missing3 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing4;
if((data48.all_visible === undefined) && (missing4 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing5;
if((data48.partitions_ahead === undefined) && (missing5 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing6;
if((data48.checkpoints === undefined) && (missing6 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing7;
if((data48.latency === undefined) && (missing7 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing8;
if((data48.plan === undefined) && (missing8 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid22){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
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
var valid21 = _errs111 === errors;
if(valid21){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
if(errors === _errs108){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing9;
if((data48.toast_ratio === undefined) && (missing9 = "toast_ratio")){
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
else {
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
var _valid0 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs122 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 in data48){
if(!((((((key11 === "toast_ratio") || (key11 === "min")) || (key11 === "max")) || (key11 === "severity")) || (key11 === "strict")) || (key11 === "when"))){
const err119 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data48.toast_ratio !== undefined){
let data49 = data48.toast_ratio;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err120 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data49};
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
const err121 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/toast_ratio",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/toast_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.toast_ratio,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data48.min !== undefined){
let data50 = data48.min;
if(typeof data50 === "string"){
if(!pattern23.test(data50)){
const err122 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data50};
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
const err123 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.min,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data48.max !== undefined){
let data51 = data48.max;
if(typeof data51 === "string"){
if(!pattern23.test(data51)){
const err124 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data51};
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
const err125 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.max,data:data51};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data48.severity !== undefined){
let data52 = data48.severity;
if(!((data52 === "fail") || (data52 === "warn"))){
const err126 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.severity,data:data52};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data48.strict !== undefined){
let data53 = data48.strict;
if(typeof data53 !== "boolean"){
const err127 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.strict,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.when !== undefined){
let data54 = data48.when;
if(!(data54 === "apply")){
const err128 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then.properties.when,data:data54};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[0].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid0 = _errs122 === errors;
valid20 = _valid0;
}
if(!valid20){
const err130 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[0].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[0],data:data48};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const _errs136 = errors;
let valid24 = true;
const _errs137 = errors;
const _errs139 = errors;
const _errs140 = errors;
const _errs141 = errors;
let valid26 = false;
const _errs142 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing10;
if((data48.toast_ratio === undefined) && (missing10 = "toast_ratio")){
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
var _valid3 = _errs142 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs143 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing11;
if((data48.bloat === undefined) && (missing11 = "bloat")){
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
var _valid3 = _errs143 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs144 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing12;
if((data48.buffer_hit === undefined) && (missing12 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing13;
if((data48.key_length === undefined) && (missing13 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing14;
if((data48.all_visible === undefined) && (missing14 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing15;
if((data48.partitions_ahead === undefined) && (missing15 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing16;
if((data48.checkpoints === undefined) && (missing16 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing17;
if((data48.latency === undefined) && (missing17 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing18;
if((data48.plan === undefined) && (missing18 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid26){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
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
var valid25 = _errs140 === errors;
if(valid25){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
if(errors === _errs137){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing19;
if((data48.dead_tuples === undefined) && (missing19 = "dead_tuples")){
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
else {
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
var _valid2 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs151 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key12 in data48){
if(!((((((key12 === "dead_tuples") || (key12 === "min")) || (key12 === "max")) || (key12 === "severity")) || (key12 === "strict")) || (key12 === "when"))){
const err144 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data48.dead_tuples !== undefined){
let data55 = data48.dead_tuples;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err145 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data55};
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
const err146 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/dead_tuples",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/dead_tuples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.dead_tuples,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data48.min !== undefined){
let data56 = data48.min;
if(typeof data56 === "string"){
if(!pattern26.test(data56)){
const err147 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data56};
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
const err148 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.min,data:data56};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data48.max !== undefined){
let data57 = data48.max;
if(typeof data57 === "string"){
if(!pattern26.test(data57)){
const err149 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data57};
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
const err150 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.max,data:data57};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data48.severity !== undefined){
let data58 = data48.severity;
if(!((data58 === "fail") || (data58 === "warn"))){
const err151 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.severity,data:data58};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data48.strict !== undefined){
let data59 = data48.strict;
if(typeof data59 !== "boolean"){
const err152 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.strict,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data48.when !== undefined){
let data60 = data48.when;
if(!(data60 === "apply")){
const err153 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then.properties.when,data:data60};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[1].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid2 = _errs151 === errors;
valid24 = _valid2;
}
if(!valid24){
const err155 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[1].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[1],data:data48};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const _errs165 = errors;
let valid28 = true;
const _errs166 = errors;
const _errs168 = errors;
const _errs169 = errors;
const _errs170 = errors;
let valid30 = false;
const _errs171 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing20;
if((data48.toast_ratio === undefined) && (missing20 = "toast_ratio")){
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
var _valid5 = _errs171 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs172 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing21;
if((data48.dead_tuples === undefined) && (missing21 = "dead_tuples")){
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
var _valid5 = _errs172 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs173 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing22;
if((data48.buffer_hit === undefined) && (missing22 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing23;
if((data48.key_length === undefined) && (missing23 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing24;
if((data48.all_visible === undefined) && (missing24 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing25;
if((data48.partitions_ahead === undefined) && (missing25 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing26;
if((data48.checkpoints === undefined) && (missing26 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing27;
if((data48.latency === undefined) && (missing27 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing28;
if((data48.plan === undefined) && (missing28 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid30){
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
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
var valid29 = _errs169 === errors;
if(valid29){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
if(errors === _errs166){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing29;
if((data48.bloat === undefined) && (missing29 = "bloat")){
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
else {
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
var _valid4 = _errs166 === errors;
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs180 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
if(!((((((key13 === "bloat") || (key13 === "min")) || (key13 === "max")) || (key13 === "severity")) || (key13 === "strict")) || (key13 === "when"))){
const err169 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data48};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data48.bloat !== undefined){
let data61 = data48.bloat;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err170 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data61};
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
const err171 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/bloat",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/bloat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.bloat,data:data61};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data48.min !== undefined){
let data62 = data48.min;
if(typeof data62 === "string"){
if(!pattern26.test(data62)){
const err172 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data62};
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
const err173 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.min,data:data62};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data48.max !== undefined){
let data63 = data48.max;
if(typeof data63 === "string"){
if(!pattern26.test(data63)){
const err174 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data63};
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
const err175 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.max,data:data63};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data48.severity !== undefined){
let data64 = data48.severity;
if(!((data64 === "fail") || (data64 === "warn"))){
const err176 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.severity,data:data64};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data48.strict !== undefined){
let data65 = data48.strict;
if(typeof data65 !== "boolean"){
const err177 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.strict,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data48.when !== undefined){
let data66 = data48.when;
if(!(data66 === "apply")){
const err178 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then.properties.when,data:data66};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[2].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[2].then,data:data48};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid4 = _errs180 === errors;
valid28 = _valid4;
}
if(!valid28){
const err180 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[2].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[2],data:data48};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const _errs194 = errors;
let valid32 = true;
const _errs195 = errors;
const _errs197 = errors;
const _errs198 = errors;
const _errs199 = errors;
let valid34 = false;
const _errs200 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing30;
if((data48.toast_ratio === undefined) && (missing30 = "toast_ratio")){
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
var _valid7 = _errs200 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs201 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing31;
if((data48.dead_tuples === undefined) && (missing31 = "dead_tuples")){
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
var _valid7 = _errs201 === errors;
valid34 = valid34 || _valid7;
if(!valid34){
const _errs202 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing32;
if((data48.bloat === undefined) && (missing32 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing33;
if((data48.key_length === undefined) && (missing33 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing34;
if((data48.all_visible === undefined) && (missing34 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing35;
if((data48.partitions_ahead === undefined) && (missing35 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing36;
if((data48.checkpoints === undefined) && (missing36 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing37;
if((data48.latency === undefined) && (missing37 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing38;
if((data48.plan === undefined) && (missing38 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid34){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
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
var valid33 = _errs198 === errors;
if(valid33){
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
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
if(errors === _errs195){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing39;
if((data48.buffer_hit === undefined) && (missing39 = "buffer_hit")){
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
else {
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
var _valid6 = _errs195 === errors;
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs209 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key14 in data48){
if(!(((((((key14 === "buffer_hit") || (key14 === "min")) || (key14 === "max")) || (key14 === "for")) || (key14 === "severity")) || (key14 === "strict")) || (key14 === "when"))){
const err194 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data48};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data48.buffer_hit !== undefined){
let data67 = data48.buffer_hit;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err195 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data67};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer_hit",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/buffer_hit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.buffer_hit,data:data67};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data48.min !== undefined){
let data68 = data48.min;
if(typeof data68 === "string"){
if(!pattern26.test(data68)){
const err197 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data68};
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
const err198 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.min,data:data68};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data48.max !== undefined){
let data69 = data48.max;
if(typeof data69 === "string"){
if(!pattern26.test(data69)){
const err199 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data69};
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
const err200 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.max,data:data69};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data48.for !== undefined){
let data70 = data48.for;
if(typeof data70 === "string"){
if(!pattern34.test(data70)){
const err201 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data70};
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
const err202 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.for,data:data70};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data48.severity !== undefined){
let data71 = data48.severity;
if(!((data71 === "fail") || (data71 === "warn"))){
const err203 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.severity,data:data71};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data48.strict !== undefined){
let data72 = data48.strict;
if(typeof data72 !== "boolean"){
const err204 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.strict,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data48.when !== undefined){
let data73 = data48.when;
if(!(data73 === "apply")){
const err205 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then.properties.when,data:data73};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[3].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[3].then,data:data48};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid6 = _errs209 === errors;
valid32 = _valid6;
}
if(!valid32){
const err207 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[3].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[3],data:data48};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const _errs225 = errors;
let valid36 = true;
const _errs226 = errors;
const _errs228 = errors;
const _errs229 = errors;
const _errs230 = errors;
let valid38 = false;
const _errs231 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing40;
if((data48.toast_ratio === undefined) && (missing40 = "toast_ratio")){
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
var _valid9 = _errs231 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs232 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing41;
if((data48.dead_tuples === undefined) && (missing41 = "dead_tuples")){
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
var _valid9 = _errs232 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const _errs233 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing42;
if((data48.bloat === undefined) && (missing42 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing43;
if((data48.buffer_hit === undefined) && (missing43 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing44;
if((data48.all_visible === undefined) && (missing44 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing45;
if((data48.partitions_ahead === undefined) && (missing45 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing46;
if((data48.checkpoints === undefined) && (missing46 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing47;
if((data48.latency === undefined) && (missing47 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing48;
if((data48.plan === undefined) && (missing48 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid38){
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
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
var valid37 = _errs229 === errors;
if(valid37){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
if(errors === _errs226){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing49;
if((data48.key_length === undefined) && (missing49 = "key_length")){
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
else {
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
var _valid8 = _errs226 === errors;
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs240 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
if(!((((((key15 === "key_length") || (key15 === "min")) || (key15 === "max")) || (key15 === "severity")) || (key15 === "strict")) || (key15 === "when"))){
const err221 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data48};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data48.key_length !== undefined){
let data74 = data48.key_length;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err222 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data74};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_length",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/key_length/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.key_length,data:data74};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data48.min !== undefined){
let data75 = data48.min;
if(!((typeof data75 == "number") && (isFinite(data75)))){
const err224 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.min,data:data75};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data48.max !== undefined){
let data76 = data48.max;
if(!((typeof data76 == "number") && (isFinite(data76)))){
const err225 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.max,data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data48.severity !== undefined){
let data77 = data48.severity;
if(!((data77 === "fail") || (data77 === "warn"))){
const err226 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.severity,data:data77};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data48.strict !== undefined){
let data78 = data48.strict;
if(typeof data78 !== "boolean"){
const err227 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.strict,data:data78};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data48.when !== undefined){
let data79 = data48.when;
if(!(data79 === "apply")){
const err228 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then.properties.when,data:data79};
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
const err229 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[4].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[4].then,data:data48};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid8 = _errs240 === errors;
valid36 = _valid8;
}
if(!valid36){
const err230 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[4].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[4],data:data48};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const _errs254 = errors;
let valid40 = true;
const _errs255 = errors;
const _errs257 = errors;
const _errs258 = errors;
const _errs259 = errors;
let valid42 = false;
const _errs260 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing50;
if((data48.toast_ratio === undefined) && (missing50 = "toast_ratio")){
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
var _valid11 = _errs260 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs261 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing51;
if((data48.dead_tuples === undefined) && (missing51 = "dead_tuples")){
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
var _valid11 = _errs261 === errors;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs262 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing52;
if((data48.bloat === undefined) && (missing52 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing53;
if((data48.buffer_hit === undefined) && (missing53 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing54;
if((data48.key_length === undefined) && (missing54 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing55;
if((data48.partitions_ahead === undefined) && (missing55 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing56;
if((data48.checkpoints === undefined) && (missing56 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing57;
if((data48.latency === undefined) && (missing57 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing58;
if((data48.plan === undefined) && (missing58 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid42){
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
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
var valid41 = _errs258 === errors;
if(valid41){
const err241 = {};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
if(errors === _errs255){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing59;
if((data48.all_visible === undefined) && (missing59 = "all_visible")){
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
else {
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
var _valid10 = _errs255 === errors;
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs269 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key16 in data48){
if(!((((((key16 === "all_visible") || (key16 === "min")) || (key16 === "max")) || (key16 === "severity")) || (key16 === "strict")) || (key16 === "when"))){
const err244 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data48};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data48.all_visible !== undefined){
let data80 = data48.all_visible;
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err245 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data80};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/all_visible",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/all_visible/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.all_visible,data:data80};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data48.min !== undefined){
let data81 = data48.min;
if(typeof data81 === "string"){
if(!pattern26.test(data81)){
const err247 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data81};
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
const err248 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.min,data:data81};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data48.max !== undefined){
let data82 = data48.max;
if(typeof data82 === "string"){
if(!pattern26.test(data82)){
const err249 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data82};
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
const err250 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.max,data:data82};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data48.severity !== undefined){
let data83 = data48.severity;
if(!((data83 === "fail") || (data83 === "warn"))){
const err251 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.severity,data:data83};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data48.strict !== undefined){
let data84 = data48.strict;
if(typeof data84 !== "boolean"){
const err252 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.strict,data:data84};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data48.when !== undefined){
let data85 = data48.when;
if(!(data85 === "apply")){
const err253 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then.properties.when,data:data85};
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
const err254 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[5].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[5].then,data:data48};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid10 = _errs269 === errors;
valid40 = _valid10;
}
if(!valid40){
const err255 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[5].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[5],data:data48};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const _errs283 = errors;
let valid44 = true;
const _errs284 = errors;
const _errs286 = errors;
const _errs287 = errors;
const _errs288 = errors;
let valid46 = false;
const _errs289 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing60;
if((data48.toast_ratio === undefined) && (missing60 = "toast_ratio")){
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
var _valid13 = _errs289 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs290 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing61;
if((data48.dead_tuples === undefined) && (missing61 = "dead_tuples")){
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
var _valid13 = _errs290 === errors;
valid46 = valid46 || _valid13;
if(!valid46){
const _errs291 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing62;
if((data48.bloat === undefined) && (missing62 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing63;
if((data48.buffer_hit === undefined) && (missing63 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing64;
if((data48.key_length === undefined) && (missing64 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing65;
if((data48.all_visible === undefined) && (missing65 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing66;
if((data48.checkpoints === undefined) && (missing66 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing67;
if((data48.latency === undefined) && (missing67 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing68;
if((data48.plan === undefined) && (missing68 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid46){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
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
var valid45 = _errs287 === errors;
if(valid45){
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
if(errors === _errs284){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing69;
if((data48.partitions_ahead === undefined) && (missing69 = "partitions_ahead")){
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
else {
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
var _valid12 = _errs284 === errors;
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs298 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key17 in data48){
if(!((((((key17 === "partitions_ahead") || (key17 === "min")) || (key17 === "max")) || (key17 === "severity")) || (key17 === "strict")) || (key17 === "when"))){
const err269 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data48};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data48.partitions_ahead !== undefined){
let data86 = data48.partitions_ahead;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err270 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data86};
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
const err271 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions_ahead",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/partitions_ahead/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.partitions_ahead,data:data86};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data48.min !== undefined){
let data87 = data48.min;
if(typeof data87 === "string"){
if(!pattern40.test(data87)){
const err272 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data87};
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
const err273 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.min,data:data87};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data48.max !== undefined){
let data88 = data48.max;
if(typeof data88 === "string"){
if(!pattern40.test(data88)){
const err274 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day|week)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day|week)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day|week)s?$",parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data88};
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
const err275 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.max,data:data88};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data48.severity !== undefined){
let data89 = data48.severity;
if(!((data89 === "fail") || (data89 === "warn"))){
const err276 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.severity,data:data89};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data48.strict !== undefined){
let data90 = data48.strict;
if(typeof data90 !== "boolean"){
const err277 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.strict,data:data90};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data48.when !== undefined){
let data91 = data48.when;
if(!(data91 === "apply")){
const err278 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then.properties.when,data:data91};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[6].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[6].then,data:data48};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid12 = _errs298 === errors;
valid44 = _valid12;
}
if(!valid44){
const err280 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[6].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[6],data:data48};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const _errs312 = errors;
let valid48 = true;
const _errs313 = errors;
const _errs315 = errors;
const _errs316 = errors;
const _errs317 = errors;
let valid50 = false;
const _errs318 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing70;
if((data48.toast_ratio === undefined) && (missing70 = "toast_ratio")){
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
var _valid15 = _errs318 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs319 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing71;
if((data48.dead_tuples === undefined) && (missing71 = "dead_tuples")){
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
var _valid15 = _errs319 === errors;
valid50 = valid50 || _valid15;
if(!valid50){
const _errs320 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing72;
if((data48.bloat === undefined) && (missing72 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing73;
if((data48.buffer_hit === undefined) && (missing73 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing74;
if((data48.key_length === undefined) && (missing74 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing75;
if((data48.all_visible === undefined) && (missing75 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing76;
if((data48.partitions_ahead === undefined) && (missing76 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing77;
if((data48.latency === undefined) && (missing77 = "latency")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing78;
if((data48.plan === undefined) && (missing78 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid50){
const err290 = {};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
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
var valid49 = _errs316 === errors;
if(valid49){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
if(errors === _errs313){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing79;
if((data48.checkpoints === undefined) && (missing79 = "checkpoints")){
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
else {
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
var _valid14 = _errs313 === errors;
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs327 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key18 in data48){
if(!((((((((key18 === "checkpoints") || (key18 === "requested")) || (key18 === "write_share")) || (key18 === "sync_share")) || (key18 === "for")) || (key18 === "severity")) || (key18 === "strict")) || (key18 === "when"))){
const err294 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data48};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data48.checkpoints !== undefined){
let data92 = data48.checkpoints;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err295 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data92};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/checkpoints",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/checkpoints/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.checkpoints,data:data92};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data48.requested !== undefined){
let data93 = data48.requested;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(Object.keys(data93).length < 1){
const err297 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data93};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key19 in data93){
if(!((key19 === "min") || (key19 === "max"))){
const err298 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data93};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data93.min !== undefined){
let data94 = data93.min;
if(typeof data94 === "string"){
if(!pattern26.test(data94)){
const err299 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data94};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.min,data:data94};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data93.max !== undefined){
let data95 = data93.max;
if(typeof data95 === "string"){
if(!pattern26.test(data95)){
const err301 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data95};
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
const err302 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.properties.max,data:data95};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requested",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/requested/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.requested,data:data93};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data48.write_share !== undefined){
let data96 = data48.write_share;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(Object.keys(data96).length < 1){
const err304 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data96};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key20 in data96){
if(!((key20 === "min") || (key20 === "max"))){
const err305 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data96};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data96.min !== undefined){
let data97 = data96.min;
if(typeof data97 === "string"){
if(!pattern26.test(data97)){
const err306 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data97};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.min,data:data97};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data96.max !== undefined){
let data98 = data96.max;
if(typeof data98 === "string"){
if(!pattern26.test(data98)){
const err308 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data98};
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
const err309 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.properties.max,data:data98};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/write_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/write_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.write_share,data:data96};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data48.sync_share !== undefined){
let data99 = data48.sync_share;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(Object.keys(data99).length < 1){
const err311 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data99};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key21 in data99){
if(!((key21 === "min") || (key21 === "max"))){
const err312 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data99};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data99.min !== undefined){
let data100 = data99.min;
if(typeof data100 === "string"){
if(!pattern26.test(data100)){
const err313 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data100};
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
const err314 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/min",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.min,data:data100};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data99.max !== undefined){
let data101 = data99.max;
if(typeof data101 === "string"){
if(!pattern26.test(data101)){
const err315 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"},message:"must match pattern \""+"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$"+"\"",schema:"^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data101};
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
const err316 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share/max",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.properties.max,data:data101};
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
const err317 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sync_share",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/sync_share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.sync_share,data:data99};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data48.for !== undefined){
let data102 = data48.for;
if(typeof data102 === "string"){
if(!pattern34.test(data102)){
const err318 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data102};
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
const err319 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.for,data:data102};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data48.severity !== undefined){
let data103 = data48.severity;
if(!((data103 === "fail") || (data103 === "warn"))){
const err320 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.severity,data:data103};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data48.strict !== undefined){
let data104 = data48.strict;
if(typeof data104 !== "boolean"){
const err321 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.strict,data:data104};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data48.when !== undefined){
let data105 = data48.when;
if(!(data105 === "apply")){
const err322 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then.properties.when,data:data105};
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
const err323 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[7].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[7].then,data:data48};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid14 = _errs327 === errors;
valid48 = _valid14;
}
if(!valid48){
const err324 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[7].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[7],data:data48};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
const _errs360 = errors;
let valid55 = true;
const _errs361 = errors;
const _errs363 = errors;
const _errs364 = errors;
const _errs365 = errors;
let valid57 = false;
const _errs366 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing80;
if((data48.toast_ratio === undefined) && (missing80 = "toast_ratio")){
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
var _valid17 = _errs366 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs367 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing81;
if((data48.dead_tuples === undefined) && (missing81 = "dead_tuples")){
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
var _valid17 = _errs367 === errors;
valid57 = valid57 || _valid17;
if(!valid57){
const _errs368 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing82;
if((data48.bloat === undefined) && (missing82 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing83;
if((data48.buffer_hit === undefined) && (missing83 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing84;
if((data48.key_length === undefined) && (missing84 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing85;
if((data48.all_visible === undefined) && (missing85 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing86;
if((data48.partitions_ahead === undefined) && (missing86 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing87;
if((data48.checkpoints === undefined) && (missing87 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing88;
if((data48.plan === undefined) && (missing88 = "plan")){
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
}
}
}
}
}
}
}
}
if(!valid57){
const err334 = {};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
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
var valid56 = _errs364 === errors;
if(valid56){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
else {
errors = _errs363;
if(vErrors !== null){
if(_errs363){
vErrors.length = _errs363;
}
else {
vErrors = null;
}
}
}
if(errors === _errs361){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing89;
if((data48.latency === undefined) && (missing89 = "latency")){
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
else {
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
var _valid16 = _errs361 === errors;
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs375 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key22 in data48){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[8].then.properties, key22))){
const err338 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data48};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data48.latency !== undefined){
let data106 = data48.latency;
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err339 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data106};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.latency,data:data106};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data48.p50 !== undefined){
let data107 = data48.p50;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(Object.keys(data107).length < 1){
const err341 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data107};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key23 in data107){
if(!((key23 === "min") || (key23 === "max"))){
const err342 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data107};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data107.min !== undefined){
let data108 = data107.min;
if(typeof data108 === "string"){
if(!pattern51.test(data108)){
const err343 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data108};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.min,data:data108};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data107.max !== undefined){
let data109 = data107.max;
if(typeof data109 === "string"){
if(!pattern51.test(data109)){
const err345 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data109};
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
const err346 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.properties.max,data:data109};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p50",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p50,data:data107};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data48.p95 !== undefined){
let data110 = data48.p95;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(Object.keys(data110).length < 1){
const err348 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data110};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key24 in data110){
if(!((key24 === "min") || (key24 === "max"))){
const err349 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data110};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data110.min !== undefined){
let data111 = data110.min;
if(typeof data111 === "string"){
if(!pattern51.test(data111)){
const err350 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data111};
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
const err351 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.min,data:data111};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data110.max !== undefined){
let data112 = data110.max;
if(typeof data112 === "string"){
if(!pattern51.test(data112)){
const err352 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data112};
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
const err353 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.properties.max,data:data112};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p95",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p95/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p95,data:data110};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data48.p99 !== undefined){
let data113 = data48.p99;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length < 1){
const err355 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data113};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key25 in data113){
if(!((key25 === "min") || (key25 === "max"))){
const err356 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data113};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data113.min !== undefined){
let data114 = data113.min;
if(typeof data114 === "string"){
if(!pattern51.test(data114)){
const err357 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data114};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/min",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.min,data:data114};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data113.max !== undefined){
let data115 = data113.max;
if(typeof data115 === "string"){
if(!pattern51.test(data115)){
const err359 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data115};
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
const err360 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99/max",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.properties.max,data:data115};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/p99",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/p99/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.p99,data:data113};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data48.params !== undefined){
let data116 = data48.params;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err362 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data116};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/params/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.params,data:data116};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data48.rate !== undefined){
let data117 = data48.rate;
if(typeof data117 === "string"){
if(!pattern58.test(data117)){
const err364 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data117};
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
const err365 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.rate,data:data117};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data48.for !== undefined){
let data118 = data48.for;
if(typeof data118 === "string"){
if(!pattern34.test(data118)){
const err366 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data118};
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
const err367 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.for,data:data118};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data48.connections !== undefined){
let data119 = data48.connections;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err368 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data119};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 100 || isNaN(data119)){
const err369 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data119};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err370 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/connections",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.connections,data:data119};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data48.severity !== undefined){
let data120 = data48.severity;
if(!((data120 === "fail") || (data120 === "warn"))){
const err371 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.severity,data:data120};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data48.strict !== undefined){
let data121 = data48.strict;
if(typeof data121 !== "boolean"){
const err372 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.strict,data:data121};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data48.when !== undefined){
let data122 = data48.when;
if(!(data122 === "apply")){
const err373 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then.properties.when,data:data122};
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
const err374 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[8].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[8].then,data:data48};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid16 = _errs375 === errors;
valid55 = _valid16;
}
if(!valid55){
const err375 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[8].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[8],data:data48};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
const _errs414 = errors;
let valid62 = true;
const _errs415 = errors;
const _errs417 = errors;
const _errs418 = errors;
const _errs419 = errors;
let valid64 = false;
const _errs420 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing90;
if((data48.toast_ratio === undefined) && (missing90 = "toast_ratio")){
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
var _valid19 = _errs420 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs421 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing91;
if((data48.dead_tuples === undefined) && (missing91 = "dead_tuples")){
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
var _valid19 = _errs421 === errors;
valid64 = valid64 || _valid19;
if(!valid64){
const _errs422 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing92;
if((data48.bloat === undefined) && (missing92 = "bloat")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing93;
if((data48.buffer_hit === undefined) && (missing93 = "buffer_hit")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing94;
if((data48.key_length === undefined) && (missing94 = "key_length")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing95;
if((data48.all_visible === undefined) && (missing95 = "all_visible")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing96;
if((data48.partitions_ahead === undefined) && (missing96 = "partitions_ahead")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing97;
if((data48.checkpoints === undefined) && (missing97 = "checkpoints")){
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
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing98;
if((data48.latency === undefined) && (missing98 = "latency")){
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
}
}
}
}
}
}
}
}
if(!valid64){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
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
var valid63 = _errs418 === errors;
if(valid63){
const err386 = {};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
if(errors === _errs415){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing99;
if((data48.plan === undefined) && (missing99 = "plan")){
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
else {
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
var _valid18 = _errs415 === errors;
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs429 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key26 in data48){
if(!(func2.call(schema11.properties.checks.additionalProperties.allOf[9].then.properties, key26))){
const err389 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data48};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data48.plan !== undefined){
let data123 = data48.plan;
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err390 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data123};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/plan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.plan,data:data123};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data48.heap_fetches !== undefined){
let data124 = data48.heap_fetches;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(Object.keys(data124).length < 1){
const err392 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data124};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key27 in data124){
if(!((key27 === "min") || (key27 === "max"))){
const err393 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data124};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data124.min !== undefined){
let data125 = data124.min;
if(!((typeof data125 == "number") && (isFinite(data125)))){
const err394 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/min",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.min,data:data125};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data124.max !== undefined){
let data126 = data124.max;
if(!((typeof data126 == "number") && (isFinite(data126)))){
const err395 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches/max",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.properties.max,data:data126};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/heap_fetches",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/heap_fetches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.heap_fetches,data:data124};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data48.params !== undefined){
let data127 = data48.params;
if(Array.isArray(data127)){
const len4 = data127.length;
for(let i4=0; i4<len4; i4++){
let data128 = data127[i4];
if((((typeof data128 !== "string") && (!((typeof data128 == "number") && (isFinite(data128))))) && (typeof data128 !== "boolean")) && (data128 !== null)){
const err397 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i4,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/items/type",keyword:"type",params:{type: schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type},message:"must be string,number,boolean,null",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.items,data:data128};
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
const err398 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.params,data:data127};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data48.forbid !== undefined){
let data129 = data48.forbid;
if(Array.isArray(data129)){
if(data129.length < 1){
const err399 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data129};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
const len5 = data129.length;
for(let i5=0; i5<len5; i5++){
let data130 = data129[i5];
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err400 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data130};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i5,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.items,data:data130};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/forbid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.forbid,data:data129};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data48.require !== undefined){
let data131 = data48.require;
if(Array.isArray(data131)){
if(data131.length < 1){
const err403 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data131};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
const len6 = data131.length;
for(let i6=0; i6<len6; i6++){
let data132 = data131[i6];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err404 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data132};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i6,schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.items,data:data132};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.require,data:data131};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data48.estimates !== undefined){
let data133 = data48.estimates;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.within === undefined){
const err407 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.required,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data133};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key28 in data133){
if(!(key28 === "within")){
const err408 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data133};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data133.within !== undefined){
let data134 = data133.within;
if(typeof data134 === "string"){
if(!pattern23.test(data134)){
const err409 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data134};
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
const err410 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates/within",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.properties.within,data:data134};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/estimates",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/estimates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.estimates,data:data133};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data48.predicate_in_scan !== undefined){
let data135 = data48.predicate_in_scan;
if(true !== data135){
const err412 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicate_in_scan",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/predicate_in_scan/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.predicate_in_scan,data:data135};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data48.pruned !== undefined){
let data136 = data48.pruned;
if(true !== data136){
const err413 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pruned",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/pruned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.pruned,data:data136};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data48.severity !== undefined){
let data137 = data48.severity;
if(!((data137 === "fail") || (data137 === "warn"))){
const err414 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.severity,data:data137};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data48.strict !== undefined){
let data138 = data48.strict;
if(typeof data138 !== "boolean"){
const err415 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.strict,data:data138};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data48.when !== undefined){
let data139 = data48.when;
if(!(data139 === "apply")){
const err416 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when.enum,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then.properties.when,data:data139};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.additionalProperties.allOf[9].then.type,parentSchema:schema11.properties.checks.additionalProperties.allOf[9].then,data:data48};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid18 = _errs429 === errors;
valid62 = _valid18;
}
if(!valid62){
const err418 = {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.checks.additionalProperties.allOf[9].if,parentSchema:schema11.properties.checks.additionalProperties.allOf[9],data:data48};
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
const err419 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data47};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data.drift !== undefined){
let data140 = data.drift;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key29 in data140){
if(!(key29 === "accept")){
const err420 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift,data:data140};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data140.accept !== undefined){
let data141 = data140.accept;
if(Array.isArray(data141)){
const len7 = data141.length;
for(let i7=0; i7<len7; i7++){
let data142 = data141[i7];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.address === undefined){
const err421 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data142};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data142.why === undefined){
const err422 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.drift.properties.accept.items.required,parentSchema:schema11.properties.drift.properties.accept.items,data:data142};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key30 in data142){
if(!((((key30 === "address") || (key30 === "field")) || (key30 === "why")) || (key30 === "until"))){
const err423 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drift.properties.accept.items,data:data142};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data142.address !== undefined){
let data143 = data142.address;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err424 = {instancePath:instancePath+"/drift/accept/" + i7+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data143};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/drift/accept/" + i7+"/address",schemaPath:"#/properties/drift/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.address.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.address,data:data143};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data142.field !== undefined){
let data144 = data142.field;
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err426 = {instancePath:instancePath+"/drift/accept/" + i7+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data144};
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
const err427 = {instancePath:instancePath+"/drift/accept/" + i7+"/field",schemaPath:"#/properties/drift/properties/accept/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.field.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.field,data:data144};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data142.why !== undefined){
let data145 = data142.why;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err428 = {instancePath:instancePath+"/drift/accept/" + i7+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data145};
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
const err429 = {instancePath:instancePath+"/drift/accept/" + i7+"/why",schemaPath:"#/properties/drift/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.why.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.why,data:data145};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data142.until !== undefined){
let data146 = data142.until;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err430 = {instancePath:instancePath+"/drift/accept/" + i7+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data146};
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
const err431 = {instancePath:instancePath+"/drift/accept/" + i7+"/until",schemaPath:"#/properties/drift/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drift.properties.accept.items.properties.until.type,parentSchema:schema11.properties.drift.properties.accept.items.properties.until,data:data146};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/drift/accept/" + i7,schemaPath:"#/properties/drift/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.properties.accept.items.type,parentSchema:schema11.properties.drift.properties.accept.items,data:data142};
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
const err433 = {instancePath:instancePath+"/drift/accept",schemaPath:"#/properties/drift/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.drift.properties.accept.type,parentSchema:schema11.properties.drift.properties.accept,data:data141};
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
const err434 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drift.type,parentSchema:schema11.properties.drift,data:data140};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data.advice !== undefined){
let data147 = data.advice;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key31 in data147){
if(!(key31 === "accept")){
const err435 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice,data:data147};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data147.accept !== undefined){
let data148 = data147.accept;
if(Array.isArray(data148)){
const len8 = data148.length;
for(let i8=0; i8<len8; i8++){
let data149 = data148[i8];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.code === undefined){
const err436 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data149};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data149.address === undefined){
const err437 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data149};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data149.why === undefined){
const err438 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.properties.advice.properties.accept.items.required,parentSchema:schema11.properties.advice.properties.accept.items,data:data149};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key32 in data149){
if(!((((key32 === "code") || (key32 === "address")) || (key32 === "why")) || (key32 === "until"))){
const err439 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.advice.properties.accept.items,data:data149};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data149.code !== undefined){
let data150 = data149.code;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err440 = {instancePath:instancePath+"/advice/accept/" + i8+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data150};
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
const err441 = {instancePath:instancePath+"/advice/accept/" + i8+"/code",schemaPath:"#/properties/advice/properties/accept/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.code.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.code,data:data150};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data149.address !== undefined){
let data151 = data149.address;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err442 = {instancePath:instancePath+"/advice/accept/" + i8+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data151};
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
const err443 = {instancePath:instancePath+"/advice/accept/" + i8+"/address",schemaPath:"#/properties/advice/properties/accept/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.address.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.address,data:data151};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data149.why !== undefined){
let data152 = data149.why;
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err444 = {instancePath:instancePath+"/advice/accept/" + i8+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data152};
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
const err445 = {instancePath:instancePath+"/advice/accept/" + i8+"/why",schemaPath:"#/properties/advice/properties/accept/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.why.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.why,data:data152};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data149.until !== undefined){
let data153 = data149.until;
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err446 = {instancePath:instancePath+"/advice/accept/" + i8+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data153};
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
const err447 = {instancePath:instancePath+"/advice/accept/" + i8+"/until",schemaPath:"#/properties/advice/properties/accept/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.advice.properties.accept.items.properties.until.type,parentSchema:schema11.properties.advice.properties.accept.items.properties.until,data:data153};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/advice/accept/" + i8,schemaPath:"#/properties/advice/properties/accept/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.properties.accept.items.type,parentSchema:schema11.properties.advice.properties.accept.items,data:data149};
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
const err449 = {instancePath:instancePath+"/advice/accept",schemaPath:"#/properties/advice/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.advice.properties.accept.type,parentSchema:schema11.properties.advice.properties.accept,data:data148};
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
const err450 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.advice.type,parentSchema:schema11.properties.advice,data:data147};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data.caches !== undefined){
let data154 = data.caches;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key33 in data154){
let data155 = data154[key33];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key34 in data155){
if(!(((key34 === "url") || (key34 === "prefix")) || (key34 === "version"))){
const err451 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.caches.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data155.url !== undefined){
let data156 = data155.url;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err452 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data156};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/caches/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.url.type,parentSchema:schema11.properties.caches.additionalProperties.properties.url,data:data156};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data155.prefix !== undefined){
let data157 = data155.prefix;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err454 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data157};
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
const err455 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/caches/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.caches.additionalProperties.properties.prefix.type,parentSchema:schema11.properties.caches.additionalProperties.properties.prefix,data:data157};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data155.version !== undefined){
let data158 = data155.version;
if((typeof data158 !== "string") && (!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158))))){
const err456 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/caches/additionalProperties/properties/version/type",keyword:"type",params:{type: schema11.properties.caches.additionalProperties.properties.version.type},message:"must be string,integer",schema:schema11.properties.caches.additionalProperties.properties.version.type,parentSchema:schema11.properties.caches.additionalProperties.properties.version,data:data158};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/caches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caches/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.additionalProperties.type,parentSchema:schema11.properties.caches.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/caches",schemaPath:"#/properties/caches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.caches.type,parentSchema:schema11.properties.caches,data:data154};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data.tables !== undefined){
let data159 = data.tables;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key35 in data159){
let data160 = data159[key35];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key36 in data160){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties, key36))){
const err459 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties,data:data160};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data160.use !== undefined){
let data161 = data160.use;
if(Array.isArray(data161)){
const len9 = data161.length;
for(let i9=0; i9<len9; i9++){
let data162 = data161[i9];
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err460 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i9,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data162};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use/" + i9,schemaPath:"#/properties/tables/additionalProperties/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.use.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use.items,data:data162};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/tables/additionalProperties/properties/use/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.use.type,parentSchema:schema11.properties.tables.additionalProperties.properties.use,data:data161};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data160.keep !== undefined){
let data163 = data160.keep;
if(typeof data163 !== "boolean"){
const err463 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.keep,data:data163};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data160.with !== undefined){
let data164 = data160.with;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key37 in data164){
let data165 = data164[key37];
if(((typeof data165 !== "string") && (!((typeof data165 == "number") && (isFinite(data165))))) && (typeof data165 !== "boolean")){
const err464 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with.additionalProperties,data:data165};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.with,data:data164};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data160.persistence !== undefined){
let data166 = data160.persistence;
if(!((data166 === "logged") || (data166 === "unlogged"))){
const err466 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/tables/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.persistence,data:data166};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data160.columns !== undefined){
let data167 = data160.columns;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key38 in data167){
let data168 = data167[key38];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key39 in data168){
if(!((((((key39 === "keep") || (key39 === "storage")) || (key39 === "compression")) || (key39 === "statistics")) || (key39 === "n_distinct")) || (key39 === "n_distinct_inherited"))){
const err467 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data168};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data168.keep !== undefined){
let data169 = data168.keep;
if(typeof data169 !== "boolean"){
const err468 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data169};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data168.storage !== undefined){
let data170 = data168.storage;
if(!(((((data170 === "plain") || (data170 === "external")) || (data170 === "main")) || (data170 === "extended")) || (data170 === "default"))){
const err469 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data170};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data168.compression !== undefined){
let data171 = data168.compression;
if(!(((data171 === "pglz") || (data171 === "lz4")) || (data171 === "default"))){
const err470 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data171};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data168.statistics !== undefined){
let data172 = data168.statistics;
const _errs537 = errors;
let valid91 = false;
const _errs538 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err471 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 10000 || isNaN(data172)){
const err472 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data172 < -1 || isNaN(data172)){
const err473 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
var _valid20 = _errs538 === errors;
valid91 = valid91 || _valid20;
if(!valid91){
const _errs540 = errors;
if("default" !== data172){
const err474 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data172};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid20 = _errs540 === errors;
valid91 = valid91 || _valid20;
}
if(!valid91){
const err475 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data172};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs537;
if(vErrors !== null){
if(_errs537){
vErrors.length = _errs537;
}
else {
vErrors = null;
}
}
}
}
if(data168.n_distinct !== undefined){
let data173 = data168.n_distinct;
const _errs542 = errors;
let valid92 = false;
const _errs543 = errors;
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < -1 || isNaN(data173)){
const err476 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data173};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data173};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid21 = _errs543 === errors;
valid92 = valid92 || _valid21;
if(!valid92){
const _errs545 = errors;
if("default" !== data173){
const err478 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data173};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid21 = _errs545 === errors;
valid92 = valid92 || _valid21;
}
if(!valid92){
const err479 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data173};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
else {
errors = _errs542;
if(vErrors !== null){
if(_errs542){
vErrors.length = _errs542;
}
else {
vErrors = null;
}
}
}
}
if(data168.n_distinct_inherited !== undefined){
let data174 = data168.n_distinct_inherited;
const _errs547 = errors;
let valid93 = false;
const _errs548 = errors;
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < -1 || isNaN(data174)){
const err480 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid22 = _errs548 === errors;
valid93 = valid93 || _valid22;
if(!valid93){
const _errs550 = errors;
if("default" !== data174){
const err482 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data174};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid22 = _errs550 === errors;
valid93 = valid93 || _valid22;
}
if(!valid93){
const err483 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data174};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
else {
errors = _errs547;
if(vErrors !== null){
if(_errs547){
vErrors.length = _errs547;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err484 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns.additionalProperties,data:data168};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.columns.type,parentSchema:schema11.properties.tables.additionalProperties.properties.columns,data:data167};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data160.promote !== undefined){
let data175 = data160.promote;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key40 in data175){
let data176 = data175[key40];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.from === undefined){
const err486 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data176.type === undefined){
const err487 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data176.by === undefined){
const err488 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
for(const key41 in data176){
if(!(((((key41 === "keep") || (key41 === "from")) || (key41 === "type")) || (key41 === "by")) || (key41 === "on_bad_value"))){
const err489 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data176.keep !== undefined){
let data177 = data176.keep;
if(typeof data177 !== "boolean"){
const err490 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.keep,data:data177};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data176.from !== undefined){
let data178 = data176.from;
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err491 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data178};
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
const err492 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.from,data:data178};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data176.type !== undefined){
let data179 = data176.type;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err493 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data179};
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
const err494 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.type,data:data179};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data176.by !== undefined){
let data180 = data176.by;
if(!((data180 === "trigger") || (data180 === "generated"))){
const err495 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.by,data:data180};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data176.on_bad_value !== undefined){
let data181 = data176.on_bad_value;
if(!(((data181 === "set null") || (data181 === "stop")) || (data181 === "refuse"))){
const err496 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_bad_value",schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/properties/on_bad_value/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.properties.on_bad_value,data:data181};
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
const err497 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/promote/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote.additionalProperties,data:data176};
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
const err498 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote",schemaPath:"#/properties/tables/additionalProperties/properties/promote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.promote.type,parentSchema:schema11.properties.tables.additionalProperties.properties.promote,data:data175};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data160.partitions !== undefined){
let data182 = data160.partitions;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.by === undefined){
const err499 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data182};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
for(const key42 in data182){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.partitions.properties, key42))){
const err500 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data182};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data182.keep !== undefined){
let data183 = data182.keep;
if((typeof data183 !== "string") && (!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183))))){
const err501 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data183};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 1 || isNaN(data183)){
const err502 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data183};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(typeof data183 === "string"){
if(!pattern77.test(data183)){
const err503 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/keep",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.keep,data:data183};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
if(data182.by !== undefined){
let data184 = data182.by;
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
const err504 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data184};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/by",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.by,data:data184};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data182.every !== undefined){
let data185 = data182.every;
if((typeof data185 !== "string") && (!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185))))){
const err506 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type},message:"must be string,integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data185};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
const err507 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data185};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(typeof data185 === "string"){
if(!pattern77.test(data185)){
const err508 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/every",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"},message:"must match pattern \""+"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$"+"\"",schema:"^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.every,data:data185};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
if(data182.ahead !== undefined){
let data186 = data182.ahead;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err509 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data186};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 10000 || isNaN(data186)){
const err510 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data186};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err511 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/ahead",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.ahead,data:data186};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
if(data182.name !== undefined){
let data187 = data182.name;
if(typeof data187 === "string"){
if(!pattern0.test(data187)){
const err512 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data187};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/name",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.name,data:data187};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data182.in !== undefined){
let data188 = data182.in;
if(typeof data188 === "string"){
if(!pattern0.test(data188)){
const err514 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data188};
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
const err515 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/in",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.in,data:data188};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data182.zone !== undefined){
let data189 = data182.zone;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err516 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data189};
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
const err517 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/zone",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.zone,data:data189};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data182.epoch !== undefined){
let data190 = data182.epoch;
if(!((((data190 === "s") || (data190 === "ms")) || (data190 === "us")) || (data190 === "ns"))){
const err518 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/epoch",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/epoch/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.epoch,data:data190};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data182.then !== undefined){
let data191 = data182.then;
if(!(((data191 === "detach") || (data191 === "archive")) || (data191 === "drop"))){
const err519 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/then",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.then,data:data191};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data182.archive !== undefined){
let data192 = data182.archive;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.to === undefined){
const err520 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.required,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data192};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
for(const key43 in data192){
if(!((key43 === "to") || (key43 === "format"))){
const err521 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data192};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data192.to !== undefined){
let data193 = data192.to;
if(typeof data193 === "string"){
if(!pattern83.test(data193)){
const err522 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/pattern",keyword:"pattern",params:{pattern: "^(s3|file)://."},message:"must match pattern \""+"^(s3|file)://."+"\"",schema:"^(s3|file)://.",parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data193};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/to",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.to,data:data193};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data192.format !== undefined){
let data194 = data192.format;
if(!((data194 === "csv") || (data194 === "csv.gz"))){
const err524 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive/format",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.properties.format,data:data194};
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
const err525 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/archive",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.archive,data:data192};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data182.engine !== undefined){
let data195 = data182.engine;
if(!((data195 === "native") || (data195 === "pg_partman"))){
const err526 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions/engine",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions.properties.engine,data:data195};
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
const err527 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/tables/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.partitions.type,parentSchema:schema11.properties.tables.additionalProperties.properties.partitions,data:data182};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data160.indexes !== undefined){
let data196 = data160.indexes;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key44 in data196){
let data197 = data196[key44];
const _errs596 = errors;
let valid99 = true;
const _errs597 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing100;
if((data197.absent === undefined) && (missing100 = "absent")){
const err528 = {};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
var _valid23 = _errs597 === errors;
errors = _errs596;
if(vErrors !== null){
if(_errs596){
vErrors.length = _errs596;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid23){
const _errs598 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key45 in data197){
if(!((key45 === "absent") || (key45 === "why"))){
const err529 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.then,data:data197};
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
var _valid23 = _errs598 === errors;
valid99 = _valid23;
ifClause0 = "then";
}
else {
const _errs600 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.on === undefined){
const err530 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else.required,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.else,data:data197};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
var _valid23 = _errs600 === errors;
valid99 = _valid23;
ifClause0 = "else";
}
if(!valid99){
const err531 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.if,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data197};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key46 in data197){
if(!(func2.call(schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties, key46))){
const err532 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data197};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data197.keep !== undefined){
let data198 = data197.keep;
if(typeof data198 !== "boolean"){
const err533 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.keep,data:data198};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data197.absent !== undefined){
let data199 = data197.absent;
if(true !== data199){
const err534 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/absent/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.absent,data:data199};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data197.why !== undefined){
let data200 = data197.why;
if(typeof data200 === "string"){
if(func8(data200) < 1){
const err535 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data200};
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
const err536 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.why,data:data200};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data197.using !== undefined){
let data201 = data197.using;
if(typeof data201 !== "string"){
const err537 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/using",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/using/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.using,data:data201};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data197.on !== undefined){
let data202 = data197.on;
if(Array.isArray(data202)){
if(data202.length > 32){
const err538 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data202};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data202.length < 1){
const err539 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data202};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
const len10 = data202.length;
for(let i10=0; i10<len10; i10++){
let data203 = data202[i10];
if(typeof data203 === "string"){
if(func8(data203) < 1){
const err540 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data203};
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
const err541 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.items,data:data203};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.on,data:data202};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data197.include !== undefined){
let data204 = data197.include;
if(Array.isArray(data204)){
const len11 = data204.length;
for(let i11=0; i11<len11; i11++){
let data205 = data204[i11];
if(typeof data205 === "string"){
if(func8(data205) < 1){
const err543 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data205};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i11,schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.items,data:data205};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.include,data:data204};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data197.where !== undefined){
let data206 = data197.where;
if((typeof data206 !== "string") && (typeof data206 !== "boolean")){
const err546 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/where/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type},message:"must be string,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.where,data:data206};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data197.unique !== undefined){
let data207 = data197.unique;
if(typeof data207 !== "boolean"){
const err547 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unique",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/unique/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.unique,data:data207};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data197.nulls_not_distinct !== undefined){
let data208 = data197.nulls_not_distinct;
if(typeof data208 !== "boolean"){
const err548 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls_not_distinct",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/nulls_not_distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.nulls_not_distinct,data:data208};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data197.tablespace !== undefined){
let data209 = data197.tablespace;
if(typeof data209 === "string"){
if(func8(data209) < 1){
const err549 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data209};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tablespace",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/tablespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.tablespace,data:data209};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data197.statistics !== undefined){
let data210 = data197.statistics;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key47 in data210){
const _errs627 = errors;
if(typeof key47 === "string"){
if(!pattern84.test(key47)){
const err551 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",schema:"^[1-9][0-9]*$",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,data:key47,propertyName:key47};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
var valid105 = _errs627 === errors;
if(!valid105){
const err552 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.propertyNames,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data210};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
for(const key48 in data210){
let data211 = data210[key48];
const _errs630 = errors;
let valid107 = false;
const _errs631 = errors;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
const err553 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 > 10000 || isNaN(data211)){
const err554 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data211 < -1 || isNaN(data211)){
const err555 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
var _valid24 = _errs631 === errors;
valid107 = valid107 || _valid24;
if(!valid107){
const _errs633 = errors;
if("default" !== data211){
const err556 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf[1],data:data211};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid24 = _errs633 === errors;
valid107 = valid107 || _valid24;
}
if(!valid107){
const err557 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.additionalProperties,data:data211};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
else {
errors = _errs630;
if(vErrors !== null){
if(_errs630){
vErrors.length = _errs630;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err558 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.statistics,data:data210};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data197.with !== undefined){
let data212 = data197.with;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key49 in data212){
let data213 = data212[key49];
if(((typeof data213 !== "string") && (!((typeof data213 == "number") && (isFinite(data213))))) && (typeof data213 !== "boolean")){
const err559 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.additionalProperties,data:data213};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.properties.with,data:data212};
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
else {
const err561 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/indexes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes.additionalProperties,data:data197};
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
const err562 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/indexes",schemaPath:"#/properties/tables/additionalProperties/properties/indexes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.indexes.type,parentSchema:schema11.properties.tables.additionalProperties.properties.indexes,data:data196};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data160.statistics !== undefined){
let data214 = data160.statistics;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key50 in data214){
let data215 = data214[key50];
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.on === undefined){
const err563 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.required,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key51 in data215){
if(!((((key51 === "keep") || (key51 === "kinds")) || (key51 === "on")) || (key51 === "target"))){
const err564 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data215.keep !== undefined){
let data216 = data215.keep;
if(typeof data216 !== "boolean"){
const err565 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.keep,data:data216};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data215.kinds !== undefined){
let data217 = data215.kinds;
if(Array.isArray(data217)){
const len12 = data217.length;
for(let i12=0; i12<len12; i12++){
let data218 = data217[i12];
if(!(((data218 === "ndistinct") || (data218 === "dependencies")) || (data218 === "mcv"))){
const err566 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds/" + i12,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items.enum,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.items,data:data218};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
let i13 = data217.length;
let j0;
if(i13 > 1){
outer0:
for(;i13--;){
for(j0 = i13; j0--;){
if(func0(data217[i13], data217[j0])){
const err567 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data217};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err568 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/kinds",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.kinds,data:data217};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data215.on !== undefined){
let data219 = data215.on;
if(Array.isArray(data219)){
if(data219.length > 8){
const err569 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data219};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data219.length < 1){
const err570 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data219};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
const len13 = data219.length;
for(let i14=0; i14<len13; i14++){
let data220 = data219[i14];
if(typeof data220 === "string"){
if(func8(data220) < 1){
const err571 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data220};
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
const err572 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i14,schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.items,data:data220};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.on,data:data219};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data215.target !== undefined){
let data221 = data215.target;
const _errs655 = errors;
let valid116 = false;
const _errs656 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err574 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0].type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 10000 || isNaN(data221)){
const err575 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data221 < -1 || isNaN(data221)){
const err576 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
var _valid25 = _errs656 === errors;
valid116 = valid116 || _valid25;
if(!valid116){
const _errs658 = errors;
if("default" !== data221){
const err577 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf[1],data:data221};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid25 = _errs658 === errors;
valid116 = valid116 || _valid25;
}
if(!valid116){
const err578 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target.anyOf,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.properties.target,data:data221};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
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
}
else {
const err579 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/properties/statistics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/tables/additionalProperties/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.properties.statistics.type,parentSchema:schema11.properties.tables.additionalProperties.properties.statistics,data:data214};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/tables/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.additionalProperties.type,parentSchema:schema11.properties.tables.additionalProperties,data:data160};
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
const err582 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data159};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data.extensions !== undefined){
let data222 = data.extensions;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key52 in data222){
let data223 = data222[key52];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key53 in data223){
if(!(((key53 === "keep") || (key53 === "version")) || (key53 === "schema"))){
const err583 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.extensions.additionalProperties,data:data223};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data223.keep !== undefined){
let data224 = data223.keep;
if(typeof data224 !== "boolean"){
const err584 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/extensions/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.extensions.additionalProperties.properties.keep.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.keep,data:data224};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data223.version !== undefined){
let data225 = data223.version;
if(typeof data225 === "string"){
if(func8(data225) < 1){
const err585 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data225};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/extensions/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.version.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.version,data:data225};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data223.schema !== undefined){
let data226 = data223.schema;
if(typeof data226 === "string"){
if(func8(data226) < 1){
const err587 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data226};
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
const err588 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/extensions/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.extensions.additionalProperties.properties.schema.type,parentSchema:schema11.properties.extensions.additionalProperties.properties.schema,data:data226};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/extensions/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.additionalProperties.type,parentSchema:schema11.properties.extensions.additionalProperties,data:data223};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.extensions.type,parentSchema:schema11.properties.extensions,data:data222};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data.settings !== undefined){
let data227 = data.settings;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key54 in data227){
let data228 = data227[key54];
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key55 in data228){
if(!(((key55 === "keep") || (key55 === "value")) || (key55 === "include"))){
const err591 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.additionalProperties,data:data228};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data228.keep !== undefined){
let data229 = data228.keep;
if(typeof data229 !== "boolean"){
const err592 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/settings/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.additionalProperties.properties.keep.type,parentSchema:schema11.properties.settings.additionalProperties.properties.keep,data:data229};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data228.value !== undefined){
let data230 = data228.value;
const _errs680 = errors;
let valid121 = false;
const _errs681 = errors;
if(((typeof data230 !== "string") && (!((typeof data230 == "number") && (isFinite(data230))))) && (typeof data230 !== "boolean")){
const err593 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[0],data:data230};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid26 = _errs681 === errors;
valid121 = valid121 || _valid26;
if(!valid121){
const _errs683 = errors;
if(Array.isArray(data230)){
const len14 = data230.length;
for(let i15=0; i15<len14; i15++){
let data231 = data230[i15];
if(((typeof data231 !== "string") && (!((typeof data231 == "number") && (isFinite(data231))))) && (typeof data231 !== "boolean")){
const err594 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value/" + i15,schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].items,data:data231};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1].type,parentSchema:schema11.properties.settings.additionalProperties.properties.value.anyOf[1],data:data230};
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
}
if(!valid121){
const err596 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.settings.additionalProperties.properties.value.anyOf,parentSchema:schema11.properties.settings.additionalProperties.properties.value,data:data230};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
else {
errors = _errs680;
if(vErrors !== null){
if(_errs680){
vErrors.length = _errs680;
}
else {
vErrors = null;
}
}
}
}
if(data228.include !== undefined){
let data232 = data228.include;
if(Array.isArray(data232)){
if(data232.length < 1){
const err597 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data232};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
const len15 = data232.length;
for(let i16=0; i16<len15; i16++){
let data233 = data232[i16];
if(typeof data233 !== "string"){
const err598 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include/" + i16,schemaPath:"#/properties/settings/additionalProperties/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.additionalProperties.properties.include.items.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include.items,data:data233};
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
const err599 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/include",schemaPath:"#/properties/settings/additionalProperties/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.settings.additionalProperties.properties.include.type,parentSchema:schema11.properties.settings.additionalProperties.properties.include,data:data232};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
else {
const err600 = {instancePath:instancePath+"/settings/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.additionalProperties.type,parentSchema:schema11.properties.settings.additionalProperties,data:data228};
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
const err601 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data227};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data.databases !== undefined){
let data234 = data.databases;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key56 in data234){
let data235 = data234[key56];
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key57 in data235){
if(!(((key57 === "keep") || (key57 === "connection_limit")) || (key57 === "settings"))){
const err602 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.databases.additionalProperties,data:data235};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data235.keep !== undefined){
let data236 = data235.keep;
if(typeof data236 !== "boolean"){
const err603 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/databases/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.databases.additionalProperties.properties.keep.type,parentSchema:schema11.properties.databases.additionalProperties.properties.keep,data:data236};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data235.connection_limit !== undefined){
let data237 = data235.connection_limit;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
const err604 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.databases.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data237};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 > 2147483647 || isNaN(data237)){
const err605 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data237};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data237 < -1 || isNaN(data237)){
const err606 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/databases/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.databases.additionalProperties.properties.connection_limit,data:data237};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
if(data235.settings !== undefined){
let data238 = data235.settings;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key58 in data238){
let data239 = data238[key58];
const _errs705 = errors;
let valid129 = false;
const _errs706 = errors;
if(((typeof data239 !== "string") && (!((typeof data239 == "number") && (isFinite(data239))))) && (typeof data239 !== "boolean")){
const err607 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data239};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid27 = _errs706 === errors;
valid129 = valid129 || _valid27;
if(!valid129){
const _errs708 = errors;
if(Array.isArray(data239)){
const len16 = data239.length;
for(let i17=0; i17<len16; i17++){
let data240 = data239[i17];
if(((typeof data240 !== "string") && (!((typeof data240 == "number") && (isFinite(data240))))) && (typeof data240 !== "boolean")){
const err608 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data240};
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
const err609 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data239};
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
}
if(!valid129){
const err610 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data239};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
else {
errors = _errs705;
if(vErrors !== null){
if(_errs705){
vErrors.length = _errs705;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err611 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.databases.additionalProperties.properties.settings,data:data238};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/databases/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.additionalProperties.type,parentSchema:schema11.properties.databases.additionalProperties,data:data235};
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
const err613 = {instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.databases.type,parentSchema:schema11.properties.databases,data:data234};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data.roles !== undefined){
let data241 = data.roles;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key59 in data241){
let data242 = data241[key59];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key60 in data242){
if(!((((key60 === "keep") || (key60 === "connection_limit")) || (key60 === "settings")) || (key60 === "databases"))){
const err614 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties,data:data242};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data242.keep !== undefined){
let data243 = data242.keep;
if(typeof data243 !== "boolean"){
const err615 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/roles/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.roles.additionalProperties.properties.keep.type,parentSchema:schema11.properties.roles.additionalProperties.properties.keep,data:data243};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data242.connection_limit !== undefined){
let data244 = data242.connection_limit;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err616 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.roles.additionalProperties.properties.connection_limit.type,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data244};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 > 2147483647 || isNaN(data244)){
const err617 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data244};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data244 < -1 || isNaN(data244)){
const err618 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/connection_limit",schemaPath:"#/properties/roles/additionalProperties/properties/connection_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.roles.additionalProperties.properties.connection_limit,data:data244};
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
if(data242.settings !== undefined){
let data245 = data242.settings;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key61 in data245){
let data246 = data245[key61];
const _errs726 = errors;
let valid135 = false;
const _errs727 = errors;
if(((typeof data246 !== "string") && (!((typeof data246 == "number") && (isFinite(data246))))) && (typeof data246 !== "boolean")){
const err619 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data246};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid28 = _errs727 === errors;
valid135 = valid135 || _valid28;
if(!valid135){
const _errs729 = errors;
if(Array.isArray(data246)){
const len17 = data246.length;
for(let i18=0; i18<len17; i18++){
let data247 = data246[i18];
if(((typeof data247 !== "string") && (!((typeof data247 == "number") && (isFinite(data247))))) && (typeof data247 !== "boolean")){
const err620 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data247};
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
const err621 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data246};
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
}
if(!valid135){
const err622 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.settings.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
else {
errors = _errs726;
if(vErrors !== null){
if(_errs726){
vErrors.length = _errs726;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err623 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.settings,data:data245};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data242.databases !== undefined){
let data248 = data242.databases;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key62 in data248){
let data249 = data248[key62];
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key63 in data249){
if(!(key63 === "settings")){
const err624 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data249.settings !== undefined){
let data250 = data249.settings;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key64 in data250){
let data251 = data250[key64];
const _errs743 = errors;
let valid141 = false;
const _errs744 = errors;
if(((typeof data251 !== "string") && (!((typeof data251 == "number") && (isFinite(data251))))) && (typeof data251 !== "boolean")){
const err625 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[0],data:data251};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
var _valid29 = _errs744 === errors;
valid141 = valid141 || _valid29;
if(!valid141){
const _errs746 = errors;
if(Array.isArray(data251)){
const len18 = data251.length;
for(let i19=0; i19<len18; i19++){
let data252 = data251[i19];
if(((typeof data252 !== "string") && (!((typeof data252 == "number") && (isFinite(data252))))) && (typeof data252 !== "boolean")){
const err626 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type},message:"must be string,number,boolean",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].items,data:data252};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf[1],data:data251};
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
}
if(!valid141){
const err628 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties.anyOf,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
else {
errors = _errs743;
if(vErrors !== null){
if(_errs743){
vErrors.length = _errs743;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err629 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.properties.settings,data:data250};
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
const err630 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/properties/databases/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases.additionalProperties,data:data249};
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
const err631 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/databases",schemaPath:"#/properties/roles/additionalProperties/properties/databases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.properties.databases.type,parentSchema:schema11.properties.roles.additionalProperties.properties.databases,data:data248};
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
const err632 = {instancePath:instancePath+"/roles/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.additionalProperties.type,parentSchema:schema11.properties.roles.additionalProperties,data:data242};
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
const err633 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data241};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data.presets !== undefined){
let data253 = data.presets;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key65 in data253){
let data254 = data253[key65];
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key66 in data254){
if(!(((key66 === "with") || (key66 === "persistence")) || (key66 === "columns"))){
const err634 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties,data:data254};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data254.with !== undefined){
let data255 = data254.with;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key67 in data255){
let data256 = data255[key67];
if(((typeof data256 !== "string") && (!((typeof data256 == "number") && (isFinite(data256))))) && (typeof data256 !== "boolean")){
const err635 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/with/additionalProperties/type",keyword:"type",params:{type: schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type},message:"must be string,number,boolean",schema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with.additionalProperties,data:data256};
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
const err636 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/presets/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.with.type,parentSchema:schema11.properties.presets.additionalProperties.properties.with,data:data255};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data254.persistence !== undefined){
let data257 = data254.persistence;
if(!((data257 === "logged") || (data257 === "unlogged"))){
const err637 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/persistence",schemaPath:"#/properties/presets/additionalProperties/properties/persistence/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.persistence.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.persistence.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.persistence,data:data257};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data254.columns !== undefined){
let data258 = data254.columns;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key68 in data258){
let data259 = data258[key68];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key69 in data259){
if(!((((((key69 === "keep") || (key69 === "storage")) || (key69 === "compression")) || (key69 === "statistics")) || (key69 === "n_distinct")) || (key69 === "n_distinct_inherited"))){
const err638 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data259};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data259.keep !== undefined){
let data260 = data259.keep;
if(typeof data260 !== "boolean"){
const err639 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/keep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.keep,data:data260};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data259.storage !== undefined){
let data261 = data259.storage;
if(!(((((data261 === "plain") || (data261 === "external")) || (data261 === "main")) || (data261 === "extended")) || (data261 === "default"))){
const err640 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.storage,data:data261};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data259.compression !== undefined){
let data262 = data259.compression;
if(!(((data262 === "pglz") || (data262 === "lz4")) || (data262 === "default"))){
const err641 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/compression",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/compression/enum",keyword:"enum",params:{allowedValues: schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression.enum,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.compression,data:data262};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data259.statistics !== undefined){
let data263 = data259.statistics;
const _errs773 = errors;
let valid149 = false;
const _errs774 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
const err642 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data263};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 10000 || isNaN(data263)){
const err643 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data263};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data263 < -1 || isNaN(data263)){
const err644 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[0],data:data263};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
var _valid30 = _errs774 === errors;
valid149 = valid149 || _valid30;
if(!valid149){
const _errs776 = errors;
if("default" !== data263){
const err645 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf[1],data:data263};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid30 = _errs776 === errors;
valid149 = valid149 || _valid30;
}
if(!valid149){
const err646 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistics",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/statistics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.statistics,data:data263};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
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
if(data259.n_distinct !== undefined){
let data264 = data259.n_distinct;
const _errs778 = errors;
let valid150 = false;
const _errs779 = errors;
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < -1 || isNaN(data264)){
const err647 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data264};
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
const err648 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[0],data:data264};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid31 = _errs779 === errors;
valid150 = valid150 || _valid31;
if(!valid150){
const _errs781 = errors;
if("default" !== data264){
const err649 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf[1],data:data264};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
var _valid31 = _errs781 === errors;
valid150 = valid150 || _valid31;
}
if(!valid150){
const err650 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct,data:data264};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
errors = _errs778;
if(vErrors !== null){
if(_errs778){
vErrors.length = _errs778;
}
else {
vErrors = null;
}
}
}
}
if(data259.n_distinct_inherited !== undefined){
let data265 = data259.n_distinct_inherited;
const _errs783 = errors;
let valid151 = false;
const _errs784 = errors;
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < -1 || isNaN(data265)){
const err651 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0].type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[0],data:data265};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
var _valid32 = _errs784 === errors;
valid151 = valid151 || _valid32;
if(!valid151){
const _errs786 = errors;
if("default" !== data265){
const err653 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf/1/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant",schema:"default",parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf[1],data:data265};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid32 = _errs786 === errors;
valid151 = valid151 || _valid32;
}
if(!valid151){
const err654 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/n_distinct_inherited",schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/properties/n_distinct_inherited/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited.anyOf,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.properties.n_distinct_inherited,data:data265};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
else {
errors = _errs783;
if(vErrors !== null){
if(_errs783){
vErrors.length = _errs783;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err655 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/properties/columns/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns.additionalProperties,data:data259};
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
else {
const err656 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/presets/additionalProperties/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.properties.columns.type,parentSchema:schema11.properties.presets.additionalProperties.properties.columns,data:data258};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = {instancePath:instancePath+"/presets/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/presets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.additionalProperties.type,parentSchema:schema11.properties.presets.additionalProperties,data:data254};
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
const err658 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.presets.type,parentSchema:schema11.properties.presets,data:data253};
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
const err659 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

