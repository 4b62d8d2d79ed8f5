/**
 * @generated SignedSource<<2eb355d08b0f09a78f21637200c8f649>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type LogEntryAction = "ANSWER" | "COMMENT" | "DELETE" | "SHARE" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Comments_entry$data = {
  readonly allowedActions: ReadonlyArray<LogEntryAction>;
  readonly comments: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"CommentThread_comments">;
  }>;
  readonly disclosure: Disclosure;
  readonly id: string;
  readonly " $fragmentType": "Comments_entry";
};
export type Comments_entry$key = {
  readonly " $data"?: Comments_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"Comments_entry">;
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
  "name": "Comments_entry",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "allowedActions",
      "storageKey": null
    },
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

(node as any).hash = "852346eca400726d586e47f3370d199f";

export default node;
