/** Second factors, passkeys and one's sessions: allauth's headless doors, and two of our own. */
import { json } from "./http";

const API = "/_allauth/browser/v1";

export interface Factor {
  type: "totp" | "recovery_codes" | "webauthn";
  id?: number;
  name?: string;
  created_at: number;
  last_used_at: number | null;
  unused_code_count?: number;
}

export interface Reply<Data = unknown> {
  status: number;
  data: Data;
  meta?: { secret?: string };
  errors?: { message: string; param?: string }[];
}

async function call<Data = unknown>(method: string, path: string, body?: unknown): Promise<Reply<Data>> {
  const { status, data } = await json(method, `${API}${path}`, body);
  return { ...(data as Reply<Data>), status };
}

/** The answer to an act for which one must have signed in a moment ago. */
export const asksAgain = (reply: Reply) => reply.status === 401;

export const factors = () => call<Factor[]>("GET", "/account/authenticators");
export const reauthenticate = (password: string) => call("POST", "/auth/reauthenticate", { password });
export const totpBegin = () => call("GET", "/account/authenticators/totp");
export const totpConfirm = (code: string) => call("POST", "/account/authenticators/totp", { code });
export const totpEnd = () => call("DELETE", "/account/authenticators/totp");
export const codesMake = () => call<{ unused_codes?: string[] }>("POST", "/account/authenticators/recovery-codes");
export const passkeyRemove = (id: number) => call("DELETE", "/account/authenticators/webauthn", { authenticators: [id] });
export const passwordChange = (current: string, next: string) =>
  call("POST", "/account/password/change", { current_password: current, new_password: next });
export const codeRequest = (email: string) => call("POST", "/auth/code/request", { email });
export const codeConfirm = (code: string) => call("POST", "/auth/code/confirm", { code });

export const otherSessions = () => json("GET", "/api/sessions/others");
export const endOtherSessions = () => json("DELETE", "/api/sessions/others");

/** Whether this browser makes passkeys, and reads the server's words for them. */
export const hasPasskeys = () => "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

/** Makes a passkey on this device; what the browser refuses is thrown. */
export async function passkeyAdd(name: string): Promise<Reply> {
  const begun = await call<{ creation_options: { publicKey: PublicKeyCredentialCreationOptionsJSON } }>(
    "GET",
    "/account/authenticators/webauthn?passwordless",
  );
  if (begun.status !== 200) return begun;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(begun.data.creation_options.publicKey);
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
  return call("POST", "/account/authenticators/webauthn", { name, credential: credential?.toJSON() });
}

interface Options {
  request_options: { publicKey: PublicKeyCredentialRequestOptionsJSON };
}
interface Offer {
  stop: AbortController;
  /** Settled once the server's words for it have come, or will not. */
  begun: Promise<unknown>;
}
let offer: Offer | null = null;

/**
 * Takes back what `passkeyOffer` offers: a browser holds one request at a time. Whoever signs in otherwise waits for it, so
 * that the session in which the offer was made does not come after theirs and take its place.
 */
export async function passkeyOfferEnd(): Promise<void> {
  offer?.stop.abort();
  await offer?.begun.catch(() => null);
}

/** Where a passkey is asked for: instead of a password, as the second factor beside one, or to be sure that it is still the same person. */
type Door = "login" | "authenticate" | "reauthenticate";

const passkeyAt = (door: Door) => async (): Promise<Reply> => {
  await passkeyOfferEnd();
  return answer(door, await requestOptions(door), {});
};

/** Signs in with a passkey of this device, when asked to. */
export const passkeySignIn = passkeyAt("login");
/** Takes the place of the one-time code that is asked for after a password or a code by mail. */
export const passkeySecond = passkeyAt("authenticate");
/** Takes the place of the password that is asked for before a change of how one signs in. */
export const passkeyProve = passkeyAt("reauthenticate");

/**
 * Offers the device's passkeys among what the browser fills into the address field, for as long as the page is open.
 * Resolves once one was chosen; null where the browser cannot offer, or the offer was taken back.
 */
export async function passkeyOffer(): Promise<Reply | null> {
  await passkeyOfferEnd();
  if (!hasPasskeys() || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return null;
  const stop = new AbortController();
  const begun = requestOptions("login");
  offer = { stop, begun };
  try {
    return await answer("login", await begun, { mediation: "conditional", signal: stop.signal });
  } catch {
    return null;
  }
}

const requestOptions = (door: Door) => call<Options>("GET", `/auth/webauthn/${door}`);

async function answer(door: Door, begun: Reply<Options>, how: CredentialRequestOptions): Promise<Reply> {
  if (begun.status !== 200) return begun;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(begun.data.request_options.publicKey);
  const credential = (await navigator.credentials.get({ ...how, publicKey })) as PublicKeyCredential | null;
  return call("POST", `/auth/webauthn/${door}`, { credential: credential?.toJSON() });
}
