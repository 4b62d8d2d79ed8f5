/**
 * @generated SignedSource<<17596a9949471e3be4834612d58126ee>>
 * @relayHash 9b05c49aac916587ead3915997cee024
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c9caa5d2a4c9dd99323c1341bf35fda3102ca1cbacd5cc6f14126dba9e9ef14c

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
    readonly event: {
      readonly attended: number;
      readonly id: string;
    };
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
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
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ProgrammeEvent",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "attended",
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
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AttendanceMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "c9caa5d2a4c9dd99323c1341bf35fda3102ca1cbacd5cc6f14126dba9e9ef14c",
    "metadata": {},
    "name": "AttendanceMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "53280dab6fd9a9553a8eeb1cddb2e24d";

export default node;
