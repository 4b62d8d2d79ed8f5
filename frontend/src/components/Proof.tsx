import { Trans } from "@lingui/react/macro";

interface Props {
  pdfUrl: string;
  jsonUrl: string;
  /** In whose seat it was signed, where that was not the signer's own. */
  onBehalfOf?: string | null | undefined;
}

/** The two forms of a sealed document, to keep; and on whose behalf it was signed. */
export function Proof({ pdfUrl, jsonUrl, onBehalfOf }: Props) {
  return (
    <>
      {onBehalfOf && (
        <span className="small">
          <Trans>On behalf of {onBehalfOf}</Trans>
        </span>
      )}
      <span className="small dimmed">
        <Trans>
          Acceptance record: <a href={pdfUrl}>PDF</a>, <a href={jsonUrl}>JSON</a>
        </Trans>
      </span>
    </>
  );
}
