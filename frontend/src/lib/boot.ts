/** What the server says of this page before anything is loaded. */
export interface Boot {
  locale: "en" | "fr";
  /** The account's, an IANA name; "" where nobody is known: the browser's then. */
  timeZone: string;
  /** Public id of who reads, for what this browser keeps for them. */
  id: string;
  name: string;
  role: string;
  demo: boolean;
  demoAccounts: { email: string; role: string; name: string }[];
  illustrative: boolean;
  labName: string;
  /** With whose eyes a lab person looks at the portal. */
  viewAs: { name: string; role: string; engagement: string; reference: string } | null;
}

const empty: Boot = {
  locale: "fr",
  timeZone: "",
  id: "",
  name: "",
  role: "",
  demo: false,
  demoAccounts: [],
  illustrative: false,
  labName: "",
  viewAs: null,
};

function read(): Boot {
  if (typeof document === "undefined") return empty;
  const text = document.getElementById("boot")?.textContent;
  return text ? { ...empty, ...(JSON.parse(text) as Partial<Boot>) } : empty;
}

export const boot = read();
