import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import table from "@/components/table.module.css";
import { boot } from "@/lib/boot";
import { singleKeys, switchSingleKeys } from "@/lib/shortcuts";

export default function Help({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const keys = [
    ["Ctrl K", t`Go to a page, or search everything`],
    ["a", t`Quick add: log, milestone, deliverable, waiting on client`],
    ["/", t`Search everything on a page of its own`],
    ["g w", t`My week`],
    ["g e", t`Engagements`],
    ["g l", t`Load`],
    ["g t", t`Time`],
    ...(boot.role === "INTERN"
      ? []
      : [
          ["g o", t`Portfolio`],
          ["g i", t`Pipeline`],
          ["g p", t`Partners`],
          ["c", t`Start an engagement`],
        ]),
    ["g n", t`Notifications`],
    ["?", t`This help`],
    ["Ctrl Enter", t`Send the form in which you are typing`],
    ["Esc", t`Close what is open`],
    ["← ↑ → ↓", t`Move inside a table of weeks`],
  ];
  return (
    <Dialog title={t`Keyboard`} onClose={onClose}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Keys</Trans>
            </th>
            <th scope="col">
              <Trans>What they do</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, what]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="row small">
        <input type="checkbox" defaultChecked={singleKeys()} onChange={(event) => switchSingleKeys(event.target.checked)} />
        <Trans>Single keys act (those without Ctrl). Ctrl K and Ctrl Enter always do.</Trans>
      </label>
    </Dialog>
  );
}
