/**
 * @generated SignedSource<<2e42e96229fdc3ec4627eedfb6e7fbed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SubmitVersion_deliverable$data = {
  readonly cardQuestions: ReadonlyArray<{
    readonly hint: string;
    readonly key: string;
    readonly title: string;
  }>;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly versions: ReadonlyArray<{
    readonly card: ReadonlyArray<{
      readonly key: string;
      readonly text: string;
    }>;
    readonly createdAt: string;
    readonly createdByName: string;
    readonly id: string;
    readonly note: string;
    readonly number: number;
  }>;
  readonly " $fragmentType": "SubmitVersion_deliverable";
};
export type SubmitVersion_deliverable$key = {
  readonly " $data"?: SubmitVersion_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"SubmitVersion_deliverable">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SubmitVersion_deliverable",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "CardQuestion",
      "kind": "LinkedField",
      "name": "cardQuestions",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hint",
          "storageKey": null
        }
      ],
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
          "kind": "ScalarField",
          "name": "note",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdByName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CardSection",
          "kind": "LinkedField",
          "name": "card",
          "plural": true,
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "text",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Deliverable",
  "abstractKey": null
};
})();

(node as any).hash = "0b8925dbac81f904394731584bb4b175";

export default node;
