/**
 * @generated SignedSource<<ba68cac94de86e0b2f51d2f24ff2df96>>
 * @relayHash ffce795dd60d6b0a38c794848f7072ba
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0349efc86437538ff72d01deafe72fe757c8cece0fad48a5efe1f4ded7fa5184

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
export type AddLeaveMutation$variables = {
  input: AddLeaveInput;
};
export type AddLeaveMutation$data = {
  readonly addLeave: {
    readonly person: {
      readonly " $fragmentSpreads": FragmentRefs<"Leave_person">;
    };
  } | null | undefined;
};
export type AddLeaveMutation = {
  response: AddLeaveMutation$data;
  variables: AddLeaveMutation$variables;
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
    "name": "AddLeaveMutation",
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
    "name": "AddLeaveMutation",
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
    "id": "0349efc86437538ff72d01deafe72fe757c8cece0fad48a5efe1f4ded7fa5184",
    "metadata": {},
    "name": "AddLeaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "bd2c1508b28f9800c65c01b9453954aa";

export default node;
