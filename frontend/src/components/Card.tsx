import { Trans, useLingui } from "@lingui/react/macro";
import { Html } from "./Html";

interface Section {
  readonly key: string;
  readonly title: string;
  readonly html: string;
}

/** A model card or a datasheet, section by section, and its two forms to take away. */
export function Card({ versionId, sections }: { versionId: string; sections: readonly Section[] }) {
  const { t } = useLingui();
  if (sections.length === 0) return null;
  const where = `/api/versions/${encodeURIComponent(versionId)}/card`;
  return (
    <details>
      <summary className="small">
        <Trans>Card of this version</Trans>
      </summary>
      <div className="stack">
        {sections.map((section) => (
          <section key={section.key}>
            <h4>{section.title}</h4>
            <Html html={section.html} />
          </section>
        ))}
        <p className="row small">
          <a href={`${where}.md`} download aria-label={t`Card as Markdown`}>
            Markdown
          </a>
          <a href={`${where}.json`} download aria-label={t`Card as JSON`}>
            JSON
          </a>
        </p>
      </div>
    </details>
  );
}
