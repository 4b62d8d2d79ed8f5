import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { type ReactNode, StrictMode } from "react";
import { Toasts } from "@/components/Toasts";
import { nonce } from "@/lib/boot";
import { i18n } from "@/lib/i18n";
import { cssVariables, theme } from "./theme";

const styleNonce = nonce();

/** What every page stands in: language, colours, messages. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
          {children}
          <Toasts />
        </MantineProvider>
      </I18nProvider>
    </StrictMode>
  );
}
