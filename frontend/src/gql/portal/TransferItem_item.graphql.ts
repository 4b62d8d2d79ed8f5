/**
 * @generated SignedSource<<a15f7b6eb3c27e0e16e664b4497ea9f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ClientItemAction = "PERFORM" | "SIGN" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TransferItem_item$data = {
  readonly allowedActions: ReadonlyArray<ClientItemAction>;
  readonly capability: string;
  readonly evidenceAsked: string;
  readonly id: string;
  readonly level: TransferLevel;
  readonly signer: Signer;
  readonly waivedReason: string;
  readonly " $fragmentSpreads": FragmentRefs<"AddEvidence_item" | "ItemProof_item" | "SignItem_item">;
  readonly " $fragmentType": "TransferItem_item";
};
export type TransferItem_item$key = {
  readonly " $data"?: TransferItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"TransferItem_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TransferItem_item",
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
      "name": "level",
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
      "name": "waivedReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ItemProof_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AddEvidence_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SignItem_item"
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "d6bcf8604dddd60e97f6a21837e24202";

export default node;
