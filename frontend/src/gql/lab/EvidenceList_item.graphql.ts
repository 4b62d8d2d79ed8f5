/**
 * @generated SignedSource<<dc9770d73eb4419adf66065b27e37361>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EvidenceList_item$data = {
  readonly engagement: {
    readonly allowedActions: ReadonlyArray<EngagementAction>;
  };
  readonly evidence: ReadonlyArray<{
    readonly authorName: string;
    readonly disclosure: Disclosure;
    readonly file: {
      readonly name: string;
      readonly url: string;
    } | null | undefined;
    readonly id: string;
    readonly link: string;
    readonly text: string;
  }>;
  readonly " $fragmentType": "EvidenceList_item";
};
export type EvidenceList_item$key = {
  readonly " $data"?: EvidenceList_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"EvidenceList_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EvidenceList_item",
  "selections": [
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
          "name": "allowedActions",
          "storageKey": null
        }
      ],
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
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "link",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "disclosure",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "authorName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StoredFile",
          "kind": "LinkedField",
          "name": "file",
          "plural": false,
          "selections": [
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
              "name": "url",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "e574a3d09e653033bcbce2f2d99c560f";

export default node;
