/** Sessions of tests are those of an application: nothing in them is pinned. */
export { connectAsIs as connect } from '../../src/postgres/session/open.ts';
