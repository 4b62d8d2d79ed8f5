import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Field } from "@/components/Form";
import form from "@/components/form.module.css";
import { Html } from "@/components/Html";
import type { BodyFieldQuery } from "@/gql/lab/BodyFieldQuery.graphql";
import { openMention, matching } from "../rules";

interface Props {
  engagement: string;
  /** Who can be mentioned: those who may read the text. */
  names: readonly string[];
  defaultValue: string | undefined;
  hint: ReactNode;
  error: ReactNode;
}

/** A text in Markdown: “@” completes the name of somebody who may read it, and the server shows how it will look. */
export function BodyField({ engagement, names, defaultValue, hint, error }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const box = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<string | null>(null);
  const [failed, setFailed] = useState("");
  const look = () => {
    const input = box.current;
    const typed = input ? openMention(input.value.slice(0, input.selectionStart)) : null;
    setFound(typed === null ? [] : matching(names, typed));
  };
  const take = (name: string) => {
    const input = box.current;
    if (!input) return;
    const typed = openMention(input.value.slice(0, input.selectionStart)) ?? "";
    input.setRangeText(`${name} `, input.selectionStart - typed.length, input.selectionStart, "end");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    setFound([]);
    input.focus();
  };
  const show = () => {
    if (preview !== null) return setPreview(null);
    fetchQuery<BodyFieldQuery>(
      environment,
      graphql`
        query BodyFieldQuery($engagement: ID!, $body: String!) {
          logPreview(engagement: $engagement, body: $body)
        }
      `,
      { engagement, body: box.current?.value ?? "" },
    ).subscribe({
      next: (data) => {
        setFailed("");
        setPreview(data.logPreview);
      },
      error: (problem: Error) => setFailed(problem.message),
    });
  };
  return (
    <div className="tight">
      <Field label={t`What happened`} hint={hint} error={error || failed}>
        {(props) => (
          <textarea
            {...props}
            ref={box}
            className={form["input"]}
            name="body"
            rows={6}
            required
            maxLength={20000}
            hidden={preview !== null}
            defaultValue={defaultValue}
            onInput={look}
            onKeyUp={look}
          />
        )}
      </Field>
      {found.length > 0 && preview === null && (
        <div className="row small" role="group" aria-label={t`Mention`}>
          {found.map((name) => (
            <Button key={name} type="button" size="xs" variant="default" onClick={() => take(name)}>
              @{name}
            </Button>
          ))}
        </div>
      )}
      {preview !== null && (preview ? <Html html={preview} /> : <span className="dimmed">{t`Nothing is written yet.`}</span>)}
      <div>
        <Button type="button" size="xs" variant="subtle" onClick={show} aria-pressed={preview !== null}>
          {preview === null ? <Trans>Preview</Trans> : <Trans>Write</Trans>}
        </Button>
      </div>
    </div>
  );
}
