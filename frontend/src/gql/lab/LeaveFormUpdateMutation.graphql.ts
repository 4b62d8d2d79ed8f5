/**
 * @generated SignedSource<<0371ebe9e47927eb6cbcf0c2f4954d00>>
 * @relayHash 829fb1dfd97981b0da70efaa97ce5965
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 69f106f1b7643af8588ffcbb0257c5d592db6b286817841531d9159652d3b577

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DayPart = "AFTERNOON" | "FULL" | "MORNING" | "%future added value";
export type LeaveKind = "CONFERENCE" | "OTHER" | "PARENTAL" | "SICK" | "VACATION" | "%future added value";
export type UpdateLeaveInput = {
  clientMutationId?: string | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  kind?: LeaveKind | null | undefined;
  note?: string | null | undefined;
  part?: DayPart | null | undefined;
  startsOn?: string | null | undefined;
  version: number;
};
export type LeaveFormUpdateMutation$variables = {
  input: UpdateLeaveInput;
};
export type LeaveFormUpdateMutation$data = {
  readonly updateLeave: {
    readonly leave: {
      readonly " $fragmentSpreads": FragmentRefs<"LeaveForm_leave">;
    };
  } | null | undefined;
};
export type LeaveFormUpdateMutation = {
  response: LeaveFormUpdateMutation$data;
  variables: LeaveFormUpdateMutation$variables;
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LeaveFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateLeavePayload",
        "kind": "LinkedField",
        "name": "updateLeave",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Leave",
            "kind": "LinkedField",
            "name": "leave",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LeaveForm_leave"
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
    "name": "LeaveFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateLeavePayload",
        "kind": "LinkedField",
        "name": "updateLeave",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Leave",
            "kind": "LinkedField",
            "name": "leave",
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
                "name": "version",
                "storageKey": null
              },
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
    ]
  },
  "params": {
    "id": "69f106f1b7643af8588ffcbb0257c5d592db6b286817841531d9159652d3b577",
    "metadata": {},
    "name": "LeaveFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d8364d0e5ba1feb698874a939e62f4da";

export default node;
