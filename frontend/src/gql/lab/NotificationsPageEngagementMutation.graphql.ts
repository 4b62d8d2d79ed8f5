/**
 * @generated SignedSource<<705bb3008a03bab8148335d760c433be>>
 * @relayHash ea5ce4ca03b97ce8241c079e4a3128ce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 521882da7b9b486f7f81ba71f88d0ef9f6bdb0fc0b9b0624c629360cc640d2a9

import { ConcreteRequest } from 'relay-runtime';
export type Following = "DAILY" | "MUTE" | "WATCH" | "WEEKLY" | "%future added value";
export type SetEngagementPreferenceInput = {
  clientMutationId?: string | null | undefined;
  engagement: string;
  following?: Following | null | undefined;
};
export type NotificationsPageEngagementMutation$variables = {
  input: SetEngagementPreferenceInput;
};
export type NotificationsPageEngagementMutation$data = {
  readonly setEngagementPreference: {
    readonly viewer: {
      readonly engagementPreferences: ReadonlyArray<{
        readonly engagementId: string;
        readonly following: Following | null | undefined;
        readonly title: string;
      }>;
      readonly id: string;
    };
  } | null | undefined;
};
export type NotificationsPageEngagementMutation = {
  response: NotificationsPageEngagementMutation$data;
  variables: NotificationsPageEngagementMutation$variables;
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
    "concreteType": "SetEngagementPreferencePayload",
    "kind": "LinkedField",
    "name": "setEngagementPreference",
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
            "concreteType": "EngagementPreference",
            "kind": "LinkedField",
            "name": "engagementPreferences",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "engagementId",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "following",
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
    "name": "NotificationsPageEngagementMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NotificationsPageEngagementMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "521882da7b9b486f7f81ba71f88d0ef9f6bdb0fc0b9b0624c629360cc640d2a9",
    "metadata": {},
    "name": "NotificationsPageEngagementMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "17e35f9d052bb01449fa12dbe792eb71";

export default node;
