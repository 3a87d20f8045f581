/** What stands wherever a value would that may be a secret. */
export const HIDDEN = '(secret)';

/** The value itself, under a symbol: copied along with its object, and left out by everything that writes JSON. So it
 *  lives as long as the process, and no plan, state, journal or event has it. */
export const PLAIN: unique symbol = Symbol('plain');

/** The statements with the values in them, kept the same way. */
export const SENT: unique symbol = Symbol('sent');

const NAMES =
  /command|conninfo|connection_string|credential|dsn|key|passphrase|passwd|passwort|password|secret|token/i;
const PATHS = /(?:file|path|dir|directory|script|librar(?:y|ies))$/i;
const VISIBLE = /^(?:-?[\d.]+ ?[a-z]{0,3}|on|off|true|false|yes|no)?$/i;

/** Whether the name of a setting speaks of a secret, or of a command or a connection, which mostly hold one; not where
 *  it says in which file or folder something lies. */
export const speaksOfSecret = (name: string): boolean => NAMES.test(name) && !PATHS.test(name);

/** A number with or without a unit, a switch, or nothing: no secret, whatever it is for. */
export const isNumberOrSwitch = (text: string): boolean => VISIBLE.test(text);
