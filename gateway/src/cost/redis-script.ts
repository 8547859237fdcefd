import { defineScript, type CommandParser } from "redis";
import type { BucketLimits } from "./token-bucket.ts";

/**
 * The bucket's arithmetic, atomic and by the server's clock, so that the processes of a gateway agree. A key
 * that expired is a full bucket.
 */
export const bucketScript = defineScript({
  NUMBER_OF_KEYS: 1,
  SCRIPT: `
    local limit, rate, amount = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
    local time = redis.call('TIME')
    local clock = time[1] + time[2] / 1000000
    local bucket = redis.call('HMGET', KEYS[1], 'level', 'at')
    local level, at = tonumber(bucket[1]) or limit, tonumber(bucket[2]) or clock
    local now = math.max(at, clock)
    level = math.min(limit, level + (now - at) * rate)
    local allowed = 1
    if ARGV[4] == 'refund' then
      level = math.max(0, math.min(limit, level + amount))
    elseif amount <= level then
      level = level - amount
    else
      allowed = 0
    end
    if level >= limit then
      redis.call('DEL', KEYS[1])
    else
      redis.call('HSET', KEYS[1], 'level', string.format('%.17g', level), 'at', string.format('%.6f', now))
      redis.call('EXPIRE', KEYS[1], math.ceil((limit - level) / rate) + 1)
    end
    return { allowed, string.format('%.17g', level) }
  `,
  parseCommand(
    parser: CommandParser,
    key: string,
    { limit, restorePerSecond }: BucketLimits,
    amount: number,
    change: "charge" | "refund",
  ) {
    parser.pushKey(key);
    parser.push(String(limit), String(restorePerSecond), String(amount), change);
  },
  transformReply([allowed, level]: [number, string]) {
    return { allowed: allowed === 1, level: Number(level) };
  },
});
