// Only the parts of Mantine that are in use: its whole sheet would be six times the budget.
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@fontsource-variable/instrument-sans/wght.css";
import "./global.css";
