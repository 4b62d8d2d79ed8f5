import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Card } from "@/components/Card";
import { CompareButton } from "@/components/CompareButton";
import { Section } from "@/components/Page";
import { PreviewButton } from "@/components/PreviewButton";
import type { Handed_version$key } from "@/gql/portal/Handed_version.graphql";
import { moment } from "@/lib/dates";
import { deliverableKind } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { isText, textBefore } from "@/lib/texts";
import { fileSize } from "@/lib/upload";
import { Address } from "./Address";

/** What a decision is about: the content, what was agreed that it must meet, and what the lab says of it. */
export function Handed(props: { version: Handed_version$key; message: string }) {
  const { t, i18n } = useLingui();
  const version = useFragment(
    graphql`
      fragment Handed_version on DeliverableVersion {
        id
        number
        note
        linkKind
        link
        fingerprint
        createdAt
        file {
          name
          size
          url
          contentType
        }
        card {
          key
          title
          html
        }
        deliverable {
          kind
          acceptanceCriteria
          versions {
            id
            number
            file {
              contentType
            }
          }
        }
      }
    `,
    props.version,
  );
  const { deliverable, file } = version;
  const before = textBefore(deliverable.versions, version.number);
  return (
    <Section
      id="what"
      title={<Trans>What is handed over</Trans>}
      side={<span className="small dimmed">{term(deliverableKind, deliverable.kind, t)}</span>}
    >
      <div className="tight">
        {file ? (
          <p>
            <a href={file.url} download>
              {file.name}
            </a>{" "}
            <span className="small dimmed number">{fileSize(file.size, i18n.locale)}</span>{" "}
            <PreviewButton url={file.url} name={file.name} />
            {before && isText(file.contentType) && <CompareButton from={before} to={version} />}
          </p>
        ) : (
          <Address kind={version.linkKind} link={version.link} />
        )}
        <Card versionId={version.id} sections={version.card} />
        {props.message && <p className="breakable">{props.message}</p>}
        <Words title={<Trans>Acceptance criteria</Trans>} words={deliverable.acceptanceCriteria}>
          <Trans>No criteria were written down for this deliverable.</Trans>
        </Words>
        <Words title={<Trans>What the lab says of this version</Trans>} words={version.note} />
        <p className="small dimmed breakable">
          {t`Handed over ${moment(i18n, version.createdAt)}`} · SHA-256 {version.fingerprint}
        </p>
      </div>
    </Section>
  );
}

function Words({ title, words, children }: { title: ReactNode; words: string; children?: ReactNode }) {
  if (!words && !children) return null;
  return (
    <div>
      <h3 className="small">{title}</h3>
      {words ? (
        <p style={{ whiteSpace: "pre-wrap" }} className="breakable">
          {words}
        </p>
      ) : (
        <p className="dimmed">{children}</p>
      )}
    </div>
  );
}
