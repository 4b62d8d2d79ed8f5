import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import table from "@/components/table.module.css";
import { singleKeys, switchSingleKeys } from "@/lib/shortcuts";

export type Keys = readonly (readonly [string, string])[];

interface Props {
  /** What acts on the page that is open, where it has keys of its own. */
  here: Keys;
  everywhere: Keys;
  onClose: () => void;
}

/** The keys that act: those of the open page first. */
export function Help({ here, everywhere, onClose }: Props) {
  const { t } = useLingui();
  const common: Keys = [
    ["Ctrl K", t`Go to a page, or search everything`],
    ["/", t`Search everything on a page of its own`],
    ...everywhere,
    ["?", t`This help`],
    ["Ctrl Enter", t`Send the form in which you are typing`],
    ["Esc", t`Close what is open`],
  ];
  return (
    <Dialog title={t`Keyboard`} onClose={onClose}>
      {here.length > 0 && <Table caption={t`On this page`} keys={here} />}
      <Table caption={t`Everywhere`} keys={common} />
      <label className="row small">
        <input type="checkbox" defaultChecked={singleKeys()} onChange={(event) => switchSingleKeys(event.target.checked)} />
        <Trans>Single keys act (those without Ctrl). Ctrl K and Ctrl Enter always do.</Trans>
      </label>
    </Dialog>
  );
}

function Table({ caption, keys }: { caption: string; keys: Keys }) {
  return (
    <table className={table.table}>
      <caption className="strong" style={{ textAlign: "start" }}>
        {caption}
      </caption>
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
  );
}
