import { i18n } from "@lingui/core";

/** The CSRF token that Django set, under whichever name this deployment uses. */
export function csrfToken(cookies = document.cookie): string {
  const found = /(?:^|; )(?:__Host-csrf|csrftoken)=([^;]+)/.exec(cookies);
  return found?.[1] ?? "";
}

export const headers = (): Record<string, string> => ({
  "Accept-Language": i18n.locale || "fr",
  "X-CSRFToken": csrfToken(),
});

/** Sends and reads JSON; the answer's status is the caller's to judge. */
export async function json(
  method: string,
  url: string,
  body?: unknown,
  more?: Record<string, string>,
): Promise<{ status: number; data: unknown }> {
  const response = await fetch(url, {
    method,
    headers: { ...headers(), ...more, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, data: text ? (JSON.parse(text) as unknown) : null };
}
