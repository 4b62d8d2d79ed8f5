/**
 * @generated SignedSource<<0d51ea77915249d02f42c6ef7e8fdf35>>
 * @relayHash 7fd0628d8665ee3a849fc8906d25caf6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3a346b5b6c055083ee7c35bc042b217a6d17e49b04b932a0ec1f17c7b8e2060c

import { ConcreteRequest } from 'relay-runtime';
export type AddCommentInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  target: string;
};
export type VersionCommentsMutation$variables = {
  input: AddCommentInput;
};
export type VersionCommentsMutation$data = {
  readonly addComment: {
    readonly comment: {
      readonly authorName: string;
      readonly bodyHtml: string;
      readonly createdAt: string;
      readonly id: string;
    };
  } | null | undefined;
};
export type VersionCommentsMutation = {
  response: VersionCommentsMutation$data;
  variables: VersionCommentsMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AddComment",
    "kind": "LinkedField",
    "name": "addComment",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Comment",
        "kind": "LinkedField",
        "name": "comment",
        "plural": false,
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
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VersionCommentsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VersionCommentsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3a346b5b6c055083ee7c35bc042b217a6d17e49b04b932a0ec1f17c7b8e2060c",
    "metadata": {},
    "name": "VersionCommentsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "83c3c6734e9485ab184cbd1e2fc70078";

export default node;
