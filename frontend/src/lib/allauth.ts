/** The account doors: allauth's headless browser API, and our own for invitations. */
import { json } from "./http";

const API = "/_allauth/browser/v1";

export interface FieldProblem {
  message: string;
  param?: string;
  code?: string;
}

interface Reply {
  status: number;
  errors?: FieldProblem[];
  data?: { flows?: { id: string; is_pending?: boolean; types?: readonly string[] }[] };
}

async function call(method: string, path: string, body?: unknown, more?: Record<string, string>): Promise<Reply> {
  const { status, data } = await json(method, `${API}${path}`, body, more);
  return { ...(data as Partial<Reply>), status };
}

export const signIn = (email: string, password: string) => call("POST", "/auth/login", { email, password });
export const signOut = () => call("DELETE", "/auth/session");
export const session = () => call("GET", "/auth/session");
export const secondFactor = (code: string) => call("POST", "/auth/2fa/authenticate", { code });
export const requestReset = (email: string) => call("POST", "/auth/password/request", { email });
/** Whether a link to a new password still works. */
export const resetLinkWorks = async (key: string) =>
  (await call("GET", "/auth/password/reset", undefined, { "X-Password-Reset-Key": key })).status === 200;
export const resetPassword = (key: string, password: string) => call("POST", "/auth/password/reset", { key, password });

/** After sign-in, a 401 whose pending flow is the second factor asks for one of these kinds of proof; null when it asks for none. */
export function proofsAsked(reply: { data?: unknown }): readonly string[] | null {
  const flows = (reply as Reply).data?.flows;
  const pending = flows?.find((flow) => flow.id === "mfa_authenticate" && flow.is_pending);
  return pending ? (pending.types ?? []) : null;
}

export interface InvitationFacts {
  email: string;
  name: string;
  organization: string;
  engagementTitle: string;
  role: string;
  language: "en" | "fr";
  needsAccount: boolean;
  signedInAs: string | null;
}

export const readInvitation = (token: string) => json("GET", `/api/invitations/${encodeURIComponent(token)}`);
export const acceptInvitation = (token: string, body: { name: string; password: string; language: string }) =>
  json("POST", `/api/invitations/${encodeURIComponent(token)}`, body);

/**
 * Where to go after sign-in: only a path of this site, never an address elsewhere. Browsers drop tabs and line ends and
 * read "\\" as "/", so a path is judged by what the browser would make of it.
 */
export function safeNext(next: string | null): string {
  const here = "https://this.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, here)) return "/";
  const url = new URL(next, here);
  return url.origin === here ? url.pathname.replace(/^\/+/, "/") + url.search + url.hash : "/";
}
