/**
 * @generated SignedSource<<0318abd228302ea591c2a65ae4740dd1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommentThread_comments$data = ReadonlyArray<{
  readonly authorName: string;
  readonly bodyHtml: string;
  readonly createdAt: string;
  readonly disclosure: Disclosure;
  readonly fromClient: boolean;
  readonly id: string;
  readonly " $fragmentType": "CommentThread_comments";
}>;
export type CommentThread_comments$key = ReadonlyArray<{
  readonly " $data"?: CommentThread_comments$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommentThread_comments">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "CommentThread_comments",
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "disclosure",
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "4d08bed0a0773fb470f43b3a4a5748b1";

export default node;
