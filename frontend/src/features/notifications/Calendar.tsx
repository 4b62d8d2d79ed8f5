import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { Section } from "@/components/Page";
import { moment } from "@/lib/dates";
import { say } from "@/lib/toasts";

interface Props {
  feed: { readonly createdAt: string; readonly lastReadAt: string | null | undefined } | null | undefined;
  /** The secret address, right after it was made. */
  url: string | null;
  busy: boolean;
  onCreate: () => void;
  onRevoke: () => void;
}

/** The person's calendar feed: an address that calendar programs read without signing in. */
export function Calendar({ feed, url, busy, onCreate, onRevoke }: Props) {
  const { t, i18n } = useLingui();
  const [sure, setSure] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url ?? "");
      say(t`Copied`);
    } catch {
      // a browser that does not allow it, or has no clipboard at all (a site without https): it is marked, to be copied by hand
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      say(t`Your browser does not copy here: the address is marked`);
    }
  };
  return (
    <Section id="calendar" title={<Trans>Calendar</Trans>}>
      <p className="small dimmed">
        <Trans>Your dates in your own calendar program. Whoever has the address reads your dates: treat it as a password.</Trans>
      </p>
      {url && feed && (
        <Notice tone="moss">
          <span>
            <Trans>Copy it now, it is not shown again:</Trans>{" "}
            <code ref={shown} className="breakable">
              {url}
            </code>{" "}
            <Button size="xs" variant="default" onClick={() => void copy()}>
              <Trans>Copy</Trans>
            </Button>
          </span>
        </Notice>
      )}
      {feed && (
        <p className="small">
          {t`Made ${moment(i18n, feed.createdAt)}`} · {feed.lastReadAt ? t`last read ${moment(i18n, feed.lastReadAt)}` : t`not read yet`}
        </p>
      )}
      <div className="row">
        {feed && !sure ? (
          <>
            <Button variant="default" size="sm" onClick={() => setSure(true)}>
              <Trans>Replace the address</Trans>
            </Button>
            <Button variant="subtle" size="sm" danger loading={busy} onClick={onRevoke}>
              <Trans>Revoke the address</Trans>
            </Button>
          </>
        ) : (
          <Button
            size="sm"
            loading={busy}
            onClick={() => {
              setSure(false);
              onCreate();
            }}
          >
            {feed ? <Trans>Replace it: the old address stops working</Trans> : <Trans>Make an address</Trans>}
          </Button>
        )}
      </div>
    </Section>
  );
}
