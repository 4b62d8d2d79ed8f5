import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { json } from "@/lib/http";
import { Html } from "./Html";
import { Notice } from "./Notice";
import classes from "./preview.module.css";

interface Shown {
  kind: "html" | "image" | "pdf" | "none";
  html: string;
  url: string;
  shortened: boolean;
  note: string;
}

/** What a file looks like, as the server rendered it for whoever may read it: the same on both sides. */
export default function Preview({ url, name }: { url: string; name: string }) {
  const { t } = useLingui();
  const { data: shown, failed } = useAnswer<Shown>(`${url}/preview`);
  if (failed) return <Notice tone="rust">{t`The preview could not be read. Try again in a moment.`}</Notice>;
  if (!shown)
    return (
      <p className="small dimmed" role="status">
        <Trans>Reading the file…</Trans>
      </p>
    );
  return (
    <figure className={classes.preview}>
      {shown.kind === "html" && (
        // a region that scrolls is reached by the keyboard too
        <div className={classes.page} role="region" aria-label={t`Preview of ${name}`} tabIndex={0}>
          <Html html={shown.html} />
        </div>
      )}
      {shown.kind === "image" && <img className={classes.image} src={shown.url} alt={name} />}
      {shown.kind === "pdf" && <iframe className={classes.pdf} src={shown.url} title={t`Preview of ${name}`} />}
      {shown.kind === "none" && <p className="small dimmed">{shown.note}</p>}
      {shown.shortened && (
        <figcaption className="small dimmed">
          <Trans>Only the beginning is shown. Download the file to see all of it.</Trans>
        </figcaption>
      )}
    </figure>
  );
}

/** Reads JSON once for an address. */
export function useAnswer<T>(url: string): { data: T | null; failed: string | null } {
  const [answer, setAnswer] = useState<{ data: T | null; failed: string | null }>({ data: null, failed: null });
  useEffect(() => {
    let current = true;
    setAnswer({ data: null, failed: null });
    json("GET", url)
      .then(({ status, data }) => {
        if (!current) return;
        const message = (data as { message?: string } | null)?.message ?? String(status);
        setAnswer(status === 200 ? { data: data as T, failed: null } : { data: null, failed: message });
      })
      .catch(() => current && setAnswer({ data: null, failed: "network" }));
    return () => {
      current = false;
    };
  }, [url]);
  return answer;
}
