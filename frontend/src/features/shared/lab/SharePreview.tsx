import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice, Notice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { SharePreviewMutation } from "@/gql/lab/SharePreviewMutation.graphql";
import type { SharePreviewQuery } from "@/gql/lab/SharePreviewQuery.graphql";
import { moment } from "@/lib/dates";
import { clientRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { ShareItem } from "./ShareItem";

/** What becomes visible and to whom, or what will not be any longer; then the act itself. */
export default function SharePreview({
  ids,
  now,
  onClose,
  onShared,
}: {
  ids: string[];
  now: string;
  onClose: () => void;
  onShared?: () => void;
}) {
  const { t, i18n } = useLingui();
  const { sharePreview } = useLazyLoadQuery<SharePreviewQuery>(
    graphql`
      query SharePreviewQuery($ids: [ID!]!) {
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
            roles
          }
          seen {
            name
            label
            at
          }
          holds
          ends
        }
      }
    `,
    { ids },
    { fetchPolicy: "network-only" },
  );
  const widens = now === "INTERNAL";
  const disclosure = widens ? "CLIENT" : "INTERNAL";
  const { submit, busy, failure } = useSubmit<SharePreviewMutation>(
    graphql`
      mutation SharePreviewMutation($input: ShareInput!) {
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
                rounds {
                  id
                  onHold
                }
              }
            }
            checklist {
              id
              disclosure
              version
            }
            objectives {
              id
              disclosure
              version
            }
            risks {
              id
              disclosure
              version
            }
            waitingPeriods {
              id
              disclosure
              version
            }
            capabilityAssessments {
              id
              disclosure
              version
            }
          }
        }
      }
    `,
    {
      done: widens ? t`Shared` : t`No longer shared`,
      // comments and entries come in lists that are not read anew
      updater: (store) => {
        for (const id of ids) store.get(id)?.setValue(disclosure, "disclosure");
      },
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
        {sharePreview.items.map((item, place) => (
          <ShareItem key={`${item.objectType}${item.label}${String(place)}`} {...item} />
        ))}
      </ul>
      <p>
        {sharePreview.recipients.length > 0 ? (
          widens ? (
            <Trans>To these people:</Trans>
          ) : (
            <Trans>These people will not see it any longer:</Trans>
          )
        ) : (
          widens && <Trans>Nobody of the client has access yet. Whoever is invited later will see it.</Trans>
        )}
      </p>
      <ul className={table.list}>
        {sharePreview.recipients.map((row, place) => (
          <li key={row.name + String(place)}>
            {row.name} · {row.roles.map((role) => term(clientRole, role, t)).join(", ")}
          </li>
        ))}
      </ul>
      {sharePreview.holds.map((label) => (
        <Notice key={label}>
          <Trans>
            “{label}” is under review. Once this is shared, nobody can decide on it until you say, under Deliverables, whether its review
            goes on.
          </Trans>
        </Notice>
      ))}
      {!widens &&
        sharePreview.ends.map((label) => (
          <Notice key={label}>
            <Trans>“{label}” is under review. Nobody can decide on what they do not see: its review is withdrawn.</Trans>
          </Notice>
        ))}
      {sharePreview.seen.length > 0 && (
        <>
          <p>
            <Trans>They opened it already; that cannot be taken back:</Trans>
          </p>
          <ul className={table.list}>
            {sharePreview.seen.map((row, place) => (
              <li key={row.name + row.label + String(place)}>
                {row.name} · {row.label} · {moment(i18n, row.at)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <Button loading={busy} onClick={() => submit({ input: { ids, disclosure } })}>
          {widens ? t`Share` : t`Stop sharing`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </>
  );
}
