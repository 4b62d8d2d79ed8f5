import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import table from "@/components/table.module.css";

export default function Help({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const keys = [
    ["Ctrl K", t`Go to a page, or search everything`],
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
    </Dialog>
  );
}
