import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { NotFound } from "@/components/ErrorBoundary";
import { Page, Section } from "@/components/Page";
import type { InquiryPageQuery } from "@/gql/lab/InquiryPageQuery.graphql";
import { moment } from "@/lib/dates";
import { dimension, organizationKind } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { InquiryActions } from "./InquiryActions";
import classes from "./pipeline.module.css";
import { inquiryStatus, inquiryTone, reason, timeframe, wanted } from "./words";

/** One inquiry: who asks for what, where they stand, and what the lab says. */
export default function InquiryPage({ query }: { query: PreloadedQuery<InquiryPageQuery> }) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<InquiryPageQuery>(
    graphql`
      query InquiryPageQuery($id: ID!) {
        inquiry(id: $id) {
          ...InquiryActions_inquiry
          organizationName
          organizationKind
          sector
          contactName
          contactTitle
          contactEmail
          telephone
          need
          tried
          wanted
          timeframe
          status
          held
          createdAt
          erasedAt
          reasons
          decisionNote
          decidedAt
          decidedBy {
            name
          }
          owner {
            name
          }
          readiness {
            dimension
            level
            label
          }
          engagement {
            reference
            title
          }
        }
      }
    `,
    query,
  );
  const row = data.inquiry;
  if (!row) return <NotFound />;
  const facts: [string, ReactNode][] = [
    [t`Kind`, term(organizationKind, row.organizationKind, t)],
    [t`Sector`, row.sector],
    [t`Contact`, row.erasedAt ? t`Erased ${moment(i18n, row.erasedAt)}` : [row.contactName, row.contactTitle].filter(Boolean).join(", ")],
    [t`E-mail`, row.contactEmail && <a href={`mailto:${row.contactEmail}`}>{row.contactEmail}</a>],
    [t`Telephone`, row.telephone],
    [t`Thinks of`, term(wanted, row.wanted, t)],
    [t`By when`, term(timeframe, row.timeframe, t)],
    [t`Received`, moment(i18n, row.createdAt)],
    [t`Looked after by`, row.owner?.name],
  ];
  return (
    <Page
      title={row.organizationName}
      over={
        <Link to="/pipeline">
          <Trans>Pipeline</Trans>
        </Link>
      }
      actions={<Badge tone={inquiryTone[row.status] ?? "quiet"}>{term(inquiryStatus, row.status, t)}</Badge>}
    >
      {row.held && (
        <p className="dimmed">
          <Trans>It is held back: more came in than usual within a day, and its author was not thanked.</Trans>
        </p>
      )}
      <InquiryActions inquiry={row} />
      {row.engagement && (
        <p>
          <Trans>
            It became{" "}
            <Link to="/engagements/$reference" params={{ reference: row.engagement.reference }}>
              {row.engagement.title}
            </Link>
            .
          </Trans>
        </p>
      )}
      {row.reasons.length > 0 && (
        <Section id="decision" title={row.status === "DECLINED" ? <Trans>Why not</Trans> : <Trans>Why it fits</Trans>}>
          <ul>
            {row.reasons.map((code) => (
              <li key={code}>{term(reason, code, t)}</li>
            ))}
          </ul>
          {row.decisionNote && <p className={classes.text}>{row.decisionNote}</p>}
          <p className="small dimmed">
            {row.decidedBy?.name} {row.decidedAt && moment(i18n, row.decidedAt)}
          </p>
        </Section>
      )}
      <Section id="need" title={<Trans>What they need</Trans>}>
        <p className={classes.text}>{row.need}</p>
      </Section>
      {row.tried && (
        <Section id="tried" title={<Trans>What they tried</Trans>}>
          <p className={classes.text}>{row.tried}</p>
        </Section>
      )}
      <Section id="stand" title={<Trans>Where they stand</Trans>}>
        {row.readiness.length === 0 ? (
          <p className="dimmed">
            <Trans>The survey was left empty.</Trans>
          </p>
        ) : (
          <dl className={classes.levels}>
            {row.readiness.map((one) => (
              <ReadinessLine key={one.dimension} name={term(dimension, one.dimension, t)} level={one.level} label={one.label} />
            ))}
          </dl>
        )}
      </Section>
      <Section id="who" title={<Trans>Who asks</Trans>}>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </Section>
    </Page>
  );
}

function ReadinessLine({ name, level, label }: { name: string; level: number; label: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="number">{level}/5</dd>
      <dd>{label}</dd>
    </>
  );
}
