import { Trans, useLingui } from "@lingui/react/macro";
import { boot } from "@/lib/boot";
import { clientRole, labRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import classes from "./account.module.css";

export function DemoAccounts({ onChoose }: { onChoose: (email: string) => void }) {
  const { t } = useLingui();
  const roles = { ...clientRole, ...labRole };
  return (
    <section className={classes.card} aria-labelledby="demo">
      <h2 id="demo">
        <Trans>Demonstration</Trans>
      </h2>
      <p className="small dimmed">
        <Trans>
          The people and the histories shown here are illustrative. Four partners and the titles of their engagements come from a public
          page; nothing else about them is real. The password was printed where the demonstration was started.
        </Trans>
      </p>
      <ul className={classes.accounts} aria-label={t`Demonstration accounts`}>
        {boot.demoAccounts.map((account) => (
          <li key={account.email}>
            <button type="button" onClick={() => onChoose(account.email)}>
              <span className="truncate">{account.email}</span>
              <span className="dimmed">{term(roles, account.role, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
