// The server runs a script as a whole, with nothing of anybody else in between.

/** KEYS: the pointer. ARGV: what it has to be, whether it has to be there, what it is to become. It becomes it from
 *  nothing else. Returns whether it is so now, and what is served. */
export const SERVE = `
local now = redis.call('GET', KEYS[1])
if now == ARGV[3] then return {1, now} end
if (now or '') ~= ARGV[1] or (now and '1' or '0') ~= ARGV[2] then return {0, now} end
redis.call('SET', KEYS[1], ARGV[3])
return {1, ARGV[3]}`;

/** KEYS: the pointer, then keys of other versions. ARGV: the version that has to be served, then the seconds that each key
 *  may live on at most. Returns 1; 0: another version is served, and nothing was done. */
export const EXPIRE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for i = 2, #KEYS do
  local left, most = redis.call('TTL', KEYS[i]), tonumber(ARGV[i])
  if left == -1 or left > most then redis.call('EXPIRE', KEYS[i], most) end
end
return 1`;

/** KEYS: keys. ARGV: seconds. Returns how many of them live on longer, or for ever. */
export const LASTING = `
local lasting, most = 0, tonumber(ARGV[1])
for i = 1, #KEYS do
  local left = redis.call('TTL', KEYS[i])
  if left == -1 or left > most then lasting = lasting + 1 end
end
return lasting`;

/** KEYS: keys that are to live on. Returns 1. */
export const KEEP = `
for i = 1, #KEYS do redis.call('PERSIST', KEYS[i]) end
return 1`;

/** The same as EXPIRE of one key alone, for a cluster, where a script reaches the keys of one slot. */
export const EXPIRE_ONE = `
local left, most = redis.call('TTL', KEYS[1]), tonumber(ARGV[1])
if left == -1 or left > most then redis.call('EXPIRE', KEYS[1], most) end
return 1`;
