/**
 * @generated SignedSource<<c7352f321475b2e7a842ab636e11676c>>
 * @relayHash 61db56c7115e9a3b3a56ab4f334d5ca8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ce5381410c8699832fc19fd8044f101089148dc829714a99d915cd85623fde29

import { ConcreteRequest } from 'relay-runtime';
export type ClientItemAction = "PERFORM" | "SIGN" | "%future added value";
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
export type SignItemInput = {
  clientMutationId?: string | null | undefined;
  evidence?: string | null | undefined;
  id: string;
  level: TransferLevel;
  performer: string;
  version: number;
};
export type SignItemMutation$variables = {
  input: SignItemInput;
};
export type SignItemMutation$data = {
  readonly signItem: {
    readonly item: {
      readonly allowedActions: ReadonlyArray<ClientItemAction>;
      readonly id: string;
      readonly level: TransferLevel;
      readonly performerName: string | null | undefined;
      readonly version: number;
    };
  } | null | undefined;
};
export type SignItemMutation = {
  response: SignItemMutation$data;
  variables: SignItemMutation$variables;
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
    "concreteType": "SignItem",
    "kind": "LinkedField",
    "name": "signItem",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Item",
        "kind": "LinkedField",
        "name": "item",
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
            "name": "level",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "performerName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "allowedActions",
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
    "name": "SignItemMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SignItemMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ce5381410c8699832fc19fd8044f101089148dc829714a99d915cd85623fde29",
    "metadata": {},
    "name": "SignItemMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "30147a45137253644296d36d753539c6";

export default node;
