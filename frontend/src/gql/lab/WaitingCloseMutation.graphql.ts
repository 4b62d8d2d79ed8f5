/**
 * @generated SignedSource<<f2ef32615fde7b3b7eab899dbfdf951f>>
 * @relayHash 39a1e070aaba39fd7df9b8792b1b16eb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 53f5ae710c1f6d52968f9c351328d1996604c26c9fef352639c561616e987bbd

import { ConcreteRequest } from 'relay-runtime';
export type CloseWaitingPeriodInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  until?: string | null | undefined;
  version: number;
};
export type WaitingCloseMutation$variables = {
  input: CloseWaitingPeriodInput;
};
export type WaitingCloseMutation$data = {
  readonly closeWaitingPeriod: {
    readonly waitingPeriod: {
      readonly canClose: boolean;
      readonly days: number;
      readonly id: string;
      readonly until: string | null | undefined;
      readonly version: number;
    };
  } | null | undefined;
};
export type WaitingCloseMutation = {
  response: WaitingCloseMutation$data;
  variables: WaitingCloseMutation$variables;
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
    "concreteType": "CloseWaitingPeriodPayload",
    "kind": "LinkedField",
    "name": "closeWaitingPeriod",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "WaitingPeriod",
        "kind": "LinkedField",
        "name": "waitingPeriod",
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
            "name": "until",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "days",
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
            "name": "canClose",
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
    "name": "WaitingCloseMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WaitingCloseMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "53f5ae710c1f6d52968f9c351328d1996604c26c9fef352639c561616e987bbd",
    "metadata": {},
    "name": "WaitingCloseMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "2e034e720e16c9fd91eef92b417b5be6";

export default node;
