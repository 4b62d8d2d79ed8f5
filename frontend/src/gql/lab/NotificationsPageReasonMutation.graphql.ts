/**
 * @generated SignedSource<<11a900dae3db44a046410c9734c39294>>
 * @relayHash 3c2cd5ef1d9cff88a3ad6498bd61093b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID dd83dfd518a04cff93d76fbae8bec56e642544a300b82c770a115b19e60050a0

import { ConcreteRequest } from 'relay-runtime';
export type Frequency = "AT_ONCE" | "DAILY" | "NEVER" | "WEEKLY" | "%future added value";
export type Reason = "COMMENT" | "DECISION" | "DELIVERABLE" | "IMPACT" | "LOG" | "PEOPLE" | "PLAN" | "REMINDER" | "REPORT" | "REVIEW" | "TRANSFER" | "%future added value";
export type SetReasonPreferenceInput = {
  clientMutationId?: string | null | undefined;
  frequency: Frequency;
  reason: Reason;
};
export type NotificationsPageReasonMutation$variables = {
  input: SetReasonPreferenceInput;
};
export type NotificationsPageReasonMutation$data = {
  readonly setReasonPreference: {
    readonly viewer: {
      readonly id: string;
      readonly reasonPreferences: ReadonlyArray<{
        readonly frequency: Frequency;
        readonly reason: Reason;
      }>;
    };
  } | null | undefined;
};
export type NotificationsPageReasonMutation = {
  response: NotificationsPageReasonMutation$data;
  variables: NotificationsPageReasonMutation$variables;
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
    "concreteType": "SetReasonPreferencePayload",
    "kind": "LinkedField",
    "name": "setReasonPreference",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
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
            "concreteType": "ReasonPreference",
            "kind": "LinkedField",
            "name": "reasonPreferences",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reason",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "frequency",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NotificationsPageReasonMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NotificationsPageReasonMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "dd83dfd518a04cff93d76fbae8bec56e642544a300b82c770a115b19e60050a0",
    "metadata": {},
    "name": "NotificationsPageReasonMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "337e423ef98bcbdad4d1a10463668521";

export default node;
