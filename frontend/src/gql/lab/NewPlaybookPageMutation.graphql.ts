/**
 * @generated SignedSource<<60ab4b0a98cd57326a9efab8484e75a1>>
 * @relayHash ff46557b08cf47b7160106d52b8dbcc2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0e5d7eb092a20fe3a95eb1bcb1519089614e8fdaf6b370492e6dcb43e62be6ad

import { ConcreteRequest } from 'relay-runtime';
export type AddPlaybookInput = {
  clientMutationId?: string | null | undefined;
  definition: string;
};
export type NewPlaybookPageMutation$variables = {
  input: AddPlaybookInput;
};
export type NewPlaybookPageMutation$data = {
  readonly addPlaybook: {
    readonly playbook: {
      readonly id: string;
    };
  } | null | undefined;
};
export type NewPlaybookPageMutation = {
  response: NewPlaybookPageMutation$data;
  variables: NewPlaybookPageMutation$variables;
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
    "concreteType": "AddPlaybookPayload",
    "kind": "LinkedField",
    "name": "addPlaybook",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Playbook",
        "kind": "LinkedField",
        "name": "playbook",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "NewPlaybookPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewPlaybookPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0e5d7eb092a20fe3a95eb1bcb1519089614e8fdaf6b370492e6dcb43e62be6ad",
    "metadata": {},
    "name": "NewPlaybookPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "42f56e96b43e60aecc386c0e3231388a";

export default node;
