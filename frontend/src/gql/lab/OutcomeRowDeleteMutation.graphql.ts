/**
 * @generated SignedSource<<2734247adf1eb3d4b1de968a8e6fec96>>
 * @relayHash a7de047ca5af50d29ab58302dd4b92e3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3fbc246b59d46cb59ffbdcee29038c41a9bfbd4eb7af82197c4fadd0c7bcabf2

import { ConcreteRequest } from 'relay-runtime';
export type DeleteOutcomeInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type OutcomeRowDeleteMutation$variables = {
  input: DeleteOutcomeInput;
};
export type OutcomeRowDeleteMutation$data = {
  readonly deleteOutcome: {
    readonly deletedId: string;
  } | null | undefined;
};
export type OutcomeRowDeleteMutation = {
  response: OutcomeRowDeleteMutation$data;
  variables: OutcomeRowDeleteMutation$variables;
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
    "concreteType": "DeleteOutcomePayload",
    "kind": "LinkedField",
    "name": "deleteOutcome",
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
    "name": "OutcomeRowDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OutcomeRowDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3fbc246b59d46cb59ffbdcee29038c41a9bfbd4eb7af82197c4fadd0c7bcabf2",
    "metadata": {},
    "name": "OutcomeRowDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "618c28af7b5d978cfe8eda9eccef4ac5";

export default node;
