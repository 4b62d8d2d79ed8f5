import { DomainFailure, NetworkFailure } from "./errors";
import { headers } from "./http";
import { sessionEnded } from "./session";

export interface Uploaded {
  id: string;
  name: string;
  size: number;
  sha256: string;
  contentType: string;
}

interface Refusal {
  code?: string;
  message?: string;
  field?: string;
}

/** Sends a file and tells how far it is, from 0 to 1. `fetch` cannot tell, so this uses the older request. */
export function upload(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/uploads");
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.addEventListener("progress", (event) => onProgress(event.total ? event.loaded / event.total : 0));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      if (request.status < 300 && body.id) return resolve(body as Uploaded);
      if (request.status === 401) sessionEnded();
      reject(new DomainFailure(body.code ?? "INTERNAL", body.message ?? request.statusText, body.field ?? "file"));
    });
    request.addEventListener("error", () => reject(new NetworkFailure()));
    request.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

/** What a proxy answers in the server's place is no JSON: then only the status speaks. */
function parsed(text: string): Partial<Uploaded> & Refusal {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Uploaded> & Refusal;
  } catch {
    return {};
  }
}

/** 1536 → "1.5 kB" in the reader's numbers. */
export function fileSize(bytes: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const options = { style: "unit", unit: units[step], unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** step);
}
