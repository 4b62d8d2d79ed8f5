/**
 * @generated SignedSource<<be0f710df65d628c85a2d32941e8e341>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LogComments_entry$data = {
  readonly comments: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"CommentThread_comments">;
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "CommentThread_comments"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "LogEntry",
  "abstractKey": null
};
})();

(node as any).hash = "af3ca53d7dc109637963d1a7bd78ffa5";

export default node;
