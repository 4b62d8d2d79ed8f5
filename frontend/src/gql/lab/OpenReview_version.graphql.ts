/**
 * @generated SignedSource<<0fd32f18ff14ea9a9672f906eef0e987>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OpenReview_version$data = {
  readonly deliverable: {
    readonly versions: ReadonlyArray<{
      readonly disclosure: Disclosure;
      readonly number: number;
    }>;
  };
  readonly id: string;
  readonly number: number;
  readonly " $fragmentType": "OpenReview_version";
};
export type OpenReview_version$key = {
  readonly " $data"?: OpenReview_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenReview_version">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpenReview_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Deliverable",
      "kind": "LinkedField",
      "name": "deliverable",
      "plural": false,
      "selections": [
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
              "name": "disclosure",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "DeliverableVersion",
  "abstractKey": null
};
})();

(node as any).hash = "025fe422dfd924d3af3be9e1e0d32d2d";

export default node;
