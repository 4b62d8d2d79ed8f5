/**
 * @generated SignedSource<<1e3c6b6a8b6ffb72d00edf4177d9104a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type RoundStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type Verdict = "ACCEPTED" | "CHANGES_REQUESTED" | "NEEDS_INFORMATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WhoDecides_round$data = {
  readonly decisions: ReadonlyArray<{
    readonly decidedAt: string;
    readonly id: string;
    readonly reason: string;
    readonly record: {
      readonly jsonUrl: string;
      readonly onBehalfOf: string | null | undefined;
      readonly pdfUrl: string;
    } | null | undefined;
    readonly reviewerName: string;
    readonly verdict: Verdict;
  }>;
  readonly inOrder: boolean;
  readonly respondBy: string | null | undefined;
  readonly reviewers: ReadonlyArray<{
    readonly decided: boolean;
    readonly id: string;
    readonly name: string;
    readonly role: ClientRole;
  }>;
  readonly status: RoundStatus;
  readonly " $fragmentType": "WhoDecides_round";
};
export type WhoDecides_round$key = {
  readonly " $data"?: WhoDecides_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhoDecides_round">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhoDecides_round",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "respondBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inOrder",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Reviewer",
      "kind": "LinkedField",
      "name": "reviewers",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decided",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Decision",
      "kind": "LinkedField",
      "name": "decisions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reviewerName",
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
          "name": "decidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "AcceptanceRecord",
          "kind": "LinkedField",
          "name": "record",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "onBehalfOf",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "pdfUrl",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "jsonUrl",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReviewRound",
  "abstractKey": null
};
})();

(node as any).hash = "3e8b1c8c617edd96c0976b6a6bd1b04e";

export default node;
