import "../styles";
import { createRoot } from "react-dom/client";
import { activate, initialLocale } from "@/lib/i18n";
import { Providers } from "../Providers";
import { Account } from "./Account";

await activate(initialLocale);
createRoot(document.getElementById("root")!).render(
  <Providers>
    <Account />
  </Providers>,
);
