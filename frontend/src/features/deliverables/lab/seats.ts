/** A seat of the client on an engagement, and who holds it. */
export interface Client {
  readonly id: string;
  readonly role: string;
  readonly user: { readonly id: string; readonly name: string };
}

/** Somebody of the client, once, with the seats in which they may decide. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly [Client, ...Client[]];
}

/** Those who may decide, in the order of their first seats: observers only look. */
export function deciders(clients: readonly Client[]): readonly Person[] {
  const found = new Map<string, Person>();
  for (const seat of clients) {
    if (seat.role === "OBSERVER") continue;
    const { id, name } = seat.user;
    const known = found.get(id);
    found.set(id, { id, name, seats: known ? [...known.seats, seat] : [seat] });
  }
  return [...found.values()];
}

/** The people whose ids stand in a field, in its order; whoever is no longer among them is left out. */
export const signersOf = (field: string, people: readonly Person[]) =>
  field.split(" ").flatMap((id) => people.find((person) => person.id === id) ?? []);
