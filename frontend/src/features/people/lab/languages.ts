/** The languages of the product, each in its own words. */
export const LANGUAGES = [
  { value: "FRENCH", label: "Français" },
  { value: "ENGLISH", label: "English" },
] as const;
