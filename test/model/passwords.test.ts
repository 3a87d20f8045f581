import { expect, test } from 'vitest';
import { withoutPasswords } from '../../src/model/index.ts';

test.each([
  ['remote: Basic Z3VzZXI6cHc= is wrong', 'remote: Basic *** is wrong'],
  ['Authorization: Bearer eyJhbGciOi.J9-x_y', 'Authorization: Bearer ***'],
  ['Basic authentication is required', 'Basic authentication is required'],
  ['postgres://a:pw@h/d', 'postgres://a:***@h/d'],
  ["host=h password='a b'", 'host=h password=***'],
])('%s', (text, shown) => {
  expect(withoutPasswords(text)).toBe(shown);
});
