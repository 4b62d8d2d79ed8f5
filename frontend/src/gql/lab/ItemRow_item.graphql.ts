/**
 * @generated SignedSource<<8772f33764ac814c26953f31949e25a2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ItemAction = "ADD_EVIDENCE" | "MOVE" | "SIGN" | "UNWAIVE" | "UPDATE" | "WAIVE" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ItemRow_item$data = {
  readonly allowedActions: ReadonlyArray<ItemAction>;
  readonly capability: string;
  readonly evidenceAsked: string;
  readonly id: string;
  readonly internalNote: string;
  readonly level: TransferLevel;
  readonly performer: {
    readonly name: string;
  } | null | undefined;
  readonly signOffs: ReadonlyArray<{
    readonly witnessName: string;
  }>;
  readonly signer: Signer;
  readonly version: number;
  readonly waivedReason: string;
  readonly " $fragmentSpreads": FragmentRefs<"EditItem_item" | "EvidenceForm_item" | "EvidenceList_item" | "ItemActions_item" | "SignItem_item" | "SignOffs_item" | "WaiveItem_item">;
  readonly " $fragmentType": "ItemRow_item";
};
export type ItemRow_item$key = {
  readonly " $data"?: ItemRow_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"ItemRow_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ItemRow_item",
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
      "name": "level",
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
      "name": "internalNote",
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
      "alias": null,
      "args": null,
      "concreteType": "ClientPerson",
      "kind": "LinkedField",
      "name": "performer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
          "name": "witnessName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditItem_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ItemActions_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EvidenceList_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SignOffs_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SignItem_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WaiveItem_item"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EvidenceForm_item"
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "4045fce401ca32ffb855832320cef284";

export default node;
