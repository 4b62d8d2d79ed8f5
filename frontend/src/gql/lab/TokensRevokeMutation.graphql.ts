/**
 * @generated SignedSource<<ddc8c444cae2b62e5b81a0fae5b83464>>
 * @relayHash b9996a2fb5a00b614dcbb415b949ca2b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2a3a65b448433e9184c73c3335d2cad5f789c9f0e67e92c0c3b656e3bef9adad

import { ConcreteRequest } from 'relay-runtime';
export type RevokeTokenInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type TokensRevokeMutation$variables = {
  input: RevokeTokenInput;
};
export type TokensRevokeMutation$data = {
  readonly revokeToken: {
    readonly token: {
      readonly id: string;
      readonly revokedAt: string | null | undefined;
    };
  } | null | undefined;
};
export type TokensRevokeMutation = {
  response: TokensRevokeMutation$data;
  variables: TokensRevokeMutation$variables;
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
    "concreteType": "RevokeTokenPayload",
    "kind": "LinkedField",
    "name": "revokeToken",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ApiToken",
        "kind": "LinkedField",
        "name": "token",
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
            "name": "revokedAt",
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
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2a3a65b448433e9184c73c3335d2cad5f789c9f0e67e92c0c3b656e3bef9adad",
    "metadata": {},
    "name": "TokensRevokeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e818590b0730aff26d8098703f3e73c2";

export default node;
