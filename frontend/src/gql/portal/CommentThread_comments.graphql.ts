/**
 * @generated SignedSource<<b59f9996f4c0d8e146983d3f2d529e48>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommentThread_comments$data = ReadonlyArray<{
  readonly authorName: string;
  readonly bodyHtml: string;
  readonly createdAt: string;
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
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "d3f55f79d66f97f496036324ad635b13";

export default node;
