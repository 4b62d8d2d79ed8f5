/**
 * @generated SignedSource<<54d82a9ee191c7219401ffdab1373d7d>>
 * @relayHash 2609df816ec4824b642cae0b46d43f68
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 143efa09171fbec39c55da9a416c9431e493b8f3ec82967a728f5e73e09b4a63

import { ConcreteRequest } from 'relay-runtime';
export type TokenScope = "READ" | "WRITE" | "%future added value";
export type CreateTokenInput = {
  clientMutationId?: string | null | undefined;
  days: number;
  name: string;
  scope: TokenScope;
};
export type TokensCreateMutation$variables = {
  input: CreateTokenInput;
};
export type TokensCreateMutation$data = {
  readonly createToken: {
    readonly secret: string;
    readonly token: {
      readonly expiresAt: string;
      readonly id: string;
      readonly name: string;
      readonly revokedAt: string | null | undefined;
      readonly scope: TokenScope;
    };
  } | null | undefined;
};
export type TokensCreateMutation = {
  response: TokensCreateMutation$data;
  variables: TokensCreateMutation$variables;
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
    "concreteType": "CreateTokenPayload",
    "kind": "LinkedField",
    "name": "createToken",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "secret",
        "storageKey": null
      },
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "scope",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "expiresAt",
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
    "name": "TokensCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokensCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "143efa09171fbec39c55da9a416c9431e493b8f3ec82967a728f5e73e09b4a63",
    "metadata": {},
    "name": "TokensCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e45e5e66a42d3c24b0bea828e6e68566";

export default node;
