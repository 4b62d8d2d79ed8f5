// Only the parts of Mantine that are in use: its whole sheet would be six times the budget.
import "@mantine/core/styles/baseline.css";
import "./theme.css";
import "@fontsource-variable/instrument-sans/wght.css";
import "./global.css";
