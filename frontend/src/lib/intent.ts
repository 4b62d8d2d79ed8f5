import { DomainFailure } from "./errors";

/** Codes after which nobody knows whether the server did it: a gateway gave up, or the database was lost. */
const UNKNOWN = new Set(["INTERNAL", "UNAVAILABLE"]);

/**
 * The Idempotency-Key of one intent of a person. Sending the same content again after an unknown end carries the same
 * key, so that nothing is made twice; other content, or an answer that settles the matter, gets a new one.
 */
export class Intent {
  private key: string | null = null;
  private content = "";

  keyFor(variables: unknown): string {
    const content = JSON.stringify(variables);
    if (this.key === null || content !== this.content) this.key = crypto.randomUUID();
    this.content = content;
    return this.key;
  }

  done() {
    this.key = null;
  }

  failed(error: unknown) {
    if (error instanceof DomainFailure && !UNKNOWN.has(error.code)) this.key = null;
  }
}
