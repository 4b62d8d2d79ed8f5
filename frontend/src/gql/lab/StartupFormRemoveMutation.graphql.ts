/**
 * @generated SignedSource<<ab14169d89d94127a09d689792c6cfd2>>
 * @relayHash 6fa8a0f1422b0be4488d4119def68b5f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1b3abe4d4c2ce72fae797899301480d1f882bd3b011ff53f3f94106169596c3b

import { ConcreteRequest } from 'relay-runtime';
export type RemoveStartupInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type StartupFormRemoveMutation$variables = {
  input: RemoveStartupInput;
};
export type StartupFormRemoveMutation$data = {
  readonly removeStartup: {
    readonly deletedId: string;
  } | null | undefined;
};
export type StartupFormRemoveMutation = {
  response: StartupFormRemoveMutation$data;
  variables: StartupFormRemoveMutation$variables;
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
    "concreteType": "RemoveStartupPayload",
    "kind": "LinkedField",
    "name": "removeStartup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
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
    "name": "StartupFormRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartupFormRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1b3abe4d4c2ce72fae797899301480d1f882bd3b011ff53f3f94106169596c3b",
    "metadata": {},
    "name": "StartupFormRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8c2a3b497c881659742880d02dc2e9aa";

export default node;
