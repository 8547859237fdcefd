import { build } from "vite";

/** `npm run build`: the dealer's screens, into `dist/`. */
process.env.NODE_ENV = "production";
await build({ configFile: `${import.meta.dirname}/vite.config.ts`, logLevel: "warn" });
