/**
 * @generated SignedSource<<9d6df33aedc27e86e86ee8bf8c79eb88>>
 * @relayHash a9d995dd117e8bbfa7e84926424c1a8e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bd04fc4a2a105523836cd38eb870c4d2fa14961cbb75c08f196c1819c2530ab0

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpdateEngagementInput = {
  clientMutationId?: string | null | undefined;
  confidential?: boolean | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  internalNotes?: string | null | undefined;
  lead?: string | null | undefined;
  startsOn?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};
export type EditEngagementMutation$variables = {
  input: UpdateEngagementInput;
};
export type EditEngagementMutation$data = {
  readonly updateEngagement: {
    readonly engagement: {
      readonly " $fragmentSpreads": FragmentRefs<"EditEngagement_engagement">;
    };
  } | null | undefined;
};
export type EditEngagementMutation = {
  response: EditEngagementMutation$data;
  variables: EditEngagementMutation$variables;
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
    "name": "EditEngagementMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateEngagementPayload",
        "kind": "LinkedField",
        "name": "updateEngagement",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "EditEngagement_engagement"
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
    "name": "EditEngagementMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateEngagementPayload",
        "kind": "LinkedField",
        "name": "updateEngagement",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
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
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "summary",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "internalNotes",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "confidential",
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
                "name": "allowedActions",
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
    "id": "bd04fc4a2a105523836cd38eb870c4d2fa14961cbb75c08f196c1819c2530ab0",
    "metadata": {},
    "name": "EditEngagementMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "684b061be10cb4bafaf22c4e726fcfd9";

export default node;
