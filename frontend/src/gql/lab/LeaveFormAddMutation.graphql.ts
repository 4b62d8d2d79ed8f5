/**
 * @generated SignedSource<<03ca33cc6a9b4bd8ef00e6c34b3afe69>>
 * @relayHash 6219c83d850f548f336ef14d60009ed7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 57450e5adbae174bc80c15bd63eb2207f669fc3955c6b94028de138a678d6ebe

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DayPart = "AFTERNOON" | "FULL" | "MORNING" | "%future added value";
export type LeaveKind = "CONFERENCE" | "OTHER" | "PARENTAL" | "SICK" | "VACATION" | "%future added value";
export type AddLeaveInput = {
  clientMutationId?: string | null | undefined;
  endsOn: string;
  kind: LeaveKind;
  note?: string | null | undefined;
  part?: DayPart | null | undefined;
  person?: string | null | undefined;
  startsOn: string;
};
export type LeaveFormAddMutation$variables = {
  input: AddLeaveInput;
};
export type LeaveFormAddMutation$data = {
  readonly addLeave: {
    readonly person: {
      readonly " $fragmentSpreads": FragmentRefs<"Leave_person">;
    };
  } | null | undefined;
};
export type LeaveFormAddMutation = {
  response: LeaveFormAddMutation$data;
  variables: LeaveFormAddMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LeaveFormAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddLeavePayload",
        "kind": "LinkedField",
        "name": "addLeave",
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
                "args": null,
                "kind": "FragmentSpread",
                "name": "Leave_person"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeaveFormAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddLeavePayload",
        "kind": "LinkedField",
        "name": "addLeave",
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "canEditLeave",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Leave",
                "kind": "LinkedField",
                "name": "leaves",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "startsOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "part",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "57450e5adbae174bc80c15bd63eb2207f669fc3955c6b94028de138a678d6ebe",
    "metadata": {},
    "name": "LeaveFormAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d0c6a5e6e2d9cb64e89934a8270e451d";

export default node;
