/** What the server refused, in words for the reader: see docs/api.md for the codes. */
export class DomainFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = "DomainFailure";
  }
}

/** The server was not reached: nothing is known of what happened to the request. */
export class NetworkFailure extends Error {
  constructor() {
    super("network");
    this.name = "NetworkFailure";
  }
}

interface Refusal {
  message: string;
  extensions?: { code?: string; field?: string; details?: Record<string, unknown> };
}

export function failureOf(error: Refusal): DomainFailure {
  const { code = "INTERNAL", field, details } = error.extensions ?? {};
  return new DomainFailure(code, error.message, field, details);
}
