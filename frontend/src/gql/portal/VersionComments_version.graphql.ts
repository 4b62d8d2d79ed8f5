/**
 * @generated SignedSource<<d1cbb4520bc077465a20144ff651d3a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type VersionComments_version$data = {
  readonly comments: ReadonlyArray<{
    readonly authorName: string;
    readonly bodyHtml: string;
    readonly createdAt: string;
    readonly id: string;
  }>;
  readonly deliverable: {
    readonly engagement: {
      readonly canComment: boolean;
    };
  };
  readonly id: string;
  readonly " $fragmentType": "VersionComments_version";
};
export type VersionComments_version$key = {
  readonly " $data"?: VersionComments_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"VersionComments_version">;
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
  "name": "VersionComments_version",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "comments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "bodyHtml",
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
          "kind": "ScalarField",
          "name": "createdAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "engagement",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "canComment",
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

(node as any).hash = "99060187dceaffa288619dcc9fb81976";

export default node;
