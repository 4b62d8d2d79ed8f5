/**
 * @generated SignedSource<<13add4f765eceea2444d1c19105e7c7f>>
 * @relayHash 680a6d141aac7e83da394d182b9ee019
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a4b3b5595769eff67bc2e4f5a617b510dc03d693de7c8bc710669c06ca4f1f19

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type UpdateLabInput = {
  address?: string | null | undefined;
  city?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  country?: string | null | undefined;
  email?: string | null | undefined;
  heading?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  region?: string | null | undefined;
  team?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};
export type LabPageMutation$variables = {
  input: UpdateLabInput;
};
export type LabPageMutation$data = {
  readonly updateLab: {
    readonly lab: {
      readonly name: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type LabPageMutation = {
  response: LabPageMutation$data;
  variables: LabPageMutation$variables;
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
    "concreteType": "UpdateLabPayload",
    "kind": "LinkedField",
    "name": "updateLab",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Lab",
        "kind": "LinkedField",
        "name": "lab",
        "plural": false,
        "selections": [
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
            "name": "name",
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
    "name": "LabPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LabPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a4b3b5595769eff67bc2e4f5a617b510dc03d693de7c8bc710669c06ca4f1f19",
    "metadata": {},
    "name": "LabPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6b17bcd9abbe93365a99b2155f6006d3";

export default node;
