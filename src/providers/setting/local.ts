/** What belongs to one machine or one place in a cluster, by name: where things lie, how the server is reached, whom it
 *  follows, what the machine is told to run. */
const LOCAL =
  /^(?:allow_alter_system|bonjour.*|cluster_name|data_sync_retry|dynamic_library_path|event_source|external_pid_file|krb_.*|listen_addresses|log_directory|port|primary_.*|promote_trigger_file|recovery_.*|restore_command|archive_.*command|archive_library|ssl_.*|ssl|stats_temp_directory|synchronized_standby_slots|synchronous_standby_names|syslog_.*|unix_socket_.*|hot_standby|zero_damaged_pages|ignore_.*)$/;

/** What initdb wrote: the language and place of whoever installed the server. */
const PLACE =
  /^(?:lc_.*|datestyle|timezone|timezone_abbreviations|log_timezone|default_text_search_config)$/i;

const CATEGORIES = ['Developer Options', 'File Locations', 'Preset Options'];

/** Whether a setting is not to be carried from one server to another with its design. Language and place are somebody's
 *  choice where ALTER SYSTEM set them. */
export const isOfThisServer = (name: string, category: string, chosen: boolean): boolean =>
  LOCAL.test(name) ||
  (PLACE.test(name) && !chosen) ||
  CATEGORIES.some((each) => category.includes(each));
