/**
 * @generated SignedSource<<6c0c1bae4c3aae84a446c102c38c5027>>
 * @relayHash a5203e27326965f89bfc8ff4d74a8abd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b65a8a74e6058d5f543950032ab07fca643d169c1e2b10f0fff0a99a1c3cc5a3

import { ConcreteRequest } from 'relay-runtime';
export type LabRole = "DIRECTOR" | "INTERN" | "PARTNERSHIPS" | "SCIENTIST" | "%future added value";
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type AddPersonInput = {
  clientMutationId?: string | null | undefined;
  email: string;
  labRole: LabRole;
  language?: Language | null | undefined;
  name: string;
  title?: string | null | undefined;
};
export type AddPersonMutation$variables = {
  input: AddPersonInput;
};
export type AddPersonMutation$data = {
  readonly addPerson: {
    readonly person: {
      readonly id: string;
    };
  } | null | undefined;
};
export type AddPersonMutation = {
  response: AddPersonMutation$data;
  variables: AddPersonMutation$variables;
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
    "concreteType": "AddPersonPayload",
    "kind": "LinkedField",
    "name": "addPerson",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "person",
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
    "name": "AddPersonMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddPersonMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "b65a8a74e6058d5f543950032ab07fca643d169c1e2b10f0fff0a99a1c3cc5a3",
    "metadata": {},
    "name": "AddPersonMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "76ee0a08d921d1d7b270b2aab11cb6c3";

export default node;
