import { join } from "node:path";
import { readyScreens } from "./screens.ts";

/** `npm run build`: the screens as `npm start` serves them, for where it cannot build them itself. */
const screens = await readyScreens(join(import.meta.dirname, ".."), console.log);
if (screens) console.log(`The screens are in ${screens.folder}`);
else process.exitCode = 1;
