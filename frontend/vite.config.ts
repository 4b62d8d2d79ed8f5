import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { themeCss } from "./scripts/theme-plugin";
import { leanRelay } from "./scripts/lean-relay";
import { leanPreload } from "./scripts/preload-plugin";
import { leanArtifacts, relay } from "./scripts/relay-plugin";

export default defineConfig({
  base: "/static/app/",
  plugins: [
    themeCss(),
    leanRelay(),
    leanPreload(),
    leanArtifacts(),
    relay(),
    lingui({ macroTransform: true, failOnMissing: true }),
    react(),
  ],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: {
    manifest: true,
    outDir: "dist",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    rollupOptions: {
      input: ["src/app/lab/main.tsx", "src/app/portal/main.tsx", "src/app/account/main.tsx"],
    },
  },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx", "scripts/**/*.test.ts"] },
});
