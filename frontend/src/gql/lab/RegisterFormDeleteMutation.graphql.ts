/**
 * @generated SignedSource<<922e51e5e3181d832f3722e9e6386cc8>>
 * @relayHash 8a698c1c1e55e770f4c43b6f3272be8c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3a84d1e83b5f80eb299e6f96c839e639b4f6e066b20f60346b8527771d37b6a4

import { ConcreteRequest } from 'relay-runtime';
export type DeleteRegisterEntryInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type RegisterFormDeleteMutation$variables = {
  input: DeleteRegisterEntryInput;
};
export type RegisterFormDeleteMutation$data = {
  readonly deleteRegisterEntry: {
    readonly deletedId: string;
  } | null | undefined;
};
export type RegisterFormDeleteMutation = {
  response: RegisterFormDeleteMutation$data;
  variables: RegisterFormDeleteMutation$variables;
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
    "concreteType": "DeleteRegisterEntryPayload",
    "kind": "LinkedField",
    "name": "deleteRegisterEntry",
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
    "name": "RegisterFormDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RegisterFormDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3a84d1e83b5f80eb299e6f96c839e639b4f6e066b20f60346b8527771d37b6a4",
    "metadata": {},
    "name": "RegisterFormDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8ef0a927f2789abcdfb1dbed7860b323";

export default node;
