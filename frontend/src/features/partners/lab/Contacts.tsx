import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Contacts_organization$data, Contacts_organization$key } from "@/gql/lab/Contacts_organization.graphql";
import { ContactForm } from "./ContactForm";
import { RemoveContact } from "./RemoveContact";

type Contact = Contacts_organization$data["contacts"][number];

/** Whom the lab knows there. */
export function Contacts(props: { organization: Contacts_organization$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Contact | "new" | null>(null);
  const { id, contacts, canUpdate } = useFragment(
    graphql`
      fragment Contacts_organization on Organization {
        id
        canUpdate
        contacts {
          id
          version
          name
          title
          email
          telephone
          language
        }
      }
    `,
    props.organization,
  );
  const close = () => setOpen(null);
  // as it is saved now; what somebody removed meanwhile stays in its form
  const newest = open === "new" ? null : (contacts.find((row) => row.id === open?.id) ?? open);
  return (
    <Section
      id="contacts"
      title={<Trans>Contacts</Trans>}
      side={
        canUpdate && (
          <Button size="sm" variant="light" onClick={() => setOpen("new")}>
            <Trans>Add a contact</Trans>
          </Button>
        )
      }
      flush
    >
      {contacts.length === 0 && (
        <Empty>
          <Trans>No contact is recorded.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {contacts.map((row) => (
          <li key={row.id} className="tight">
            <span>
              <span className="strong breakable">{row.name}</span>{" "}
              <span className="small dimmed">
                {[row.title, row.language === "FRENCH" ? t`French` : t`English`].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="row small breakable">
              {row.email && <a href={`mailto:${row.email}`}>{row.email}</a>}
              {row.telephone && <a href={`tel:${row.telephone.replace(/[^+\d]/g, "")}`}>{row.telephone}</a>}
            </span>
            {canUpdate && (
              <span className="row">
                <Button size="xs" variant="subtle" onClick={() => setOpen(row)} aria-label={t`Edit ${row.name}`}>
                  <Trans>Edit</Trans>
                </Button>
                <RemoveContact contact={row} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={open === "new" ? t`Add a contact` : t`Edit the contact`} onClose={close} focus="name">
          <ContactForm organization={id} contact={newest} onClose={close} />
        </Dialog>
      )}
    </Section>
  );
}
