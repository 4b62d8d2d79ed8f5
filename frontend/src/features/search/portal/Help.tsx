import { useLingui } from "@lingui/react/macro";
import { Help, type Keys } from "../Help";

export default function PortalHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const keys: Keys = [
    ["g w", t`Home`],
    ["g n", t`Notifications`],
  ];
  return <Help here={[]} everywhere={keys} onClose={onClose} />;
}
