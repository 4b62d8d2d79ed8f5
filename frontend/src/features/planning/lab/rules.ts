export interface Hours {
  capacityHours: number;
  confirmedHours: number;
  tentativeHours: number;
}

/** How full a week is: "over" above capacity, "away" without any, else 0 to 5 fifths. High is good, over is not. */
export function levelOf({ capacityHours, confirmedHours, tentativeHours }: Hours): string {
  const given = confirmedHours + tentativeHours;
  if (capacityHours <= 0) return given > 0 ? "over" : "away";
  const share = given / capacityHours;
  return share > 1.005 ? "over" : String(Math.min(5, Math.ceil(share * 5 - 1e-9)));
}
