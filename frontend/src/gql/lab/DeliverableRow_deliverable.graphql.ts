/**
 * @generated SignedSource<<50910ddc401e78fed7f04ef62d7bbe4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableAction = "COMMENT" | "DELETE" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
export type DeliverableKind = "AGREEMENT" | "ASSESSMENT" | "CODE" | "DATASET" | "DEMO" | "DOCUMENTATION" | "MODEL" | "PLAN" | "PUBLICATION" | "RECORD" | "REPORT" | "TRAINING" | "%future added value";
export type DeliverableStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "PLANNED" | "SUBMITTED" | "%future added value";
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DeliverableRow_deliverable$data = {
  readonly acceptanceCriteria: string;
  readonly allowedActions: ReadonlyArray<DeliverableAction>;
  readonly disclosure: Disclosure;
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly isLate: boolean;
  readonly kind: DeliverableKind;
  readonly status: DeliverableStatus;
  readonly title: string;
  readonly versions: ReadonlyArray<{
    readonly file: {
      readonly contentType: string;
    } | null | undefined;
    readonly id: string;
    readonly number: number;
    readonly " $fragmentSpreads": FragmentRefs<"VersionRow_version">;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"EditDeliverable_deliverable" | "SubmitVersion_deliverable">;
  readonly " $fragmentType": "DeliverableRow_deliverable";
};
export type DeliverableRow_deliverable$key = {
  readonly " $data"?: DeliverableRow_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"DeliverableRow_deliverable">;
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
  "name": "DeliverableRow_deliverable",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isLate",
      "storageKey": null
    },
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
      "name": "disclosure",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "acceptanceCriteria",
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
      "concreteType": "DeliverableVersion",
      "kind": "LinkedField",
      "name": "versions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
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
              "name": "contentType",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "VersionRow_version"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SubmitVersion_deliverable"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditDeliverable_deliverable"
    }
  ],
  "type": "Deliverable",
  "abstractKey": null
};
})();

(node as any).hash = "bfeb339f3be5d457a36c9234ff378b54";

export default node;
