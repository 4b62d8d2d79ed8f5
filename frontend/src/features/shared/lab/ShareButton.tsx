import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Suspense, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { ShareButtonMutation } from "@/gql/lab/ShareButtonMutation.graphql";
import type { ShareButtonQuery } from "@/gql/lab/ShareButtonQuery.graphql";
import { moment } from "@/lib/dates";
import { clientRole, disclosure } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { ShareItem } from "./ShareItem";

interface Props {
  ids: string[];
  /** The disclosure that these things have now. */
  now: string;
  /** What the thing is called, for those who hear the page. */
  label?: string;
  onShared?: () => void;
}

/** How far a thing may be seen, and the way to widen it: what becomes visible, and to whom, is listed before. */
export function ShareButton({ ids, now, label, onShared }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const visible = now === "INTERNAL" ? t`Share…` : t`Stop sharing…`;
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={label ? `${visible} ${label}` : undefined}>
        {visible}
      </Button>
      {open && (
        <Dialog
          title={now === "INTERNAL" ? <Trans>Share with the client</Trans> : <Trans>Stop sharing</Trans>}
          onClose={() => setOpen(false)}
        >
          <Suspense
            fallback={
              <p className="dimmed">
                <Trans>Looking up who would see it…</Trans>
              </p>
            }
          >
            <Preview ids={ids} now={now} onClose={() => setOpen(false)} {...(onShared ? { onShared } : {})} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}

export function DisclosureBadge({ value }: { value: string }) {
  const { t } = useLingui();
  return <Badge tone={value === "INTERNAL" ? "quiet" : "ink"}>{term(disclosure, value, t)}</Badge>;
}

function Preview({ ids, now, onClose, onShared }: { ids: string[]; now: string; onClose: () => void; onShared?: () => void }) {
  const { t, i18n } = useLingui();
  const { sharePreview } = useLazyLoadQuery<ShareButtonQuery>(
    graphql`
      query ShareButtonQuery($ids: [ID!]!) {
        sharePreview(ids: $ids) {
          items {
            objectType
            word
            label
            text
            html
          }
          recipients {
            name
            role
          }
          seen {
            name
            label
            at
          }
        }
      }
    `,
    { ids },
    { fetchPolicy: "network-only" },
  );
  const widens = now === "INTERNAL";
  const { submit, busy, failure } = useSubmit<ShareButtonMutation>(
    graphql`
      mutation ShareButtonMutation($input: ShareInput!) {
        share(input: $input) {
          count
          engagement {
            id
            milestones {
              id
              disclosure
              version
            }
            deliverables {
              id
              disclosure
              version
              versions {
                id
                disclosure
                version
                allowedActions
              }
            }
            checklist {
              id
              disclosure
            }
            objectives {
              id
              disclosure
            }
            risks {
              id
              disclosure
            }
            waitingPeriods {
              id
              disclosure
            }
            capabilityAssessments {
              id
              disclosure
            }
          }
        }
      }
    `,
    {
      done: widens ? t`Shared` : t`No longer shared`,
      onDone: () => {
        onShared?.();
        onClose();
      },
    },
  );
  return (
    <>
      <FailureNotice failure={failure} />
      <p>{widens ? <Trans>This becomes visible:</Trans> : <Trans>This is visible to the client now; afterwards it will not be:</Trans>}</p>
      <ul className={table.list}>
        {sharePreview.items.map((item) => (
          <ShareItem key={item.objectType + item.label} {...item} />
        ))}
      </ul>
      <p>
        {sharePreview.recipients.length === 0 ? (
          <Trans>Nobody of the client has access yet. Whoever is invited later will see it.</Trans>
        ) : (
          <Trans>To these people:</Trans>
        )}
      </p>
      <ul className={table.list}>
        {sharePreview.recipients.map((row) => (
          <li key={row.name + row.role}>
            {row.name} · {term(clientRole, row.role, t)}
          </li>
        ))}
      </ul>
      {sharePreview.seen.length > 0 && (
        <>
          <p>
            <Trans>They opened it already; that cannot be taken back:</Trans>
          </p>
          <ul className={table.list}>
            {sharePreview.seen.map((row) => (
              <li key={row.name + row.label}>
                {row.name} · {row.label} · {moment(i18n, row.at)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <Button loading={busy} onClick={() => submit({ input: { ids, disclosure: widens ? "CLIENT" : "INTERNAL" } })}>
          {widens ? t`Share` : t`Stop sharing`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </>
  );
}
