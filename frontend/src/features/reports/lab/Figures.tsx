import { useParams } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { Figures_report$key } from "@/gql/lab/Figures_report.graphql";
import { FigureList } from "../FigureList";

const TABS: Readonly<Record<string, string>> = {
  Milestone: "plan",
  WaitingPeriod: "plan",
  DeliverableVersion: "deliverables",
  Item: "transfer",
};

export function Figures(props: { report: Figures_report$key }) {
  const { reference } = useParams({ strict: false });
  const { figures } = useFragment(
    graphql`
      fragment Figures_report on ProgressReport {
        figures {
          key
          value
          records {
            type
            id
            label
          }
        }
      }
    `,
    props.report,
  );
  return <FigureList figures={figures} to={(type) => `/engagements/${reference ?? ""}/${TABS[type] ?? "log"}`} />;
}
