/** Writes values into the fields of a form that keeps them itself. */
export function putInto(within: HTMLElement, values: Readonly<Record<string, string | undefined>>) {
  for (const [name, value] of Object.entries(values)) {
    const field = within.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    if (field && value !== undefined) field.value = value;
  }
}
