/**
 * @generated SignedSource<<e24c6369ddf12e03a7c1b2e977f23b50>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LogComments_entry$data = {
  readonly comments: ReadonlyArray<{
    readonly authorName: string;
    readonly bodyHtml: string;
    readonly createdAt: string;
    readonly id: string;
  }>;
  readonly id: string;
  readonly " $fragmentType": "LogComments_entry";
};
export type LogComments_entry$key = {
  readonly " $data"?: LogComments_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"LogComments_entry">;
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
  "name": "LogComments_entry",
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
    }
  ],
  "type": "LogEntry",
  "abstractKey": null
};
})();

(node as any).hash = "177ccb7f3594169490ab807bb378f787";

export default node;
