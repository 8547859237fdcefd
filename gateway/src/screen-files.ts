import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { createCompressor, type CodedContent } from "./content-coding.ts";

/** A file of a built app, in memory. */
export interface ScreenFile {
  readonly type: string;
  /** Weak: the same for every content coding. */
  readonly etag: string;
  readonly cacheControl: string;
  readonly content: CodedContent;
}

export interface ScreenFiles {
  /** `index.html`, the page of every path that is no file. */
  readonly html: string;
  /** By the path that a request has for it, `/assets/main-x1y2.js`: nothing else can be asked for. */
  readonly byPath: ReadonlyMap<string, ScreenFile>;
}

const PAGE = "/index.html";
const FILES_MAX = 2_000;
const BYTES_MAX = 64_000_000;
/** Their names change with their content. */
const HASHED = "/assets/";
const FOR_EVER = "public, max-age=31536000, immutable";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** Compressed as they are. */
const packedTypes: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Reads a built app once; source maps and dot files stay out. @throws when it has no page, or is too large to be one */
export async function readScreenFiles(folder: string): Promise<ScreenFiles> {
  const contents = await contentsOf(folder);
  const html = contents.get(PAGE);
  if (!html) throw new Error(`${folder} has no index.html`);
  contents.delete(PAGE);
  const compressed = createCompressor();
  const byPath = new Map(
    [...contents].map(([path, content]) => [path, fileOf(path, content, compressed)]),
  );
  return { html: html.toString(), byPath };
}

async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const names = relative(folder, file).split(sep);
    if (!entry.isFile() || isPrivate(names)) continue;
    const content = await readFile(file);
    bytes += content.length;
    contents.set(`/${names.map(encodeURIComponent).join("/")}`, content);
    if (contents.size > FILES_MAX || bytes > BYTES_MAX) {
      throw new Error(`${folder} has more than ${FILES_MAX} files or ${BYTES_MAX} bytes`);
    }
  }
  return contents;
}

function isPrivate(names: readonly string[]): boolean {
  return names.some((name) => name.startsWith(".") || name.endsWith(".map"));
}

function fileOf(
  path: string,
  content: Buffer,
  compressed: (content: Buffer) => CodedContent,
): ScreenFile {
  const extension = extname(path);
  const packed = packedTypes[extension];
  return {
    type: packed ?? types[extension] ?? "application/octet-stream",
    etag: `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`,
    cacheControl: path.startsWith(HASHED) ? FOR_EVER : "no-cache",
    content: packed === undefined ? compressed(content) : asItIs(content),
  };
}

function asItIs(body: Buffer): CodedContent {
  return { bodyFor: async () => ({ coding: "identity", body }) };
}
