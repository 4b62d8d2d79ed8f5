import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "./Button";

const STEP = 100;

/** The first hundred rows of many, and what shows the next ones: a long table is laid out as far as somebody reads. */
export function useFirst<T>(rows: readonly T[]) {
  const [most, setMost] = useState(STEP);
  const rest = rows.length - most;
  const more = rest > 0 && <ShowMore left={rest} onMore={() => setMost(most + STEP)} />;
  return { first: rest > 0 ? rows.slice(0, most) : rows, more };
}

interface MoreProps {
  left: number;
  busy?: boolean;
  onMore: () => void;
}

/** The end of a list that goes on: how much is left, and what shows it. */
export function ShowMore({ left, busy = false, onMore }: MoreProps) {
  return (
    <div style={{ padding: "0.75rem 1rem" }}>
      <Button variant="default" loading={busy} onClick={onMore}>
        <Plural value={left} one="Show # more" other="Show # more" />
      </Button>
    </div>
  );
}

interface ReadingProps {
  read: number;
  total: number;
  rest: { reading: boolean; failed: boolean; again: () => void };
}

/** How much of what is sorted and filtered here has been read, while that is not all of it. */
export function Reading({ read, total, rest }: ReadingProps) {
  if (!rest.reading && !rest.failed) return null;
  return (
    <p className="small dimmed" role="status">
      <Trans>
        {read} of {total} are read so far.
      </Trans>{" "}
      {rest.failed && (
        <Button size="xs" variant="default" onClick={rest.again}>
          <Trans>Read the rest</Trans>
        </Button>
      )}
    </p>
  );
}
