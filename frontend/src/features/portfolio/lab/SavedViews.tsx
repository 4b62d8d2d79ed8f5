import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { CheckField, Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { SavedViews_query$key } from "@/gql/lab/SavedViews_query.graphql";
import type { SavedViewsDeleteMutation } from "@/gql/lab/SavedViewsDeleteMutation.graphql";
import type { SavedPage, SavedViewsMutation } from "@/gql/lab/SavedViewsMutation.graphql";
import { DomainFailure } from "@/lib/errors";
import { boot } from "@/lib/boot";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./portfolio.module.css";
import { fromText } from "./rules";

interface Props {
  query: SavedViews_query$key;
  page: SavedPage;
  /** The filters that are set now, as text. */
  now: string;
}

const PATHS = { PORTFOLIO: "/portfolio", SLIPS: "/portfolio/slips" } as const;

/** Filters kept under a name: one's own, and those that directors and advisors share. */
export function SavedViews(props: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { savedViews } = useFragment(
    graphql`
      fragment SavedViews_query on Query @argumentDefinitions(page: { type: "SavedPage!" }) {
        savedViews(page: $page) {
          id
          name
          search
          shared
          isOwn
          ownerName
        }
      }
    `,
    props.query,
  );
  const chosen = savedViews.find((view) => view.search === props.now);
  const draftKey = `view-${props.page}`;
  const saving = useSubmit<SavedViewsMutation>(
    graphql`
      mutation SavedViewsMutation($input: SaveViewInput!) {
        saveView(input: $input) {
          view {
            id
            name
            search
            shared
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The view is saved`,
      onDone: () => {
        setOpen(false);
        void refresh();
      },
    },
  );
  const deleting = useSubmit<SavedViewsDeleteMutation>(
    graphql`
      mutation SavedViewsDeleteMutation($input: DeleteViewInput!) {
        deleteView(input: $input) {
          deletedId
        }
      }
    `,
    { done: t`The view is deleted`, onDone: () => void refresh() },
  );
  const taken = saving.failure instanceof DomainFailure ? (saving.failure.details["taken"] as string | undefined) : undefined;
  const send = (data: FormData, replaced?: string) =>
    saving.submit({
      input: {
        page: props.page,
        name: replaced ?? text(data, "name"),
        search: props.now,
        shared: data.get("shared") === "on",
        replace: replaced !== undefined,
      },
    });
  const go = (id: string) => {
    const view = savedViews.find((one) => one.id === id);
    void router.navigate({ to: PATHS[props.page as keyof typeof PATHS], search: view ? fromText(view.search) : {} });
  };
  const may = boot.role === "DIRECTOR" || boot.role === "PARTNERSHIPS";
  return (
    <div className="row" style={{ alignItems: "end" }}>
      {savedViews.length > 0 && (
        <SelectField
          key={chosen?.id ?? ""}
          label={t`Saved view`}
          name="view"
          empty={t`None`}
          defaultValue={chosen?.id ?? ""}
          options={savedViews.map((view) => ({ value: view.id, label: view.isOwn ? view.name : `${view.name} (${view.ownerName})` }))}
          onChange={go}
        />
      )}
      {chosen?.isOwn && (
        <Button size="sm" variant="subtle" loading={deleting.busy} onClick={() => deleting.submit({ input: { id: chosen.id } })}>
          <Trans>Delete this view</Trans>
        </Button>
      )}
      {!chosen && props.now && !open && (
        <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
          <Trans>Save this view…</Trans>
        </Button>
      )}
      <FailureNotice failure={deleting.failure} />
      {open && (
        <div className={classes.views}>
          <Form
            draftKey={draftKey}
            label={t`Save this view`}
            onSubmit={(data) => send(data)}
            submit={<Trans>Save</Trans>}
            busy={saving.busy}
            onCancel={() => {
              saving.clear();
              setOpen(false);
            }}
            side={
              taken && (
                <Button
                  variant="light"
                  loading={saving.busy}
                  onClick={({ currentTarget }) => currentTarget.form && send(new FormData(currentTarget.form), taken)}
                >
                  <Trans>Replace “{taken}”</Trans>
                </Button>
              )
            }
          >
            <FailureNotice failure={saving.failure} fields={["name"]} />
            <TextField label={t`Name of the view`} name="name" required maxLength={60} autoFocus error={saving.fieldError("name")} />
            {may && <CheckField label={t`Show it to everybody of the lab`} name="shared" />}
          </Form>
        </div>
      )}
    </div>
  );
}
