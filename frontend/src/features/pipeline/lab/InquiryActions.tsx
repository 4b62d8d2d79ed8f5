import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { InquiryActions_inquiry$key } from "@/gql/lab/InquiryActions_inquiry.graphql";
import type { InquiryActionsEraseMutation } from "@/gql/lab/InquiryActionsEraseMutation.graphql";
import type { InquiryActionsReleaseMutation } from "@/gql/lab/InquiryActionsReleaseMutation.graphql";
import type { InquiryActionsReopenMutation } from "@/gql/lab/InquiryActionsReopenMutation.graphql";
import type { InquiryActionsTakeMutation } from "@/gql/lab/InquiryActionsTakeMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { DecideDialog } from "./DecideDialog";

const ConvertDialog = lazy(() => import("./ConvertDialog"));

/** What the reader may do with an inquiry now. */
export function InquiryActions(props: { inquiry: InquiryActions_inquiry$key; compact?: boolean }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"fits" | "declines" | "convert" | null>(null);
  const [sure, setSure] = useState(false);
  const row = useFragment(
    graphql`
      fragment InquiryActions_inquiry on Inquiry {
        id
        version
        organizationName
        wanted
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
  const releasing = useSubmit<InquiryActionsReleaseMutation>(
    graphql`
      mutation InquiryActionsReleaseMutation($input: ReleaseInquiryInput!) {
        releaseInquiry(input: $input) {
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    { done: t`The inquiry is let in, and its author is thanked`, onDone },
  );
  const may = (action: (typeof row.allowedActions)[number]) => row.allowedActions.includes(action);
  const input = { id: row.id, version: row.version };
  const size = props.compact ? "xs" : "md";
  if (row.allowedActions.length === 0) return null;
  return (
    <div className="tight">
      <div className="row" role="group" aria-label={row.organizationName}>
        {may("CONVERT") && (
          <Button size={size} onClick={() => setOpen("convert")}>
            <Trans>Start the engagement…</Trans>
          </Button>
        )}
        {may("ACCEPT") && (
          <Button size={size} onClick={() => setOpen("fits")}>
            <Trans>It fits…</Trans>
          </Button>
        )}
        {may("DECLINE") && (
          <Button size={size} variant="default" onClick={() => setOpen("declines")}>
            <Trans>Decline…</Trans>
          </Button>
        )}
        {may("TAKE") && !row.owner && (
          <Button size={size} variant="default" loading={taking.busy} onClick={() => taking.submit({ input })}>
            <Trans>Look after it</Trans>
          </Button>
        )}
        {may("REOPEN") && (
          <Button size={size} variant="subtle" loading={reopening.busy} onClick={() => reopening.submit({ input })}>
            <Trans>Open again</Trans>
          </Button>
        )}
        {may("RELEASE") && (
          <Button size={size} variant="default" loading={releasing.busy} onClick={() => releasing.submit({ input })}>
            <Trans>Let it in</Trans>
          </Button>
        )}
        {may("ERASE") && !props.compact && !sure && (
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
      {[taking.failure, reopening.failure, erasing.failure, releasing.failure].map((failure, place) => (
        <FailureNotice key={place} failure={failure} />
      ))}
      {(open === "fits" || open === "declines") && (
        <DecideDialog inquiry={row} fits={open === "fits"} onClose={() => setOpen(null)} onDone={onDone} />
      )}
      {open === "convert" && (
        <Suspense>
          <ConvertDialog inquiry={row} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}
