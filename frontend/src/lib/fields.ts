/** Where typing begins in a form. */
export const FIELDS = "form :is(input:not([type=hidden]), select, textarea):not(:disabled, [readonly])";
