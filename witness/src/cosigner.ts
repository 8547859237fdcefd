import {
  openCheckpoint,
  parseCheckpoint,
  type OpenedCheckpoint,
} from "@forecourt/platform/audit/checkpoint";
import { inTurn } from "@forecourt/platform/audit/in-turn";
import { NoteError } from "@forecourt/platform/audit/note-error";
import type { VerifierKey } from "@forecourt/platform/audit/note-keys";
import {
  cosignNote,
  formatNote,
  parseNote,
  signatureLine,
  type Note,
  type NoteSignature,
} from "@forecourt/platform/audit/signed-note";
import { judge, NOTHING_SEEN } from "@forecourt/platform/audit/witness-rule";
import { parseAddCheckpoint, type AddCheckpointRequest } from "./add-checkpoint-request.ts";
import type { RaiseAlarm } from "./alarm-file.ts";
import { Refusal } from "./refusal.ts";
import { keyOf, type WitnessState } from "./state-file.ts";

export interface CosignerDeps {
  readonly state: WitnessState;
  /** Keys of logs; a key speaks for the log of its name. */
  readonly logs: readonly VerifierKey[];
  /** Resolves when the state is on the disk, and else does not come back. */
  keep(state: WitnessState): Promise<void>;
  readonly raiseAlarm: RaiseAlarm;
  readonly clock: () => Date;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Cosigner {
  /** @param body of `add-checkpoint` @throws Refusal */
  add(body: string): Promise<Answer>;
  /** The last note cosigned of a log. */
  held(origin: string): string | undefined;
}

const WAITING_MAX = 200;
const TEXT = "text/plain; charset=utf-8";
const SIZE = "text/x.tlog.size";

/** Cosigns what continues the last checkpoint of each log that it trusts (C2SP tlog-witness). */
export function createCosigner({ logs, keep, raiseAlarm, clock, ...deps }: CosignerDeps): Cosigner {
  const key = keyOf(deps.state);
  let state = deps.state;
  // Comparing with what is held and replacing it must be one step.
  const turn = inTurn(WAITING_MAX, () => new Refusal(503, "too many are waiting"));

  async function cosign(request: AddCheckpointRequest, opened: OpenedCheckpoint): Promise<Answer> {
    const { checkpoint, text } = opened;
    const { origin } = checkpoint;
    const signatures = signaturesBy(logs, parseNote(request.note));
    const seen = state.held.get(origin);
    const held = seen === undefined ? NOTHING_SEEN : parseCheckpoint(parseNote(seen).text);
    const verdict = judge(held, checkpoint, request.old, request.proof);
    if (seen !== undefined && (verdict === "OTHER_ROOT" || verdict === "PROOF_WRONG")) {
      const offered = formatNote({ text, signatures });
      const proof = request.proof.map((hash) => hash.toString("base64"));
      const { old } = request;
      await raiseAlarm({ kind: verdict, at: clock(), origin, held: seen, offered, old, proof });
    }
    if (verdict === "PROOF_WRONG") throw new Refusal(422, "the proof does not lead here");
    if (verdict !== "CONTINUES") return { status: 409, type: SIZE, body: `${held.size}\n` };

    const cosignature = cosignNote(text, key, clock());
    const cosigned = formatNote({ text, signatures: [...signatures, cosignature] });
    const next = { ...state, held: new Map(state.held).set(origin, cosigned) };
    await keep(next);
    state = next;
    return { status: 200, type: TEXT, body: `${signatureLine(cosignature)}\n` };
  }

  return {
    async add(body) {
      const request = parseAddCheckpoint(body);
      const opened = openTrusted(request.note, logs);
      if (request.old > opened.checkpoint.size) {
        throw new Refusal(400, "the old size is larger than that of the checkpoint");
      }
      return turn(() => cosign(request, opened));
    },
    held: (origin) => state.held.get(origin),
  };
}

/** @throws Refusal 400, 403, 404 */
function openTrusted(note: string, logs: readonly VerifierKey[]): OpenedCheckpoint {
  try {
    const { origin } = parseCheckpoint(parseNote(note).text);
    const keys = logs.filter(({ name }) => name === origin);
    if (keys.length === 0) throw new Refusal(404, "the log is not known here");
    return openCheckpoint(note, keys);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    const { code, message } = error;
    const unsigned = code === "SIGNATURE_INVALID" || code === "SIGNATURE_UNKNOWN";
    throw new Refusal(unsigned ? 403 : 400, message);
  }
}

/** What others have signed is not kept: anybody can add it to a note. */
function signaturesBy(keys: readonly VerifierKey[], { signatures }: Note): NoteSignature[] {
  return signatures.filter(({ name, keyHash }) =>
    keys.some((key) => key.name === name && key.keyHash.equals(keyHash)),
  );
}
