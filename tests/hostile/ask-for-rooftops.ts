import type { Service } from "./neutral-client.ts";

/** The process of the neutral client. Arguments: URL and headers as JSON; the parent says begin and end. */
const PERIOD_MS = 20;
const [url = "", headers = "{}"] = process.argv.slice(2);
const request: RequestInit = {
  method: "POST",
  headers: { "content-type": "application/json", ...(JSON.parse(headers) as object) },
  body: '{"query":"{ rooftops { id } }"}',
};
let requests: Promise<{ ms: number; served: boolean }>[] = [];
let asking: NodeJS.Timeout | undefined;

process.on("message", (message) => {
  clearInterval(asking);
  if (message === "end") return void tell();
  requests = [];
  asking = setInterval(() => requests.push(ask()), PERIOD_MS);
});

async function tell(): Promise<void> {
  const all = await Promise.all(requests);
  const service: Service = {
    requests: all.length,
    failures: all.filter(({ served }) => !served).length,
    longestMs: Math.max(0, ...all.map(({ ms }) => ms)),
  };
  process.send?.(service);
}

async function ask(): Promise<{ ms: number; served: boolean }> {
  const started = performance.now();
  const served = await fetch(url, request).then(
    async (response) => response.ok && !(await response.text()).includes('"errors"'),
    () => false,
  );
  return { ms: performance.now() - started, served };
}
