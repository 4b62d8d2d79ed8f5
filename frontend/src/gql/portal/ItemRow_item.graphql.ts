/**
 * @generated SignedSource<<68556e7df51f5e4b0b504e1c03f57a10>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ItemRow_item$data = {
  readonly capability: string;
  readonly engagement: {
    readonly reference: string;
    readonly title: string;
  };
  readonly evidence: ReadonlyArray<{
    readonly authorName: string;
  }>;
  readonly id: string;
  readonly performerName: string | null | undefined;
  readonly signer: Signer;
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
      "name": "capability",
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
      "concreteType": "Evidence",
      "kind": "LinkedField",
      "name": "evidence",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "authorName",
          "storageKey": null
        }
      ],
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
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "e781af71b5264ba9992c090241700bc6";

export default node;
