/**
 * @generated SignedSource<<ebda4994cb4df2fcff45408d32d47e41>>
 * @relayHash c13841669c48b3272cd8a56a2f06a3bf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9b25b1ff940a0bf8790f8180286981a6d04652b0ec8a53d35d9e2ce798ac72d8

import { ConcreteRequest } from 'relay-runtime';
export type AddCommentInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  target: string;
};
export type LogCommentsMutation$variables = {
  input: AddCommentInput;
};
export type LogCommentsMutation$data = {
  readonly addComment: {
    readonly comment: {
      readonly authorName: string;
      readonly bodyHtml: string;
      readonly createdAt: string;
      readonly id: string;
    };
  } | null | undefined;
};
export type LogCommentsMutation = {
  response: LogCommentsMutation$data;
  variables: LogCommentsMutation$variables;
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
    "name": "LogCommentsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LogCommentsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "9b25b1ff940a0bf8790f8180286981a6d04652b0ec8a53d35d9e2ce798ac72d8",
    "metadata": {},
    "name": "LogCommentsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "37e99c9dfbe63ee9f92e7e6cc2b90617";

export default node;
