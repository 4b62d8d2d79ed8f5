import { Trans } from "@lingui/react/macro";

/** The two forms of a sealed document, to keep. */
export function Proof({ pdfUrl, jsonUrl }: { pdfUrl: string; jsonUrl: string }) {
  return (
    <span className="small dimmed">
      <Trans>
        Acceptance record: <a href={pdfUrl}>PDF</a>, <a href={jsonUrl}>JSON</a>
      </Trans>
    </span>
  );
}
