/**
 * @generated SignedSource<<2c750e135107c178cf0d83419b00042b>>
 * @relayHash e1bacb79d77a32838b60dcd9b510a902
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e8a904ff5a11d6d048af5170a6e13c138c1cfcf0c49b4429ddd1e0f549f2dbca

import { ConcreteRequest } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type AddCommentInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  disclosure?: Disclosure | null | undefined;
  target: string;
};
export type CommentsAddMutation$variables = {
  input: AddCommentInput;
};
export type CommentsAddMutation$data = {
  readonly addComment: {
    readonly comment: {
      readonly authorName: string;
      readonly bodyHtml: string;
      readonly createdAt: string;
      readonly disclosure: Disclosure;
      readonly fromClient: boolean;
      readonly id: string;
    };
  } | null | undefined;
};
export type CommentsAddMutation = {
  response: CommentsAddMutation$data;
  variables: CommentsAddMutation$variables;
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
    "concreteType": "AddCommentPayload",
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
    "name": "CommentsAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CommentsAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e8a904ff5a11d6d048af5170a6e13c138c1cfcf0c49b4429ddd1e0f549f2dbca",
    "metadata": {},
    "name": "CommentsAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "39be0c0d40e17648253e432a3297b03a";

export default node;
