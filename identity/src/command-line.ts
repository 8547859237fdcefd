import { parseArgs, type ParseArgsConfig } from "node:util";

/** As `parseArgs`; undefined for what it does not understand, which deserves the usage and no stack. */
export function understood<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | undefined {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return undefined;
    throw error;
  }
}
