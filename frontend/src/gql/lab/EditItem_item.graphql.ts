/**
 * @generated SignedSource<<91fcdcb26fed1dfe5a100161cea01d03>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ItemAction = "ADD_EVIDENCE" | "MOVE" | "SIGN" | "UNWAIVE" | "UPDATE" | "WAIVE" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditItem_item$data = {
  readonly allowedActions: ReadonlyArray<ItemAction>;
  readonly capability: string;
  readonly evidenceAsked: string;
  readonly id: string;
  readonly internalNote: string;
  readonly signer: Signer;
  readonly version: number;
  readonly " $fragmentType": "EditItem_item";
};
export type EditItem_item$key = {
  readonly " $data"?: EditItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditItem_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditItem_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capability",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "evidenceAsked",
      "storageKey": null
    },
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
      "name": "internalNote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "7fd22cc6e80a1dd2082e3ff6178e4d18";

export default node;
