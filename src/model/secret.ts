/** What stands wherever a value would that may be a secret. */
export const HIDDEN = '(secret)';

/** The value itself, under a symbol: copied along with its object, and left out by everything that writes JSON. So it
 *  lives as long as the process, and no plan, state, journal or event has it. */
export const PLAIN: unique symbol = Symbol('plain');

/** The statements with the values in them, kept the same way. */
export const SENT: unique symbol = Symbol('sent');
