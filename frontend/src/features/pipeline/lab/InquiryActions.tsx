import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { InquiryActions_inquiry$key } from "@/gql/lab/InquiryActions_inquiry.graphql";
import type { InquiryActions_query$key } from "@/gql/lab/InquiryActions_query.graphql";
import type { InquiryActionsEraseMutation } from "@/gql/lab/InquiryActionsEraseMutation.graphql";
import type { InquiryActionsReopenMutation } from "@/gql/lab/InquiryActionsReopenMutation.graphql";
import type { InquiryActionsTakeMutation } from "@/gql/lab/InquiryActionsTakeMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { ConvertDialog } from "./ConvertDialog";
import { DecideDialog } from "./DecideDialog";

/** What the reader may do with an inquiry now. */
export function InquiryActions(props: { inquiry: InquiryActions_inquiry$key; query: InquiryActions_query$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"fits" | "declines" | "convert" | null>(null);
  const [sure, setSure] = useState(false);
  const row = useFragment(
    graphql`
      fragment InquiryActions_inquiry on Inquiry {
        id
        version
        organizationName
        allowedActions
        owner {
          id
        }
        organization {
          id
        }
      }
    `,
    props.inquiry,
  );
  const data = useFragment(
    graphql`
      fragment InquiryActions_query on Query {
        ...ConvertDialog_query
      }
    `,
    props.query,
  );
  const onDone = () => {
    setOpen(null);
    setSure(false);
    void refresh();
  };
  const taking = useSubmit<InquiryActionsTakeMutation>(
    graphql`
      mutation InquiryActionsTakeMutation($input: TakeInquiryInput!) {
        takeInquiry(input: $input) {
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    { done: t`You look after it now`, onDone },
  );
  const reopening = useSubmit<InquiryActionsReopenMutation>(
    graphql`
      mutation InquiryActionsReopenMutation($input: ReopenInquiryInput!) {
        reopenInquiry(input: $input) {
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    { done: t`The inquiry is open again`, onDone },
  );
  const erasing = useSubmit<InquiryActionsEraseMutation>(
    graphql`
      mutation InquiryActionsEraseMutation($input: EraseInquiryInput!) {
        eraseInquiry(input: $input) {
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    { done: t`Names and addresses are erased`, onDone },
  );
  const may = (action: (typeof row.allowedActions)[number]) => row.allowedActions.includes(action);
  const input = { id: row.id, version: row.version };
  if (row.allowedActions.length === 0) return null;
  return (
    <div className="tight">
      <div className="row">
        {may("CONVERT") && (
          <Button onClick={() => setOpen("convert")}>
            <Trans>Start the engagement…</Trans>
          </Button>
        )}
        {may("ACCEPT") && (
          <Button onClick={() => setOpen("fits")}>
            <Trans>It fits…</Trans>
          </Button>
        )}
        {may("DECLINE") && (
          <Button variant="default" onClick={() => setOpen("declines")}>
            <Trans>Decline…</Trans>
          </Button>
        )}
        {may("TAKE") && !row.owner && (
          <Button variant="default" loading={taking.busy} onClick={() => taking.submit({ input })}>
            <Trans>Look after it</Trans>
          </Button>
        )}
        {may("REOPEN") && (
          <Button variant="subtle" loading={reopening.busy} onClick={() => reopening.submit({ input })}>
            <Trans>Open again</Trans>
          </Button>
        )}
        {may("ERASE") && !sure && (
          <Button variant="subtle" danger onClick={() => setSure(true)}>
            <Trans>Erase names and addresses…</Trans>
          </Button>
        )}
        {sure && (
          <Button danger loading={erasing.busy} onClick={() => erasing.submit({ input })}>
            <Trans>Erase for ever</Trans>
          </Button>
        )}
      </div>
      {[taking.failure, reopening.failure, erasing.failure].map((failure, place) => (
        <FailureNotice key={place} failure={failure} />
      ))}
      {(open === "fits" || open === "declines") && (
        <DecideDialog inquiry={row} fits={open === "fits"} onClose={() => setOpen(null)} onDone={onDone} />
      )}
      {open === "convert" && <ConvertDialog query={data} inquiry={row} onClose={() => setOpen(null)} />}
    </div>
  );
}
