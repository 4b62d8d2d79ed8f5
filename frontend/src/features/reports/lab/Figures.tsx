import { graphql, useFragment } from "react-relay/hooks";
import type { Figures_report$key } from "@/gql/lab/Figures_report.graphql";
import { FigureList } from "../FigureList";

export function Figures(props: { report: Figures_report$key }) {
  const { figures } = useFragment(
    graphql`
      fragment Figures_report on ProgressReport {
        figures {
          key
          value
          records {
            id
            label
            path
            at
            row
          }
        }
      }
    `,
    props.report,
  );
  return <FigureList figures={figures} />;
}
