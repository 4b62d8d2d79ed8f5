/**
 * @generated SignedSource<<b6ef12b1e483b7b92b88593f07a6cdf5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SignOffs_item$data = {
  readonly signOffs: ReadonlyArray<{
    readonly evidenceText: string;
    readonly id: string;
    readonly level: TransferLevel;
    readonly performerName: string;
    readonly signedAt: string;
    readonly signer: Signer;
    readonly witnessName: string;
  }>;
  readonly " $fragmentType": "SignOffs_item";
};
export type SignOffs_item$key = {
  readonly " $data"?: SignOffs_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"SignOffs_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SignOffs_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SignOff",
      "kind": "LinkedField",
      "name": "signOffs",
      "plural": true,
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
          "name": "performerName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "witnessName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "evidenceText",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "signedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "66140844e0c91b036b1ff53819bcadc8";

export default node;
