/**
 * @generated SignedSource<<4c05d86e457e63ad6cbb7c8f1e049b2c>>
 * @relayHash c82502130161f2ab33df49337152d986
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e9d3992f45433b6c738a4a26adf96e8b1339beaeb5f54247b369e5011bc30244

import { ConcreteRequest } from 'relay-runtime';
export type DeleteViewInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type SavedViewsDeleteMutation$variables = {
  input: DeleteViewInput;
};
export type SavedViewsDeleteMutation$data = {
  readonly deleteView: {
    readonly deletedId: string;
  } | null | undefined;
};
export type SavedViewsDeleteMutation = {
  response: SavedViewsDeleteMutation$data;
  variables: SavedViewsDeleteMutation$variables;
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
    "concreteType": "DeleteViewPayload",
    "kind": "LinkedField",
    "name": "deleteView",
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
    "name": "SavedViewsDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SavedViewsDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e9d3992f45433b6c738a4a26adf96e8b1339beaeb5f54247b369e5011bc30244",
    "metadata": {},
    "name": "SavedViewsDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "560cd2e928c06b5aa75f193613f696de";

export default node;
