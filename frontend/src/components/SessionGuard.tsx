import { Suspense, useEffect, useState } from "react";
import { lazyAct } from "@/lib/lazyPage";
import { onSessionEnd } from "@/lib/session";

const SignInAgain = lazyAct(() => import("./SignInAgain"));

/** Watches for the end of the session; the dialog is loaded only then. */
export function SessionGuard() {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  return <Suspense>{ended && <SignInAgain onClose={() => setEnded(false)} />}</Suspense>;
}
