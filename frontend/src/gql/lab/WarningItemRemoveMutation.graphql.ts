/**
 * @generated SignedSource<<5ce378f08b500e3193a79a9bd3c9e508>>
 * @relayHash d70894f67dc56ddeccc92dd50c18f871
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 48e958c2d0122777dbe046d6961570fd5db2fb1f917be84ee8258cff3e5fd252

import { ConcreteRequest } from 'relay-runtime';
export type DeleteAllocationInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type WarningItemRemoveMutation$variables = {
  input: DeleteAllocationInput;
};
export type WarningItemRemoveMutation$data = {
  readonly deleteAllocation: {
    readonly deletedId: string;
  } | null | undefined;
};
export type WarningItemRemoveMutation = {
  response: WarningItemRemoveMutation$data;
  variables: WarningItemRemoveMutation$variables;
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
    "concreteType": "DeleteAllocationPayload",
    "kind": "LinkedField",
    "name": "deleteAllocation",
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
    "name": "WarningItemRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WarningItemRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "48e958c2d0122777dbe046d6961570fd5db2fb1f917be84ee8258cff3e5fd252",
    "metadata": {},
    "name": "WarningItemRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3fefafe007c246edd1d6f366d6ae1f91";

export default node;
