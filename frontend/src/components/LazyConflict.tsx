import { type ComponentProps, Suspense } from "react";
import { DomainFailure } from "@/lib/errors";
import { lazyAct } from "@/lib/lazyPage";

const Conflict = lazyAct(async () => ({ default: (await import("./Conflict")).Conflict }));

/** Both values of a conflict, loaded when there is one: few forms ever see it. */
export function LazyConflict(props: ComponentProps<typeof Conflict>) {
  if (!(props.failure instanceof DomainFailure) || props.failure.code !== "CONFLICT") return null;
  return (
    <Suspense>
      <Conflict {...props} />
    </Suspense>
  );
}
