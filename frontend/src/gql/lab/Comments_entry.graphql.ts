/**
 * @generated SignedSource<<44dd7511a3e8145306c65d13a80d7fca>>
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
    readonly authorName: string;
    readonly bodyHtml: string;
    readonly createdAt: string;
    readonly disclosure: Disclosure;
    readonly fromClient: boolean;
    readonly id: string;
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
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "disclosure",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Comments_entry",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fromClient",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "LogEntry",
  "abstractKey": null
};
})();

(node as any).hash = "6d9d16017d5c6328eb9de1481eb732d7";

export default node;
