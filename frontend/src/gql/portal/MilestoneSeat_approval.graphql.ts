/**
 * @generated SignedSource<<a6a4a614a8054151514a0f9a36465990>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ApprovalVerdict = "APPROVED" | "CHANGES_REQUESTED" | "PENDING" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MilestoneSeat_approval$data = {
  readonly canDecide: boolean;
  readonly decidedByName: string | null | undefined;
  readonly reason: string;
  readonly signer: Signer;
  readonly verdict: ApprovalVerdict;
  readonly " $fragmentSpreads": FragmentRefs<"useDecideMilestone_approval">;
  readonly " $fragmentType": "MilestoneSeat_approval";
};
export type MilestoneSeat_approval$key = {
  readonly " $data"?: MilestoneSeat_approval$data;
  readonly " $fragmentSpreads": FragmentRefs<"MilestoneSeat_approval">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MilestoneSeat_approval",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "signer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "verdict",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedByName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canDecide",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useDecideMilestone_approval"
    }
  ],
  "type": "Approval",
  "abstractKey": null
};

(node as any).hash = "4aa804cb2318efe65f4d0fd72c328e1a";

export default node;
