import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#eef0fb",
  "#dcdff3",
  "#b7bce6",
  "#9097d9",
  "#6f78ce",
  "#5a64c8",
  "#4a53ad",
  "#3d4590",
  "#323975",
  "#262b5c",
];
const moss: MantineColorsTuple = [
  "#e9f5ee",
  "#d3e9dc",
  "#a6d3b9",
  "#77bb94",
  "#50a775",
  "#389b62",
  "#21774a",
  "#186340",
  "#0f5034",
  "#053d26",
];
const rust: MantineColorsTuple = [
  "#fdefe9",
  "#fadcd0",
  "#f2b59f",
  "#eb8c6c",
  "#e56a40",
  "#e25324",
  "#b8401a",
  "#9c3413",
  "#80290c",
  "#661e05",
];

const family = "'Instrument Sans Variable', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 6, dark: 5 },
  colors: { ink, moss, rust },
  defaultRadius: 6,
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: "600" },
  cursorType: "pointer",
});

/** Mantine's own neutrals miss AA on a tinted page: these replace them, once for the whole product. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#faf9f6",
    "--mantine-color-text": "#1b1a24",
    "--mantine-color-dimmed": "#5b5968",
    "--mantine-color-placeholder": "#6b6977",
    "--mantine-color-error": "#9c3413",
  },
  dark: {
    "--mantine-color-body": "#16161d",
    "--mantine-color-text": "#e9e7f0",
    "--mantine-color-dimmed": "#a9a7b8",
    "--mantine-color-placeholder": "#9a98a8",
    "--mantine-color-error": "#f2b59f",
  },
});
