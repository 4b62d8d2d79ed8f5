import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { text } from "@/components/Form";
import { clientRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { type Client, type Person, signersOf } from "./seats";

/** Who signs, each once, and in which of their roles; the order is theirs in which they were chosen. */
export function Signers({ people }: { people: readonly Person[] }) {
  const { t } = useLingui();
  const first = people.slice(0, 1).map((person) => person.id);
  const [chosen, setChosen] = useState<readonly string[]>(first);
  // ticks say who, and not in which order: it is a field of its own, so that a draft keeps it
  const order = useRef<HTMLInputElement>(null);
  const [inOrder, setInOrder] = useState(false);
  const turn = (id: string) => (inOrder ? chosen.indexOf(id) + 1 : 0);
  const choose = (id: string, yes: boolean) => {
    const before = order.current?.value.split(" ") ?? [];
    const next = [...before.filter((one) => one && one !== id), ...(yes ? [id] : [])];
    if (order.current) order.current.value = next.join(" ");
    setChosen(next);
  };
  const roleOf = (seat: Client) => term(clientRole, seat.role, t);
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="small">
        <Trans>Who decides</Trans>
      </legend>
      {people.map(({ id, name, seats }) => (
        <div key={id} className="row small">
          <label className="row">
            <input
              type="checkbox"
              name="reviewers"
              value={id}
              defaultChecked={first.includes(id)}
              // told of what a draft puts back as well, in which React sees no change of a tick
              onInput={(event) => choose(id, event.currentTarget.checked)}
            />{" "}
            {turn(id) > 0 && <span className="number">{turn(id)}.</span>} {name} {seats.length === 1 && `· ${roleOf(seats[0])}`}
          </label>
          {seats.length > 1 && (
            <select name={`seat-${id}`} aria-label={t`${name} decides as`}>
              {seats.map((seat) => (
                <option key={seat.id} value={seat.id}>
                  {roleOf(seat)}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
      <input
        hidden
        ref={order}
        name="order"
        defaultValue={first.join(" ")}
        onInput={(event) => setChosen(signersOf(event.currentTarget.value, people).map((person) => person.id))}
      />
      {people.length > 1 && (
        <label className="row small">
          <input type="checkbox" name="inOrder" onInput={(event) => setInOrder(event.currentTarget.checked)} />{" "}
          <Trans>One after the other, in the order in which you choose them</Trans>
        </label>
      )}
    </fieldset>
  );
}

/** The seats that were chosen, in their order. */
export const seatsChosen = (data: FormData, people: readonly Person[]) =>
  signersOf(text(data, "order"), people).map(({ id, seats }) => text(data, `seat-${id}`) || seats[0].id);
