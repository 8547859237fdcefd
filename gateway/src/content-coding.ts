import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What a body may be sent in, the smallest first. */
export type ContentCoding = "br" | "gzip" | "identity";

export interface CodedBody {
  readonly coding: ContentCoding;
  readonly body: Buffer;
}

/** The same body in every coding there is time for. */
export interface CodedContent {
  /** The smallest that is ready of those that the request takes. @param accepted `accept-encoding` */
  bodyFor(accepted: string | undefined): Promise<CodedBody>;
}

const CODINGS: readonly ContentCoding[] = ["br", "gzip"];
const QUALITY_MAX = constants.BROTLI_MAX_QUALITY;
/** As fast as gzip, and smaller. */
const QUALITY_AT_ONCE = 4;

/** The coding of an answer, by RFC 9110, section 12.5.3. @param accepted `accept-encoding` */
export function codingFor(
  accepted: string | undefined,
  ready: readonly ContentCoding[] = CODINGS,
): ContentCoding {
  const weights = new Map<string, number>();
  for (const item of (accepted ?? "").toLowerCase().split(",")) {
    const [coding = "", weight = "q=1"] = item.split(";").map((part) => part.trim());
    weights.set(coding, Number(weight.replace(/^q=/, "")));
  }
  const takes = (coding: ContentCoding): boolean =>
    (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  return ready.find(takes) ?? "identity";
}

/** For what is sent once: quickly. */
export async function coded(content: string, accepted: string | undefined): Promise<CodedBody> {
  const coding = codingFor(accepted);
  return { coding, body: await compress(Buffer.from(content), coding, QUALITY_AT_ONCE) };
}

/**
 * For what is sent often: zipped when it is first asked for, and behind that at brotli's best, which takes a
 * second or two for a megabyte. One content at a time, so that the rest of the process has its threads. What cannot
 * be compressed is sent as it is.
 */
export function createCompressor(compressAs = compress): (content: Buffer) => CodedContent {
  let last: Promise<unknown> = Promise.resolve();

  return (content) => {
    const ready = new Map<ContentCoding, Buffer>();
    let zipped: Promise<void> | undefined;

    async function add(coding: ContentCoding): Promise<void> {
      ready.set(coding, await compressAs(content, coding));
    }

    async function zip(): Promise<void> {
      try {
        await add("gzip");
      } catch {
        // The next request tries again.
        zipped = undefined;
        return;
      }
      last = last.then(() => add("br")).catch(() => undefined);
    }

    return {
      async bodyFor(accepted) {
        await (zipped ??= zip());
        const coding = codingFor(
          accepted,
          CODINGS.filter((candidate) => ready.has(candidate)),
        );
        return { coding, body: ready.get(coding) ?? content };
      },
    };
  };
}

async function compress(
  content: Buffer,
  coding: ContentCoding,
  quality = QUALITY_MAX,
): Promise<Buffer> {
  if (coding === "identity") return content;
  if (coding === "gzip") return promisify(gzip)(content, { level: 9 });
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
