import { I18nProvider } from "@lingui/react";
import { type ReactNode, StrictMode } from "react";
import { Toasts } from "@/components/Toasts";
import { i18n } from "@/lib/i18n";

/** What every page stands in: language, messages. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        {children}
        <Toasts />
      </I18nProvider>
    </StrictMode>
  );
}
