import "../styles";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay/hooks";
import { SessionGuard } from "@/components/SessionGuard";
import { begin } from "@/lib/i18n";
import { refreshWith } from "@/lib/refresh";
import { Providers } from "../Providers";
import { environment } from "./environment";
import { router } from "./router";

refreshWith(() => router.invalidate());
await begin("features/week");
createRoot(document.getElementById("root")!).render(
  <Providers>
    <RelayEnvironmentProvider environment={environment}>
      <RouterProvider router={router} />
      <SessionGuard />
    </RelayEnvironmentProvider>
  </Providers>,
);
void import("@/lib/keepFocus").then(({ keepFocus }) => keepFocus());
