import { Html } from "@/components/Html";
import classes from "./shared.module.css";

interface Props {
  readonly word: string;
  readonly label: string;
  readonly text: string;
  readonly html: string;
}

/** A thing as the client reads it: what it is, its name, and what stands beside it. */
export function ShareItem({ word, label, text, html }: Props) {
  return (
    <li className="tight">
      <span className="breakable">
        <span className="small dimmed">{word}</span> {!html && label}
      </span>
      {html && <Html html={html} />}
      {text && <p className={classes.shown}>{text}</p>}
    </li>
  );
}
