import "../styles";
import { createRoot } from "react-dom/client";
import { begin } from "@/lib/i18n";
import { Providers } from "../Providers";
import { Account } from "./Account";

await begin("visitor", "later");
createRoot(document.getElementById("root")!).render(
  <Providers>
    <Account />
  </Providers>,
);
