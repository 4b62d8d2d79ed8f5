import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import type { NeedRow_need$data, NeedRow_need$key } from "@/gql/lab/NeedRow_need.graphql";
import { shortDay } from "@/lib/dates";

interface Props {
  need: NeedRow_need$key;
  busy: boolean;
  onTake: (placement: { need: string; person: string; startsOn: string; fte: number }) => void;
  onChange: () => void;
  onWithdraw: (version: number) => void;
}

/** A need: what is asked, who meets it in the plan or who could, and what may be done with it. */
export function NeedRow({ busy, onTake, onChange, onWithdraw, ...props }: Props) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment NeedRow_need on StaffingNeed {
        id
        version
        status
        weeks
        minFte
        nominalFte
        maxFte
        earliestOn
        latestOn
        note
        canEdit
        canWithdraw
        metBy {
          personName
          startsOn
          endsOn
          fte
          confirmed
        }
        skill {
          name
        }
        engagement {
          reference
          title
        }
        candidates {
          person
          personName
          startsOn
          fte
        }
      }
    `,
    props.need,
  );
  const share = (value: number) => i18n.number(value, { style: "percent" });
  const title = row.engagement.title;
  return (
    <tr id={row.id}>
      <td>
        <Link className="strong" to="/engagements/$reference" params={{ reference: row.engagement.reference }}>
          {title}
        </Link>
        <div className="small dimmed">{[row.engagement.reference, row.note].filter(Boolean).join(" · ")}</div>
      </td>
      <td data-label={t`Skill`}>{row.skill?.name ?? t({ context: "skill", message: "Any" })}</td>
      <td className="number" data-label={t({ context: "portion", message: "Share" })}>
        {share(row.nominalFte)}
        <div className="small dimmed">
          {share(row.minFte)} – {share(row.maxFte)}
        </div>
      </td>
      <td data-label={t`When`}>
        <Plural value={row.weeks} one="# week" other="# weeks" />
        <div className="small dimmed">{t`from ${shortDay(i18n, row.earliestOn)} to ${shortDay(i18n, row.latestOn)}`}</div>
      </td>
      <td data-label={row.metBy ? t`Who does` : t`Who could`}>
        {row.metBy ? (
          <Met by={row.metBy} />
        ) : row.candidates.length === 0 ? (
          <Badge tone="rust">{t`Nobody has the skill and the room`}</Badge>
        ) : (
          <ol style={{ margin: 0, paddingInlineStart: "1.1rem" }}>
            {row.candidates.map((one) => (
              <li key={one.person} className="small">
                {one.personName}, {share(one.fte)}, {shortDay(i18n, one.startsOn)}
                {row.canEdit && (
                  <Button
                    size="xs"
                    variant="subtle"
                    loading={busy}
                    aria-label={t`Take ${one.personName} for ${title}`}
                    onClick={() => onTake({ need: row.id, person: one.person, startsOn: one.startsOn, fte: one.fte })}
                  >
                    <Trans>Take</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </td>
      <td>
        {row.canEdit && (
          <Button size="xs" variant="subtle" aria-label={t`Change the need of ${title}`} onClick={onChange}>
            <Trans>Change</Trans>
          </Button>
        )}
        {row.canWithdraw && (
          <Button size="xs" variant="subtle" aria-label={t`Withdraw the need of ${title}`} onClick={() => onWithdraw(row.version)}>
            <Trans>Withdraw</Trans>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Who meets it, and by what: read from the plan, whoever put it there. */
function Met({ by }: { by: NonNullable<NeedRow_need$data["metBy"]> }) {
  const { t, i18n } = useLingui();
  const [from, to] = [shortDay(i18n, by.startsOn), shortDay(i18n, by.endsOn)];
  return (
    <>
      <Badge tone={by.confirmed ? "moss" : "sand"}>{by.confirmed ? t`Met, confirmed` : t`Met, tentatively`}</Badge> {by.personName}
      <div className="small dimmed">
        {i18n.number(by.fte, { style: "percent" })}, {t`${from} to ${to}`}
      </div>
    </>
  );
}
