/**
 * @generated SignedSource<<72db6f872b9b7617085e3d201eefa5bd>>
 * @relayHash 6c869ceffdb734ffb3f7634ecc772f16
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9e464a3f581ef03dd565610659b0c86dc2e1ac43d57ff8a40bac107be3253c9e

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ABSENT" | "ATTENDED" | "CANCELLED" | "REGISTERED" | "WAITING" | "%future added value";
export type MarkAttendanceInput = {
  attended: boolean;
  clientMutationId?: string | null | undefined;
  id: string;
};
export type AttendanceMutation$variables = {
  input: MarkAttendanceInput;
};
export type AttendanceMutation$data = {
  readonly markAttendance: {
    readonly registration: {
      readonly id: string;
      readonly status: PlaceStatus;
    };
  } | null | undefined;
};
export type AttendanceMutation = {
  response: AttendanceMutation$data;
  variables: AttendanceMutation$variables;
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
    "concreteType": "MarkAttendancePayload",
    "kind": "LinkedField",
    "name": "markAttendance",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Registration",
        "kind": "LinkedField",
        "name": "registration",
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
            "name": "status",
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
    "name": "AttendanceMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AttendanceMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "9e464a3f581ef03dd565610659b0c86dc2e1ac43d57ff8a40bac107be3253c9e",
    "metadata": {},
    "name": "AttendanceMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7461cabac856fcbf5ab0ab0a165d0f80";

export default node;
