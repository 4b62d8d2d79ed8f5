import classes from "./html.module.css";

/** Markdown that the server rendered and sanitised: nothing else may be given here. */
export function Html({ html }: { html: string }) {
  return <div className={classes.html} dangerouslySetInnerHTML={{ __html: html }} />;
}
