import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messages } from "./messages-plugin.ts";

const LINGUI = `${import.meta.dirname}/lingui.config.ts`;
const GATEWAY = process.env.GATEWAY_URL ?? "http://localhost:4000";

// oxlint-disable-next-line import/no-default-export -- the tool's contract
export default defineConfig({
  root: import.meta.dirname,
  plugins: [messages(LINGUI), react(), lingui({ configPath: LINGUI })],
  build: {
    outDir: process.env.DIST ?? "dist",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    sourcemap: "hidden",
    // A file costs half a kilobyte of headers, so what always comes together is one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "first", tags: ["$initial"] }],
        },
      },
    },
  },
  server: {
    port: 4100,
    proxy: {
      "/graphql": { target: GATEWAY, ws: true },
      "/identity": GATEWAY,
      "/settings.json": GATEWAY,
    },
  },
});
